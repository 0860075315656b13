#!/usr/bin/env bash
# Holds every method to the published figures beside the checkout (../shared/oracles, or the folder
# that REDTHREAD_SHARED names) through the public commands, prints one table, and keeps it in
# docs/methods/oracles.md. Fails if a figure is further off than its tolerance.
set -euo pipefail
cd "$(dirname "$0")/.."
shared="${REDTHREAD_SHARED:-../shared}"
[ -d "$shared/oracles" ] || { echo "oracles: there are no published figures in $shared/oracles" >&2; exit 2; }
rm -f target/oracles.csv
status=0
./mvnw -q -B ${ORACLES_MAVEN:-test} -Dtest='*OracleTest,StatsOraclesTest,LikelihoodRatioTest,LikelihoodTest' \
  -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false >target/oracles.log 2>&1 || status=$?
[ -s target/oracles.csv ] || { tail -n 20 target/oracles.log >&2; exit 1; }

table() {
  echo "| oracle | rows compared | worst difference | tolerance | verdict |"
  echo "|---|---:|---:|---:|---|"
  tail -n +2 target/oracles.csv | sort |
    awk -F, '{ printf "| %s | %s | %s | %s | %s |\n", $1, $2, $3, $4, $5; rows += $2; n++; bad += $5 != "pass" }
      END { printf "| all %d | %d | | | %s |\n", n, rows, bad ? bad " FAIL" : "pass" }'
}

page=docs/methods/oracles.md
{
  sed '/<!-- table -->/q' "$page"
  table
  sed -n '/<!-- end of table -->/,$p' "$page"
} >target/oracles.md
cp target/oracles.md "$page"
table
[ "$status" -eq 0 ] || { echo "oracles: tests failed; see target/oracles.log" >&2; exit 1; }
