#!/bin/sh
# Packs an extension as the release asset for PHP in FOLDER, under the file name that PIE expects,
# and writes beside it what it was built with. Prints the path of the asset.
# usage: asset.sh EXTENSION FOLDER
#
# If PHP runs in a root folder of its own (chroot), PHP_ROOT names that folder, and PHP_OF the
# system.
set -eu

: "${PHP:=$(command -v php)}" "${PHP_ROOT:=}"
extension=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
cd "$(dirname "$0")/../.."
. packaging/dist/platform.sh
packaging/check-paths.sh "$extension"

version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
# shellcheck disable=SC2016 # PHP's variables
name=$("$PHP" -n -r '
    printf("php_zego_server_assistant-%s_php%d.%d-%s-%s-%s%s%s",
        $argv[1], PHP_MAJOR_VERSION, PHP_MINOR_VERSION, $argv[2], $argv[3], $argv[4],
        PHP_DEBUG ? "-debug" : "", PHP_ZTS ? "-zts" : "");
' -- "$version" "$arch" "$os" "$libc")

work=$(mktemp -d "$PHP_ROOT/tmp/asset.XXXXXXXX")
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
install -m 644 "$extension" "$work/zego_server_assistant.so"
packaging/notices.sh "$work"
# shellcheck disable=SC2016 # PHP's variables
"$PHP" -n -d "extension=${work#"$PHP_ROOT"}/zego_server_assistant.so" -r '
    $token = ZEGO\ZegoServerAssistant::generateToken04(1, "ana", str_repeat("k", 32), 60, "");
    exit($token->code === ZEGO\ZegoErrorCodes::success ? 0 : 1);
'

# The files have the time of the release, so that a repeated build is the same bytes.
# shellcheck disable=SC2016 # PHP's variables
time=$("$PHP" -n -r 'echo gmdate("YmdHi.s", $argv[1]);' "$(packaging/dist/time.sh)")
find "$work" -exec env TZ=UTC touch -t "$time" {} +
(cd "$work" && TZ=UTC zip -q -X "$name.zip" zego_server_assistant.so LICENSE THIRD-PARTY*)
mv "$work/$name.zip" "$folder/$name.zip"
{
    echo "PHP $("$PHP" -n -r 'echo PHP_VERSION;') of ${PHP_OF:-the builder}"
    rustc --version
    # shellcheck disable=SC2016 # PHP's variables
    "$PHP" -n -r 'echo filesize($argv[1]), " bytes\n", hash_file("sha256", $argv[1]), "\n";' \
        "${work#"$PHP_ROOT"}/zego_server_assistant.so"
} >"$folder/$name.built"
echo "$folder/$name.zip"
