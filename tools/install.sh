#!/bin/sh
# Puts the extension where this PHP looks for it and enables it there, and zego-token into the path; or takes both away
# again.
# usage: install.sh install EXTENSION.so | install.sh uninstall
set -eu

name=zego_server_assistant
root=$(realpath "$(dirname "$0")/..")
extension_dir=$("$PHP_CONFIG" --extension-dir)
version=$("$PHP_CONFIG" --version | cut -d. -f1,2)
debian=/etc/php/$version/mods-available
bin=/usr/local/bin

# sudo, where it is needed to write there.
root_for() {
    [ -w "$1" ] || ! command -v sudo >/dev/null 2>&1 || echo sudo
}
as_root=$(root_for "$extension_dir")
bin_as_root=$(root_for $bin)

# Where php.ini's additions are, on systems other than Debian's.
ini_dir() {
    dir=$("$PHP" -r 'echo PHP_CONFIG_FILE_SCAN_DIR;')
    [ -n "$dir" ] && [ -d "$dir" ] && echo "$dir"
}

# What has PHP loaded goes on with what it has until then.
reload_hint() {
    if ! command -v phpquery >/dev/null 2>&1; then
        echo "Reload what runs PHP: php-fpm, Apache with mod_php. The command line needs nothing."
        return
    fi
    for sapi in $(phpquery -v "$version" -S); do
        case $sapi in
            fpm) echo "To do for php-fpm: systemctl reload php$version-fpm" ;;
            apache2) echo "To do for Apache: systemctl reload apache2" ;;
            *) echo "Nothing to do for $sapi" ;;
        esac
    done
}

# Files that dpkg has installed are dpkg's to remove.
if command -v dpkg >/dev/null 2>&1 && owner=$(dpkg -S "$extension_dir/$name.so" 2>/dev/null); then
    echo "The package ${owner%%:*} is installed: apt upgrades and removes it." >&2
    exit 1
fi

case $1 in
    install)
        $as_root install -D -m 644 "$2" "$extension_dir/$name.so"
        if [ -d "$debian" ] && command -v phpenmod >/dev/null 2>&1; then
            $as_root install -m 644 "$root/php/$name.ini" "$debian/$name.ini"
            $as_root phpenmod -v "$version" "$name"
        elif dir=$(ini_dir); then
            $as_root install -m 644 "$root/php/$name.ini" "$dir/$name.ini"
        else
            echo "Add this line to php.ini ($("$PHP" -r 'echo PHP_CONFIG_FILE_PATH;')): extension=$name"
        fi
        "$PHP" -d display_errors=stderr -r "exit(extension_loaded('$name') ? 0 : 1);" ||
            echo "PHP does not load it yet: see above"
        $bin_as_root install -D -m 755 "$root/php/zego-token" $bin/zego-token
        echo "Installed $extension_dir/$name.so and $bin/zego-token"
        reload_hint
        ;;
    uninstall)
        if [ -f "$debian/$name.ini" ] && command -v phpdismod >/dev/null 2>&1; then
            # -p forgets it, for one SAPI at a time: else it would count as disabled by the administrator from now on.
            for sapi in $(phpquery -v "$version" -S); do
                $as_root phpdismod -p -v "$version" -s "$sapi" "$name"
            done
            $as_root rm -f "$debian/$name.ini"
        elif dir=$(ini_dir); then
            $as_root rm -f "$dir/$name.ini"
        fi
        $as_root rm -f "$extension_dir/$name.so"
        $bin_as_root rm -f $bin/zego-token
        echo "Removed $extension_dir/$name.so and $bin/zego-token"
        reload_hint
        ;;
esac
