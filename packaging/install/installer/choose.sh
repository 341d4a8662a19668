# Chooses the file for a PHP, and checks that this PHP loads it. install.sh sources this file.
# shellcheck shell=sh disable=SC2034,SC2154,SC2015,SC2016

# Prints the version of PHP that has an API number (ZEND_MODULE_API_NO in Zend/zend_modules.h).
version_of_api() {
    case $1 in
        20210902) echo 8.1 ;;
        20220829) echo 8.2 ;;
        20230831) echo 8.3 ;;
        20240924) echo 8.4 ;;
        20250925) echo 8.5 ;;
        20260924) echo 8.6 ;;
        *) echo none ;;
    esac
}

# Sets file. Ends with $no_file if there is none for this PHP.
choose_file() {
    if [ -n "$only_file" ]; then
        file=$only_file
        return
    fi
    [ "$bits" -eq 64 ] || none_for "it is a PHP of $bits bits, and the extension needs 64"
    minor=$(version_of_api "$api")
    case $version in
        "$minor".*) ;;
        *) none_for "there is no file for PHP $version with API $api, only for 8.1 to 8.6" ;;
    esac
    zts=
    [ "$threads" = NTS ] || zts=-zts
    file=$here/extensions/php$minor-$arch-$os-$libc$debug$zts.so
    [ -f "$file" ] || none_for "this archive has no ${file##*/}"
}

none_for() {
    say "skipped: $*. Build it there: pie install (PIE 1.4 or later), or make install" >&2
    exit "$no_file"
}

# Ends with an error if PHP does not load FILE as this extension. -n leaves out every ini file, as
# one of them can load an installed version.
# usage: check_loads FILE
check_loads() {
    problem=$("$php" -n -d display_startup_errors=1 -d html_errors=0 -d "extension=$1" \
        -r "exit(extension_loaded('$name') ? 0 : 1);" 2>&1) && return
    status=$?
    # PHP names the file four times.
    reason=$(printf '%s\n' "$problem" | tr '\n' ' ' | sed "s|${1%/*}/||g; s/^ *//; s/ *$//" |
        sed 's/\(.\{300\}\).*/\1.../')
    [ -n "$reason" ] || reason="PHP ended with status $status"
    case $reason in
        *'failed to map segment'*)
            advice=
            [ "$1" != "$file" ] || advice=", or unpack the archive in another folder"
            die "Nothing was installed: ${1%/*} is mounted noexec, so $php cannot load a file" \
                "there. Mount it with exec$advice."
            ;;
    esac
    advice=
    [ -z "$only_file" ] || advice=". Build it again for this PHP: make clean, then make PHP=$php"
    die "Nothing was installed, because $php cannot load $file: $reason$advice"
}
