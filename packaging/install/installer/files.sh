# Writes and removes files so that every step can be undone. install.sh sources this file.
# shellcheck shell=sh disable=SC2034,SC2154,SC2015,SC2016

# Prints the absolute path of a file or folder that exists.
absolute() {
    if [ -d "$1" ]; then (cd "$1" && pwd); else echo "$(cd "$(dirname "$1")" && pwd)/${1##*/}"; fi
}

# Runs a command that writes into FOLDER, with sudo if this user may not and sudo can ask.
# usage: in_folder FOLDER COMMAND...
in_folder() {
    folder=$1
    shift
    if [ -w "$folder" ] || ! can_sudo; then "$@"; else sudo "$@"; fi
}

can_sudo() {
    [ "$(id -u)" -ne 0 ] && command -v sudo >/dev/null 2>&1 &&
        { [ -t 0 ] || sudo -n true; } 2>/dev/null
}

# Ends with an error if FOLDER, or the folder that it would be made in, cannot be written to.
# usage: check_writable FOLDER
check_writable() {
    above=$(existing "$1")
    [ ! -w "$above" ] || return 0
    ! can_sudo || return 0
    [ "$(id -u)" -eq 0 ] ||
        die "Nothing was changed: you may not write to $above. Run this as root."
    die "Nothing was changed: $above is read-only. Mount it writable, or for a container run" \
        "this while the image is built."
}

# Prints a folder, or if it does not exist the nearest one above it.
existing() {
    path=$1
    until [ -d "$path" ]; do path=$(dirname "$path"); done
    echo "$path"
}

# Prints the path beside TARGET for its new ("new") or former ("old") content.
beside() {
    echo "${1%/*}/.${1##*/}.$2"
}

# Copies FILE beside TARGET, as $staged. replace() makes it TARGET.
# usage: stage FILE TARGET MODE
stage() {
    check_writable "${2%/*}"
    staged=$(beside "$2" new)
    touched=${touched:-}$2$newline
    # A PHP without shared extensions has no folder for them.
    [ -d "${2%/*}" ] || made_folder=${2%/*}
    trouble=$(in_folder "${2%/*}" sh -c '
        umask 022 && mkdir -p "${2%/*}" && rm -f "$2" "$4" && cp "$1" "$2" && chmod "$3" "$2"
    ' sh "$1" "$staged" "$3" "$(beside "$2" old)" 2>&1) ||
        die "Nothing was changed: cannot write $staged: ${trouble##*: }." \
            "Make room in ${2%/*}, and run this again."
}

# Renames the staged file to TARGET. Who has TARGET open keeps the former file, which also stays
# beside it until done_with_files().
replace() {
    # Before the rename, because a signal can arrive while it runs.
    replaced=${replaced:-}$1$newline
    in_folder "${1%/*}" sh -c '
        { [ ! -e "$1" ] || ln "$1" "$3" 2>/dev/null || cp -p "$1" "$3"; } && mv -f "$2" "$1"
    ' sh "$1" "$(beside "$1" new)" "$(beside "$1" old)" ||
        die "Nothing was changed: cannot replace $1."
}

remove() {
    in_folder "${1%/*}" rm -f "$1" "$(beside "$1" new)" "$(beside "$1" old)" ||
        die "Cannot remove $1. Run this as root."
}

# Puts back what was there before this PHP's turn. Does nothing after done_with_files().
undo_all() {
    undo_enable
    for_lines "${replaced:-}" undo_replace
    for_lines "${touched:-}" drop_beside
    [ ! -d "${made_folder:-}" ] || in_folder "${made_folder%/*}" rmdir "$made_folder"
    replaced='' touched=''
}

# As long as the new content is beside it, nothing was renamed.
undo_replace() {
    in_folder "${1%/*}" sh -c '
        if [ -e "$3" ]; then mv -f "$3" "$1"; elif [ ! -e "$2" ]; then rm -f "$1"; fi
    ' sh "$1" "$(beside "$1" new)" "$(beside "$1" old)"
}

drop_beside() {
    in_folder "${1%/*}" rm -f "$(beside "$1" new)" "$(beside "$1" old)"
}

done_with_files() {
    replaced='' enabled_for='' made_folder=''
}

# Calls FUNCTION for each line of TEXT.
# usage: for_lines TEXT FUNCTION
for_lines() {
    lines=$1
    while [ -n "$lines" ]; do
        "$2" "${lines%%"$newline"*}"
        lines=${lines#*"$newline"}
    done
}

# Ends with an error if a package owns the file: only dpkg or rpm may change it then.
check_owner() {
    [ -e "$target" ] || return 0
    if command -v dpkg >/dev/null 2>&1 && owner=$(dpkg -S "$target" 2>/dev/null); then
        die "The package ${owner%%:*} is installed. Upgrade or remove it with apt."
    elif command -v rpm >/dev/null 2>&1 && owner=$(rpm -qf "$target" 2>/dev/null); then
        die "The package $owner is installed. Upgrade or remove it with dnf."
    fi
}

is_installed() {
    [ -e "$target" ] || [ -e "$(ini_path)" ]
}
