#!/bin/sh
# Fuzzes targets one after the other, each for SECONDS, and prints the counts of executions and
# findings. New inputs go to target/fuzz/corpus, inputs with a wrong result to target/fuzz/findings.
# usage: run.sh EXTENSION.so SECONDS TARGET...
set -eu

: "${PHP:=$(command -v php)}"
extension=$1
seconds=$2
shift 2
out=target/fuzz
mkdir -p $out/corpus $out/findings $out/logs

# The stable compiler can do LLVM's coverage. AddressSanitizer needs a nightly one.
instrumentation="-Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares \
    -Ccodegen-units=1 --cfg=fuzzing"
sanitizer=-Zsanitizer=address

has_nightly() {
    command -v rustup >/dev/null 2>&1 && rustup toolchain list | grep -q '^nightly'
}

build() {
    if has_nightly; then
        toolchain=+nightly kind=address
        instrumentation="$instrumentation $sanitizer"
    else
        toolchain='' kind=plain
        echo "Fuzzing without AddressSanitizer, which checks the unsafe code in AES and base64."
        echo "It needs a nightly compiler: rustup toolchain install nightly"
    fi
    # With --target, cargo does not apply RUSTFLAGS to build scripts.
    host=$(rustc -vV | sed -n 's/^host: //p')
    RUSTFLAGS="$instrumentation" cargo $toolchain build --quiet --release --locked \
        --manifest-path fuzz/Cargo.toml --target "$host" --target-dir "$out/$kind"
    binaries=$out/$kind/$host/release
}

fuzz_with_libfuzzer() {
    log=$out/logs/$1
    mkdir -p "$out/corpus/$1"
    found=0
    "$binaries/$1" -max_total_time="$seconds" -max_len=4096 -timeout=20 -print_final_stats=1 \
        -artifact_prefix="$out/findings/$1-" \
        "$out/corpus/$1" "tests/fuzz/corpus/$1" >"$log" 2>&1 || found=1
    executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    per_second=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")
    echo "$1: ${executions:-0} executions, ${per_second:-0} a second, $found findings"
    [ $found -eq 0 ] || grep -A1 -e panicked -e ERROR: -e 'Test unit written' "$log" ||
        tail -n 20 "$log"
    return $found
}

status=0
binaries=
for target in "$@"; do
    case $target in
        json_encode)
            "$PHP" -n -d "extension=$extension" tests/fuzz/json_encode.php "$seconds" || status=1
            ;;
        endpoint)
            "$PHP" -n tests/endpoint/fuzz.php --extension="$extension" --seconds="$seconds" ||
                status=1
            ;;
        *)
            [ -n "$binaries" ] || build
            fuzz_with_libfuzzer "$target" || status=1
            ;;
    esac
done
exit $status
