#!/bin/sh
# Builds the release asset for this PHP and machine in FOLDER, under the file name that PIE expects.
# usage: build.sh FOLDER
set -eu

: "${PHP:=$(command -v php)}"
cd "$(dirname "$0")/../.."
mkdir -p "$1"
folder=$(realpath "$1")
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)

# The oldest glibc that Rust supports. CentOS 7 and CloudLinux 7 have it, and shared hosts use them.
glibc=2.17

case $(uname -s) in
    Darwin) os=darwin libc=bsdlibc suffix=dylib ;;
    *) os=linux suffix=so ;;
esac
if [ $os = linux ]; then
    if ldd --version 2>&1 | grep -qi musl; then libc=musl; else libc=glibc; fi
fi
case $(uname -m) in
    aarch64 | arm64) machine=aarch64 arch=arm64 ;;
    *) machine=$(uname -m) arch=$machine ;;
esac

# Links with zig's linker, which knows the symbol versions of the old glibc. The rest of the build
# is as usual; bindgen reads the headers of this system.
build_for_old_glibc() {
    zig=$PWD/target/zig
    [ -x "$zig/bin/cargo-zigbuild" ] || {
        python3 -m venv --clear "$zig"
        "$zig/bin/pip" install --quiet --require-hashes --only-binary :all: \
            -r packaging/dist/requirements.txt
    }
    # rustc recognises the kind of a linker by its name. A cc takes a C compiler's options.
    cat >"$zig/cc" <<LINK
#!/bin/sh
PATH="$zig/bin:\$PATH" exec cargo-zigbuild zig cc -- -target $machine-linux-gnu.$glibc "\$@"
LINK
    chmod +x "$zig/cc"
    triple=$machine-unknown-linux-gnu
    linker=CARGO_TARGET_$(echo "$triple" | tr 'a-z-' 'A-Z_')_LINKER
    env "$linker=$zig/cc" \
        cargo rustc --release --locked --lib --crate-type cdylib --target "$triple"
    built=target/$triple/release/libzego_server_assistant.so

    newest=$(objdump -T "$built" | sed -n 's/.*[ (]GLIBC_\([0-9.]*\).*/\1/p' | sort -V | tail -n 1)
    echo "The extension needs glibc $newest"
    if [ "$(printf '%s\n' "$newest" "$glibc" | sort -V | tail -n 1)" != "$glibc" ]; then
        echo "A system with glibc $glibc could not load the extension." >&2
        exit 1
    fi
}

if [ "$libc" = glibc ]; then
    build_for_old_glibc
else
    cargo rustc --release --locked --lib --crate-type cdylib
    built=target/release/libzego_server_assistant.$suffix
fi

name=$("$PHP" -n -r '
    printf("php_zego_server_assistant-%s_php%d.%d-%s-%s-%s%s%s",
        $argv[1], PHP_MAJOR_VERSION, PHP_MINOR_VERSION, $argv[2], $argv[3], $argv[4],
        PHP_DEBUG ? "-debug" : "", PHP_ZTS ? "-zts" : "");
' -- "$version" "$arch" "$os" "$libc")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$built" "$work/zego_server_assistant.so"
cp LICENSE "$work/"
"$PHP" -n -d "extension=$work/zego_server_assistant.so" -r '
    $token = ZEGO\ZegoServerAssistant::generateToken04(1, "ana", str_repeat("k", 32), 60, "");
    exit($token->code === ZEGO\ZegoErrorCodes::success ? 0 : 1);
'
rm -f "$folder/$name.zip"
(cd "$work" && zip -q -X "$folder/$name.zip" zego_server_assistant.so LICENSE)
echo "$folder/$name.zip"
