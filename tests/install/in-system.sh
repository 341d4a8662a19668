#!/bin/sh
# Installs, uses, upgrades and removes /archive.tar.gz, in the fresh system of systems.sh.
# usage: in-system.sh PHP PHP
# The first PHP is the system's, with php-fpm.
set -eu

name=zego_server_assistant
first=$1
phps="$1 $2"
minor=${first#php}

fail() {
    echo "$*" >&2
    exit 1
}

# Prints each file and link that an installation can change, with its content's checksum.
state() {
    find /etc/php /usr/lib/php /usr/bin /usr/local /var/lib/php \
        \( -type f -exec cksum {} + \) -o \( -type l -printf '%p -> %l\n' \) | sort
}

loads() {
    "$@" -m >/tmp/modules 2>&1
    ! grep -q Warning /tmp/modules || fail "$* warns: $(cat /tmp/modules)"
    grep -qx $name /tmp/modules
}

# usage: each_loads yes|no
each_loads() {
    for php in $phps php-fpm"$minor"; do
        if loads "$php"; then loaded=yes; else loaded=no; fi
        [ "$loaded" = "$1" ] || fail "$php loads the extension: $loaded"
    done
}

# shellcheck disable=SC2016 # PHP
mint='$token = ZEGO\ZegoServerAssistant::generateToken04(1, "ana", str_repeat("k", 32), 60, "");
    echo $token->code === 0 ? substr($token->token, 0, 3) . "\n" : exit(1);'

as_ana() {
    su - ana -c "$1"
}

! command -v cargo rustc || fail "this system has Rust"
useradd -m ana
mkdir -p /var/www
before=$(state)

started=$(date +%s.%N)
mkdir /root/archive
tar -xzf /archive.tar.gz -C /root/archive --strip-components=1
sh /root/archive/install.sh /var/www
"$first" -r "$mint"
echo "$(date +%s.%N) $started" |
    awk '{ printf "seconds from the archive to the first token: %.1f\n", $1 - $2 }'
each_loads yes
for php in $phps; do
    "$php" -r "$mint"
done
echo "-- used by a user"
as_ana 'ZEGO_SERVER_SECRET=0123456789abcdef0123456789abcdef && export ZEGO_SERVER_SECRET &&
    zego-token mint --app-id 1 --user-id ana | zego-token inspect --app-id 1 --user-id ana' ||
    fail "a user cannot use the command"

echo "-- upgraded"
installed=$(find /usr/lib/php -name $name.so | head -n 1)
inode=$(stat -c %i "$installed")
phpdismod -v "$minor" -s fpm $name
echo "$name.aes_mode=gcm" >>"/etc/php/$minor/mods-available/$name.ini"
sh /root/archive/install.sh >/tmp/log
grep "left disabled for fpm, as you disabled it" /tmp/log
! loads php-fpm"$minor" || fail "the upgrade enabled what the administrator disabled"
[ "$(stat -c %i "$installed")" != "$inode" ] || fail "the upgrade wrote into $installed"
[ "$("$first" -r "echo ini_get('$name.aes_mode');")" = gcm ] || fail "the upgrade changed the ini"
phpenmod -v "$minor" -s fpm $name
each_loads yes

echo "-- removed"
sh /root/archive/install.sh --uninstall >/tmp/log
grep "which you changed" /tmp/log
each_loads no
rm "/etc/php/$minor/mods-available/$name.ini"
state >/tmp/after
echo "$before" | diff - /tmp/after || fail "files remain, or are missing, after --uninstall"

echo "-- by a user without rights"
cp -R /root/archive /home/ana/archive
chown -R ana /home/ana/archive
! as_ana 'sh archive/install.sh' >/tmp/log 2>&1 || fail "a user can install: $(cat /tmp/log)"
grep -m 1 "you may not write to .*. Run this as root." /tmp/log
state >/tmp/after
echo "$before" | diff - /tmp/after || fail "a user without rights changed files"

echo "-- by a user for a PHP of their own"
as_ana "mkdir ext conf.d && echo extension_dir=/home/ana/ext >php.ini &&
    export PHPRC=/home/ana PHP_INI_SCAN_DIR=/home/ana/conf.d &&
    sh archive/install.sh --php $first && $first -r '$mint' &&
    sh archive/install.sh --php $first --uninstall && [ -z \"\$(ls ext conf.d | grep zego)\" ]" ||
    fail "a user cannot install for a PHP of their own"

echo "-- by a user with sudo"
echo "127.0.0.1 $(uname -n)" >>/etc/hosts
echo 'ana ALL=(ALL) NOPASSWD: ALL' >/etc/sudoers.d/ana
as_ana 'sh archive/install.sh' >/tmp/log || fail "a user cannot install: $(cat /tmp/log)"
each_loads yes
as_ana 'sh archive/install.sh --uninstall' >/tmp/log
each_loads no
state >/tmp/after
echo "$before" | diff - /tmp/after || fail "files remain after --uninstall by a user with sudo"
