#!/bin/sh
# Tests what is published: the PHPs that are refused, the asset's name and content, the licences,
# and that no file names a folder of the builder.
# usage: run.sh EXTENSION.so
set -eu

: "${PHP:=$(command -v php)}" "${PHP_CONFIG:=$(command -v php-config)}"
export PHP PHP_CONFIG
extension=$(realpath "$1")
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

tests/packaging/refused.sh
packaging/check-paths.sh "$extension"
echo "paths: the extension names no folder of this machine"

# usage: check_fails MESSAGE COMMAND...
check_fails() {
    message=$1
    shift
    if output=$("$@" 2>&1) || ! echo "$output" | grep -q -- "$message"; then
        echo "This should fail with '$message': $*" >&2
        echo "$output" >&2
        exit 1
    fi
    echo "fails: $message"
}

{
    cat "$extension"
    echo "${CARGO_HOME:-$HOME/.cargo}/registry/src/x/lib.rs"
} >"$work/with-path.so"
check_fails 'names a folder of this machine' packaging/check-paths.sh "$work/with-path.so"
for format in deb rpm; do
    check_fails 'names a folder of this machine' \
        packaging/$format/build.sh "$work/with-path.so" 1 "$work/$format"
done

# --- The asset ---

assets=$work/assets
asset=$(packaging/dist/asset.sh "$extension" "$assets")
# The build that PHP itself says it is, for example API20240924,NTS. Its ZTS has no -zts here.
is=$("$PHP" -n -i | sed -n 's/^PHP Extension Build => API[0-9]*//p')
expected=$("$PHP" -n -r 'echo substr(PHP_VERSION, 0, 3);')-$(uname -m | sed s/aarch64/arm64/)
case ${asset##*/} in
    php_zego_server_assistant-*_php"$expected"-*-zts.zip) named=,TS ;;
    php_zego_server_assistant-*_php"$expected"-*.zip) named=,NTS ;;
    *) named="not for PHP $expected" ;;
esac
if [ "$named" != "${is%,debug}" ]; then
    echo "$asset is $named, but PHP is $is." >&2
    exit 1
fi
echo "asset: ${asset##*/}"

first=$(cksum <"$asset")
rm "$asset"
packaging/dist/asset.sh "$extension" "$assets" >/dev/null
[ "$first" = "$(cksum <"$asset")" ] || { echo "A repeated asset has other bytes." >&2; exit 1; }

# --- The archive ---

SBOM=no packaging/dist/archive.sh "$assets" >/dev/null
archive=$(echo "$assets"/*.tar.gz)
tar -C "$work" -xzf "$archive"
(cd "$assets" && sha256sum --quiet --check SHA256SUMS)
tree=$(echo "$work"/zego_server_assistant-*)
for file in install.sh LICENSE THIRD-PARTY THIRD-PARTY-RUST.html BUILT php/get_zego_token.php \
    php/zego-token php/zego-token.1 php/command/load.php php/zego_server_assistant.ini \
    php/stubs/zego_server_assistant.stub.php php/examples/nginx.conf php/polyfill; do
    [ -e "$tree/$file" ] || { echo "The archive has no $file." >&2; exit 1; }
done
cmp "$tree"/extensions/*.so "$extension"
first=$(cksum <"$archive")
SBOM=no packaging/dist/archive.sh "$assets" >/dev/null
[ "$first" = "$(cksum <"$archive")" ] || { echo "A repeated archive has other bytes." >&2; exit 1; }
tests/packaging/links.sh "$tree"
echo "archive: $(tar -tzf "$archive" | wc -l) files, $(wc -c <"$archive") bytes, and the same again"

case $is in
    ,TS*) other=$(echo "$asset" | sed 's/-zts\.zip$/.zip/') ;;
    *) other=${asset%.zip}-zts.zip ;;
esac
mv "$asset" "$other"
check_fails "is named '.*', but its file is for" packaging/dist/archive.sh "$assets"
mv "$other" "$asset"
zip -q -d "$asset" THIRD-PARTY
check_fails 'has no THIRD-PARTY' packaging/dist/archive.sh "$assets"
