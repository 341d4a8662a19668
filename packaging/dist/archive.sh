#!/bin/sh
# Checks all release assets in FOLDER, and adds: one archive of all of them with the installer, a
# list of what each was built with (BUILT), the crates as a CycloneDX SBOM, and SHA256SUMS of
# everything.
# usage: archive.sh FOLDER
# With SBOM=no in the environment, the SBOM is left out: its tool takes minutes to build.
set -eu

cd "$(dirname "$0")/../.."
folder=$(realpath "$1")
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
prefix=php_zego_server_assistant-${version}_
name=zego_server_assistant-$version
time=$(packaging/dist/time.sh)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/$name
mkdir -p "$tree/extensions"

fail() {
    echo "$*" >&2
    exit 1
}

# Prints what PHP compares before it loads a file, in the form of the end of an asset's name.
threads_and_debug() {
    case $(grep -aoE 'API[0-9]{8},N?TS(,debug)?' "$1" | head -n 1) in
        *,NTS,debug) echo -debug ;;
        *,TS,debug) echo -debug-zts ;;
        *,NTS) ;;
        *,TS) echo -zts ;;
        *) echo ' no extension' ;;
    esac
}

# --- The extensions ---

for zip in "$folder/$prefix"*.zip; do
    [ -e "$zip" ] || fail "There is no asset of version $version in $folder. Run: make dist"
    asset=${zip##*/}
    rm -rf "$work/asset"
    unzip -q "$zip" -d "$work/asset"
    for notice in LICENSE THIRD-PARTY THIRD-PARTY-RUST.html; do
        [ -s "$work/asset/$notice" ] || fail "$asset has no $notice."
        [ -e "$tree/$notice" ] || cp -p "$work/asset/$notice" "$tree/"
    done
    cmp -s "$work/asset/THIRD-PARTY" THIRD-PARTY ||
        fail "$asset has an older THIRD-PARTY than this folder. Build it again."
    extension=$work/asset/zego_server_assistant.so
    packaging/check-paths.sh "$extension"
    for_php=${asset#"$prefix"}
    for_php=${for_php%.zip}
    is=$(threads_and_debug "$extension")
    named=$(echo "$for_php" | sed -n 's/^php[0-9.]*-[^-]*-[^-]*-[^-]*//p')
    [ "$is" = "$named" ] || fail "$asset is named '$named', but its file is for '$is'."
    cp -p "$extension" "$tree/extensions/$for_php.so"
    echo "$for_php: $(paste -sd, "$folder/${asset%.zip}.built" | sed 's/,/, /g')"
done >"$folder/BUILT"

# --- The archive ---

cp -R packaging/install/. "$tree/"
(cd php && tar -cf - --exclude=./pie --exclude=./demo --exclude='./bench/*.php' .) |
    (mkdir "$tree/php" && cd "$tree/php" && tar -xf -)
cp -R ARCHITECTURE.md CHANGELOG.md CONTRIBUTING.md README.md SECURITY.md docs "$folder/BUILT" \
    "$tree/"
mkdir "$tree/packaging"
cp packaging/README.md "$tree/packaging/"
find "$tree" -type d -exec chmod 755 {} +
chmod -R go-w,a+rX "$tree"
rm -f "$folder/$name.tar.gz"
# In order and without this machine's users and times, so that a repeated build is the same bytes.
(cd "$work" && find "$name" -type f | LC_ALL=C sort |
    tar --format=ustar --owner=root:0 --group=root:0 --mtime="@$time" --no-recursion -cf - -T -) |
    gzip -9n >"$work/$name.tar.gz"
mv "$work/$name.tar.gz" "$folder/"

# --- The SBOM, and the sums ---

if [ "${SBOM:-}" != no ]; then
    PATH=$(tools/cargo-tool.sh cargo-cyclonedx 0.5.9):$PATH
    SOURCE_DATE_EPOCH=$time cargo cyclonedx --format json --spec-version 1.5 --no-build-deps \
        --quiet --override-filename "$name.cdx"
    # It names this folder, otherwise.
    sed "s|file://$PWD|file:///zego_server_assistant|" "$name.cdx.json" >"$folder/$name.cdx.json"
    rm "$name.cdx.json"
fi
(cd "$folder" && find . -type f ! -name '*.built' ! -name '*.sources' ! -name SHA256SUMS |
    LC_ALL=C sort | sed 's|^\./||' | xargs sha256sum >"$work/SHA256SUMS" && mv "$work/SHA256SUMS" .)
echo "$folder/$name.tar.gz"
