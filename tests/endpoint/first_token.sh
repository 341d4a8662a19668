#!/bin/sh
# Goes from an empty folder to a token on a host that has only PHP: copies two files and writes
# zego-config.php, as the README says, and asks PHP's built-in server. PHP runs without php.ini, and
# without what shared hosts take away. Prints the seconds.
# usage: PHP=... first_token.sh
set -eu

php=$(realpath "$(dirname "$0")/../../php")
secret=0123456789abcdef0123456789abcdef
folder=$(mktemp -d)
server=
trap 'kill $server 2>/dev/null; rm -rf "$folder"' EXIT
cd "$folder"
disabled=exec,passthru,shell_exec,system,proc_open,popen,pcntl_fork,pcntl_exec,posix_kill,posix_getuid
disabled=$disabled,putenv,getenv,ini_set,error_log,set_time_limit,dl,mail,symlink,phpinfo,opcache_get_status
"$PHP" -n -r 'exit((int) !extension_loaded("openssl"));' || openssl='-d extension=openssl'

started=$(date +%s%N)
mkdir public
cp "$php/get_zego_token.php" "$php/polyfill/zego_server_assistant.php" public
cat >zego-config.php <<END
<?php

return ['ZEGO_APP_ID' => 1234567890, 'ZEGO_SERVER_SECRET' => '$secret', 'ZEGO_AUTHORIZE' => 'anyone'];
END
# shellcheck disable=SC2086 # words
"$PHP" -n ${openssl:-} -d open_basedir="$folder" -d disable_functions="$disabled" \
    -S 127.0.0.1:0 -t public >log 2>&1 &
server=$!
# PHP prints the address, with a free port, when it listens.
for _ in $(seq 500); do
    site=$(sed -n 's/.*(\(http:.*\)) started/\1/p' log)
    [ -z "$site" ] || break
    sleep 0.02
done
answer=$(curl -sS -d user_id=ana "$site/get_zego_token.php") || { cat log; exit 1; }
ended=$(date +%s%N)

echo "$answer"
# shellcheck disable=SC2086
echo "$answer" | ZEGO_SERVER_SECRET=$secret \
    "$PHP" -n ${openssl:-} "$php/zego-token" inspect --app-id 1234567890 --user-id ana >report ||
    { cat report log; exit 1; }
head -n 1 report
health=$(curl -sS "$site/get_zego_token.php?health")
case $health in
    *'"minter":"polyfill"'*) ;;
    *) echo "not the polyfill: $health" >&2; exit 1 ;;
esac
echo "from an empty folder to the first token: $(((ended - started) / 1000000)) ms"
