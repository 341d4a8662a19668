#!/bin/sh
# Runs a command as root in its own namespaces for mounts and processes. The kernel removes its
# mounts and ends its processes when it ends.
# usage: unshare.sh COMMAND...
set -eu

unshare --mount --pid --fork --kill-child --mount-proc "$@" &
# unshare ignores the signals INT and TERM. With --kill-child, killing it kills the command too.
trap 'kill -KILL $!; exit 130' INT
trap 'kill -KILL $!; exit 143' TERM HUP
wait $!
