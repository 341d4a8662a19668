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

say "files"
share=/usr/share/$package
for file in "$share/get_zego_token.php" "$share/polyfill/zego_server_assistant.php" \
    "/usr/share/doc/$package/THIRD-PARTY.gz" "/usr/share/doc/$package/examples/nginx.conf"; do
    [ -f "$file" ] || fail "$file is missing"
done

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

say "a running php-fpm is reloaded, not restarted"
printf '#!/bin/sh\nexit 0\n' >/usr/sbin/policy-rc.d
# As systemd starts it. Its process keeps its number during a reload.
mkdir -p /run/php
"php-fpm$version" --nodaemonize &
master=$!
maps=/proc/$master/maps
# usage: expect_in_fpm yes|no
expect_in_fpm() {
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        kill -0 $master || fail "php-fpm was restarted"
        if grep -q "$name.so$" "$maps"; then has=yes; else has=no; fi
        [ "$has" != "$1" ] || break
        sleep 1
    done
    [ "$has" = "$1" ] || fail "php-fpm has the extension loaded: $has"
}
expect_in_fpm yes
inode=$(stat -c %i "$(find /usr/lib/php -name $name.so)")
apt-get install -qq -y --no-install-recommends /newer.deb
[ "$(stat -c %i "$(find /usr/lib/php -name $name.so)")" != "$inode" ] || fail "the same file"
expect_in_fpm yes
! grep -q "$name.so (deleted)" "$maps" || fail "php-fpm was not reloaded by the upgrade"

say "remove"
apt-get remove -qq -y "$package"
! is_loaded || fail "PHP still loads the extension after the removal"
expect_in_fpm no
! grep -q $name "$maps" || fail "php-fpm was not reloaded by the removal"
kill $master
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
