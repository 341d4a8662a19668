/* Prints the version of the libclang at a path. Fails if the library cannot be loaded. */
#include <ctype.h>
#include <dlfcn.h>
#include <stdio.h>

/* Copied from clang-c/CXString.h, because libclang's headers may not be installed. */
typedef struct {
    const void *data;
    unsigned flags;
} CXString;

int main(int argc, char **argv)
{
    void *library = argc == 2 ? dlopen(argv[1], RTLD_LAZY) : NULL;
    if (library == NULL) {
        return 1;
    }
    CXString (*get_version)(void) = (CXString(*)(void)) dlsym(library, "clang_getClangVersion");
    const char *(*get_text)(CXString) =
        (const char *(*)(CXString)) dlsym(library, "clang_getCString");
    if (get_version == NULL || get_text == NULL) {
        return 1;
    }

    /* Examples: "Debian clang version 14.0.6", "Apple clang version 15.0.0 (clang-1500.3.9.4)" */
    int major, minor, patch;
    const char *text = get_text(get_version());
    while (*text != '\0' && !isdigit((unsigned char) *text)) {
        text++;
    }
    if (sscanf(text, "%d.%d.%d", &major, &minor, &patch) != 3) {
        return 1;
    }
    printf("%d.%d.%d\n", major, minor, patch);
    return 0;
}
