#!/bin/sh
# Runs a command in namespaces of its own for mounts and processes: none of either outlives it.
# usage: unshare.sh COMMAND...     needs root
set -eu

unshare --mount --pid --fork --kill-child --mount-proc "$@" &
# unshare heeds no signal that asks it to end. When it is killed, so is the command, and the kernel
# ends what that has started and drops what it has mounted.
trap 'kill -KILL $!; exit 130' INT
trap 'kill -KILL $!; exit 143' TERM HUP
wait $!
