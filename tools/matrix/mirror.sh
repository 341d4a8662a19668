#!/bin/sh
# Prints the mirror to install a distribution from: MIRROR_DEBIAN or MIRROR_UBUNTU if it is set, or
# the one that this system's apt uses, if this system is of that distribution. Prints nothing
# otherwise; then make-root.sh takes the distribution's own mirror.
# usage: mirror.sh debian|ubuntu
set -eu

case $1 in
    debian) chosen=${MIRROR_DEBIAN:-} origin=Debian ;;
    ubuntu) chosen=${MIRROR_UBUNTU:-} origin=Ubuntu ;;
esac
if [ -n "$chosen" ]; then
    echo "$chosen"
elif command -v apt-get >/dev/null 2>&1; then
    # Security updates have another label, and often another mirror.
    # shellcheck disable=SC2016 # apt's own placeholders
    apt-get indextargets --format '$(ORIGIN) $(LABEL) $(SITE)' 'Created-By: Packages' |
        sed -n "s/^$origin $origin \(http.*\)/\1/p" | head -n 1
fi
