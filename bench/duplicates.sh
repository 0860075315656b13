#!/usr/bin/env bash
# Duplicates: precision and recall on planted edits and campaigns, then seconds and memory, then MLlib's MinHashLSH on the same
# letters. Real letters come from ../shared (or REDTHREAD_SHARED); without them from data-samples.
#   bench/duplicates.sh [SIZE ...]       by default 10000 50000 200000; MLlib gets 50000, or the first size
set -euo pipefail
cd "$(dirname "$0")/.."
sizes=("$@"); [ $# -gt 0 ] || sizes=(10000 50000 200000)
work="$(mktemp -d)"; trap 'rm -rf "$work"' EXIT
./mvnw -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$work/own"
./mvnw -q -B -Ppeers dependency:build-classpath -Dmdep.outputFile="$work/peers"
opens=$(sed -n 's:.*<test.jvm>\(.*\)</test.jvm>.*:\1:p' pom.xml | sed 's/-Xmx3g//')
bench() { java -Xmx3g -cp "target/test-classes:target/classes:$(cat "$work/own")" org.redthread.bench.DuplicatesBench "$@"; }

bench quality data-samples
peer="${sizes[0]}"
for size in "${sizes[@]}"; do
  bench letters "$work/$size.csv" "$size"
  bench speed "$work/$size.csv"
  [ "$size" != 50000 ] || peer=50000
done
# five tables find a pair with a Jaccard of .36 in nine cases of ten
javac -cp "$(cat "$work/peers")" -d "$work" bench/MinHashLsh.java
# shellcheck disable=SC2086  # opens is a list of options
java -Xmx3g $opens -cp "$work:$(cat "$work/peers")" MinHashLsh "$work/$peer.csv" 5 0.65 2>/dev/null
