#!/usr/bin/env bash
# All four formats of a long report: seconds after start, peak memory, and Spark classes loaded.
#   bench/report.sh [FINDINGS]          by default the findings the tests use
# The report is the thematic one with its charts repeated until there are 20 and text until there are some 40 pages. Target: 10 s on 2 cores, 1 GB, no class of Spark.
set -euo pipefail
cd "$(dirname "$0")/.."
findings="${1:-src/test/resources/findings/imaging.json}"
work="$(mktemp -d)"; trap 'rm -rf "$work"' EXIT
cp -r reports-templates/thematic "$work/thematic"
# A section with each chart again would have ids twice; the bench composes the report and repeats its sections under new ids.
jar="$(ls target/redthread-*.jar | head -n 1)"
java -Xmx1g -XX:+UseSerialGC -Djava.awt.headless=true -Xlog:class+load:file="$work/classes":none \
  -cp "$jar:target/lib/*" bench/LongReport.java "$findings" "$work/thematic" "$work/out"
echo "classes of Spark or Scala loaded: $(grep -cE 'org\.apache\.spark\.|^scala\.' "$work/classes" || true)"
