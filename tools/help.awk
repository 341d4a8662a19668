# Prints the targets of a Makefile ("target: needs ## text") below their headings ("##@ heading"),
# and then its settings ("## NAME=value text").
BEGIN { print "Usage: make [TARGET] [NAME=value]..." }

# A rule may go on in further lines.
{ line = line $0 }
/\\$/ { sub(/\\$/, "", line); next }

line ~ /^##@ / { printf "\n%s\n", substr(line, 5) }
line ~ /^## / { settings = settings "  " substr(line, 4) "\n" }
line ~ /^[a-z-]+:.* ## / {
    target = text = line
    sub(/:.*/, "", target)
    sub(/.* ## /, "", text)
    printf "  %-15s %s\n", target, text
}
{ line = "" }

END { printf "\nSettings\n%s", settings }
