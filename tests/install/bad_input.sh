# Tests that the installer says in one line what is wrong and what to do, and that everything is as
# before: no PHP, no file for a PHP, wrong options, a read-only folder, a full disk, noexec.
# shellcheck shell=sh source=tests/install/lib.sh disable=SC2154
. "$tests/lib.sh"

# The tests of disks mount, so they need a namespace.
if [ -z "${in_namespace:-}" ]; then
    unshare='unshare --mount'
    [ "$(id -u)" -eq 0 ] || unshare='unshare --map-root-user --mount'
    if $unshare true 2>/dev/null; then
        in_namespace=yes exec $unshare sh -eu "$0"
    fi
    in_namespace=no
fi

make_archive "$work/bad-archive"
make_stub_extensions "$archive/extensions"

# usage: expect_line STATUS TEXT...
expect_line() {
    expect_status "$1"
    shift
    expect_output "$@"
    [ "$(printf '%s\n' "$output" | grep -vc '^PHP ')" -eq 1 ] || fail "more than one line: $output"
}

new_root empty
before=$(state_of "$root")
install_sh
expect_line 1 "No PHP was found on this machine." "sh install.sh --php /path/to/bin/php"
install_sh --php /nonexistent/php
expect_line 1 "/nonexistent/php is not a program."
install_sh --wrong
expect_line 1 "Unknown option: --wrong"
install_sh --php
expect_line 1 "--php needs a value."
install_sh /nonexistent
expect_line 1 "/nonexistent is not a folder."
expect_state "$root" "$before" "wrong options"
passed "no PHP and wrong options: one line"

new_root no_asset
stub /usr/bin/php 8.3.14 20230831 NTS,debug /usr/lib64/php/modules /etc/php.d
rm "$archive"/extensions/php8.3-*-debug.so
before=$(state_of "$root")
install_sh
expect_line 1 "skipped: this archive has no php8.3-" "-debug.so. Build it there: pie install"
expect_state "$root" "$before" "a PHP without a file"
passed "no file for this PHP: one line"

if [ "$in_namespace" = no ]; then
    passed "NOT TESTED: a read-only folder, a full disk, noexec: unshare --mount is not permitted"
    exit
fi

stub /usr/bin/php 8.3.14 20230831 NTS /usr/lib64/php/modules /etc/php.d
modules=$root/usr/lib64/php/modules
before=$(state_of "$root")
mount -t tmpfs -o ro tmpfs "$modules"
install_sh
expect_line 1 "Nothing was changed: $modules is read-only." "while the image is built"
umount "$modules"
expect_state "$root" "$before" "a read-only folder"
passed "a read-only folder of extensions: one line, and nothing is changed"

mount -t tmpfs -o size=64k tmpfs "$modules"
install_sh
expect_status 0
before=$(state_of "$root")
head -c 60000 /dev/zero >"$modules/filler"
full=$(state_of "$root")
install_sh
expect_line 1 "Nothing was changed: cannot write $modules/.$name.so.new: No space left on device." \
    "Make room in $modules"
expect_state "$root" "$full" "a full disk"
rm "$modules/filler"
expect_state "$root" "$before" "a full disk"
umount "$modules"
mount -t tmpfs -o size=64k tmpfs "$root/usr/local/lib"
head -c 60000 /dev/zero >"$root/usr/local/lib/filler"
full=$(state_of "$root")
install_sh
expect_line 1 "Nothing was changed: cannot write $root/usr/local/lib/$name.new:" \
    "No space left on device"
expect_state "$root" "$full" "a full disk for the command"
umount "$root/usr/local/lib"
passed "a full disk: one line, and what was there before is there"

# A real file, as only a real PHP maps it. The archive may be where nothing can be executed.
mkdir "$work/noexec" "$work/ext" "$work/conf.d"
mount -t tmpfs -o noexec tmpfs "$work/noexec"
cp "$extension" "$work/noexec/$name.so"
new_root noexec
PHPRC=$work PHP_INI_SCAN_DIR=$work/conf.d
export PHPRC PHP_INI_SCAN_DIR
echo "extension_dir=$work/ext" >"$work/php.ini"
install_sh --php "$PHP" --extension "$work/noexec/$name.so" --dry-run
expect_line 1 "$work/noexec is mounted noexec" "or unpack the archive in another folder"
install_sh --php "$PHP" --extension "$work/noexec/$name.so"
expect_status 0
install_sh --php "$PHP" --uninstall
expect_status 0
mount -t tmpfs -o noexec tmpfs "$work/ext"
before=$(state_of "$root")
install_sh --php "$PHP" --extension "$work/noexec/$name.so"
expect_line 1 "$work/ext is mounted noexec, so $PHP cannot load a file there. Mount it with exec."
expect_state "$root" "$before" "noexec"
[ -z "$(ls -A "$work/ext")" ] || fail "files remain in a noexec folder"
passed "noexec: installed from such a folder, and refused for one, in one line"
