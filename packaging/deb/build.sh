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
tools/install-command.sh "$tree/usr/share/$package"
sed -i 1d "$tree/usr/share/$package/zego-token"
chmod 644 "$tree/usr/share/$package/zego-token"
# Packages for several versions of PHP can be installed together: each has a program of its own, for
# its PHP. The maintainer scripts make one of them the command zego-token.
install -d -m 755 "$tree/usr/bin" "$tree/usr/share/man/man1"
printf '#!/bin/sh\nexec php%s /usr/share/%s/zego-token "$@"\n' "$php" "$package" \
    >"$tree/usr/bin/zego-token$php"
chmod 755 "$tree/usr/bin/zego-token$php"
gzip -9n <php/zego-token.1 >"$tree/usr/share/man/man1/zego-token$php.1.gz"
chmod 644 "$tree/usr/share/man/man1/zego-token$php.1.gz"
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
install -m 644 docs/troubleshooting.md "$doc/troubleshooting.md"
gzip -9n "$doc/troubleshooting.md"
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
for file in control postinst prerm postrm; do
    sed "s|@PACKAGE@|$package|; s|@VERSION@|$version|; s|@ARCHITECTURE@|$architecture|
        s|@SIZE@|$size|; s|@DEPENDS@|$depends|; s|@API@|$("$PHP_CONFIG" --phpapi)|; s|@PHP@|$php|" \
        "packaging/deb/$file" >"$tree/DEBIAN/$file"
done
chmod 644 "$tree/DEBIAN"/*
chmod 755 "$tree/DEBIAN/postinst" "$tree/DEBIAN/prerm" "$tree/DEBIAN/postrm"

dpkg-deb --root-owner-group --build "$tree" "$folder/$package_file"
