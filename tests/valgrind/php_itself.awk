# Leaves out of valgrind's reports, an empty line after each, what it says of PHP without the extension as well.
BEGIN {
    RS = ""
    ORS = "\n\n"
}

# PHP frees what a request took at its end, all at once, and not block by block: under valgrind, with USE_ZEND_ALLOC=0, the
# blocks of a script that ended in a fatal error, or of objects that refer to themselves, are never freed.
/definitely lost/ && !/zego_server_assistant/ { next }

# OPcache writes scripts to its file cache with the bytes between the members of its structures.
/^[^\n]*Syscall param writev/ && /opcache/ { next }

{ print }
