#!/bin/sh
# Tests that tools/install.sh installs nothing if PHP cannot load the file, and that the command
# zego-token is installed with its polyfill.
# usage: run.sh EXTENSION.so
set -eu

: "${PHP:=$(command -v php)}" "${PHP_CONFIG:=$(command -v php-config)}"
export PHP PHP_CONFIG
extension=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Commands that change the system, replaced by ones that only write down their arguments: so nothing
# is installed even if the test fails.
mkdir "$work/bin"
for command in install ln mkdir rm phpenmod sudo; do
    printf '#!/bin/sh\necho %s "$@" >>"%s"\n' $command "$work/changes" >"$work/bin/$command"
    chmod +x "$work/bin/$command"
done

# usage: check_rejected WHAT FILE MESSAGE
check_rejected() {
    status=0
    output=$(PATH=$work/bin:$PATH tools/install.sh install "$2" 2>&1) || status=$?
    if [ $status -ne 1 ] || ! echo "$output" | grep -q "$3"; then
        echo "install.sh with $1: status $status, and not '$3':" >&2
        echo "$output" >&2
        exit 1
    fi
    if [ -e "$work/changes" ]; then
        echo "install.sh with $1 would have run:" >&2
        cat "$work/changes" >&2
        exit 1
    fi
    echo "install.sh: $1 is rejected, and nothing is installed"
}

echo 'no module' >"$work/text.so"
check_rejected "a file that is no library" "$work/text.so" 'cannot load'

echo 'int nothing;' | cc -shared -fPIC -x c -o "$work/library.so" -
check_rejected "a library that is no module" "$work/library.so" 'cannot load'

# A module for another PHP: the API number of PHP 8.0.
cat >"$work/old.c" <<'END'
#include <php.h>
zend_module_entry entry = {
    sizeof(zend_module_entry), 20200930, ZEND_DEBUG, USING_ZTS, NULL, NULL, "zego_server_assistant",
    NULL, NULL, NULL, NULL, NULL, NULL, "1", STANDARD_MODULE_PROPERTIES
};
zend_module_entry *get_module(void) { return &entry; }
END
# shellcheck disable=SC2046 # words
cc -shared -fPIC $("$PHP_CONFIG" --includes) -o "$work/old.so" "$work/old.c"
check_rejected "a module for another PHP" "$work/old.so" 'module API=20200930'

truncated=$work/truncated.so
head -c 100000 "$extension" >"$truncated"
check_rejected "a truncated file" "$truncated" 'cannot load'

tools/install-command.sh "$work/lib"
version=$("$PHP" -n "$work/lib/zego-token" --version)
case $version in
    *"(polyfill $work/lib/polyfill/"*) echo "install-command.sh: zego-token comes with its polyfill" ;;
    *)
        echo "The installed zego-token has no polyfill: $version" >&2
        exit 1
        ;;
esac
