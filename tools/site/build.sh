#!/bin/sh
# Builds the site from the README and docs/ in target/site/html. Fails if a link or an anchor is dead.
# usage: build.sh
set -eu

cd "$(dirname "$0")/../.."
site=$PWD/target/site
source=$site/source
mkdir -p "$site"

if ! cmp -s tools/site/requirements.txt "$site/python/requirements.txt"; then
    python3 -m venv --clear "$site/python"
    "$site/python/bin/pip" install --quiet --require-hashes --only-binary :all: \
        -r tools/site/requirements.txt
    cp tools/site/requirements.txt "$site/python/"
fi

# The file that draws diagrams, of the npm package mermaid. The package's dependencies, which npm
# would install too, are in this file already.
mermaid=11.17.2
checksum=581ed7d74bd9048d0e3a91363927d72ef22942d7722546b27f7cc29e35390eb8
if ! echo "$checksum  $site/mermaid.min.js" | sha256sum --check --status 2>/dev/null; then
    (cd "$site" && npm pack --silent "mermaid@$mermaid" >/dev/null)
    tar -xzf "$site/mermaid-$mermaid.tgz" -C "$site" --strip-components=2 \
        package/dist/mermaid.min.js
    rm "$site/mermaid-$mermaid.tgz"
    echo "$checksum  $site/mermaid.min.js" | sha256sum --check --quiet
fi

# Copies the pages and what they link to into the same folders.
rm -rf "$source"
mkdir -p "$source"
cp "$site/mermaid.min.js" tools/site/site.css tools/site/site.js "$source/"
# Every page, because a page may link to any other.
pages=$(find . -name '*.md' ! -path './target/*' ! -path '*/node_modules/*' ! -path './.*')
for page in $pages; do
    mkdir -p "$source/$(dirname "$page")"
    # Badges are images of another site.
    grep -v 'img.shields.io' "$page" >"$source/$page"
    grep -o '](\(\.\./\|[A-Za-z]\)[^):#]*[)#]' "$page" | sed 's/^](//; s/[)#]$//' |
        while read -r link; do
            target=$(realpath --relative-to=. "$(dirname "$page")/$link")
            case $target in
                *.md) ;;
                *)
                    mkdir -p "$source/$(dirname "$target")"
                    cp -R "$target" "$source/$target"
                    ;;
            esac
        done
done

# mkdocs announces its successor on each run.
NO_MKDOCS_2_WARNING=1 "$site/python/bin/mkdocs" build --strict >"$site/log" 2>&1 || {
    cat "$site/log" >&2
    exit 1
}
echo "The site is in target/site/html"
