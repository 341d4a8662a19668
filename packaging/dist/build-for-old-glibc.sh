#!/bin/sh
# Builds the extension for the oldest glibc that Rust supports, for PHP and PHP_CONFIG, and prints
# the path of the file. CentOS 7 and CloudLinux 7 have that glibc, and shared hosts use them.
# usage: build-for-old-glibc.sh x86_64|aarch64
#
# zig is the C compiler and the linker: it has the headers and the symbol tables of every glibc
# since 2.17, for every machine.
set -eu

machine=$1
glibc=2.17
triple=$machine-unknown-linux-gnu
cd "$(dirname "$0")/../.."
zig=$PWD/target/zig

{
    tools/install-missing.sh readelf:binutils
    [ -x "$zig/bin/cargo-zigbuild" ] || {
        python3 -c 'import ensurepip' 2>/dev/null ||
            tools/install-missing.sh python3-venv:python3-venv
        python3 -m venv --clear "$zig"
        "$zig/bin/pip" install --quiet --require-hashes --only-binary :all: \
            -r packaging/dist/requirements.txt
    }
    # rustc recognises the kind of a linker by its name. A cc takes a C compiler's options.
    mkdir -p "$zig/$machine"
    cat >"$zig/$machine/cc" <<LINK
#!/bin/sh
PATH="$zig/bin:\$PATH" exec cargo-zigbuild zig cc -- -target $machine-linux-gnu.$glibc "\$@"
LINK
    chmod +x "$zig/$machine/cc"
    if ! [ -d "$(rustc --print target-libdir --target "$triple")" ]; then
        echo "Installing Rust's standard library for $machine: rustup target add $triple"
        rustup target add "$triple"
    fi

    headers=$("$zig/bin/python" -c 'import ziglang; print(ziglang.__path__[0])')/lib/libc/include
    with_underscores=$(echo "$triple" | tr - _)
    in_capitals=$(echo "$with_underscores" | tr '[:lower:]' '[:upper:]')
    # bindgen reads PHP's headers with libclang, and by default with this system's C headers.
    env "CARGO_TARGET_${in_capitals}_LINKER=$zig/$machine/cc" \
        "CC_$with_underscores=$zig/$machine/cc" \
        "BINDGEN_EXTRA_CLANG_ARGS_$with_underscores=-nostdlibinc \
            -isystem $headers/$machine-linux-gnu -isystem $headers/generic-glibc \
            -isystem $headers/${machine%_64}-linux-any -isystem $headers/any-linux-any" \
        tools/cargo-build.sh "--target=$triple"

    built=target/$triple/release/libzego_server_assistant.so
    newest=$(readelf -V "$built" | sed -n 's/.*Name: GLIBC_\([0-9.]*\).*/\1/p' | sort -V |
        tail -n 1)
    echo "The extension needs glibc $newest"
    if [ "$(printf '%s\n' "$newest" "$glibc" | sort -V | tail -n 1)" != "$glibc" ]; then
        echo "A system with glibc $glibc could not load the extension."
        exit 1
    fi
} >&2
echo "$built"
