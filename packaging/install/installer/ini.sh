# Enables the extension where a PHP reads its ini files, or disables it. install.sh sources this
# file.
# shellcheck shell=sh disable=SC2034,SC2154,SC2015,SC2016

# Prints how this PHP is configured:
#   debian    mods-available, with phpenmod for each SAPI
#   selector  CloudLinux: the PHP Selector offers the files of php.d.all to each user
#   folder    every ini file of $scan_dir is read
#   php.ini   there is no such folder
layout() {
    if is_debian; then
        echo debian
    elif [ -d "$(selector_folder)" ]; then
        echo selector
    elif [ -n "$scan_dir" ]; then
        echo folder
    else
        echo php.ini
    fi
}

is_debian() {
    case $scan_dir in
        /etc/php/[0-9]*/*/conf.d)
            command -v phpenmod >/dev/null 2>&1 && [ -d "$(mods_available)" ]
            ;;
        *) false ;;
    esac
}

# The version as Debian's folders name it: 8.4.
debian_version() {
    echo "$version" | cut -d. -f1,2
}

mods_available() {
    echo "/etc/php/$(debian_version)/mods-available"
}

selector_folder() {
    echo "${extension_dir%/usr/lib*/php/modules}/etc/php.d.all"
}

# Prints the path of the ini file that this script writes, or nothing.
ini_path() {
    case $(layout) in
        debian) echo "$(mods_available)/$name.ini" ;;
        selector) echo "$(selector_folder)/$name.ini" ;;
        folder) echo "$scan_dir/$name.ini" ;;
    esac
}

# Prints the first ini file of the administrator that loads the extension, other than this script's.
other_ini() {
    for ini in "$main_ini" ${scan_dir:+"$scan_dir"/*.ini}; do
        [ -f "$ini" ] && loads_extension "$ini" || continue
        if [ "$(realpath "$ini")" != "$(realpath "$(ini_path)" 2>/dev/null)" ]; then
            echo "$ini"
            return
        fi
    done
}

loads_extension() {
    grep -Eq "^[[:space:]]*extension[[:space:]]*=.*$name" "$1"
}

# --- Enable ---

# Prints what enable_extension() would do.
plan_ini() {
    if [ -n "$(other_ini)" ]; then
        say "$(other_ini) loads it already"
    elif [ -e "$(ini_path)" ]; then
        say "$(ini_path) stays as it is"
    elif [ "$(layout)" = php.ini ]; then
        say "would ask you to add the line extension=$name to php.ini"
    else
        say "would write $(ini_path)"
    fi
}

enable_extension() {
    enabled_for='' left_alone=''
    loaded_by=$(other_ini)
    if [ -n "$loaded_by" ]; then
        say "left as it is: $loaded_by, which loads the extension"
        return
    fi
    case $(layout) in
        php.ini)
            say "this PHP reads no folder of ini files. Add this line to its php.ini:"
            say "  extension=$name"
            left_alone=yes
            ;;
        selector)
            write_ini
            say "choose it in the PHP Selector, or for one user: selectorctl" \
                "--enable-extensions=$name --user USER --version $(debian_version)"
            left_alone=yes
            ;;
        folder) write_ini ;;
        debian) write_ini && enable_debian ;;
    esac
}

# Writes the ini file, unless one of this name is there.
write_ini() {
    ini=$(ini_path)
    if [ -e "$ini" ]; then
        loads_extension "$ini" && return
        say "left as it is: $ini. To enable the extension, add to it: extension=$name.so"
        left_alone=yes
        return
    fi
    stage "$files/$name.ini" "$ini" 644
    replace "$ini"
    say "wrote $ini"
}

# phpenmod -m is what packages use: it enables nothing that the administrator disabled.
enable_debian() {
    minor=$(debian_version)
    for sapi in $(phpquery -v "$minor" -S); do
        state=0
        phpquery -q -v "$minor" -s "$sapi" -m "$name" || state=$?
        case $state in
            0) ;;
            32 | 34)
                say "left disabled for $sapi, as you disabled it. To enable it:" \
                    "phpenmod -v $minor -s $sapi $name"
                [ "$sapi" != cli ] || left_alone=yes
                ;;
            *)
                enabled_for="$enabled_for $sapi"
                in_folder "/etc/php/$minor/$sapi/conf.d" \
                    phpenmod -m -q -v "$minor" -s "$sapi" "$name" ||
                    die "Nothing was changed: phpenmod cannot enable $name for $sapi."
                ;;
        esac
    done
}

undo_enable() {
    # In this order, because phpdismod -p needs the ini file to find the link.
    for sapi in ${enabled_for:-}; do
        dismod "$sapi"
    done
}

# With -p, php-common forgets that the module was ever there. It takes one SAPI at a time then.
dismod() {
    in_folder "/etc/php/$(debian_version)/$1/conf.d" \
        phpdismod -p -q -v "$(debian_version)" -s "$1" "$name"
}

# Ends with an error if this PHP, with its ini files, does not load the extension now.
check_enabled() {
    [ -z "$left_alone" ] || return 0
    "$php" -d display_errors=stderr -r "exit(extension_loaded('$name') ? 0 : 1);" && return
    die "Nothing was changed: $php does not load $(ini_path). Look for the folder that it reads:" \
        "$php --ini"
}

# --- Disable ---

# An ini file of the administrator would make PHP warn about a missing file at each start.
check_other_ini() {
    loaded_by=$(other_ini)
    [ -z "$loaded_by" ] || die "Nothing was changed: $loaded_by loads the extension, and it is" \
        "yours. Remove the line with $name there, and run this again."
}

disable_extension() {
    ini=$(ini_path)
    [ -n "$ini" ] && [ -e "$ini" ] || return 0
    check_writable "${ini%/*}"
    if [ "$(layout)" = debian ]; then
        for sapi in $(phpquery -v "$(debian_version)" -S); do
            state=0
            phpquery -q -v "$(debian_version)" -s "$sapi" -m "$name" || state=$?
            [ $state -eq 32 ] || dismod "$sapi"
        done
    fi
    if cmp -s "$files/$name.ini" "$ini"; then
        remove "$ini"
    elif [ "$(layout)" = debian ]; then
        say "kept $ini, which you changed. Nothing reads it now"
    else
        in_folder "${ini%/*}" mv "$ini" "$ini.disabled"
        say "kept $ini, which you changed, as $ini.disabled"
    fi
}
