#!/bin/sh
# Runs the phpt suite on the polyfill in the extension's place. The file differences lists the phpt
# that must fail, with their reasons; all others must pass.
set -eu

cd "$(dirname "$0")/../.."
tests="arguments behaviour call command entropy/no_getrandom_no_files_error.phpt errors object
    padding_oracle/class.phpt reflection token04"
prepended=tests/polyfill/support/prepend.php
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sed -n 's/^\(tests[^:]*\): .*/\1/p' tests/polyfill/differences | sort >"$work/listed"
# shellcheck disable=SC2086 # words
(cd tests && find $tests -name '*.phpt') | sed 's|^|tests/|' | sort >"$work/all"
missing=$(comm -23 "$work/listed" "$work/all")
if [ -n "$missing" ]; then
    printf 'tests/polyfill/differences lists files that do not exist:\n%s\n' "$missing" >&2
    exit 1
fi

# shellcheck disable=SC2046 # the paths have no spaces
tools/run-phpt.sh $prepended $(comm -13 "$work/listed" "$work/all")

# shellcheck disable=SC2046
tools/run-phpt.sh $prepended -w "$work/failed" $(cat "$work/listed") >"$work/log" || true
sed 's/\.phpt$//' "$work/listed" | while read -r test; do
    rm -f "$test.diff" "$test.exp" "$test.log" "$test.out" "$test.php" "$test.sh"
done
sed "s|^$PWD/||" "$work/failed" | sort | comm -23 "$work/listed" - >"$work/stale"
if [ -s "$work/stale" ]; then
    cat "$work/log"
    printf 'tests/polyfill/differences lists files that do not fail on this PHP:\n' >&2
    cat "$work/stale" >&2
    exit 1
fi
echo "$(wc -l <"$work/listed") listed differences"
