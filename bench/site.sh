#!/bin/sh
# The morning page with a page for each failure type at each organisation: seconds, bytes, the largest
# page, and the peak memory of the process. 100 organisations x 50 types are 5,000 such pages.
#   bench/site.sh [ORGANISATIONS TYPES [LANGUAGES]]
set -eu
cd "$(dirname "$0")/.."
list=$(mktemp)
work=$(mktemp -d)
trap 'rm -rf "$list" "$work"' EXIT
./mvnw -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$list"
java -Xmx2g -cp "target/test-classes:target/classes:$(cat "$list")" org.redthread.bench.SiteBench "$work" "${1:-100}" "${2:-50}" "${3:-1}" &
process=$!
most=0
while now=$(awk '/VmHWM/ {print int($2 / 1024)}' "/proc/$process/status" 2>/dev/null) && [ -n "$now" ]; do
  most=$now
  sleep 0.1
done
wait "$process"
echo "peak memory $most MB"
