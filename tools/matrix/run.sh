#!/bin/sh
# Builds the extension for each PHP version and runs the phpt suite on it, then prints a table.
# usage: run.sh CACHE
# CACHE is where the Debian and Ubuntu systems are kept that have what this system lacks.
set -eu

cd "$(dirname "$0")/../.."
: "${PHP:=$(command -v php)}" "${PHP_CONFIG:=$(command -v php-config)}"
mkdir -p "$1/log"
cache=$(realpath "$1")
log=$cache/log

if [ "$(id -u)" -eq 0 ]; then
    as_root=
elif command -v sudo >/dev/null 2>&1; then
    as_root=sudo
else
    echo "make matrix runs Debian and Ubuntu in folders below $cache, which takes root: be root, or install sudo." >&2
    exit 1
fi
debian_keys=/usr/share/keyrings/debian-archive-keyring.gpg
# Debian's own package of them: so Ubuntu's packages are as trusted as Debian's are.
ubuntu_keys=$cache/trixie/usr/share/keyrings/ubuntu-archive-keyring.gpg
tools/install-missing.sh debootstrap:debootstrap unshare:util-linux $debian_keys:debian-archive-keyring
if ! $as_root tools/matrix/unshare.sh true; then
    echo "make matrix needs a root that may mount, and this one may not: a container needs CAP_SYS_ADMIN for it." >&2
    exit 1
fi

# What the systems build with: this one's Rust, and the packages of Cargo.lock.
rust=$(rustc --print sysroot)
cargo_home=${CARGO_HOME:-$HOME/.cargo}
cargo fetch --locked --quiet

# In the background, as a shell that waits for a command heeds no signal before the command ends.
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

# Copies this tree, without what was built in it, to a folder where what was built before stays.
copy_tree() {
    $as_root mkdir -p "$1" &&
        $as_root find "$1" -mindepth 1 -maxdepth 1 ! -name target -exec rm -rf {} + &&
        tar --exclude=target --exclude=.git -cf - . | $as_root tar -C "$1" --no-same-owner -xf -
}

# usage: in_system SUITE COMMAND...
in_system() {
    root=$cache/$1
    shift
    run $as_root tools/matrix/chroot.sh "$root" "$rust" "$cargo_home" "$@"
}

# usage: packaged DISTRIBUTION KEYRING SUITE PHP
packaged() {
    { [ -d "$cache/$3" ] || run $as_root tools/matrix/make-root.sh "$cache/$3" "$1" "$2" "$3"; } &&
        copy_tree "$cache/$3/src/$4" &&
        in_system "$3" "/src/$4/tools/matrix/suite.sh" "$4" "php-config${4#php}" test-phpt test-faults
}

thread_safe() {
    copy_tree "$cache/trixie/src/php-zts" &&
        in_system trixie /src/php-zts/tools/matrix/build-zts.sh php8.4 &&
        in_system trixie /src/php-zts/tools/matrix/suite.sh /opt/php-zts/bin/php /opt/php-zts/bin/php-config \
            test-phpt test-faults test-threads
}

# In the foreground, for Ctrl-C to reach make: the shell has what runs in the background ignore it.
this_system() {
    tools/matrix/suite.sh "$PHP" "$PHP_CONFIG" test-phpt test-faults
}

# Runs a command that ends with suite.sh, and makes a line of the table of what it prints.
# usage: row LOG NAME COMMAND...
row() {
    row_log=$log/$1.log name=$2
    shift 2
    echo "$name: the log is $row_log"
    result=passed
    "$@" >"$row_log" 2>&1 || result=FAILED
    php=$(sed -n 's/^matrix: //p' "$row_log")
    counts=$(awk '/^[0-9]+ passed, / { p += $1; f += $3; s += $5 } END { print p + 0, f + 0, s + 0 }' "$row_log")
    printf "$line" "$name" ${php:-? ? ?} $counts "$result" >>"$log/table"
    sed -n 's/.*SKIP.* reason: //p' "$row_log" | sort | uniq -c | sed "s/^ *\([0-9]*\) /${php%% *} ($name): \1 × /" >>"$log/skipped"
    sed -n 's/^threads: //p' "$row_log" >>"$log/threads"
    [ $result = passed ] || grep -v PASS "$row_log" >&2
}

rm -f "$log"/*
line='%-26s %-8s %-4s %-6s %7s %7s %8s  %s\n'
printf "$line" system PHP "" debug passed failed skipped result >"$log/table"
row system "this system" this_system
row php8.4 "Debian trixie" packaged debian $debian_keys trixie php8.4
row php-zts "trixie's source, embedded" thread_safe
row php8.1 "Ubuntu jammy" packaged ubuntu "$ubuntu_keys" jammy php8.1
row php8.3 "Ubuntu noble" packaged ubuntu "$ubuntu_keys" noble php8.3
row php8.5 "Debian experimental" packaged debian $debian_keys sid php8.5

printf '\nThe phpt suite:\n'
cat "$log/table"
printf '\nSkipped, how many and why:\n'
cat "$log/skipped"
printf '\nThreads, on the PHP with ZTS:\n'
cat "$log/threads"
! grep -q FAILED "$log/table"
