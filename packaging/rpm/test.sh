#!/bin/sh
# Builds the RPMs of an extension and takes them apart: files, requirements, scripts, and that PHP
# loads the extension in them. Then rpm installs, upgrades and removes them in an empty root folder,
# without what they require: there is no system with dnf here.
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
    package=$(find "$work/rpm" -name "$1-[0-9]*.rpm")
    [ -f "$package" ] || fail "there is no package $1"
    requires=$(rpm -qp --requires "$package")
    for need in "$5(zend-abi) = $api-64" "libc.so.6(GLIBC_$(glibc_of "$extension"))(64bit)"; do
        printf '%s\n' "$requires" | grep -Fqx "$need" || fail "$1 does not require $need: $requires"
    done
    rpm -qp --scripts "$package" | grep -q "systemctl reload" || fail "$1 reloads nothing"
    ! rpm -qp --scripts "$package" | grep -q "systemctl .*restart" || fail "$1 restarts php-fpm"
    rpm -qp --queryformat '[%{FILENAMES} %{FILEFLAGS:fflags}\n]' "$package" |
        grep -Fqx "$3/40-zego_server_assistant.ini cn" ||
        fail "the ini file of $1 is not marked as config(noreplace)"

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
    echo "packaging/rpm: ${package##*/} was taken apart"
}

# Makes a root folder with what the packages' scripts run: a shell, and a systemctl that says that
# php-fpm runs, and logs each other call.
make_root() {
    root=$work/root
    mkdir -p "$root/bin" "$root/dev" "$root/usr/bin"
    : >"$root/dev/null"
    cp /bin/sh "$root/bin/"
    ldd /bin/sh | grep -o '/[^ ]*' | while read -r library; do
        install -D "$library" "$root$library"
    done
    # shellcheck disable=SC2016 # for the stub
    printf '%s\n' '#!/bin/sh' '[ "$1" = is-active ] || echo "$*" >>/systemctl.log' \
        >"$root/usr/bin/systemctl"
    chmod +x "$root/usr/bin/systemctl"
}

# Runs rpm in the root folder. It calls chroot(), so a user needs a namespace. Debian's rpm advises
# against its use, unless it gets --force-debian.
in_root() {
    $as_root rpm --root "$root" --dbpath /var/lib/rpm $on_debian "$@"
}

# usage: check_installed NAME INI-FOLDER SERVICE
check_installed() {
    : >"$root/systemctl.log"
    in_root --install --nodeps "$work/rpm/$1-"[0-9]*.rpm
    in_root --verify --nodeps "$1"
    [ "$(cat "$root/systemctl.log")" = "reload $3" ] || fail "$1 does not reload $3 when installed"

    ini=$root$2/40-zego_server_assistant.ini
    echo '; changed' >>"$ini"
    in_root --upgrade --nodeps "$work/rpm-2/$1-"[0-9]*.rpm
    in_root --query "$1" | grep -q -- '-2\.php' || fail "$1 was not upgraded"
    grep -q '; changed' "$ini" || fail "the upgrade of $1 replaced a changed ini file"

    : >"$root/systemctl.log"
    in_root --erase "$1"
    [ "$(cat "$root/systemctl.log")" = "reload $3" ] || fail "$1 does not reload $3 when removed"
    rm "$ini.rpmsave" || fail "the removal of $1 lost a changed ini file"
    left=$(find "$root" -name '*zego*')
    [ -z "$left" ] || fail "$1 left files: $left"
    echo "packaging/rpm: $1 was installed, upgraded and removed in a root folder"
}

"$here/build.sh" "$extension" 1 "$work/rpm" >/dev/null
"$here/build.sh" "$extension" 2 "$work/rpm-2" >/dev/null
check php-zego-server-assistant /usr/lib64/php/modules /etc/php.d zego-token php
check "$scl-php-zego-server-assistant" "/opt/remi/$scl/root/usr/lib64/php/modules" \
    "/etc/opt/remi/$scl/php.d" "$scl-zego-token" "$scl-php"

as_root=
[ "$(id -u)" -eq 0 ] || as_root='unshare --map-root-user'
make_root
if ! $as_root chroot "$root" /bin/sh -c : 2>/dev/null; then
    echo "packaging/rpm: NOT RUN: the installation, as chroot() is not allowed here" >&2
    exit
fi
on_debian=
[ ! -e /etc/debian_version ] || on_debian=--force-debian
check_installed php-zego-server-assistant /etc/php.d php-fpm
check_installed "$scl-php-zego-server-assistant" "/etc/opt/remi/$scl/php.d" "$scl-php-fpm"
