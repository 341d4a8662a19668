#!/bin/sh
# Tests the packages /older.deb and /newer.deb. test.sh runs this script in a fresh system.
# usage: test-in-system.sh php8.2
set -eu

php=$1
version=${php#php}
name=zego_server_assistant
package=$php-zego-server-assistant

say() {
    echo "== $*"
}

fail() {
    echo "$*" >&2
    exit 1
}

# Succeeds if all three SAPIs load the extension, fails if none does. Apache has no option like -m,
# so its link in conf.d counts.
is_loaded() {
    loaded=0
    for binary in "$php" "php-fpm$version"; do
        "$binary" -m >/tmp/modules 2>&1
        ! grep -q Warning /tmp/modules || fail "$binary warns: $(cat /tmp/modules)"
        ! grep -qx $name /tmp/modules || loaded=$((loaded + 1))
    done
    [ ! -e "/etc/php/$version/apache2/conf.d/20-$name.ini" ] || loaded=$((loaded + 1))
    case $loaded in
        3) return 0 ;;
        0) return 1 ;;
        *) fail "only $loaded of three SAPIs load the extension" ;;
    esac
}

installed_version() {
    dpkg-query -W -f '${Version}' "$package"
}

say "lintian"
# The suppressed tag is only for uploads to Debian's own archive.
lintian --allow-root --fail-on error,warning \
    --suppress-tags initial-upload-closes-no-bugs /older.deb

say "install"
apt-get install -qq -y --no-install-recommends /older.deb
is_loaded || fail "PHP does not load the extension after the installation"
"$php" --ri $name
"$php" -r 'exit((new ReflectionClass("ZEGO\ZegoServerAssistant"))->isInternal() ? 0 : 1);'

say "zego-token"
zego-token survey /etc/php
ZEGO_SERVER_SECRET=0123456789abcdef0123456789abcdef sh -ec '
    zego-token mint --app-id 1 --user-id ana | zego-token inspect --user-id ana'
[ -e /usr/share/man/man1/zego-token.1.gz ] || [ -L /usr/share/man/man1/zego-token.1.gz ] ||
    fail "the manual page is missing"

say "upgrade"
before=$(installed_version)
apt-get install -qq -y --no-install-recommends /newer.deb
[ "$before" != "$(installed_version)" ] || fail "the version is still $before"
is_loaded || fail "PHP does not load the extension after the upgrade"

say "upgrade after the administrator disabled the extension"
phpdismod $name
dpkg -i /older.deb
! is_loaded || fail "the upgrade enabled the extension again"
phpenmod $name
is_loaded || fail "the extension cannot be enabled again"

say "remove"
apt-get remove -qq -y "$package"
! is_loaded || fail "PHP still loads the extension after the removal"
[ ! -L /usr/bin/zego-token ] || fail "zego-token is still there after the removal"
[ -e "/etc/php/$version/mods-available/$name.ini" ] || fail "the removal deleted the configuration"

say "install again"
apt-get install -qq -y --no-install-recommends /newer.deb
is_loaded || fail "PHP does not load the extension after the second installation"

say "purge"
apt-get purge -qq -y "$package"
! is_loaded || fail "PHP still loads the extension after the purge"
remaining=$(find /etc /usr /var/lib/php /var/lib/dpkg/info -name '*zego*')
[ -z "$remaining" ] || fail "files remain after the purge: $remaining"

say "all tests of the package passed"
