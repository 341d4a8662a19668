#!/bin/sh
# Runs the tests in Chromium, with the npm packages that tests/browser/package-lock.json names. Where Chromium or Node
# neither is nor can be installed, says so and leaves them out.
# usage: run.sh EXTENSION.so
set -eu

: "${PHP:=$(command -v php)}"
extension=$(realpath "$1")
root=$(realpath "$(dirname "$0")/../..")

skip() {
    echo "Skipped, the tests in Chromium: $1, then run make test-browser."
    exit 0
}

can_install() {
    command -v apt-get >/dev/null 2>&1 && { [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null 2>&1; }
}

# Asked for its version: Ubuntu's package chromium-browser has a command that may only say that the snap is missing.
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
        skip "Ubuntu's own is a snap, which is not installed from here. Install it or Google Chrome"
    fi
    can_install || skip "there is none. Install Chromium"
    # Without the sandbox it does not start where only root may make user namespaces.
    "$root/tools/install-missing.sh" chromium:chromium /usr/lib/chromium/chrome-sandbox:chromium-sandbox
    CHROMIUM=$(find_browser)
fi
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
    can_install || skip "they need Node with npm. Install Node 18 or later"
    "$root/tools/install-missing.sh" node:nodejs npm:npm
fi
# Debian 12 has 18, and playwright-core 1.61 is the last that runs on it.
if [ "$(node -p 'parseInt(process.versions.node)')" -lt 18 ]; then
    skip "they need Node 18, and this is $(node --version). Install a later one"
fi

cd "$root/tests/browser"
# npm writes this file last.
if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error || {
        node -e 'fetch("https://registry.npmjs.org/").catch(() => process.exit(1))' ||
            skip "npm's registry is not within reach. Have Node reach it"
        echo "npm did not get what tests/browser/package-lock.json names." >&2
        exit 1
    }
fi
export PHP CHROMIUM EXTENSION="$extension"
exec node --test --test-reporter=spec ./*.test.js
