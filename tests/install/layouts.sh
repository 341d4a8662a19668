# Tests which PHPs the installer finds, which file it chooses for each, and where it writes: on
# stubs of PHPs in the folders of the official Docker images, Remi, cPanel, Plesk, CloudLinux and
# LiteSpeed.
# shellcheck shell=sh source=tests/install/lib.sh disable=SC2154
. "$tests/lib.sh"

make_archive "$work/stub-archive"
make_stub_extensions "$archive/extensions"


# usage: expect_installed EXTENSION_DIR INI_DIR CONTENT
expect_installed() {
    [ "$(cat "$root$1/$name.so" 2>&1)" = "$3" ] ||
        fail "$root$1 has not the file for $3: $(cat "$root$1/$name.so" 2>&1), $output"
    [ -f "$root$2/$name.ini" ] || fail "there is no ini file in $root$2: $output"
}

# Installs twice, and removes: then everything must be as before.
# usage: round WHAT; reads expectations from standard input: EXTENSION_DIR INI_DIR CONTENT
round() {
    before=$(state_of "$root")
    cat >"$work/expectations"
    for time in first second; do
        install_sh
        expect_status 0
        while read -r ext ini content; do
            expect_installed "$ext" "$ini" "$content"
        done <"$work/expectations"
        [ -L "$root/usr/local/bin/zego-token" ] || fail "the command is missing: $output"
        [ "$time" = second ] || first=$output
    done
    [ "$(find "$root" -name "$name.so" | wc -l)" -eq "$(wc -l <"$work/expectations")" ] ||
        fail "other PHPs than expected got the extension: $output"
    install_sh --uninstall
    expect_status 0
    expect_state "$root" "$before" "$1 after --uninstall"
    output=$first
    passed "$1: installed, upgraded and removed"
}

