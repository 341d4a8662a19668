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

reload_hint() {
    echo "Reload what runs PHP, for example: systemctl reload php$version-fpm   (Apache: systemctl reload apache2)"
}

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
            $as_root phpdismod -v "$version" "$name"
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
