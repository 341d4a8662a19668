#!/bin/sh
# Runs a command as root in a system that make-root.sh made, with this system's Rust.
# usage: chroot.sh ROOT RUST CARGO_HOME COMMAND...
#
# RUST is the folder that rustc --print sysroot prints. RUST and CARGO_HOME are read-only for the
# command, so its crates must be in CARGO_HOME already.
set -eu

# In unshare.sh this script is process 1, and the kernel removes the mounts below when it ends.
[ $$ -eq 1 ] || exec "$(dirname "$0")/unshare.sh" "$0" "$@"

bind_read_only() {
    mkdir -p "$2"
    mount --bind "$1" "$2"
    mount -o remount,bind,ro "$2"
}

root=$1
bind_read_only "$2" "$root/opt/rust"
bind_read_only "$3" "$root/opt/cargo"
shift 3
mount --bind /etc/resolv.conf "$root/etc/resolv.conf"
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
exec env -i PATH=/opt/rust/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
    CARGO_HOME=/opt/cargo CARGO_NET_OFFLINE=true chroot "$root" "$@"
