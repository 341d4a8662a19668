#!/bin/sh
# Installs the extension zego_server_assistant for each PHP of this machine, or removes it.
# `sh install.sh --help` explains everything.
# shellcheck source-path=SCRIPTDIR disable=SC2015,SC2031,SC2034
set -u
# phpenmod and phpquery are there, and a user's PATH can lack it.
PATH=$PATH:/usr/sbin

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=installer/messages.sh
. "$here/installer/messages.sh"
# shellcheck source=installer/ask.sh
. "$here/installer/ask.sh"
# shellcheck source=installer/find.sh
. "$here/installer/find.sh"
# shellcheck source=installer/choose.sh
. "$here/installer/choose.sh"
# shellcheck source=installer/files.sh
. "$here/installer/files.sh"
# shellcheck source=installer/ini.sh
. "$here/installer/ini.sh"
# shellcheck source=installer/command.sh
. "$here/installer/command.sh"
# shellcheck source=installer/reload.sh
. "$here/installer/reload.sh"

name=zego_server_assistant
# Tests set this to a folder that looks like a root folder.
root=${ZEGO_INSTALL_ROOT:-}
action=install
dry_run=
only_php=
only_file=
folders=

# --- Options ---

# usage: value OPTION [VALUE]
value() {
    [ -n "${2:-}" ] || die "$1 needs a value. See: sh install.sh --help"
    printf '%s\n' "$2"
}

read_options() {
    while [ $# -gt 0 ]; do
        case $1 in
            -h | --help) usage && exit ;;
            --uninstall) action=uninstall ;;
            --dry-run) dry_run=yes ;;
            --php) only_php=$(value "$@") || exit && shift ;;
            --extension) only_file=$(value "$@") || exit && shift ;;
            -*) die "Unknown option: $1. See: sh install.sh --help" ;;
            *)
                [ -d "$1" ] || die "$1 is not a folder. Name folders of sites, such as /var/www."
                folders=$folders$(absolute "$1")$newline
                ;;
        esac
        shift
    done
    [ -z "$only_file" ] || [ -f "$only_file" ] || die "$only_file is not a file."
    [ -z "$only_file" ] || only_file=$(absolute "$only_file")
}

# --- One PHP ---

# Installs or upgrades the extension for the PHP that ask() described. Runs in a subshell, because
# undo_all() must run when it ends early, also by a signal.
install_for_php() (
    trap undo_all EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    choose_file
    check_owner
    if [ -n "$dry_run" ]; then
        check_loads "$file"
        say "would install ${file#"$here/"}"
        say "           as $target"
        plan_ini
        exit
    fi
    stage "$file" "$target" 644
    check_loads "$staged"
    replace "$target"
    enable_extension
    check_enabled
    done_with_files
    say "installed $target"
)

# Removes the extension from the PHP that ask() described.
uninstall_for_php() (
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    is_installed || exit "$nothing_to_do"
    check_owner
    check_other_ini
    if [ -n "$dry_run" ]; then
        say "would remove $target and its ini file"
        exit
    fi
    disable_extension
    remove "$target"
    say "removed $target"
)

# Runs the command's survey on the folders that were given: it finds sites that need a change before
# PHP loads the extension.
survey() {
    [ -n "$folders" ] && [ "$action" = install ] || return 0
    old_ifs=$IFS IFS=$newline
    # shellcheck disable=SC2086 # one folder a line
    set -- $folders
    IFS=$old_ifs
    found=0
    "$php" "$files/zego-token" survey "$@" || found=$?
    case $found in
        0) surveyed=yes ;;
        1)
            die "The survey found something to do in your sites, so nothing was installed. Do it," \
                "and run this again. It cannot see the setting aes_mode: if that is set," \
                "and nothing else is to do, run this without folders."
            ;;
        *) die "Nothing was installed: $php cannot run the survey. See the message above." ;;
    esac
}

# --- All PHPs ---

# Asks the PHPs one after the other, and calls install_for_php or uninstall_for_php for each.
for_each_php() {
    list=$(find_phps) || exit
    [ -n "$list" ] || die "No PHP was found on this machine." \
        "If there is one, name it: sh install.sh --php /path/to/bin/php"
    surveyed=
    old_ifs=$IFS IFS=$newline
    for php in $list; do
        IFS=$old_ifs
        ask || { [ -z "$only_php" ] || failed=1; continue; }
        is_new || continue
        title
        [ -n "$surveyed" ] || [ "$(version_of_api "$api")" = none ] || survey
        if [ "$action" = install ]; then install_for_php; else uninstall_for_php; fi
        count_result $?
    done
    IFS=$old_ifs
}

nothing_to_do=75 no_file=76
succeeded=0 failed=0
count_result() {
    case $1 in
        0)
            succeeded=$((succeeded + 1))
            remember_reload
            ;;
        "$nothing_to_do") say "the extension is not installed" ;;
        "$no_file") ;;
        130 | 143) exit "$1" ;;
        *) failed=$((failed + 1)) ;;
    esac
}

main() {
    read_options "$@"
    files=$(find_files) || exit
    trap drop_command EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    [ "$action" = uninstall ] || stage_command
    for_each_php
    if [ "$succeeded" -gt 0 ] && [ -z "$dry_run" ]; then
        if [ "$action" = install ]; then install_command; else uninstall_command; fi
        print_reloads
    fi
    [ "$failed" -eq 0 ] || exit 1
    [ "$succeeded" -gt 0 ] || [ "$action" = uninstall ] || exit 1
}

main "$@"
