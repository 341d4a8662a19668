#!/bin/sh
# Runs the checks whose full form takes minutes.
# usage: run.sh EXTENSION.so short|long
set -eu

: "${PHP:=$(command -v php)}"
extension=$(realpath "$1")
case $2 in
    short) mints=20000 ivs=200000 files=500 ;;
    long) mints=1000000 ivs=10000000 files=20000 ;;
    *)
        echo "usage: run.sh EXTENSION.so short|long" >&2
        exit 2
        ;;
esac

"$PHP" -n -d "extension=$extension" tests/long/mints.php $mints
for mode in cbc gcm; do
    "$PHP" -n -d "extension=$extension" -d zego_server_assistant.aes_mode=$mode \
        tests/long/ivs.php $ivs
done
"$PHP" -n tests/long/survey.php $files
if [ "$2" = long ]; then
    cargo test --release --locked --no-default-features --lib -- --ignored --quiet
fi
