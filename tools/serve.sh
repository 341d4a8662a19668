#!/bin/sh
# Serves the endpoint, and a page to try it, with PHP's built-in server on 127.0.0.1. Prints one
# request and its answer.
# usage: serve.sh EXTENSION.so PORT
set -eu

: "${PHP:=$(command -v php)}"
root=$(realpath "$(dirname "$0")/..")
extension=$(realpath "$1")
port=$2
case $port in
    *[!0-9]* | '') echo "PORT must be a number, '$port' given" >&2; exit 2 ;;
esac

if [ -z "${ZEGO_APP_ID:-}" ] && [ -z "${ZEGO_SERVER_SECRET:-}" ]; then
    echo "Using demo credentials, which ZEGO's cloud does not accept. To use your own:"
    echo "  ZEGO_APP_ID=... ZEGO_SERVER_SECRET=... make serve"
    export ZEGO_APP_ID=1234567890 ZEGO_SERVER_SECRET=0123456789abcdef0123456789abcdef ZEGO_DEMO=1
fi

# The endpoint gives nobody a token unless it is opened. Only this machine can reach this server.
export ZEGO_AUTHORIZE="${ZEGO_AUTHORIZE:-anyone}"
echo "ZEGO_AUTHORIZE=$ZEGO_AUTHORIZE"
[ "$ZEGO_AUTHORIZE" != anyone ] || echo "Everybody who reaches 127.0.0.1:$port gets a token."

log=$(mktemp)
"$PHP" -n -d "extension=$extension" -d display_startup_errors=0 -d output_buffering=4096 \
    -S "127.0.0.1:$port" -t "$root/php/demo" "$root/php/demo/router.php" >"$log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true; rm -f "$log"' EXIT
trap 'exit 0' INT TERM

page=http://127.0.0.1:$port/
url=${page}get_zego_token.php
until grep -q 'Development Server .* started' "$log"; do
    if ! kill -0 $server 2>/dev/null; then
        if grep -q 'Address already in use' "$log"; then
            echo "Port $port is in use. Choose another one: make serve PORT=$((port + 1))" >&2
        else
            cat "$log" >&2
        fi
        exit 1
    fi
    sleep 0.1
done

echo "\$ curl -d room_id=room1 -d user_id=user1 $url"
# Without --noproxy, curl asks the proxy of http_proxy for this machine.
if ! curl -sS --noproxy '*' --fail-with-body -d room_id=room1 -d user_id=user1 "$url"; then
    echo >&2
    cat "$log" >&2
    exit 1
fi
echo
echo "Serving $url until Ctrl-C"
echo "To try it in a browser: $page"
wait $server
