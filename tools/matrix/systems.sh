# Makes systems of Debian and Ubuntu in the folder $cache, and runs commands in them. run.sh and
# packaging/dist/all.sh source this file.
# shellcheck shell=sh disable=SC2034,SC2154

if [ "$(id -u)" -eq 0 ]; then
    as_root=
elif command -v sudo >/dev/null 2>&1; then
    as_root=sudo
else
    echo "Root is needed for the systems in $cache. Run it as root, or install sudo." >&2
    exit 1
fi
debian_keys=/usr/share/keyrings/debian-archive-keyring.gpg
# Ubuntu's keys come from a signed Debian package, so they are as trustworthy as Debian's keys.
ubuntu_keys=$cache/trixie/usr/share/keyrings/ubuntu-archive-keyring.gpg
tools/install-missing.sh debootstrap:debootstrap unshare:util-linux \
    $debian_keys:debian-archive-keyring
if ! $as_root tools/matrix/unshare.sh true; then
    echo "The right to mount is needed. A container needs CAP_SYS_ADMIN for that." >&2
    exit 1
fi

# The systems build with this system's Rust, and with crates that are fetched here.
rust=$(rustc --print sysroot)
cargo_home=${CARGO_HOME:-$HOME/.cargo}
cargo fetch --locked --quiet

# Runs a command in the background, because a shell handles no signal while a command runs in the
# foreground.
running=
run() {
    "$@" &
    running=$!
    wait $running
}
trap 'kill_running; exit 130' INT
trap 'kill_running; exit 143' TERM HUP
kill_running() {
    [ -z "$running" ] || $as_root kill "$running" 2>/dev/null || true
}

# usage: in_system SUITE COMMAND...
in_system() {
    root=$cache/$1
    shift
    run $as_root tools/matrix/chroot.sh "$root" "$rust" "$cargo_home" "$@"
}

# usage: make_system DISTRIBUTION KEYRING SUITE
make_system() {
    [ -d "$cache/$3" ] || run $as_root tools/matrix/make-root.sh \
        "$cache/$3" "$1" "$2" "$3" "$(tools/matrix/mirror.sh "$1")"
}
