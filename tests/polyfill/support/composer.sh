#!/bin/sh
# Installs the polyfill with Composer into a project that requires the extension, and mints there
# without the extension and with it. Needs no network.
# usage: composer.sh EXTENSION.so
set -eu

: "${PHP:=$(command -v php)}"
extension=$(realpath "$1")
polyfill=$(realpath "$(dirname "$0")/../../../php/polyfill")
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
# Composer's own files, too.
export COMPOSER_HOME="$project/home" COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_DISABLE_NETWORK=1

run_composer() {
    composer --working-dir="$project" --no-interaction "$@" 2>&1
}

# Hides the extension, which this machine's php.ini may load already.
# usage: write_project MORE-REQUIREMENTS
write_project() {
    cat >"$project/composer.json" <<JSON
{
    "repositories": [
        {"packagist.org": false},
        {"type": "path", "url": "$polyfill", "options": {"symlink": false}}
    ],
    "config": {"platform": {"ext-zego_server_assistant": false}},
    "require": {"ext-zego_server_assistant": "*"$1}
}
JSON
}

cat >"$project/mint.php" <<'CODE'
<?php

require __DIR__ . '/vendor/autoload.php';
$result = ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('s', 32), 60);
$token = ZEGO\Token04::decode($result->token, str_repeat('s', 32));
$class = new ReflectionClass(ZEGO\ZegoServerAssistant::class);
echo $result->code, " $token->userId ", $class->isInternal() ? 'extension' : 'polyfill', "\n";
CODE

# usage: expect_output EXPECTED OPTION-OF-PHP...
expect_output() {
    expected=$1
    shift
    output=$("$PHP" -n "$@" "$project/mint.php" 2>&1) || true
    if [ "$output" != "$expected" ]; then
        echo "expected '$expected' and got: $output" >&2
        exit 1
    fi
    echo "$output"
}

composer validate --strict --no-check-publish "$polyfill/composer.json"

write_project ''
if run_composer install >"$project/log"; then
    cat "$project/log"
    echo "Composer installed without the extension and without the polyfill." >&2
    exit 1
fi
grep -q 'requires PHP extension ext-zego_server_assistant' "$project/log"

write_project ', "zego-server-assistant/polyfill": "*@dev"'
if ! run_composer install >"$project/log"; then
    cat "$project/log"
    exit 1
fi
expect_output '0 user1 polyfill'
expect_output '0 user1 extension' -d "extension=$extension"
