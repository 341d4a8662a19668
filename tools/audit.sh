#!/bin/sh
# Checks the crates of every lock file against deny.toml with cargo-deny.
# usage: audit.sh          run all checks; build cargo-deny into the user's cache if it is missing
#        audit.sh quick    run the checks that need no network, or none if cargo-deny is missing
set -eu

version=0.20.2
cache=${XDG_CACHE_HOME:-$HOME/.cache}/zego_server_assistant/cargo-deny-$version
PATH=$cache/bin:$PATH

if ! command -v cargo-deny >/dev/null 2>&1; then
    if [ "${1:-}" = quick ]; then
        echo "Skipped the checks of licences, sources and versions: cargo-deny is missing."
        echo "make audit builds it and runs them."
        exit 0
    fi
    echo "Building cargo-deny $version into $cache. This takes some minutes."
    cargo install --quiet --locked --root "$cache" "cargo-deny@$version"
fi

# usage: check MANIFEST CHECK...
check() {
    manifest=$1
    shift
    # An exception in deny.toml that matches no crate any more is an error. Only the main lock file
    # has all of them.
    case $manifest in
        Cargo.toml) stale=deny ;;
        *) stale=allow ;;
    esac
    printf '%s: ' "$manifest"
    cargo-deny --manifest-path "$manifest" --config deny.toml --locked \
        check --$stale unmatched-skip "$@" 2>&1
}

manifests='Cargo.toml benches/floor/Cargo.toml fuzz/Cargo.toml'
for manifest in $manifests; do
    check "$manifest" licenses bans sources
done
[ "${1:-}" != quick ] || exit 0

if ! problem=$(cargo-deny --config deny.toml --locked fetch db 2>&1); then
    echo "$problem" | tail -n 3 >&2
    echo "Did NOT check for known vulnerabilities: cannot fetch their database on github.com." >&2
    exit 0
fi
for manifest in $manifests; do
    check "$manifest" advisories
done
