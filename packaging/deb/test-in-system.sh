#!/bin/sh
# What test.sh runs in the fresh system, with the packages /older.deb and /newer.deb.
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

# Whether the three SAPIs load it. Apache's has no -m: its folder of settings must have the link.
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
        *) fail "only $loaded of three SAPIs load it" ;;
    esac
}

installed_version() {
    dpkg-query -W -f '${Version}' "$package"
}

say "lintian"
# That tag is for uploads to Debian's own archive.
lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs /older.deb

say "install"
apt-get install -qq -y --no-install-recommends /older.deb
is_loaded || fail "it is installed, and not loaded"
"$php" --ri $name
"$php" -r 'exit((new ReflectionClass("ZEGO\ZegoServerAssistant"))->isInternal() ? 0 : 1);'

say "upgrade"
before=$(installed_version)
apt-get install -qq -y --no-install-recommends /newer.deb
[ "$before" != "$(installed_version)" ] || fail "still $before"
is_loaded || fail "it is upgraded, and no longer loaded"

say "an upgrade leaves it disabled where the administrator has disabled it"
phpdismod $name
dpkg -i /older.deb
! is_loaded || fail "it was enabled again"
phpenmod $name
is_loaded || fail "it cannot be enabled again"

say "remove"
apt-get remove -qq -y "$package"
! is_loaded || fail "it is removed, and still loaded"
[ -e "/etc/php/$version/mods-available/$name.ini" ] || fail "removed with its configuration"

say "install again"
apt-get install -qq -y --no-install-recommends /newer.deb
is_loaded || fail "it is installed again, and not loaded"

say "purge"
apt-get purge -qq -y "$package"
! is_loaded || fail "it is purged, and still loaded"
left=$(find /etc /usr /var/lib/php /var/lib/dpkg/info -name '*zego*')
[ -z "$left" ] || fail "purged, and left behind: $left"

say "the package is fine"
