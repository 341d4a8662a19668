# Tests make install and make uninstall, in private folders of ini files and extensions.
# shellcheck shell=sh source=tests/install/lib.sh disable=SC2154
. "$tests/lib.sh"

new_root make
mkdir "$root/ext" "$root/conf.d"
echo "extension_dir=$root/ext" >"$root/php.ini"
before=$(state_of "$root")

# MAKEFLAGS would hand on the options of the make that runs this test.
# usage: make_target TARGET
make_target() {
    run env -u MAKEFLAGS PHPRC="$root" PHP_INI_SCAN_DIR="$root/conf.d" ZEGO_INSTALL_ROOT="$root" \
        make -C "$source_tree" --no-print-directory "$1" PHP="$PHP" PHP_CONFIG="$PHP_CONFIG"
}

make_target install
expect_status 0
expect_output "installed $root/ext/$name.so" "wrote $root/conf.d/$name.ini"
cmp "$source_tree/target/release/lib$name.so" "$root/ext/$name.so"
[ -f "$root/usr/local/share/man/man1/zego-token.1" ] || fail "make install installed no man page"
run env PHPRC="$root" PHP_INI_SCAN_DIR="$root/conf.d" "$PHP" "$root/usr/local/bin/zego-token" \
    --version
expect_status 0
expect_output "(extension "
make_target uninstall
expect_status 0
expect_state "$root" "$before" "make uninstall"
passed "make install and make uninstall"
