#!/bin/sh
# Prints the version and path of the first libclang that this machine can load, or nothing.
# usage: CC=COMPILER find-libclang.sh
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${CC:-cc}" -o "$work/version" "$(dirname "$0")/libclang-version.c" -ldl 2>"$work/log" || {
    cat "$work/log" >&2
    exit 1
}

# The folders that clang-sys searches in the build.
if [ -n "${LIBCLANG_PATH:-}" ]; then
    folders=$LIBCLANG_PATH
else
    folders="$(llvm-config --libdir 2>/dev/null || true)
        $(ls -d /usr/lib/llvm-*/lib 2>/dev/null | sort -rV)
        /usr/lib64/llvm*/lib /usr/lib/llvm*/lib /usr/local/llvm*/lib
        /usr/lib/*-linux-gnu /usr/lib64 /usr/lib /usr/local/lib
        /opt/homebrew/opt/llvm/lib /usr/local/opt/llvm/lib
        /Library/Developer/CommandLineTools/usr/lib
        /Applications/Xcode.app/Contents/Developer/Toolchains/XcodeDefault.xctoolchain/usr/lib"
fi
for folder in $folders; do
    for library in "$folder"/libclang.so "$folder"/libclang.so.* "$folder"/libclang-*.so* \
        "$folder"/libclang.dylib; do
        if [ -e "$library" ] && version=$("$work/version" "$library"); then
            echo "$version $library"
            exit 0
        fi
    done
done
