# What install.sh prints. install.sh sources this file.
# shellcheck shell=sh disable=SC2034,SC2154,SC2015,SC2016

newline='
'

usage() {
    cat <<'HELP'
Usage
  sh install.sh [FOLDER...]     install for each PHP of this machine, or upgrade
  sh install.sh --uninstall     remove the extension from each PHP, and the command zego-token

  FOLDER            a folder with sites, such as /var/www. `zego-token survey` looks for copies of
                    ZEGO's classes there first. Nothing is installed if a site needs a change
  --php PATH        only this PHP, for example /opt/plesk/php/8.4/bin/php
  --extension FILE  install this file, not one of the folder extensions/
  --dry-run         print what would be done, and change nothing

It finds the PHPs of Debian and Ubuntu, of the official Docker images, of Remi, cPanel, Plesk,
CloudLinux and LiteSpeed, and the php in your PATH. For each it chooses the file for its API number,
for NTS or ZTS, for a debug build, and for the processor. It loads the file with `php -n` before it
enables it. It downloads nothing.

What it writes, for each PHP
  zego_server_assistant.so    into the PHP's folder of extensions. The file is written beside the
                              old one and renamed, so that running PHPs keep the old one
  zego_server_assistant.ini   into the folder where this PHP reads ini files, or on Debian and
                              Ubuntu into mods-available, enabled with phpenmod. If you have an
                              ini file that loads the extension, or one of this name, it stays as
                              it is. So does what you disabled with phpdismod
and once: /usr/local/bin/zego-token, /usr/local/lib/zego_server_assistant and a manual page.

If a step fails, or you press Ctrl-C, that PHP has what it had before. Exit status: 0 success,
1 a PHP did not get the extension, or no PHP was found.

Never copy a new .so over one that PHP has loaded, as `cp` does: running processes read the file
again while they run, and die of SIGSEGV. Copy it beside the old one, then rename it with `mv`. If
you did it already, restart php-fpm and do not reload it: a reload ends its master process too, and
systemd does not start it again.

Before you upgrade PHP
  A release of the same version (8.3.1 to 8.3.2) needs nothing. An extension is for one version of
  PHP: before you go to another one (8.3 to 8.4), unpack this archive on the server, and run
  `sh install.sh` directly after PHP's packages are upgraded, before you reload php-fpm or Apache.
  PHP runs without the extension in between: a site with ZEGO's library goes on with that. The new
  PHP has its own ini files and pools: copy aes_mode, process_control_timeout and env[...] yourself.
HELP
}

say() {
    printf '  %s\n' "$*"
}

# Prints one line, what is wrong and what to do, and exits.
die() {
    printf '%s\n' "$*" >&2
    exit 1
}

title() {
    echo "PHP $version in $php (API $api, $threads$debug, $arch, $os-$libc)"
}
