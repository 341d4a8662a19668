#!/bin/sh
# Installs the Debian or Ubuntu packages of those commands that are not there.
# usage: install-missing.sh COMMAND:PACKAGE...     a COMMAND may also be path patterns, of which one is enough
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

if [ "$(id -u)" -eq 0 ]; then
    as_root=
elif command -v sudo >/dev/null 2>&1; then
    as_root=sudo
else
    as_root=none
fi
if [ "$as_root" = none ] || ! command -v apt-get >/dev/null 2>&1; then
    echo "Missing here:$missing" >&2
    echo "These are Debian's package names. Install them, or what your system calls them, and run make again." >&2
    exit 1
fi

echo "Installing:$missing"
# Servers are wanted as programs for the tests, not as services of this machine: Debian asks
# policy-rc.d before it starts one.
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
    trap '$as_root rm -f $policy' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    printf '#!/bin/sh\nexit 101\n' | $as_root tee $policy >/dev/null
    $as_root chmod +x $policy
fi
$as_root apt-get update -qq
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing >/dev/null
# Nor are they to start with the machine from now on.
for package in $missing; do
    if [ -e "/lib/systemd/system/$package.service" ] && command -v systemctl >/dev/null 2>&1; then
        $as_root systemctl --quiet disable "$package"
    fi
done
