# Helpers of the tests of the installer. Each test sources this file, with the variables of run.sh.
# shellcheck shell=sh disable=SC2034,SC2154

source_tree=$(realpath "$tests/../..")
name=zego_server_assistant

fail() {
    echo "tests/install: $*" >&2
    exit 1
}

passed() {
    echo "install.sh: $*"
}

# Makes a folder like the unpacked archive, without extensions, and names it $archive.
make_archive() {
    rm -rf "$1"
    mkdir -p "$1/extensions"
    cp -R "$source_tree/packaging/install/." "$source_tree/php" "$1/"
    archive=$1
}

# Makes the folders that the installer finds on every system.
make_usr_local() {
    mkdir -p "$1/usr/local/bin" "$1/usr/local/lib" "$1/usr/local/share/man/man1"
}

# Runs a command, and sets output and status.
run() {
    status=0
    output=$("$@" 2>&1) || status=$?
}

# usage: expect_status NUMBER
expect_status() {
    [ "$status" -eq "$1" ] || fail "status $status instead of $1: $output"
}

# usage: expect_output TEXT...
expect_output() {
    for text in "$@"; do
        case $output in
            *"$text"*) ;;
            *) fail "the output lacks '$text': $output" ;;
        esac
    done
}

# Prints every file, folder and link below FOLDER, with a checksum, to compare two states.
state_of() {
    (cd "$1" && find . | sort && find . -type f -exec cksum {} + | sort)
}

# usage: expect_state FOLDER STATE WHAT
expect_state() {
    now=$(state_of "$1")
    [ "$now" = "$2" ] || {
        printf '%s\n' "$2" >"$work/expected"
        printf '%s\n' "$now" | diff "$work/expected" - >&2 || true
        fail "$3: other files than before"
    }
}

# Makes a stub below the folder $root. SETTING is a line of shell, see stub-php.sh.
# usage: stub PATH VERSION API BUILD EXTENSION_DIR SCAN_DIR [SELF [SETTING]]
stub() {
    mkdir -p "$(dirname "$root$1")" "$root$5" "$root$6"
    self=${7:-$1}
    cat >"$root$1" <<STUB
#!/bin/sh
version=$2 api=$3 build=$4 ext=$root$5 scan=$root$6 self=$root$self
${8:-}
. "$tests/stub-php.sh"
STUB
    chmod +x "$root$1"
}

# Makes a file for each PHP, written as the stubs read it.
make_stub_extensions() {
    for pair in 8.1=20210902 8.2=20220829 8.3=20230831 8.4=20240924 8.5=20250925 8.6=20260924; do
        for suffix in '=NTS' '-zts=TS' '-debug=NTS,debug' '-debug-zts=TS,debug'; do
            for arch in x86_64 arm64; do
                echo "API${pair#*=},${suffix#*=}" \
                    >"$1/php${pair%=*}-$arch-linux-glibc${suffix%%=*}.so"
            done
        done
    done
}

# Starts an empty system in a folder, and names it $root.
new_root() {
    root=$work/$1
    make_usr_local "$root"
}

# Runs the installer on $root.
install_sh() {
    run env ZEGO_INSTALL_ROOT="$root" sh "$archive/install.sh" "$@"
}
