#!/bin/sh
# Writes or checks THIRD-PARTY, the licences of the crates that are linked into the extension.
# usage: third-party.sh write    writes it with cargo-about, which is built if it is missing
#        third-party.sh check    fails unless write would write the same
#        third-party.sh quick    fails unless each linked crate is in it; needs no cargo-about
set -eu

cd "$(dirname "$0")/.."

generate() {
    PATH=$(tools/cargo-tool.sh cargo-about 0.9.3 --features cli):$PATH
    cargo-about generate --locked --fail -c tools/about.toml tools/about.hbs
}

# Prints the linked crates with their versions, for each target that about.toml lists.
linked() {
    for target in $(sed -n 's/^ *"\(.*\)",$/\1/p' tools/about.toml); do
        cargo tree --locked --edges normal,no-proc-macro --target "$target" --prefix none \
            --format '{p}'
    done | sed -n 's/^\([^ ]*\) v\([^ ]*\)$/\1 \2/p' | sort -u
}

case ${1:-} in
    write) generate >THIRD-PARTY ;;
    check)
        generate | cmp -s - THIRD-PARTY || {
            echo "THIRD-PARTY is not up to date. Run: tools/third-party.sh write" >&2
            exit 1
        }
        echo "THIRD-PARTY: up to date"
        ;;
    quick)
        crates=$(linked)
        missing=$(echo "$crates" | while read -r crate version; do
            grep -q "^$crate $version\( \|$\)" THIRD-PARTY || echo "$crate $version"
        done)
        [ -z "$missing" ] || {
            echo "THIRD-PARTY lacks the licences of:" >&2
            echo "$missing" >&2
            echo "Run: tools/third-party.sh write" >&2
            exit 1
        }
        echo "THIRD-PARTY: has the licences of all $(echo "$crates" | wc -l) linked crates"
        ;;
    *)
        echo "usage: third-party.sh write|check|quick" >&2
        exit 2
        ;;
esac
