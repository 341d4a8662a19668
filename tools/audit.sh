#!/bin/sh
# Checks the crates of every lock file against deny.toml with cargo-deny, and that THIRD-PARTY has
# the licences of what is linked in.
# usage: audit.sh          run all checks; build cargo-deny and cargo-about if they are missing
#        audit.sh quick    run the checks that need no network and no program that is missing
# ADVISORY_DB names a folder with a copy of github.com/RustSec/advisory-db (a git repository), which
# is used as it is.
set -eu

cd "$(dirname "$0")/.."
version=0.20.2
cache=${XDG_CACHE_HOME:-$HOME/.cache}/zego_server_assistant/cargo-deny-$version

if [ "${1:-}" = quick ]; then
    tools/third-party.sh quick
    PATH=$cache/bin:$PATH
    if ! command -v cargo-deny >/dev/null 2>&1; then
        echo "Skipped the checks of licences, sources and versions: cargo-deny is missing."
        echo "make audit builds it and runs them."
        exit 0
    fi
else
    tools/third-party.sh check
    PATH=$(tools/cargo-tool.sh cargo-deny $version):$PATH
fi

config=deny.toml
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
    cargo-deny --manifest-path "$manifest" --config "$config" --locked \
        check --$stale unmatched-skip "$@" 2>&1
}

manifests='Cargo.toml benches/floor/Cargo.toml fuzz/Cargo.toml'
for manifest in $manifests; do
    check "$manifest" licenses bans sources
done
[ "${1:-}" != quick ] || exit 0

if [ -n "${ADVISORY_DB:-}" ]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    config=$work/deny.toml
    sed "/^\[advisories\]/a db-path = \"$work\"" deny.toml >"$config"
    # cargo-deny refuses a file:// URL, and calls git, which can read the folder instead.
    export GIT_CONFIG_COUNT=1 GIT_CONFIG_VALUE_0=https://github.com/RustSec/advisory-db
    export "GIT_CONFIG_KEY_0=url.file://$(realpath "$ADVISORY_DB").insteadOf"
fi
if ! problem=$(cargo-deny --config "$config" --locked fetch db 2>&1); then
    echo "$problem" | tail -n 3 >&2
    echo "Did NOT check for known vulnerabilities: cannot fetch their database" \
        "from ${ADVISORY_DB:-github.com}." >&2
    # Without the internet, the other checks are worth something. A wrong path is a mistake.
    [ -z "${ADVISORY_DB:-}" ] || exit 1
    exit 0
fi
for manifest in $manifests; do
    check "$manifest" advisories
done
