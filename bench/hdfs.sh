#!/usr/bin/env bash
# Two nights, the second with new complaints, with the tables of the store on a Hadoop file system of two data nodes on loopback,
# and the same two with tables on this disk; then a retention that keeps one run, and a night after it.
#   bench/hdfs.sh [COMPLAINTS]      by default 2,000
# Passes if both say the same, byte for byte, after each night. Prints wall times. Needs 6 GB of memory.
set -euo pipefail
cd "$(dirname "$0")/.."
complaints="${1:-2000}"
work="$(mktemp -d)"; node=
trap '[ -z "$node" ] || kill "$node"; rm -rf "$work"' EXIT
results="verdicts.csv reconciliation.csv quarantine.csv local_outliers.csv clusters.csv recurrence.csv"

./mvnw -q -B -Phdfs dependency:build-classpath -Dmdep.outputFile="$work/hadoop" -DincludeGroupIds=org.apache.hadoop,junit,org.slf4j,org.hamcrest
javac -cp "$(cat "$work/hadoop")" -d "$work" bench/HdfsNode.java
java -Xmx600m -cp "$work:$(cat "$work/hadoop")" HdfsNode "$work/blocks" "$work/uri" >"$work/node.log" 2>&1 & node=$!
until [ -s "$work/uri" ]; do kill -0 "$node" || { cat "$work/node.log" >&2; exit 1; }; sleep 0.5; done

configuration() { # name of the file system, as-at
  sed -e "s#^base: .*#base: $PWD#" -e "s#^data: .*#data: $work/data#" -e "s#data-samples/activity.csv#$work/data/activity.csv#" \
    -e "s#register: data-samples#register: $work/data#" -e "s#^as-at: .*#as-at: $2#" -e "s#^reports: .*#reports: []#" jobs/conf/nightly.yaml
  [ "$1" = disk ] || echo "tables: $(cat "$work/uri")/redthread"
}

night() { # name of the file system, as-at
  local start=$SECONDS
  configuration "$1" "$2" >"$work/$1.yaml"
  ./redthread nightly --quiet --config "$work/$1.yaml" --store "$work/$1/store" --out "$work/$1/out" >"$work/$1.log" 2>&1 || { cat "$work/$1.log" >&2; exit 1; }
  printf '%-6s %s %5d s\n' "$1" "$2" $((SECONDS - start))
}

both() { # as-at
  night disk "$1"; night hdfs "$1"
  for file in $results; do
    cmp "$work/disk/out/runs/$1-001/$file" "$work/hdfs/out/runs/$1-001/$file"
  done
  echo "  cmp: equal in $results"
}

./redthread sample --quiet --out "$work/data" --complaints "$complaints"
both 2024-12-31
./redthread sample --quiet --out "$work/data" --complaints "$complaints" --next-night $((complaints / 10))
both 2025-01-31
for name in disk hdfs; do
  ./redthread retention --config "$work/$name.yaml" --store "$work/$name/store" --out "$work/$name/out" --keep-runs 1 --apply | tail -n 1
done
both 2025-02-28
[ ! -e "$work/hdfs/store/tables" ]
echo "$complaints complaints with tables at $(cat "$work/uri")/redthread: three nights and a retention, as on a disk"
