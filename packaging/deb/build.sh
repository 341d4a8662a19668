#!/bin/sh
# Makes the Debian package of an extension in FOLDER. The file itself says for which PHP and
# processor it was built, so neither needs to be that of this machine.
# usage: build.sh EXTENSION.so REVISION FOLDER
set -eu

extension=$(realpath "$1")
revision=$2
mkdir -p "$3"
folder=$(realpath "$3")
cd "$(dirname "$0")/../.."
name=zego_server_assistant
# shellcheck source=packaging/install/installer/choose.sh
. packaging/install/installer/choose.sh
# shellcheck source=packaging/elf.sh
. packaging/elf.sh
packaging/check-paths.sh "$extension"

api=$(api_of "$extension")
php=$(version_of_api "$api")
architecture=$(machine_of "$extension" amd64 arm64)
libraries="libc6 (>= $(glibc_of "$extension"))"
! needs_libgcc "$extension" || libraries="$libraries, libgcc-s1"
package=php$php-zego-server-assistant
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)-$revision
package_file=${package}_${version}_$architecture.deb

tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
chmod 755 "$tree"
doc=$tree/usr/share/doc/$package
share=$tree/usr/share/$package
mods=/etc/php/$php/mods-available

# --- Installed files ---

install -D -m 644 "$extension" "$tree/usr/lib/php/$api/$name.so"
install -D -m 644 "php/$name.ini" "$tree$mods/$name.ini"
tools/install-command.sh "$share"
sed -i 1d "$share/zego-token"
chmod 644 "$share/zego-token"
# The endpoint to copy to a site, and what editors read.
(cd php && find . \( -name get_zego_token.php -o -path './polyfill/*' -o -path './stubs/*' \) \
    -type f -exec install -D -m 644 {} "$share/{}" \;)
# Packages for several versions of PHP can be installed together: each has a program of its own, for
# its PHP. The maintainer scripts make one of them the command zego-token.
install -d -m 755 "$tree/usr/bin" "$tree/usr/share/man/man1"
printf '#!/bin/sh\nexec php%s /usr/share/%s/zego-token "$@"\n' "$php" "$package" \
    >"$tree/usr/bin/zego-token$php"
chmod 755 "$tree/usr/bin/zego-token$php"
gzip -9n <php/zego-token.1 >"$tree/usr/share/man/man1/zego-token$php.1.gz"
chmod 644 "$tree/usr/share/man/man1/zego-token$php.1.gz"

# --- Documents ---

install -d -m 755 "$doc/examples"
install -m 644 php/examples/* "$doc/examples/"
packaging/notices.sh "$doc"
rm "$doc/LICENSE"
{
    printf '%s\n' 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/' \
        "Upstream-Name: $name" \
        'Comment: The extension contains the libraries whose licences are in THIRD-PARTY.gz and' \
        ' THIRD-PARTY-RUST.html.gz in this folder.' '' 'Files: *'
    sed -n 's/^Copyright (c) /Copyright: /p' LICENSE
    echo 'License: Expat'
    sed -n '/^Permission/,$p' LICENSE | sed 's/^$/./; s/^/ /'
} >"$doc/copyright"
install -m 644 CHANGELOG.md "$doc/changelog"
cat >"$doc/changelog.Debian" <<CHANGES
$package ($version) unstable; urgency=medium

  * Built for PHP $php. See changelog.gz for the changes.

 -- $(sed -n 's/^Maintainer: //p' packaging/deb/control)  $(LC_ALL=C date -R -r CHANGELOG.md)
CHANGES
cat >"$doc/NEWS.Debian" <<NEWS
$package ($version) unstable; urgency=medium

  Look at your sites before you install this version, or upgrade to it:

    dpkg-deb -x $package_file FOLDER
    php$php FOLDER/usr/share/$package/zego-token survey /var/www

  It says for each copy of ZEGO's classes whether the extension takes its
  place, and what to do if it does not.

 -- $(sed -n 's/^Maintainer: //p' packaging/deb/control)  $(LC_ALL=C date -R -r CHANGELOG.md)
NEWS
install -m 644 docs/troubleshooting.md "$doc/troubleshooting.md"
find "$doc" -maxdepth 1 -type f ! -name copyright -exec gzip -9n {} +
chmod 644 "$doc"/*.gz "$doc/copyright"

# --- Metadata ---

mkdir "$tree/DEBIAN"
echo "$mods/$name.ini" >"$tree/DEBIAN/conffiles"
(cd "$tree" && find usr -type f -exec md5sum {} +) >"$tree/DEBIAN/md5sums"
size=$(du -sk --exclude=DEBIAN "$tree" | cut -f1)
for file in control postinst prerm postrm; do
    sed "s|@PACKAGE@|$package|; s|@VERSION@|$version|; s|@ARCHITECTURE@|$architecture|
        s|@SIZE@|$size|; s|@LIBRARIES@|$libraries|; s|@API@|$api|; s|@PHP@|$php|" \
        "packaging/deb/$file" >"$tree/DEBIAN/$file"
    # postrm and postinst share the function that reloads the servers.
    sed -i "/^# @RELOAD@/ {
        r packaging/deb/reload
        d
    }" "$tree/DEBIAN/$file"
done
sed -i "s|@PHP@|$php|" "$tree/DEBIAN"/p*
chmod 644 "$tree/DEBIAN"/*
chmod 755 "$tree/DEBIAN/postinst" "$tree/DEBIAN/prerm" "$tree/DEBIAN/postrm"

dpkg-deb --root-owner-group --build "$tree" "$folder/$package_file"
