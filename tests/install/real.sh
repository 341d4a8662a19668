# Tests the installer with a real PHP and the real extension, in private folders of ini files and
# extensions.
# shellcheck shell=sh source=tests/install/lib.sh disable=SC2154
. "$tests/lib.sh"

make_archive "$work/real-archive"
new_root real
mkdir "$root/ext" "$root/conf.d"
PHPRC=$root PHP_INI_SCAN_DIR=$root/conf.d
export PHPRC PHP_INI_SCAN_DIR
echo "extension_dir=$root/ext" >"$root/php.ini"
# The survey needs PHP's tokenizer.
tokenizer=$("$PHP" -n -r 'echo ini_get("extension_dir");')/tokenizer.so
[ ! -e "$tokenizer" ] || echo "extension=$tokenizer" >"$root/conf.d/10-tokenizer.ini"
installed=$root/ext/$name.so

# The file has the name that the archive gives to a build for this PHP.
build=$("$PHP" -n -i | sed -n 's/^PHP Extension Build => //p')
minor=$("$PHP" -n -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')
arch=$(uname -m | sed 's/aarch64/arm64/')
libc=$(if ldd "$(command -v "$PHP")" | grep -q musl; then echo musl; else echo glibc; fi)
suffix=
case $build in *,debug) suffix=-debug ;; esac
case $build in *,TS*) suffix=$suffix-zts ;; esac
file=$archive/extensions/php$minor-$arch-linux-$libc$suffix.so
cp "$extension" "$file"

real_install() {
    install_sh --php "$PHP" "$@"
}

before=$(state_of "$root")
real_install --dry-run
expect_status 0
expect_output "would install extensions/${file##*/}" "would write $root/conf.d/$name.ini"
expect_state "$root" "$before" "--dry-run"

real_install "$source_tree/php/stubs"
expect_status 0
expect_output "SAFE" "wrote $root/conf.d/$name.ini" "installed $installed"
[ "$(stat -c %a "$installed")" = 644 ] || fail "the mode of $installed is not 644"
run sh -c "ZEGO_SERVER_SECRET=0123456789abcdef0123456789abcdef && export ZEGO_SERVER_SECRET &&
    '$PHP' '$root/usr/local/lib/$name/zego-token' mint --app-id 1 --user-id ana |
    '$PHP' '$root/usr/local/bin/zego-token' inspect --app-id 1 --user-id ana"
expect_status 0
run "$PHP" -n "$root/usr/local/bin/zego-token" --version
expect_output "(polyfill $root/usr/local/lib/$name/polyfill/"
passed "installed, and the command mints and inspects a token"

# A process that has the extension loaded keeps the former file, and goes on.
# shellcheck disable=SC2016 # PHP
"$PHP" -r '
    touch($argv[1]);
    $mint = fn () => ZEGO\ZegoServerAssistant::generateToken04(1, "a", str_repeat("k", 32), 60, "");
    for ($i = 0; file_exists($argv[1]) && $i < 600; $i++) {
        $mint()->code === 0 || exit(1);
        usleep(50000);
    }
' "$work/running" &
running=$!
until [ -e "$work/running" ]; do sleep 0.1; done
# The bytes at the end change the file, and PHP loads it still.
echo 'newer' >>"$file"
real_install
expect_status 0
cmp -s "$file" "$installed" || fail "the upgrade did not replace $installed"
rm "$work/running"
wait $running || fail "a PHP that ran during the upgrade ended with status $?"
passed "an upgrade while PHP runs: the new file is there, and PHP goes on"

echo "$name.aes_mode=gcm" >>"$root/conf.d/$name.ini"
real_install
expect_status 0
grep -q aes_mode=gcm "$root/conf.d/$name.ini" || fail "the upgrade changed the administrator's ini"
real_install --uninstall
expect_status 0
[ ! -e "$installed" ] || fail "--uninstall left $installed"
grep -q aes_mode=gcm "$root/conf.d/$name.ini.disabled" || fail "--uninstall removed a changed ini"
rm "$root/conf.d/$name.ini.disabled"
expect_state "$root" "$before" "--uninstall"
passed "a changed ini file stays, also when the rest is removed"

echo "extension=$name" >>"$root/php.ini"
real_install
expect_status 0
expect_output "left as it is: $root/php.ini, which loads the extension"
[ ! -e "$root/conf.d/$name.ini" ] || fail "a second ini file was written"
installed_state=$(state_of "$root")
real_install --uninstall
expect_status 1
expect_output "$root/php.ini loads the extension, and it is yours"
expect_state "$root" "$installed_state" "a refused --uninstall"
passed "a php.ini that loads the extension stays, and is never left without the file"

sed -i.bak '$d' "$root/php.ini" && rm "$root/php.ini.bak"
real_install --uninstall
real_install "$tests/../replace_userland/changed"
expect_status 1
expect_output "The survey found something to do in your sites"
expect_state "$root" "$before" "a site that needs a change"
passed "a site that needs a change stops the installation"