new_root cpanel
for minor in 74:7.4.33:20190902 81:8.1.29:20210902 83:8.3.14:20230831; do
    short=${minor%%:*} rest=${minor#*:}
    stub "/opt/cpanel/ea-php$short/root/usr/bin/php" "${rest%:*}" "${rest#*:}" NTS \
        "/opt/cpanel/ea-php$short/root/usr/lib64/php/modules" \
        "/opt/cpanel/ea-php$short/root/etc/php.d"
done
# cPanel's /usr/bin/php starts the PHP of the folder.
stub /usr/bin/php 8.3.14 20230831 NTS /opt/cpanel/ea-php83/root/usr/lib64/php/modules \
    /opt/cpanel/ea-php83/root/etc/php.d /opt/cpanel/ea-php83/root/usr/bin/php
round cPanel <<'END_OF_LIST'
/opt/cpanel/ea-php81/root/usr/lib64/php/modules /opt/cpanel/ea-php81/root/etc/php.d API20210902,NTS
/opt/cpanel/ea-php83/root/usr/lib64/php/modules /opt/cpanel/ea-php83/root/etc/php.d API20230831,NTS
END_OF_LIST
expect_output "PHP 7.4.33" "skipped: there is no file for PHP 7.4.33 with API 20190902" \
    "systemctl reload ea-php81-php-fpm" "systemctl reload ea-php83-php-fpm"

new_root plesk
stub /opt/plesk/php/8.2/bin/php 8.2.26 20220829 NTS /opt/plesk/php/8.2/lib64/php/modules \
    /opt/plesk/php/8.2/etc/php.d
stub /opt/plesk/php/8.5/bin/php 8.5.1 20250925 NTS /opt/plesk/php/8.5/lib64/php/modules \
    /opt/plesk/php/8.5/etc/php.d
round Plesk <<'END_OF_LIST'
/opt/plesk/php/8.2/lib64/php/modules /opt/plesk/php/8.2/etc/php.d API20220829,NTS
/opt/plesk/php/8.5/lib64/php/modules /opt/plesk/php/8.5/etc/php.d API20250925,NTS
END_OF_LIST
expect_output "systemctl reload plesk-php82-fpm" "systemctl reload plesk-php85-fpm"

new_root remi
stub /usr/bin/php 8.4.2 20240924 NTS /usr/lib64/php/modules /etc/php.d
stub /usr/bin/zts-php 8.4.2 20240924 TS /usr/lib64/php-zts/modules /etc/php-zts.d
stub /opt/remi/php83/root/usr/bin/php 8.3.15 20230831 NTS \
    /opt/remi/php83/root/usr/lib64/php/modules /etc/opt/remi/php83/php.d
ln -s ../../opt/remi/php83/root/usr/bin/php "$root/usr/bin/php83"
round "Remi, base and SCL" <<'END_OF_LIST'
/usr/lib64/php/modules /etc/php.d API20240924,NTS
/usr/lib64/php-zts/modules /etc/php-zts.d API20240924,TS
/opt/remi/php83/root/usr/lib64/php/modules /etc/opt/remi/php83/php.d API20230831,NTS
END_OF_LIST
expect_output "systemctl reload php83-php-fpm"

new_root cloudlinux
for short in 82 84; do
    api=$([ $short = 82 ] && echo 20220829 || echo 20240924)
    stub "/opt/alt/php$short/usr/bin/php" "8.${short#8}.9" "$api" NTS \
        "/opt/alt/php$short/usr/lib64/php/modules" "/opt/alt/php$short/link/conf"
    mkdir -p "$root/opt/alt/php$short/etc/php.d.all"
done
round "CloudLinux" <<'END_OF_LIST'
/opt/alt/php82/usr/lib64/php/modules /opt/alt/php82/etc/php.d.all API20220829,NTS
/opt/alt/php84/usr/lib64/php/modules /opt/alt/php84/etc/php.d.all API20240924,NTS
END_OF_LIST
expect_output "selectorctl --enable-extensions=$name --user USER --version 8.4"

new_root docker
stub /usr/local/bin/php 8.6.0 20260924 TS,debug \
    /usr/local/lib/php/extensions/debug-zts-20260924 /usr/local/etc/php/conf.d
stub /usr/local/lsws/lsphp81/bin/php 8.1.31 20210902 NTS \
    /usr/local/lsws/lsphp81/lib64/php/modules /usr/local/lsws/lsphp81/etc/php.d
install_sh
expect_status 0
expect_installed /usr/local/lib/php/extensions/debug-zts-20260924 /usr/local/etc/php/conf.d \
    API20260924,TS,debug
expect_installed /usr/local/lsws/lsphp81/lib64/php/modules /usr/local/lsws/lsphp81/etc/php.d \
    API20210902,NTS
passed "a Docker image with a ZTS debug build, and LiteSpeed: installed"

new_root static
mkdir -p "$root/usr/local/bin"
echo 'static' >"$root/usr/local/bin/frankenphp"
chmod +x "$root/usr/local/bin/frankenphp"
install_sh
expect_status 1
expect_output "frankenphp has PHP inside, and a static PHP loads no extensions"
passed "FrankenPHP's static binary is refused"

new_root others
stub /usr/bin/php 8.3.14 20230831 NTS /usr/lib64/php/modules /etc/php.d '' int_size=4
install_sh
expect_status 1
expect_output "skipped: it is a PHP of 32 bits"
stub /usr/bin/php 8.3.14 20230831 NTS /usr/lib64/php/modules /etc/php.d '' server_api=CGI/FastCGI
install_sh
expect_status 1
expect_output "is not a PHP for the command line"
stub /usr/bin/php 8.4.0-dev 20230831 NTS /usr/lib64/php/modules /etc/php.d
install_sh
expect_status 1
expect_output "no file for PHP 8.4.0-dev with API 20230831"
passed "a PHP of 32 bits, a CGI and a development version are skipped"

new_root ini
# This PHP says that it reads etc/php.d, but reads another folder.
# shellcheck disable=SC2016 # the stub's own variables
stub /usr/bin/php 8.3.14 20230831 NTS /usr/lib64/php/modules /etc/php.d '' \
    'case $* in "-d display_errors"*) scan=/nonexistent ;; esac'
rmdir "$root/usr/lib64/php/modules"
before=$(state_of "$root")
install_sh
expect_status 1
expect_output "does not load $root/etc/php.d/$name.ini"
expect_state "$root" "$before" "a PHP that does not read the ini file"
passed "an ini file that PHP does not read is removed again"

new_root survey
stub /usr/bin/php 8.3.14 20230831 NTS /usr/lib64/php/modules /etc/php.d
before=$(state_of "$root")
STUB_SURVEY=1
export STUB_SURVEY
install_sh "$root"
unset STUB_SURVEY
expect_status 1
expect_output "The survey found something to do in your sites, so nothing was installed." \
    "It cannot see the setting aes_mode" "run this without folders."
expect_state "$root" "$before" "a survey with findings"
passed "nothing is installed before the sites are ready"
