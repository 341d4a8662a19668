#!/bin/sh
# Prints the version and path of the first libclang that this machine can load, or nothing.
# usage: find-libclang.sh, with the C compiler in CC
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${CC:-cc}" -o "$work/version" "$(dirname "$0")/libclang-version.c" -ldl 2>"$work/log" || {
    cat "$work/log" >&2
    exit 1
}

# The places where the build looks for it as well.
if [ -n "${LIBCLANG_PATH:-}" ]; then
    places=$LIBCLANG_PATH
else
    places="$(llvm-config --libdir 2>/dev/null || true) $(ls -d /usr/lib/llvm-*/lib 2>/dev/null | sort -rV | tr '\n' ' ')
        /usr/lib64/llvm*/lib /usr/lib/llvm*/lib /usr/local/llvm*/lib /usr/lib/*-linux-gnu /usr/lib64 /usr/lib /usr/local/lib
        /opt/homebrew/opt/llvm/lib /usr/local/opt/llvm/lib
        /Library/Developer/CommandLineTools/usr/lib
        /Applications/Xcode.app/Contents/Developer/Toolchains/XcodeDefault.xctoolchain/usr/lib"
fi
for place in $places; do
    for library in "$place"/libclang.so "$place"/libclang.so.* "$place"/libclang-*.so* "$place"/libclang.dylib; do
        if [ -e "$library" ] && version=$("$work/version" "$library"); then
            echo "$version $library"
            exit 0
        fi
    done
done
