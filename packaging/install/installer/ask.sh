# Asks a PHP what it is. install.sh sources this file.
# shellcheck shell=sh disable=SC2034,SC2154,SC2015,SC2016

# Prints the value of a line of `php -i`.
# usage: field NAME
field() {
    printf '%s\n' "$info" | sed -n "s|^$1 => ||p" | sed 's/ => .*//' | head -n 1
}

# Sets from the answers of $php:
#   version        8.2.36
#   api            20220829, the number that an extension must be built for
#   threads        NTS or ZTS
#   debug          empty, or -debug
#   extension_dir  the folder of extensions
#   scan_dir       the folder of additional ini files, or empty
#   main_ini       the php.ini, or empty
#   binary         the PHP itself, where $php is a wrapper
#   arch, os, libc as PIE names them: x86_64, linux, glibc
# Fails with a message if $php is not a PHP that can load the extension.
ask() {
    case ${php##*/} in
        frankenphp*) refuse_frankenphp && return 1 ;;
    esac
    info=$("$php" -i 2>/dev/null) || info=
    version=$(field 'PHP Version')
    build=$(field 'PHP Extension Build')
    if [ -z "$build" ] || [ "$(field 'Server API')" != 'Command Line Interface' ]; then
        echo "$php is not a PHP for the command line: it does not answer php -i." \
            "Name the right one: sh install.sh --php PATH" >&2
        return 1
    fi
    read_build
    extension_dir=$(field extension_dir)
    scan_dir=$(ini_folder "$(field 'Scan this dir for additional .ini files')")
    main_ini=$(field 'Loaded Configuration File' | sed 's/^(none)$//; s/^"\(.*\)"$/\1/')
    target=$extension_dir/$name.so
    read_machine
}

# Takes API20220829,NTS or API20220829,TS,debug apart.
read_build() {
    api=${build#API}
    api=${api%%,*}
    case $build in
        *,NTS*) threads=NTS ;;
        *) threads=ZTS ;;
    esac
    case $build in
        *,debug*) debug=-debug ;;
        *) debug= ;;
    esac
}

# PHP_INI_SCAN_DIR can name several folders, separated by colons. Prints the first that exists.
ini_folder() {
    printf '%s\n' "$1" | tr -d '"' | tr : '\n' | while read -r folder; do
        [ -d "$folder" ] && echo "$folder" && break
    done
}

read_machine() {
    answer=$("$php" -n -r 'echo PHP_INT_SIZE, " ", PHP_BINARY;' 2>/dev/null) || answer=
    bits=$((${answer%% *} * 8))
    binary=${answer#* }
    [ -x "$binary" ] || binary=$php
    binary=$(realpath "$binary")
    case $(uname -m) in
        aarch64 | arm64) arch=arm64 ;;
        *) arch=$(uname -m) ;;
    esac
    if [ "$(uname -s)" = Darwin ]; then
        os=darwin libc=bsdlibc
    else
        os=linux libc=$(libc_of "$binary")
    fi
}

# The path of musl's dynamic linker stands in a PHP that was linked with musl.
libc_of() {
    if grep -q '/lib/ld-musl' "$1"; then echo musl; else echo glibc; fi
}

# Succeeds the first time that this PHP comes up: several names can lead to one PHP.
seen=
is_new() {
    case $newline$seen in
        *"$newline$binary $scan_dir$newline"*) return 1 ;;
    esac
    seen=$seen$binary\ $scan_dir$newline
}

refuse_frankenphp() {
    echo "$php has PHP inside, and a static PHP loads no extensions. Use the Docker image or the" \
        "packages of FrankenPHP, whose PHP is a thread-safe (ZTS) one of its own." >&2
}
