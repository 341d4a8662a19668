# Reads from a built extension what it was built for. Scripts that make packages source this file.
# shellcheck shell=sh

# Prints the API number of PHP. PHP compares the text API20220829,NTS in the file with its own.
# Fails for a thread-safe or debug build, for which no distribution has packages.
# usage: api_of EXTENSION.so
api_of() {
    build=$(grep -ao 'API[0-9]\{8\},[A-Z]*TS\(,debug\)\{0,1\}' "$1" | head -n 1)
    case $build in
        *,NTS) echo "$build" | sed 's/API//; s/,.*//' ;;
        *) echo "$1 is built for ${build:-no PHP}, and packages are for NTS." >&2 && return 1 ;;
    esac
}

# Prints the name that FORMAT gives to the processor.
# usage: machine_of EXTENSION.so NAME-OF-X86-64 NAME-OF-ARM64
machine_of() {
    # e_machine, at byte 18 of an ELF file
    case $(od -An -tu1 -j18 -N1 "$1" | tr -d ' ') in
        62) echo "$2" ;;
        183) echo "$3" ;;
        *) echo "$1 is for another processor than x86-64 and arm64." >&2 && return 1 ;;
    esac
}

# Prints the oldest version of glibc that has all functions that the file uses.
glibc_of() {
    LC_ALL=C readelf -V "$1" | grep -o 'GLIBC_[0-9.]*' | sed 's/GLIBC_//' | sort -V | tail -n 1
}

# Succeeds if the file needs GCC's library at run time. One that zig linked has its own copy.
needs_libgcc() {
    LC_ALL=C readelf -d "$1" | grep -q 'NEEDED.*libgcc_s'
}
