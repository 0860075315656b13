#!/bin/sh
# What redaction finds and masks in invented letters and, where ../shared has them, coroners' reports.
#   bench/redaction.sh [FILE]      also writes the table to FILE
set -eu
cd "$(dirname "$0")/.."
list=$(mktemp)
trap 'rm -f "$list"' EXIT
./mvnw -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$list"
java -Xmx1g -cp "target/test-classes:target/classes:$(cat "$list")" org.redthread.bench.RedactionBench | tee "${1:-/dev/null}"
