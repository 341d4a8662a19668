#!/bin/sh
# Mints one token in each SAPI of this PHP, and decodes it on the command line.
# usage: run.sh EXTENSION.so
# The packages of the SAPIs are Debian's: php8.2-cgi, php8.2-phpdbg, libphp8.2-embed, php8.2-fpm,
# libapache2-mod-php8.2, lighttpd and apache2.
set -eu

: "${PHP:=$(command -v php)}" "${PHP_CONFIG:=$(command -v php-config)}"
extension=$(realpath "$1")
cd "$(dirname "$0")"
version=$("$PHP" -n -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')
mint=$PWD/mint.php
work=$(mktemp -d)
servers=
trap 'kill $servers 2>/dev/null || true; wait; rm -rf "$work"' EXIT
# The servers' workers are another user.
chmod 755 "$work"
mkdir "$work/web"
cp mint.php "$work/web/"
cp "$extension" "$work/extension.so"
echo "extension=$work/extension.so" >"$work/php.ini"
export PHPRC="$work" PHP_INI_SCAN_DIR=

# usage: check NAME SAPI OUTPUT
check() {
    token=$(echo "$3" | sed -n "s/.*sapi=$2 code=0 token=//p")
    # shellcheck disable=SC2016 # PHP's variables
    user=$("$PHP" -r 'echo ZEGO\Token04::decode($argv[1], str_repeat("k", 32))->userId;' \
        -- "$token") || user=
    if [ "$user" != "$2" ]; then
        echo "$1 minted no token: $3" >&2
        cat "$work"/*.log >&2 2>/dev/null || true
        exit 1
    fi
    echo "sapi: $1: a token"
}

# usage: get PORT
get() {
    curl --silent --max-time 20 --retry 20 --retry-delay 1 --retry-connrefused \
        "http://127.0.0.1:$1/mint.php"
}

# In a session of its own: Apache and php-cgi end their process group, which would be that of make.
# usage: start COMMAND...
start() {
    setsid "$@" >>"$work/servers.log" 2>&1 &
    servers="$servers $!"
}

# Starts lighttpd, which passes PHP files to a FastCGI server.
# usage: lighttpd PORT FASTCGI-SETTING...
lighttpd() {
    port=$1
    shift
    cat >"$work/lighttpd-$port.conf" <<CONF
server.document-root = "$work/web"
server.bind = "127.0.0.1"
server.port = $port
server.modules = ("mod_fastcgi")
fastcgi.server = (".php" => (($*)))
CONF
    start /usr/sbin/lighttpd -D -f "$work/lighttpd-$port.conf"
}

check cli cli "$("$PHP" "$mint")"
check phpdbg phpdbg "$("phpdbg$version" -qrr "$mint")"
check "php-cgi as CGI" cgi-fcgi "$(env REDIRECT_STATUS=1 REQUEST_METHOD=GET \
    GATEWAY_INTERFACE=CGI/1.1 "SCRIPT_FILENAME=$mint" "php-cgi$version")"

# shellcheck disable=SC2046 # words
cc $("$PHP_CONFIG" --includes) embed.c -o "$work/embed" "-lphp$version"
# The program asks for a name that the libraries of all versions share.
mkdir "$work/lib"
ln -s "/usr/lib/libphp$version.so" "$work/lib/$(objdump -p "$work/embed" |
    sed -n 's/.*NEEDED *\(libphp.*\)/\1/p')"
check "embed, a C program" embed "$(LD_LIBRARY_PATH=$work/lib "$work/embed" "$mint")"

start env PHP_FCGI_CHILDREN=3 "php-cgi$version" -b "$work/cgi.sock"
lighttpd 18801 "\"socket\" => \"$work/cgi.sock\""
check "php-cgi -b with three children, lighttpd" cgi-fcgi "$(get 18801)"
lighttpd 18802 "\"bin-path\" => \"$(command -v "php-cgi$version")\", \"max-procs\" => 1," \
    "\"socket\" => \"$work/spawned.sock\""
check "php-cgi that lighttpd starts" cgi-fcgi "$(get 18802)"

cat >"$work/fpm.conf" <<CONF
[global]
error_log = $work/fpm.log
[www]
user = www-data
group = www-data
listen = $work/fpm.sock
listen.owner = $(id -un)
pm = static
pm.max_children = 1
CONF
start "php-fpm$version" -c "$work/php.ini" -y "$work/fpm.conf" -F
lighttpd 18803 "\"socket\" => \"$work/fpm.sock\""
check "php-fpm, lighttpd" fpm-fcgi "$(get 18803)"

modules=/usr/lib/apache2/modules
cat >"$work/apache.conf" <<CONF
ServerName localhost
ServerRoot $work
PidFile $work/apache.pid
ErrorLog $work/apache.log
Listen 127.0.0.1:18804
User www-data
Group www-data
LoadModule mpm_prefork_module $modules/mod_mpm_prefork.so
LoadModule authz_core_module $modules/mod_authz_core.so
LoadModule php_module $modules/libphp$version.so
PHPINIDir $work
DocumentRoot $work/web
<FilesMatch \.php$>
    SetHandler application/x-httpd-php
</FilesMatch>
CONF
start apache2 -d "$work" -f "$work/apache.conf" -DFOREGROUND
check "Apache with mod_php" apache2handler "$(get 18804)"
