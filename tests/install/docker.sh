# Runs the steps of the example Dockerfiles on stubs in the folders of the official images: the one
# for Alpine with the shell and the commands of BusyBox, and with a PHP for musl.
# shellcheck shell=sh source=tests/install/lib.sh disable=SC2154
. "$tests/lib.sh"

make_archive "$work/docker-archive"
make_stub_extensions "$archive/extensions"

# usage: run_steps DOCKERFILE IMAGE SHELL...
run_steps() {
    dockerfile=$source_tree/php/examples/$1
    grep -qx "FROM $2" "$dockerfile" || fail "$dockerfile is not for the image $2"
    steps=$(sed -n 's/^RUN --mount=type=bind,target=\/archive //p' "$dockerfile")
    [ -n "$steps" ] || fail "$dockerfile has no step"
    shift 2
    run env ZEGO_INSTALL_ROOT="$root" "$@" -ec "$(echo "$steps" | sed "s|/archive|$archive|")"
    expect_status 0
    [ "$(cat "$root$modules/$name.so")" = API20240924,NTS ] || fail "the wrong file: $output"
    [ -f "$root/usr/local/etc/php/conf.d/$name.ini" ] || fail "the ini file is missing: $output"
    [ -f "$root/usr/local/lib/$name/command/load.php" ] || fail "the command is missing: $output"
    passed "the steps of ${dockerfile##*/} install the extension"
}

modules=/usr/local/lib/php/extensions/no-debug-non-zts-20240924
new_root docker-debian
stub /usr/local/bin/php 8.4.14 20240924 NTS $modules /usr/local/etc/php/conf.d
# A PHP that was built without shared extensions lacks the folder.
rmdir "$root$modules"
# shellcheck disable=SC2016 # Docker's variable
run_steps Dockerfile 'php:${PHP}-fpm' sh

if ! command -v busybox >/dev/null 2>&1; then
    passed "NOT TESTED: Dockerfile.alpine: there is no busybox"
    exit
fi
new_root docker-alpine
stub /usr/local/bin/php 8.4.14 20240924 NTS $modules /usr/local/etc/php/conf.d '' \
    '# /lib/ld-musl-x86_64.so.1'
for file in "$archive"/extensions/*-glibc.so; do
    mv "$file" "${file%-glibc.so}-musl.so"
done
mkdir "$work/busybox"
busybox --install -s "$work/busybox"
# shellcheck disable=SC2016 # Docker's variable
run_steps Dockerfile.alpine 'php:${PHP}-fpm-alpine' env "PATH=$work/busybox" sh
