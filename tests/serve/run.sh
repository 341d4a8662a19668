#!/bin/sh
# Tests make serve: the answer that it prints, a proxy in the environment, foreign hosts, and the
# errors if the port is in use or the endpoint is not configured.
# usage: run.sh
set -eu

port=$((20000 + $$ % 20000))
log=$(mktemp)
trap 'kill $serve 2>/dev/null || true; rm -f "$log"' EXIT
# No proxy answers there.
http_proxy=http://127.0.0.1:9 make --no-print-directory serve "PORT=$port" >"$log" 2>&1 &
serve=$!

tries=0
until grep -q '^Serving ' "$log"; do
    tries=$((tries + 1))
    if [ $tries -gt 600 ] || ! kill -0 $serve 2>/dev/null; then
        cat "$log" >&2
        echo "make serve did not start" >&2
        exit 1
    fi
    sleep 0.1
done
cat "$log"
grep -q '^{"code":0,"message":"success","token":"04[A-Za-z0-9+/=]*","app_id":[0-9]*,"user_id":"user1"' "$log"
grep -qx 'ZEGO_AUTHORIZE=anyone' "$log"
curl -sS --noproxy '*' -d user_id=user2 "http://127.0.0.1:$port/get_zego_token.php" | grep -q '"token":"04'
status=$(curl -sS --noproxy '*' -o "$log" -w '%{http_code}' -H 'Host: evil.example' \
    -d user_id=user2 "http://127.0.0.1:$port/get_zego_token.php")
cat "$log"
[ "$status" = 403 ]

if make --no-print-directory serve "PORT=$port" >"$log" 2>&1; then
    echo "a second server on port $port should fail" >&2
    exit 1
fi
grep "Port $port is in use" "$log"

if ZEGO_APP_ID=1 make --no-print-directory serve "PORT=$((port + 1))" >"$log" 2>&1; then
    echo "a server without a ServerSecret should fail" >&2
    exit 1
fi
grep ZEGO_SERVER_SECRET "$log"
grep 'Development Server .* started' "$log"
