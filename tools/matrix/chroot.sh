#!/bin/sh
# Runs a command in a root folder that make-root.sh made, with this system's Rust.
# usage: chroot.sh ROOT RUST CARGO_HOME COMMAND...     needs root
# RUST is a toolchain's folder, as `rustc --print sysroot` names it. Of both folders the command can
# read everything and write nothing, so the packages it builds with must have been fetched before.
set -eu

# What is mounted here goes away with the command, which is process 1 in there.
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
