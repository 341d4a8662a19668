# Removes reports about PHP itself from valgrind's log, in which an empty line ends each report.
# valgrind prints the same reports without the extension.
BEGIN {
    RS = ""
    ORS = "\n\n"
}

# At the end of a request PHP frees its whole heap at once. With USE_ZEND_ALLOC=0 there is no such
# heap, so PHP never frees the blocks of a script that ended in a fatal error, or of cyclic
# references.
/definitely lost/ && !/zego_server_assistant/ { next }

# OPcache writes whole structures to its file cache, with the uninitialised padding between members.
/^[^\n]*Syscall param writev/ && /opcache/ { next }

{ print }
