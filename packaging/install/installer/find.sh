# Finds the PHPs of this machine. install.sh sources this file.
# shellcheck shell=sh disable=SC2034,SC2154,SC2015,SC2016

# Prints the paths of all PHPs, one a line. Those whose path tells the vendor come first: on cPanel
# and CloudLinux /usr/bin/php is a wrapper for one of them.
find_phps() {
    if [ -n "$only_php" ]; then
        path=$(command -v "$only_php") ||
            die "$only_php is not a program. Name a PHP: sh install.sh --php /usr/bin/php8.4"
        echo "$path"
        return
    fi
    for path in "$root"/opt/remi/php*/root/usr/bin/php \
        "$root"/opt/cpanel/ea-php*/root/usr/bin/php \
        "$root"/opt/plesk/php/*/bin/php \
        "$root"/opt/alt/php[0-9]*/usr/bin/php \
        "$root"/usr/local/lsws/lsphp*/bin/php \
        "$root"/usr/bin/php[0-9].[0-9] "$root"/usr/bin/php[0-9][0-9] "$root"/usr/bin/php \
        "$root"/usr/bin/zts-php \
        "$root"/usr/local/bin/php; do
        [ ! -f "$path" ] || [ ! -x "$path" ] || echo "$path"
    done
    [ -n "$root" ] || command -v php
    # A FrankenPHP that is linked to libphp uses a PHP that is in the list above.
    for path in "$root"/usr/bin/frankenphp "$root"/usr/local/bin/frankenphp; do
        [ ! -x "$path" ] || grep -q 'libphp[^ ]*\.so' "$path" || echo "$path"
    done
}
