#!/bin/sh
# Tests that the links of the documents in an unpacked archive lead to a file in it. Anchors are not
# looked at: tests/docs/links.phpt does so, on the same pages.
# usage: links.sh FOLDER
set -eu

cd "$1"
# Prints the relative links of a page, without those in its code blocks.
links_of() {
    # shellcheck disable=SC2016 # sed's
    sed '/^ *```/,/^ *```/d' "$1" | grep -o '](\([^)]*\))' | sed 's/^](//; s/[)#].*//' |
        grep -v -e : -e '^$' || true
}

checked=0
dead=
# ARCHITECTURE.md and CONTRIBUTING.md are about the sources, which are not in the archive.
for page in README.md SECURITY.md CHANGELOG.md docs/*.md packaging/*.md php/*/*.md; do
    for link in $(links_of "$page"); do
        checked=$((checked + 1))
        [ -e "${page%"${page##*/}"}$link" ] || dead="$dead $page:$link"
    done
done
if [ -n "$dead" ]; then
    echo "The archive lacks files that its documents link:$dead" >&2
    exit 1
fi
# A check that finds no links finds no dead ones either.
[ $checked -gt 50 ] || { echo "Only $checked links were found in $1." >&2; exit 1; }
echo "archive: its documents' $checked links lead to files in it"
