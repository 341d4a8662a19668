# Says which services must be reloaded. install.sh sources this file.
# shellcheck shell=sh disable=SC2034,SC2154,SC2015,SC2016

reloads=

# Remembers the services of the PHP that ask() described.
remember_reload() {
    services=$(reload_lines)
    case $newline$reloads in
        *"$newline$services$newline"*) ;;
        *) reloads=$reloads$services$newline ;;
    esac
}

# Prints a line for each service of this PHP. The path of the PHP tells whose it is.
reload_lines() {
    short=$(debian_version | tr -d .)
    case $binary in
        "$root"/opt/remi/*) echo "systemctl reload php$short-php-fpm" ;;
        "$root"/opt/cpanel/*) echo "systemctl reload ea-php$short-php-fpm" ;;
        "$root"/opt/plesk/*) echo "systemctl reload plesk-php$short-fpm" ;;
        "$root"/opt/alt/*)
            echo "systemctl reload alt-php$short-fpm, or with LSAPI restart Apache"
            ;;
        "$root"/usr/local/lsws/*) echo "/usr/local/lsws/bin/lswsctrl restart" ;;
        *)
            if is_debian; then
                debian_reloads
            elif [ -f /.dockerenv ] || [ -f /run/.containerenv ]; then
                echo "restart the container. php-fpm as its process 1 also reloads: kill -USR2 1"
            else
                echo "systemctl reload php-fpm, or Apache with mod_php: systemctl reload httpd"
            fi
            ;;
    esac
}

debian_reloads() {
    for sapi in $(phpquery -v "$(debian_version)" -S); do
        case $sapi in
            fpm) echo "systemctl reload php$(debian_version)-fpm" ;;
            apache2) echo "systemctl reload apache2" ;;
        esac
    done
}

print_reloads() {
    reloads=$(printf '%s\n' "$reloads" | grep . | sort -u)
    if [ -n "$reloads" ]; then
        echo "Running servers keep what they have loaded until you reload them:"
        printf '%s\n' "$reloads" | sed 's/^/  /'
    fi
    [ "$action" = uninstall ] || echo "Before you upgrade PHP to another version, read the last" \
        "part of: sh install.sh --help"
}
