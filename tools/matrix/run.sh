#!/bin/sh
# Builds the extension for each PHP version, runs the phpt suite on each, and prints a table.
# usage: run.sh CACHE
#
# The released PHPs run in their official images if docker or podman works. Otherwise each runs in a
# Debian or Ubuntu system of its own, which debootstrap makes in the folder CACHE. The thread-safe
# debug builds always run in such a system.
#
# A row whose PHP cannot be had is reported as not run, and the script fails at the end.
set -eu

cd "$(dirname "$0")/../.."
: "${PHP:=$(command -v php)}" "${PHP_CONFIG:=$(command -v php-config)}"
mkdir -p "$1/log"
cache=$(realpath "$1")
log=$cache/log
release=target/release/libzego_server_assistant.so

. tools/matrix/systems.sh

# Copies this tree without target/ to a folder, and keeps the folder's own target/.
copy_tree() {
    $as_root mkdir -p "$1" &&
        $as_root find "$1" -mindepth 1 -maxdepth 1 ! -name target -exec rm -rf {} + &&
        tar --exclude=target --exclude=.git -cf - . | $as_root tar -C "$1" --no-same-owner -xf -
}

# usage: packaged DISTRIBUTION KEYRING SUITE PHP
packaged() {
    make_system "$1" "$2" "$3" &&
        copy_tree "$cache/$3/src/$4" &&
        in_system "$3" "/src/$4/tools/matrix/suite.sh" "$4" "php-config${4#php}" \
            test-phpt test-polyfill test-faults test-sapi
}

# usage: official VERSION
official() {
    copy_tree "$cache/images/php$1" &&
        run $as_root tools/matrix/containers.sh "$cache/images/php$1" "$1"
}

# usage: thread_safe NAME SOURCE-PACKAGE...
thread_safe() {
    name=$1
    shift
    make_system debian $debian_keys trixie &&
        copy_tree "$cache/trixie/src/$name" &&
        in_system trixie "/src/$name/tools/matrix/build-zts.sh" "/opt/$name" --enable-debug "$@" &&
        in_system trixie "/src/$name/tools/matrix/suite.sh" \
            "/opt/$name/bin/php" "/opt/$name/bin/php-config" test-phpt test-faults test-threads
}

# Runs in the foreground, because background commands of a shell ignore Ctrl-C.
this_system() {
    tools/matrix/suite.sh "$PHP" "$PHP_CONFIG" test-phpt test-polyfill test-faults test-sapi
}

# The documents and the polyfill do not depend on the processor. usage: arm64 PHP
arm64() {
    folders=$(tools/phpt-folders.sh | grep -vx -e docs -e polyfill)
    asset=$1-arm64-linux-glibc root=$cache/trixie-arm64-$1
    tools/install-missing.sh zip:zip unzip:unzip || return
    # shellcheck disable=SC2086 # folders
    run packaging/dist/all.sh "$cache" "$cache/dist" "$asset" &&
        copy_tree "$root/src" &&
        unzip -qo "$cache"/dist/*"_$asset.zip" -d "$log/arm64" &&
        $as_root cp "$log/arm64/zego_server_assistant.so" "$root/src/" &&
        run $as_root tools/matrix/emulated.sh "$root" /src/tools/matrix/suite-of-file.sh \
            "/usr/bin/$1" "/usr/bin/php-config${1#php}" /src/zego_server_assistant.so $folders &&
        emulated_php qemu-aarch64-static -L "$root" "$root/usr/bin/$1" &&
        tests/cross/run.sh "$PHP" "$release" \
            "$log/emulated-php" "$log/arm64/zego_server_assistant.so"
}

# Writes a program that runs a PHP in qemu. usage: emulated_php QEMU OPTION... PHP
emulated_php() {
    printf '#!/bin/sh\nexec %s "$@"\n' "$*" >"$log/emulated-php" && chmod +x "$log/emulated-php"
}

# The processor has no AES instructions. Only the tests' main processes are emulated.
without_aes() {
    tools/install-missing.sh qemu-x86_64-static:qemu-user-static &&
        emulated_php qemu-x86_64-static -cpu Nehalem "$(command -v "$PHP")" &&
        run tools/matrix/suite-of-file.sh "$log/emulated-php" "$PHP_CONFIG" "$release" \
            call errors token04 aes_mode &&
        tests/cross/run.sh "$PHP" "$release" "$log/emulated-php" "$release"
}

table_line() {
    printf '%-26s %-8s %-4s %-6s %7s %7s %8s  %s\n' "$@" >>"$log/table"
}

# Runs a command that ends with suite.sh, and adds a line to the table from its output.
# usage: row LOG NAME COMMAND...
row() {
    row_log=$log/$1.log name=$2
    shift 2
    echo "$name: see $row_log"
    result=passed
    status=0
    "$@" >"$row_log" 2>&1 || status=$?
    case $status in
        0) ;;
        75) result='NOT RUN' ;;
        *) result=FAILED ;;
    esac
    php=$(sed -n 's/^matrix: //p' "$row_log")
    counts=$(awk '/^[0-9]+ passed, / { p += $1; f += $3; s += $5 }
        END { print p + 0, f + 0, s + 0 }' "$row_log")
    # shellcheck disable=SC2086 # words
    table_line "$name" ${php:-? ? ?} $counts "$result"
    sed -n 's/.*SKIP.* reason: //p' "$row_log" | sort | uniq -c |
        sed "s/^ *\([0-9]*\) /${php%% *} ($name): \1 × /" >>"$log/skipped"
    sed -n 's/^threads: //p' "$row_log" >>"$log/threads"
    sed -n "s/^sapi: /$name: /p; s/^cross: //p" "$row_log" >>"$log/also"
    [ "$result" = passed ] || grep -v PASS "$row_log" >&2
}

rm -rf "${log:?}"/*
table_line system PHP "" debug passed failed skipped result
row system "this system" this_system
if $as_root tools/matrix/containers.sh; then
    for version in 8.1 8.2 8.3 8.4 8.5 8.6; do
        row "php$version" "image php:$version-cli" official $version
    done
else
    row php8.4 "Debian trixie" packaged debian $debian_keys trixie php8.4
    row php8.1 "Ubuntu jammy" packaged ubuntu "$ubuntu_keys" jammy php8.1
    row php8.3 "Ubuntu noble" packaged ubuntu "$ubuntu_keys" noble php8.3
    # A PHP moves between sid and experimental. The system has both.
    row php8.5 "Debian sid" packaged debian $debian_keys sid php8.5
    row php8.6 "Debian experimental" packaged debian $debian_keys sid php8.6
fi
# Any version will do for the threads, so a missing source does not stop the row.
if [ "$(uname -m)" = x86_64 ]; then
    row arm64 "Debian trixie, aarch64" arm64 php8.4
    row without-aes "x86-64 without AES" without_aes
fi
row php-zts "Debian's source, embedded" thread_safe php-zts php8.4 php8.5 php8.6 php8.2
row php8.6-zts "the same of 8.6" thread_safe php8.6-zts php8.6

printf '\nThe phpt suite:\n'
cat "$log/table"
printf '\nSkipped tests, with their reasons:\n'
cat "$log/skipped"
printf '\nThreads on the thread-safe PHP:\n'
cat "$log/threads"
printf '\nA token from each SAPI, and tokens between processors:\n'
cat "$log/also"
if grep -q 'NOT RUN' "$log/table"; then
    printf '\nSome rows were not run. Their logs in %s give the reason.\n' "$log"
fi
! grep -Eq 'FAILED|NOT RUN' "$log/table"
