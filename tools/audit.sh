#!/bin/sh
# Checks the crates of every lock file against deny.toml with cargo-deny, which is built into the user's cache where it
# is missing.
# usage: audit.sh          everything
#        audit.sh quick    what needs no network, and only where cargo-deny is there
set -eu

version=0.20.2
cache=${XDG_CACHE_HOME:-$HOME/.cache}/zego_server_assistant/cargo-deny-$version
PATH=$cache/bin:$PATH

if ! command -v cargo-deny >/dev/null 2>&1; then
    if [ "${1:-}" = quick ]; then
        echo "cargo-deny is not here, so licences, sources and versions of the crates are not checked: make audit does."
        exit 0
    fi
    echo "Building cargo-deny $version into $cache, which takes some minutes"
    cargo install --quiet --locked --root "$cache" "cargo-deny@$version"
fi

# usage: check MANIFEST CHECK...
check() {
    manifest=$1
    shift
    # Exceptions for versions that are gone have to go as well. The other two lock files never have them all.
    case $manifest in
        Cargo.toml) stale=deny ;;
        *) stale=allow ;;
    esac
    printf '%s: ' "$manifest"
    cargo-deny --manifest-path "$manifest" --config deny.toml --locked check --$stale unmatched-skip "$@" 2>&1
}

manifests='Cargo.toml benches/floor/Cargo.toml fuzz/Cargo.toml'
for manifest in $manifests; do
    check "$manifest" licenses bans sources
done
[ "${1:-}" != quick ] || exit 0

if ! problem=$(cargo-deny --config deny.toml --locked fetch db 2>&1); then
    echo "$problem" | tail -n 3 >&2
    echo "Known vulnerabilities were NOT looked for: their database, which is on github.com, cannot be fetched from here." >&2
    exit 0
fi
for manifest in $manifests; do
    check "$manifest" advisories
done
