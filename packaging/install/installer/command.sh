# Installs the command zego-token, once for all PHPs. install.sh sources this file.
# shellcheck shell=sh disable=SC2034,SC2154,SC2015,SC2016

usr_local=${ZEGO_INSTALL_ROOT:-}/usr/local
# zego-token finds its other files beside its real path.
lib=$usr_local/lib/zego_server_assistant
page=$usr_local/share/man/man1/zego-token.1

# Prints the folder with zego-token and the ini file: in the archive, or in the source tree.
find_files() {
    for folder in "$here/php" "$here/../../php"; do
        [ -f "$folder/zego-token" ] && absolute "$folder" && return
    done
    die "The folder php is missing beside install.sh. Unpack the whole archive."
}

# Copies the command beside its place, before anything is changed: a full disk shows here.
stage_command() {
    [ -z "$dry_run" ] || return 0
    command_staged=
    parent=$(existing "$lib")
    if [ ! -w "$parent" ] && ! can_sudo; then
        return 0
    fi
    command_staged=yes
    trouble=$(in_folder "$parent" sh -c '
        umask 022
        rm -rf "$2.new" && mkdir -p "$2.new" &&
            cp -R "$1/command" "$1/polyfill" "$1/zego-token" "$1/zego-token.1" "$2.new/" &&
            find "$2.new" -type d -exec chmod 755 {} + &&
            find "$2.new" -type f -exec chmod 644 {} + && chmod 755 "$2.new/zego-token"
    ' sh "$files" "$lib" 2>&1) ||
        die "Nothing was changed: cannot write $lib.new: ${trouble##*: }. Make room in $parent," \
            "and run this again."
}

drop_command() {
    [ -z "${command_staged:-}" ] || in_folder "$(existing "$lib")" rm -rf "$lib.new"
}

install_command() {
    if [ -z "$command_staged" ]; then
        echo "zego-token was not installed, as you may not write to $usr_local." \
            "Run it from here: php $files/zego-token"
        return
    fi
    in_folder "${lib%/*}" sh -c '
        umask 022
        rm -rf "$1.old" && { [ ! -e "$1" ] || mv "$1" "$1.old"; } && mv "$1.new" "$1" &&
            mkdir -p "$2" "$3" && mv -f "$1/zego-token.1" "$3/" && rm -rf "$1.old" &&
            ln -sf "$1/zego-token" "$2/zego-token"
    ' sh "$lib" "$usr_local/bin" "${page%/*}" || die "Cannot write $lib."
    command_staged=
    echo "Installed the command $usr_local/bin/zego-token"
    command -v php >/dev/null 2>&1 ||
        echo "There is no php in your PATH: call it with one, as $php $lib/zego-token"
}

# Removes the command when no PHP has the extension any more.
uninstall_command() {
    [ -e "$lib" ] && [ -z "$(with_extension)" ] || return 0
    in_folder "${lib%/*}" rm -rf "$lib" "$usr_local/bin/zego-token" "$page"
    echo "Removed the command $usr_local/bin/zego-token"
}

# Prints the PHPs that still have the extension.
with_extension() (
    only_php=
    find_phps | while read -r php; do
        ! ask 2>/dev/null || [ ! -e "$target" ] || echo "$php"
    done
)
