#!/bin/sh
# Tests that tools/check-php.sh refuses a PHP for which the extension cannot be built, with one
# line. Stub PHPs answer check-php.sh's question as such PHPs do.
# usage: refused.sh
set -eu

: "${PHP:=$(command -v php)}" "${PHP_CONFIG:=$(command -v php-config)}"
export PHP PHP_CONFIG
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/main"
echo '#define ZEND_DEBUG 0' >"$work/main/php_config.h"

# usage: stub FILE LINE...
stub() {
    file=$1
    shift
    printf '%s\n' '#!/bin/sh' "$@" >"$work/$file"
    chmod +x "$work/$file"
}
stub php-config "case \$1 in --version) echo 8.4.1 ;; --include-dir) echo $work ;; esac"
# shellcheck disable=SC2016 # for the stub
stub rustc 'echo host: "${RUST_HOST:-x86_64-unknown-linux-gnu}"'

# usage: check_refused ANSWER-OF-PHP RUST-HOST MESSAGE
check_refused() {
    stub php "echo $1"
    status=0
    output=$(PATH=$work:$PATH RUST_HOST=$2 PHP=$work/php PHP_CONFIG=$work/php-config \
        tools/check-php.sh 2>&1) || status=$?
    if [ $status -ne 1 ] || [ "$(echo "$output" | wc -l)" -ne 1 ] ||
        ! echo "$output" | grep -q "$3"; then
        echo "A PHP that answers '$1': status $status, and not one line with '$3':" >&2
        echo "$output" >&2
        exit 1
    fi
    echo "refused: $3"
}

gnu=x86_64-unknown-linux-gnu
check_refused '7.4.33 70433 64 no-debug nts glibc' $gnu 'belongs to PHP 8.4.1'
check_refused '8.4.1 80401 32 no-debug nts glibc' $gnu 'A 64-bit PHP is needed, .* of 32 bits'
check_refused '8.4.1 80401 64 debug nts glibc' $gnu 'a build with debug and nts, .* no-debug nts'
check_refused '8.4.1 80401 64 no-debug zts glibc' $gnu 'no-debug and zts, .* no-debug nts'
check_refused '8.4.1 80401 64 no-debug nts musl' $gnu 'uses musl, but rustc builds for glibc'
check_refused '8.4.1 80401 64 no-debug nts glibc' x86_64-unknown-linux-musl \
    'uses glibc, but rustc builds for musl'
check_refused '8.4.1 80401 64 no-debug nts static' $gnu 'a static binary'
check_refused 'Segmentation fault' $gnu 'is no PHP'
sed -i 's/8.4.1/7.4.33/' "$work/php-config"
check_refused '7.4.33 70433 64 no-debug nts glibc' $gnu 'PHP 8.1 or later is needed'

tools/check-php.sh
echo "accepted: $PHP"
