#!/bin/sh
# Prints the time for all files of a release, in seconds since 1970: that of the commit, or
# SOURCE_DATE_EPOCH if it is set. Without git, the earliest time that a zip can have.
set -eu

cd "$(dirname "$0")"
echo "${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 315532800)}"
