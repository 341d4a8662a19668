# Tests that nothing is installed if PHP cannot load the file.
# shellcheck shell=sh source=tests/install/lib.sh disable=SC2154
. "$tests/lib.sh"

folder=$work/rejected
mkdir -p "$folder/ext" "$folder/conf.d"
make_usr_local "$folder/root"
printf 'extension_dir=%s\n' "$folder/ext" >"$folder/php.ini"

# usage: check_rejected WHAT FILE TEXT
check_rejected() {
    before=$(state_of "$folder")
    run env PHPRC="$folder" PHP_INI_SCAN_DIR="$folder/conf.d" ZEGO_INSTALL_ROOT="$folder/root" \
        sh "$source_tree/packaging/install/install.sh" --php "$PHP" --extension "$2"
    expect_status 1
    expect_output "Nothing was installed, because" "cannot load $2" "$3"
    expect_state "$folder" "$before" "$1"
    passed "$1 is rejected, and nothing is installed"
}

echo 'no module' >"$work/text.so"
check_rejected "a file that is no library" "$work/text.so" ''

echo 'int nothing;' | cc -shared -fPIC -x c -o "$work/library.so" -
check_rejected "a library that is no module" "$work/library.so" ''

# A module for another PHP: the API number of PHP 8.0.
cat >"$work/old.c" <<'MODULE'
#include <php.h>
zend_module_entry entry = {
    sizeof(zend_module_entry), 20200930, ZEND_DEBUG, USING_ZTS, NULL, NULL, "zego_server_assistant",
    NULL, NULL, NULL, NULL, NULL, NULL, "1", STANDARD_MODULE_PROPERTIES
};
zend_module_entry *get_module(void) { return &entry; }
MODULE
# shellcheck disable=SC2046 # words
cc -shared -fPIC $("$PHP_CONFIG" --includes) -o "$work/old.so" "$work/old.c"
check_rejected "a module for another PHP" "$work/old.so" 'module API=20200930'

head -c 100000 "$extension" >"$work/truncated.so"
check_rejected "a truncated file" "$work/truncated.so" ''

# The system ends a PHP that maps this one.
head -c 10000 "$extension" >"$work/head.so"
check_rejected "the start of a file" "$work/head.so" ': PHP ended with status'
