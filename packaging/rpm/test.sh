#!/bin/sh
# Builds the RPMs of an extension and takes them apart: files, requirements, scripts, and that PHP
# loads the extension in them. Their installation is not tried: there is no system with dnf here.
# usage: test.sh EXTENSION.so
set -eu

: "${PHP:=$(command -v php)}"
extension=$(realpath "$1")
here=$(realpath "$(dirname "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# shellcheck source=packaging/install/installer/choose.sh
. "$here/../install/installer/choose.sh"
# shellcheck source=packaging/elf.sh
. "$here/../elf.sh"
api=$(api_of "$extension")
scl=php$(version_of_api "$api" | tr -d .)

fail() {
    echo "packaging/rpm: $*" >&2
    exit 1
}

# usage: check NAME MODULES INI-FOLDER COMMAND PREFIX
check() {
    package=$(find "$work/rpm" -name "$1-0*.rpm")
    [ -f "$package" ] || fail "there is no package $1"
    requires=$(rpm -qp --requires "$package")
    for need in "$5(zend-abi) = $api-64" "libc.so.6(GLIBC_$(glibc_of "$extension"))(64bit)"; do
        printf '%s\n' "$requires" | grep -Fqx "$need" || fail "$1 does not require $need: $requires"
    done
    rpm -qp --scripts "$package" | grep -q "systemctl reload" || fail "$1 reloads nothing"
    ! rpm -qp --scripts "$package" | grep -q "systemctl .*restart" || fail "$1 restarts php-fpm"
    rpm -qp --configfiles "$package" | grep -Fqx "$3/40-zego_server_assistant.ini" ||
        fail "the ini file of $1 is not marked as configuration"

    tree=$work/$1
    mkdir "$tree"
    (cd "$tree" && rpm2cpio "$package" | cpio -idm --quiet)
    cmp "$extension" "$tree$2/zego_server_assistant.so"
    share=$tree/usr/share/$1
    for file in "$share/get_zego_token.php" "$share/polyfill/zego_server_assistant.php" \
        "$tree/usr/share/man/man1/$4.1" "$tree/usr/share/licenses/$1/LICENSE" \
        "$tree/usr/share/licenses/$1/THIRD-PARTY" "$tree/usr/share/doc/$1/examples/nginx.conf"; do
        [ -f "$file" ] || fail "$1 lacks ${file#"$tree"}"
    done
    grep -q "/php /usr/share/$1/zego-token" "$tree/usr/bin/$4" || fail "$4 starts something else"
    ZEGO_SERVER_SECRET=0123456789abcdef0123456789abcdef "$PHP" -n \
        -d "extension=$tree$2/zego_server_assistant.so" "$share/zego-token" \
        mint --app-id 1 --user-id ana | grep -q '^04' || fail "$1 does not mint"
    echo "packaging/rpm: ${package##*/} was taken apart; its installation is untried"
}

"$here/build.sh" "$extension" 1 "$work/rpm" >/dev/null
check php-zego-server-assistant /usr/lib64/php/modules /etc/php.d zego-token php
check "$scl-php-zego-server-assistant" "/opt/remi/$scl/root/usr/lib64/php/modules" \
    "/etc/opt/remi/$scl/php.d" "$scl-zego-token" "$scl-php"
