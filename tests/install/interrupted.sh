# Tests that an installer that is interrupted at any of its calls of PHP leaves what was there
# before, or has finished; and that after SIGKILL the next run completes everything.
# shellcheck shell=sh source=tests/install/lib.sh disable=SC2154
. "$tests/lib.sh"

if ! command -v setsid >/dev/null 2>&1; then
    passed "NOT TESTED: interruptions: there is no setsid"
    exit
fi

make_archive "$work/interrupted-archive"
make_stub_extensions "$archive/extensions"
new_root interrupted
# At call number $CALL the stub sends $SIGNAL to the whole process group, as Ctrl-C does.
# shellcheck disable=SC2016 # the stub's own variables
stub /usr/bin/php 8.3.14 20230831 NTS /usr/lib64/php/modules /etc/php.d '' \
    'echo >>"$CALLS"; [ "$(wc -l <"$CALLS")" != "$CALL" ] || kill -s "$SIGNAL" 0'
CALLS=$work/calls
export CALLS

# usage: interrupt SIGNAL CALL
interrupt() {
    : >"$CALLS"
    run env ZEGO_INSTALL_ROOT="$root" CALL="$2" SIGNAL="$1" setsid -w sh "$archive/install.sh" \
        2>/dev/null
}

fresh() {
    CALL=0 install_sh --uninstall
    rm -f "$root/etc/php.d/$name.ini.disabled"
}

# Makes what an older version left, with an ini file that the administrator changed.
older() {
    fresh
    mkdir -p "$root/usr/local/lib/$name/command"
    printf 'API20230831,NTS\nolder\n' >"$root/usr/lib64/php/modules/$name.so"
    printf 'extension=%s.so\n; mine\n' "$name" >"$root/etc/php.d/$name.ini"
    echo older >"$root/usr/local/lib/$name/zego-token"
}

# Interrupts at each call, from the state that the function START makes.
# usage: at_each_call START
at_each_call() {
    "$1"
    before=$(state_of "$root")
    interrupt TERM 0
    expect_status 0
    calls=$(wc -l <"$CALLS")
    [ "$calls" -ge 4 ] || fail "only $calls calls of PHP"
    finished=$(state_of "$root")
    for signal in INT TERM KILL; do
        call=0
        while [ $call -lt "$calls" ]; do
            call=$((call + 1))
            "$1"
            interrupt $signal $call
            [ "$status" -ne 0 ] || fail "$signal at call $call did not stop the installer: $output"
            if [ $signal = KILL ]; then
                [ -e "$root/usr/lib64/php/modules/$name.so" ] ||
                    [ ! -e "$root/etc/php.d/$name.ini" ] ||
                    fail "KILL at call $call leaves an ini file without its extension"
                interrupt TERM 0
                expect_state "$root" "$finished" "KILL at call $call, and another run"
            else
                expect_state "$root" "$before" "$signal at call $call"
            fi
        done
    done
    passed "interrupted at each of $calls calls of PHP: as before ($1)"
}

at_each_call fresh
at_each_call older
