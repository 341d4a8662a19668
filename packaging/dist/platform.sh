# Sets os, libc, machine and arch for the platform of PHP, in the words of PIE. Other scripts source
# this file. PHP can run under emulation, so it is asked for its machine.
# shellcheck shell=sh disable=SC2034

case $(uname -s) in
    Darwin) os=darwin libc=bsdlibc ;;
    *)
        os=linux libc=glibc
        if ldd --version 2>&1 | grep -qi musl; then libc=musl; fi
        ;;
esac
machine=$("$PHP" -n -r 'echo php_uname("m");')
case $machine in
    aarch64 | arm64) machine=aarch64 arch=arm64 ;;
    *) arch=$machine ;;
esac
