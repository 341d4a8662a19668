#!/bin/sh
# Makes two RPMs of an extension in FOLDER: for `php` of RHEL, Fedora and Remi, and for Remi's
# php84, which is installed beside it. The file itself says for which PHP and processor it was built.
# usage: build.sh EXTENSION.so RELEASE FOLDER
set -eu

extension=$(realpath "$1")
release=$2
mkdir -p "$3"
folder=$(realpath "$3")
cd "$(dirname "$0")/../.."
# shellcheck source=packaging/install/installer/choose.sh
. packaging/install/installer/choose.sh
# shellcheck source=packaging/elf.sh
. packaging/elf.sh
packaging/check-paths.sh "$extension"

api=$(api_of "$extension")
php=$(version_of_api "$api")
machine=$(machine_of "$extension" x86_64 aarch64)
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# usage: build [--define "scl NAME"]
build() {
    rpmbuild -bb --quiet --target "$machine-redhat-linux" --define "_topdir $work" \
        --define "_rpmdir $folder" --define "_rpmfilename %{name}-%{version}-%{release}.%{arch}.rpm" \
        --define "source $PWD" --define "file $extension" --define "api $api" \
        --define "our_version $version" --define "our_release $release.php$php" "$@" \
        packaging/rpm/zego_server_assistant.spec
}

build
build --define "scl php$(echo "$php" | tr -d .)"
