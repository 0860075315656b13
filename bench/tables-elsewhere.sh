#!/usr/bin/env bash
# Three nights, two with new complaints and the last after a retention that keeps one run, with the tables of the store on a
# Hadoop file system (a name node and two data nodes in one process) or an object store (S3Proxy), both on loopback, and the same
# three with tables on this disk.
#   bench/tables-elsewhere.sh hdfs|s3 [COMPLAINTS]      by default 2,000
# Passes if both say the same, byte for byte, after each night. Prints wall times. Needs 6 GB of memory.
set -euo pipefail
cd "$(dirname "$0")/.."
kind="${1:-}"; complaints="${2:-2000}"
work="$(mktemp -d)"; server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
results="verdicts.csv reconciliation.csv quarantine.csv local_outliers.csv clusters.csv recurrence.csv"

# jars NAME: a folder with what bench/servers/NAME.xml brings
jars() {
  ./mvnw -q -B -f "bench/servers/$1.xml" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$work/$1" \
    "-Dhadoop.version=$(sed -n 's:.*<hadoop.version>\(.*\)</hadoop.version>.*:\1:p' pom.xml)" >&2
  echo "$work/$1"
}

hdfs() {
  local hadoop; hadoop="$(jars hdfs)"
  javac -cp "$hadoop/*" -d "$work" bench/HdfsNode.java
  java -Xmx600m -cp "$work:$hadoop/*" HdfsNode "$work/blocks" "$work/uri" >"$work/server.log" 2>&1 & server=$!
  until [ -s "$work/uri" ]; do alive; done
  tables="$(cat "$work/uri")/redthread"
}

s3() {
  local proxy port=9321; proxy="$(jars s3-server)"
  mkdir -p "$work/blobs/ombud"
  printf '%s\n' s3proxy.authorization=aws-v2-or-v4 s3proxy.identity=local s3proxy.credential=local-secret \
    s3proxy.endpoint=http://127.0.0.1:$port jclouds.provider=filesystem jclouds.filesystem.basedir="$work/blobs" >"$work/s3.conf"
  java -Xmx400m -cp "$proxy/*" org.gaul.s3proxy.Main --properties "$work/s3.conf" >"$work/server.log" 2>&1 & server=$!
  until (: >/dev/tcp/127.0.0.1/$port) 2>/dev/null; do alive; done
  tables=s3a://ombud/redthread
  export AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local-secret
  own="$(jars s3)"
  rm -f "$own"/slf4j-api-* "$own"/netty-[bchrt]* # Redthread has its own
  options="-Dspark.hadoop.fs.s3a.endpoint=http://127.0.0.1:$port -Dspark.hadoop.fs.s3a.path.style.access=true -Dspark.hadoop.fs.s3a.endpoint.region=eu-north-1"
  # S3Proxy has no deletion of many at once in the form that this SDK asks for
  options="$options -Dspark.hadoop.fs.s3a.multiobjectdelete.enable=false"
}

alive() { kill -0 "$server" || { cat "$work/server.log" >&2; exit 1; }; sleep 0.5; }

configuration() { # disk or elsewhere, as-at
  sed -e "s#^base: .*#base: $PWD#" -e "s#^data: .*#data: $work/data#" -e "s#data-samples/activity.csv#$work/data/activity.csv#" \
    -e "s#register: data-samples#register: $work/data#" -e "s#^as-at: .*#as-at: $2#" -e "s#^reports: .*#reports: []#" jobs/conf/nightly.yaml
  [ "$1" = disk ] || echo "tables: $tables"
}

redthread() { # disk or elsewhere, then arguments
  local place="$1"; shift
  local more=(); [ "$place" = disk ] || more=(REDTHREAD_JARS="${own:-}" REDTHREAD_JAVA_OPTS="${options:-}")
  env "${more[@]}" ./redthread "$@" --config "$work/$place.yaml" --store "$work/$place/store" --out "$work/$place/out"
}

both() { # as-at
  for place in disk elsewhere; do
    local start=$SECONDS
    configuration "$place" "$1" >"$work/$place.yaml"
    redthread "$place" nightly --quiet >"$work/$place.log" 2>&1 || { cat "$work/$place.log" >&2; exit 1; }
    printf '%-9s %s %5d s\n' "$place" "$1" $((SECONDS - start))
  done
  for file in $results; do
    cmp "$work/disk/out/runs/$1-001/$file" "$work/elsewhere/out/runs/$1-001/$file"
  done
  echo "  cmp: equal in $results"
}

case "$kind" in hdfs | s3) "$kind" ;; *) sed -n 2,7p "$0" >&2; exit 2 ;; esac
./redthread sample --quiet --out "$work/data" --complaints "$complaints"
both 2024-12-31
./redthread sample --quiet --out "$work/data" --complaints "$complaints" --next-night $((complaints / 10))
both 2025-01-31
for place in disk elsewhere; do
  redthread "$place" retention --keep-runs 1 --apply | tail -n 1
done
both 2025-02-28
[ ! -e "$work/elsewhere/store/tables" ]
echo "$complaints complaints with tables at $tables: three nights and a retention, as on a disk"
