#!/bin/sh
# Builds and tests a copy of the tree in the official image of a PHP version.
# usage: containers.sh                   checks whether docker or podman can run containers
#        containers.sh FOLDER VERSION    FOLDER is the copy, VERSION for example 8.4
# Exits with 75 if the image cannot be had.
set -eu

if docker info >/dev/null 2>&1; then
    engine=docker
else
    engine=podman
    podman info >/dev/null 2>&1
fi
[ $# -gt 0 ] || exit 0
if ! $engine pull --quiet "docker.io/library/php:$2-cli"; then
    echo "NOT RUN: there is no image php:$2-cli, or its registry does not answer." >&2
    exit 75
fi
exec $engine run --rm --init -v "$1:/src" -w /src "docker.io/library/php:$2-cli" \
    tools/ci/in-php-image.sh tools/matrix/suite.sh php php-config test-phpt test-faults
