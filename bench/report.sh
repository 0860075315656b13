#!/usr/bin/env bash
# All four formats of a report with 20 charts: seconds after start, peak memory, and Spark classes loaded.
#   bench/report.sh [PAGES [FINDINGS]]     40 pages by default; findings: those that the tests use
# The report is the thematic one with long tables cut and its charts repeated until there are 20; a first run, not timed,
# finds how much text makes the PDF so long. Target: 40 pages in 10 s on 2 cores, 1 GB, no class of Spark.
set -euo pipefail
cd "$(dirname "$0")/.."
pages="${1:-40}"
findings="${2:-src/test/resources/findings/imaging.json}"
work="$(mktemp -d)"; trap 'rm -rf "$work"' EXIT
cp -r reports-templates/thematic "$work/thematic"
jar="$(ls target/redthread-*.jar | head -n 1)"
# The options are those with which ./redthread starts a report. The source is compiled first, so that the seconds are those of the report.
javac -nowarn -d "$work/bench" -cp "$jar:target/lib/*" bench/LongReport.java
long() { java -Xmx1g -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Djava.awt.headless=true "$1" -cp "$work/bench:$jar:target/lib/*" LongReport "$findings" "$work/thematic" "$work/out" "${@:2}"; }
text="$(long -Dfirst=1 "$pages")"
long -Xlog:class+load:file="$work/classes":none "$pages" "$text"
echo "classes of Spark or Scala loaded: $(grep -cE 'org\.apache\.spark\.|^scala\.' "$work/classes" || true)"
