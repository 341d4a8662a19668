/*
 * deny_getrandom ERRNO COMMAND...: runs a command with a seccomp filter that makes the system call
 * getrandom fail with ERRNO, as on an old kernel, in a sandbox, or with a broken device.
 *
 * deny_getrandom ERRNO: exits with 0 if the filter also reaches getrandom() of the C library.
 * Since 2.41 glibc can answer a call for 0 bytes without the kernel.
 */
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    struct sock_filter instructions[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_getrandom, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (unsigned) atoi(argc > 1 ? argv[1] : "")),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog filter = {sizeof instructions / sizeof *instructions, instructions};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter)) {
        perror("deny_getrandom");
        return 125;
    }
    if (argc < 3) {
        char nothing;
        return getrandom(&nothing, 0, 0) == -1 ? 0 : 1;
    }
    execvp(argv[2], argv + 2);
    perror(argv[2]);
    return 127;
}
