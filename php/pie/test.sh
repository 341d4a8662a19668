#!/bin/sh
# Builds and tests the extension as phpize and PIE do, and tries what configure says where something is missing.
set -eu

cd "$(dirname "$0")"
phpize=$(echo "$PHP_CONFIG" | sed 's/php-config\([^/]*\)$/phpize\1/')
needed=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' ../../Cargo.toml)
work=$(mktemp -d)
trap '"$phpize" --clean >/dev/null; rm -rf "$work"' EXIT

# usage: refused TEXT SETTING...     configure must fail, and name the reason in a line of its own
refused() {
    text=$1
    shift
    if env "$@" ./configure "--with-php-config=$PHP_CONFIG" >"$work/log" 2>&1; then
        echo "configure is content, where it should say: $text" >&2
        exit 1
    fi
    grep "^configure: error: .*$text" "$work/log" || {
        tail "$work/log" >&2
        echo "configure does not say: $text" >&2
        exit 1
    }
}

"$phpize" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
printf '#!/bin/sh\necho "rustc 1.63.0"\n' >"$work/rustc"
chmod +x "$work/rustc"
refused "is Rust 1.63.0, and $needed or later is needed. Get it from https://rustup.rs" "PATH=$work:$PATH"
refused "libclang is missing: version 9 or later is needed" "LIBCLANG_PATH=$work"
echo '# of another version' >>run-tests.php
refused "phpize was another PHP's than" "PATH=$PATH"

"$phpize" >/dev/null 2>&1
./configure "--with-php-config=$PHP_CONFIG" >"$work/log" || { cat "$work/log" >&2; exit 1; }
make
make test
if make test "TESTS=$work" >"$work/log" 2>&1; then
    echo "no test at all counts as a success" >&2
    exit 1
fi
make install "INSTALL_ROOT=$work/root"
[ -f "$work/root$("$PHP_CONFIG" --extension-dir)/zego_server_assistant.so" ]
