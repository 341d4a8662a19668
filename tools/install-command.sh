#!/bin/sh
# Copies the command zego-token, with the files that it needs, into FOLDER.
# usage: install-command.sh FOLDER
set -eu

cd "$(dirname "$0")/../php"
# A file that this version does not have any more must not stay.
rm -rf "$1/command" "$1/polyfill"
install -D -m 755 zego-token "$1/zego-token"
find command polyfill -name '*.php' -exec sh -c 'install -D -m 644 "$2" "$1/$2"' sh "$1" {} \;
