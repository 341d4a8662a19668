#!/bin/sh
# Runs a command as root in a system that make-arm64-root.sh made. qemu emulates its processor.
# usage: emulated.sh ROOT COMMAND...
#
# The kernel passes aarch64 programs to qemu only in the namespaces of this script, and not any more
# when it ends. Linux 6.7 or later can do that.
set -eu

# The new user namespace has a list of interpreters of its own. In it this script is process 1, and
# the kernel removes its mounts when it ends.
[ $$ -eq 1 ] ||
    exec unshare --user --map-root-user --mount --pid --fork --kill-child "$0" "$@"

root=$1
shift
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
formats=$root/proc/sys/fs/binfmt_misc
if ! mount -t binfmt_misc none "$formats"; then
    echo "NOT RUN: this kernel has one list of interpreters for all. Linux 6.7 is needed." >&2
    exit 75
fi
# The start of an aarch64 ELF file, the bits of it that count, and flags: F opens qemu now, so that
# the root folder needs no copy of it.
magic='\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\xb7\x00'
mask='\xff\xff\xff\xff\xff\xff\xff\x00\xff\xff\xff\xff\xff\xff\xff\xff\xfe\xff\xff\xff'
qemu=$(command -v qemu-aarch64-static)
printf '%s' ":qemu-aarch64:M::$magic:$mask:$qemu:OCF" >"$formats/register"
exec env -i PATH=/usr/sbin:/usr/bin HOME=/root LANG=C.UTF-8 chroot "$root" "$@"
