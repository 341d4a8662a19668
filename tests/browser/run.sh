#!/bin/sh
# Runs tests in Chromium with Node. Skips them with a message if Chromium or Node is missing and
# cannot be installed.
# usage: run.sh EXTENSION.so|'' [TEST.js...]
# Default: all tests in this folder, which need the extension.
set -eu

: "${PHP:=$(command -v php)}"
extension=${1:+$(realpath "$1")}
shift
root=$(realpath "$(dirname "$0")/../..")

skip() {
    echo "Skipped the tests in Chromium. $1, then run make test-browser."
    exit 0
}

can_install() {
    command -v apt-get >/dev/null 2>&1 &&
        { [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null 2>&1; }
}

# Prints the path of a Chromium that runs. Ubuntu's command chromium-browser exists even if the snap
# that it starts is missing, so the version is asked for.
find_browser() {
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        if "$name" --version >/dev/null 2>&1; then
            command -v "$name"
            return
        fi
    done
    return 1
}

if ! CHROMIUM=$(find_browser); then
    if grep -qx 'ID=ubuntu' /etc/os-release 2>/dev/null; then
        skip "Install Ubuntu's snap chromium or Google Chrome"
    fi
    can_install || skip "Install Chromium"
    # Chromium needs this helper on systems where only root may make user namespaces.
    "$root/tools/install-missing.sh" chromium:chromium \
        /usr/lib/chromium/chrome-sandbox:chromium-sandbox
    CHROMIUM=$(find_browser)
fi
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
    can_install || skip "Install Node 18 or later, with npm"
    "$root/tools/install-missing.sh" node:nodejs npm:npm
fi
# Debian 12 has Node 18. playwright-core 1.61 is the last version for it.
if [ "$(node -p 'parseInt(process.versions.node)')" -lt 18 ]; then
    skip "Install Node 18 or later instead of $(node --version)"
fi

cd "$root/tests/browser"
# npm writes .package-lock.json last, so this file shows a complete installation.
# shellcheck disable=SC3013 # dash, bash and busybox know -nt
if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error || {
        npm ping --loglevel=silent >/dev/null 2>&1 || skip "Make npm's registry reachable"
        echo "npm could not install the packages of tests/browser/package-lock.json." >&2
        exit 1
    }
fi
export PHP CHROMIUM EXTENSION="$extension"
[ $# -gt 0 ] || set -- ./*.test.js
exec node --test --test-reporter=spec "$@"
