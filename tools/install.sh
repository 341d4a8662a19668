#!/bin/sh
# Installs the extension for PHP_CONFIG's PHP, enables it, and installs the command zego-token; or
# removes both.
# usage: install.sh install EXTENSION.so
#        install.sh uninstall
set -eu

name=zego_server_assistant
root=$(realpath "$(dirname "$0")/..")
extension_dir=$("$PHP_CONFIG" --extension-dir)
version=$("$PHP_CONFIG" --version | cut -d. -f1,2)
debian=/etc/php/$version/mods-available
bin=/usr/local/bin
man=/usr/local/share/man/man1
# zego-token finds its other files beside its real path.
lib=/usr/local/lib/$name

# Prints sudo if this user may not write to a folder.
root_for() {
    [ -w "$1" ] || ! command -v sudo >/dev/null 2>&1 || echo sudo
}
as_root=$(root_for "$extension_dir")
bin_as_root=$(root_for $bin)

# Prints the folder of additional ini files, for systems other than Debian.
ini_dir() {
    dir=$("$PHP" -r 'echo PHP_CONFIG_FILE_SCAN_DIR;')
    [ -n "$dir" ] && [ -d "$dir" ] && echo "$dir"
}

# Running PHP processes keep the extensions that they have loaded until a reload.
reload_hint() {
    if ! command -v phpquery >/dev/null 2>&1; then
        echo "Now reload php-fpm, or Apache with mod_php. The command line needs no reload."
        return
    fi
    for sapi in $(phpquery -v "$version" -S); do
        case $sapi in
            fpm) echo "For php-fpm, run: systemctl reload php$version-fpm" ;;
            apache2) echo "For Apache, run: systemctl reload apache2" ;;
            *) echo "No reload needed for $sapi" ;;
        esac
    done
}

# Checks that PHP loads a file as this extension, before anything is installed. Without php.ini (-n),
# which may load an installed version.
check_loads() {
    loads="exit(extension_loaded('$name') ? 0 : 1);"
    problem=$("$PHP" -n -d display_startup_errors=1 -d html_errors=0 -d "extension=$1" \
        -r "$loads" 2>&1) && return
    echo "Nothing was installed, because $PHP ($version) cannot load $1:" >&2
    echo "$problem" | grep . | head -n 3 >&2
    echo "Build the file again for this PHP: make clean, then make PHP=$PHP" >&2
    exit 1
}

# Files of a Debian package must be changed by dpkg only.
if command -v dpkg >/dev/null 2>&1 && owner=$(dpkg -S "$extension_dir/$name.so" 2>/dev/null); then
    echo "The package ${owner%%:*} is installed. Upgrade or remove it with apt." >&2
    exit 1
fi

case $1 in
    install)
        check_loads "$(realpath "$2")"
        $as_root install -D -m 644 "$2" "$extension_dir/$name.so"
        if [ -d "$debian" ] && command -v phpenmod >/dev/null 2>&1; then
            $as_root install -m 644 "$root/php/$name.ini" "$debian/$name.ini"
            $as_root phpenmod -v "$version" "$name"
        elif dir=$(ini_dir); then
            $as_root install -m 644 "$root/php/$name.ini" "$dir/$name.ini"
        else
            echo "Add this line to php.ini in $("$PHP" -r 'echo PHP_CONFIG_FILE_PATH;'):"
            echo "  extension=$name"
        fi
        "$PHP" -d display_errors=stderr -r "exit(extension_loaded('$name') ? 0 : 1);" ||
            echo "$PHP does not load the extension yet. See the messages above."
        $bin_as_root "$root/tools/install-command.sh" "$lib"
        $bin_as_root mkdir -p $bin
        $bin_as_root ln -sf "$lib/zego-token" $bin/zego-token
        $bin_as_root install -D -m 644 "$root/php/zego-token.1" $man/zego-token.1
        echo "Installed $extension_dir/$name.so and $bin/zego-token"
        reload_hint
        ;;
    uninstall)
        if [ -f "$debian/$name.ini" ] && command -v phpdismod >/dev/null 2>&1; then
            # Without -p, php-common would remember that the administrator disabled the module.
            # With -p, phpdismod takes one SAPI at a time.
            for sapi in $(phpquery -v "$version" -S); do
                $as_root phpdismod -p -v "$version" -s "$sapi" "$name"
            done
            $as_root rm -f "$debian/$name.ini"
        elif dir=$(ini_dir); then
            $as_root rm -f "$dir/$name.ini"
        fi
        $as_root rm -f "$extension_dir/$name.so"
        $bin_as_root rm -f $bin/zego-token $man/zego-token.1
        $bin_as_root rm -rf "$lib"
        echo "Removed $extension_dir/$name.so and $bin/zego-token"
        reload_hint
        ;;
esac
