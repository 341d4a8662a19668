#!/bin/sh
# Builds and tests a copy of the tree in the official image of a PHP version.
# usage: containers.sh                   checks whether docker or podman can run containers
#        containers.sh FOLDER VERSION    FOLDER is the copy, VERSION for example 8.4
set -eu

if docker info >/dev/null 2>&1; then
    engine=docker
else
    engine=podman
    podman info >/dev/null 2>&1
fi
[ $# -gt 0 ] || exit 0
exec $engine run --rm --init -v "$1:/src" -w /src "docker.io/library/php:$2-cli" \
    tools/ci/in-php-image.sh tools/matrix/suite.sh php php-config test-phpt test-faults
