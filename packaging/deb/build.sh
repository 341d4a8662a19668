#!/bin/sh
# Makes the Debian package of the extension, for the PHP of PHP_CONFIG, in FOLDER.
# usage: build.sh EXTENSION.so REVISION FOLDER
set -eu

extension=$(realpath "$1")
revision=$2
mkdir -p "$3"
folder=$(realpath "$3")
cd "$(dirname "$0")/../.."
name=zego_server_assistant
php=$("$PHP_CONFIG" --version | cut -d. -f1,2)
package=php$php-zego-server-assistant
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)-$revision
architecture=$(dpkg --print-architecture)
package_file=${package}_${version}_$architecture.deb

tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
chmod 755 "$tree"
doc=$tree/usr/share/doc/$package
mods=/etc/php/$php/mods-available

# --- Installed files ---

install -D -m 644 "$extension" "$tree$("$PHP_CONFIG" --extension-dir)/$name.so"
install -D -m 644 "php/$name.ini" "$tree$mods/$name.ini"
# The first line makes it a program, which would need a manual page and one PHP for all versions.
# Without that line it runs with `php8.2 FILE`.
tools/install-command.sh "$tree/usr/share/$package"
sed -i 1d "$tree/usr/share/$package/zego-token"
chmod 644 "$tree/usr/share/$package/zego-token"
install -d -m 755 "$doc"
{
    printf '%s\n' 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/' \
        "Upstream-Name: $name" '' 'Files: *'
    sed -n 's/^Copyright (c) /Copyright: /p' LICENSE
    echo 'License: Expat'
    sed -n '/^Permission/,$p' LICENSE | sed 's/^$/./; s/^/ /'
} >"$doc/copyright"
gzip -9n <CHANGELOG.md >"$doc/changelog.gz"
cat <<CHANGES | gzip -9n >"$doc/changelog.Debian.gz"
$package ($version) unstable; urgency=medium

  * Built for PHP $php. See changelog.gz for the changes.

 -- $(sed -n 's/^Maintainer: //p' packaging/deb/control)  $(LC_ALL=C date -R -r CHANGELOG.md)
CHANGES
cat <<NEWS | gzip -9n >"$doc/NEWS.Debian.gz"
$package ($version) unstable; urgency=medium

  Look at your sites before you install this version, or upgrade to it:

    dpkg-deb -x $package_file FOLDER
    php$php FOLDER/usr/share/$package/zego-token survey /var/www

  It says for each copy of ZEGO's classes whether the extension takes its
  place, and what to do if it does not.

 -- $(sed -n 's/^Maintainer: //p' packaging/deb/control)  $(LC_ALL=C date -R -r CHANGELOG.md)
NEWS
chmod 644 "$doc"/*

# --- Metadata ---

mkdir "$tree/DEBIAN"
echo "$mods/$name.ini" >"$tree/DEBIAN/conffiles"
(cd "$tree" && find usr -type f -exec md5sum {} +) >"$tree/DEBIAN/md5sums"
# dpkg-shlibdeps only runs in a source package.
mkdir -p "$tree/source/debian"
printf 'Source: x\n\nPackage: x\nArchitecture: any\n' >"$tree/source/debian/control"
depends=$(cd "$tree/source" && dpkg-shlibdeps --warnings=0 -O -e"$extension" |
    sed -n 's/^shlibs:Depends=//p')
rm -r "$tree/source"
size=$(du -sk --exclude=DEBIAN "$tree" | cut -f1)
for file in control postinst postrm; do
    sed "s|@PACKAGE@|$package|; s|@VERSION@|$version|; s|@ARCHITECTURE@|$architecture|
        s|@SIZE@|$size|; s|@DEPENDS@|$depends|; s|@API@|$("$PHP_CONFIG" --phpapi)|; s|@PHP@|$php|" \
        "packaging/deb/$file" >"$tree/DEBIAN/$file"
done
chmod 644 "$tree/DEBIAN"/*
chmod 755 "$tree/DEBIAN/postinst" "$tree/DEBIAN/postrm"

dpkg-deb --root-owner-group --build "$tree" "$folder/$package_file"
