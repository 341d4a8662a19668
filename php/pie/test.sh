#!/bin/sh
# Builds, tests and installs the extension as phpize and PIE do, and checks configure's error
# messages for missing tools.
set -eu

# These are meant for the project's Makefile. phpize's Makefile would use them as its own.
unset INSTALL MAKEFLAGS

cd "$(dirname "$0")"
phpize=$(echo "$PHP_CONFIG" | sed 's/php-config\([^/]*\)$/phpize\1/')
needed=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' ../../Cargo.toml)
work=$(mktemp -d)
trap '"$phpize" --clean >/dev/null; rm -rf "$work"' EXIT

# Fails unless configure fails with an error that contains TEXT.
# usage: check_error TEXT SETTING...
check_error() {
    text=$1
    shift
    if env "$@" ./configure "--with-php-config=$PHP_CONFIG" >"$work/log" 2>&1; then
        echo "configure should fail with the error: $text" >&2
        exit 1
    fi
    grep "^configure: error: .*$text" "$work/log" || {
        tail "$work/log" >&2
        echo "configure failed with another error than: $text" >&2
        exit 1
    }
}

"$phpize" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
printf '#!/bin/sh\necho "rustc 1.63.0"\n' >"$work/rustc"
chmod +x "$work/rustc"
check_error "$needed or later is needed, but .* is Rust 1.63.0. Get Rust from https://rustup.rs" \
    "PATH=$work:$PATH"
check_error "libclang is missing. libclang 9 or later is needed" "LIBCLANG_PATH=$work"
# A PHP of 32 bits. The build would end in type errors after minutes.
printf '#!/bin/sh\necho "%s 80401 32 no-debug nts glibc"\n' "$("$PHP_CONFIG" --version)" >"$work/php"
printf '#!/bin/sh\n[ "$1" != --php-binary ] || exec echo "%s/php"\nexec "%s" "$@"\n' \
    "$work" "$PHP_CONFIG" >"$work/php-config"
chmod +x "$work/php" "$work/php-config"
(
    PHP_CONFIG=$work/php-config
    check_error "A 64-bit PHP is needed" "PATH=$PATH"
)
echo '# changed' >>run-tests.php
check_error "phpize and .* belong to different PHPs" "PATH=$PATH"

"$phpize" >/dev/null 2>&1
./configure "--with-php-config=$PHP_CONFIG" >"$work/log" || { cat "$work/log" >&2; exit 1; }
make
make test
if make test "TESTS=$work" >"$work/log" 2>&1; then
    echo "make test should fail when it finds no test" >&2
    exit 1
fi
make install "INSTALL_ROOT=$work/root"
[ -f "$work/root$("$PHP_CONFIG" --extension-dir)/zego_server_assistant.so" ]
