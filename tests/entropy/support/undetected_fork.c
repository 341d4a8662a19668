/*
 * A library to preload. Its fork() makes a copy of the process that no program can detect, like two
 * copies of a process that were restored from one snapshot: the C library calls no handlers of
 * pthread_atfork(), and the kernel wipes no page.
 */
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

pid_t fork(void)
{
    char line[4096];
    unsigned long first, end;
    FILE *maps = fopen("/proc/self/maps", "r");

    while (maps && fgets(line, sizeof line, maps)) {
        if (sscanf(line, "%lx-%lx", &first, &end) == 2) {
            madvise((void *) first, end - first, MADV_KEEPONFORK);
        }
    }
    if (maps) {
        fclose(maps);
    }
    return syscall(SYS_clone, (long) SIGCHLD, 0, 0, 0, 0);
}
