#!/bin/sh
# Installs the Debian or Ubuntu packages of commands that are missing, after printing how.
# With INSTALL=no in the environment it only prints the command, and fails.
# usage: install-missing.sh COMMAND:PACKAGE...
# COMMAND may also be a list of paths with wildcards, of which one must exist.
set -eu

is_there() {
    case $1 in
        */*)
            for path in $1; do
                [ -e "$path" ] && return 0
            done
            return 1
            ;;
        *) command -v "$1" >/dev/null 2>&1 || [ -x "/usr/sbin/$1" ] ;;
    esac
}

missing=
for need in "$@"; do
    is_there "${need%%:*}" || missing="$missing ${need#*:}"
done
[ -n "$missing" ] || exit 0

echo "Missing packages:$missing"
if ! command -v apt-get >/dev/null 2>&1; then
    echo "These are Debian's names. Install them under your system's names, and run make again." >&2
    exit 1
fi

as_root=
[ "$(id -u)" -eq 0 ] || as_root=sudo
update="$as_root apt-get update -qq"
install="$as_root env DEBIAN_FRONTEND=noninteractive \
apt-get install -qq -y --no-install-recommends$missing"
if [ "${INSTALL:-}" = no ] || ! command -v ${as_root:-env} >/dev/null 2>&1; then
    echo "Install them as root, and run make again:" >&2
    echo "  apt-get install --no-install-recommends$missing" >&2
    exit 1
fi

echo "Installing them now, without starting the services among them:"
echo "  ${update# } &&"
echo "  ${install# }"
[ -z "$as_root" ] ||
    echo "sudo may ask for your password. To install them yourself: make INSTALL=no"

# The tests start the servers themselves. Debian's packages ask policy-rc.d before they start a
# service, and 101 means no.
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
    trap '$as_root rm -f $policy' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    printf '#!/bin/sh\nexit 101\n' | $as_root tee $policy >/dev/null
    $as_root chmod +x $policy
fi
$update
$install >/dev/null
# Without this the services would start at the next boot.
for package in $missing; do
    if [ -e "/lib/systemd/system/$package.service" ] && command -v systemctl >/dev/null 2>&1; then
        $as_root systemctl --quiet disable "$package"
    fi
done
