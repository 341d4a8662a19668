# Stub of a PHP: answers install.sh as that PHP does. A stub sets these variables and sources this
# file: version, api, build (NTS, TS or NTS,debug), self (PHP_BINARY), ext and scan (its folders).
# Extensions for stubs are text files with one line, as API20230831,NTS.
# shellcheck shell=sh disable=SC2154

fits() {
    read -r line <"$1" && [ "$line" = "API$api,$build" ]
}

case $* in
    -i)
        cat <<INFO
phpinfo()
PHP Version => $version

Server API => ${server_api:-Command Line Interface}
Configuration File (php.ini) Path => ${scan%/*}
Loaded Configuration File => (none)
Scan this dir for additional .ini files => $scan
PHP Extension => $api
Zend Extension Build => API4$api,$build
PHP Extension Build => API$api,$build

extension_dir => $ext => $ext
INFO
        ;;
    *PHP_INT_SIZE*) echo "${int_size:-8} $self" ;;
    *' -d extension='*)
        for argument in "$@"; do
            case $argument in extension=*) file=${argument#*=} ;; esac
        done
        fits "$file" && exit
        echo "PHP Warning:  PHP Startup: $file: module $(cat "$file"), PHP API$api,$build" >&2
        exit 1
        ;;
    *extension_loaded*)
        file=$(sed -n 's/^extension=//p' "$scan"/*.ini)
        [ -f "$ext/$file" ] && fits "$ext/$file"
        ;;
    *'zego-token survey'*) exit "${STUB_SURVEY:-0}" ;;
    *) echo "the stub has no answer to: $*" >&2 && exit 255 ;;
esac
