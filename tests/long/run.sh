#!/bin/sh
# Runs the checks whose full form takes minutes.
# usage: run.sh EXTENSION.so short|long
set -eu

: "${PHP:=$(command -v php)}"
extension=$(realpath "$1")
case $2 in
    short) mints=20000 ivs=200000 files=500 calls=5000 ;;
    long) mints=1000000 ivs=10000000 files=20000 calls=100000 ;;
    *)
        echo "usage: run.sh EXTENSION.so short|long" >&2
        exit 2
        ;;
esac

"$PHP" -n -d "extension=$extension" tests/long/mints.php $mints
for mode in cbc gcm; do
    "$PHP" -n -d "extension=$extension" -d zego_server_assistant.aes_mode=$mode \
        tests/long/ivs.php $ivs
done
"$PHP" -n tests/long/survey.php $files

# What a shared host takes away, besides the right to load an extension.
basedir=open_basedir=$PWD
disabled=disable_functions=exec,shell_exec,system,passthru,popen,proc_open,proc_nice,pcntl_fork,\
posix_getpid,posix_kill,putenv,getenv,ini_set,ini_get,ini_get_all,ini_restore,get_cfg_var,dl,mail,\
set_time_limit,phpinfo,php_uname,symlink,link,error_log,curl_exec,parse_ini_file,show_source
for script in polyfill_calls.php polyfill_tokens.php; do
    "$PHP" -n tests/long/polyfill.php "$extension" $script $calls
    "$PHP" -n tests/long/polyfill.php "$extension" $script $calls "$basedir" "$disabled"
done
"$PHP" -n tests/long/polyfill.php "$extension" polyfill_calls.php $calls \
    zego_server_assistant.aes_mode=gcm
if [ "$2" = long ]; then
    cargo test --release --locked --no-default-features --lib -- --ignored --quiet
fi
