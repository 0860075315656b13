#!/bin/sh
# CPU seconds of the tree scan with 999 replicates, start of Java included.
set -eu
cd "$(dirname "$0")/.."
list=$(mktemp)
trap 'rm -f "$list"' EXIT
./mvnw -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$list"
for kind in tree time; do
  java -cp "target/test-classes:target/classes:$(cat "$list")" org.redthread.bench.ScanBench "$kind"
done
