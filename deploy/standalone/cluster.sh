#!/usr/bin/env bash
# A Spark standalone cluster on this machine, loopback only, from Redthread's own Spark jars.
#   deploy/standalone/cluster.sh start DIR [WORKERS [CORES [MEMORY]]]   by default 2 workers of 1 core and 1500m
#   deploy/standalone/cluster.sh stop DIR                               stops what start started, and nothing else
# DIR keeps process ids, logs and the workers' own folders. Prints the URL for --master.
# Workers must run as the user that runs the night: the store is for its owner only.
set -euo pipefail
here="$(cd "$(dirname "$0")/../.." && pwd)"
lib="$here/target/lib"; [ -d "$lib" ] || lib="$here/lib"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
say() { echo "cluster: $*" >&2; }
die() { say "$*"; exit 2; }

# Spark as a distribution would have it: its jars without those that only Redthread needs, so that
# executors get these from spark-submit, as they would on a cluster that knows nothing of Redthread.
spark_home() {
  mkdir -p "$1/spark/jars"
  for jar in "$lib"/*.jar; do
    case "${jar##*/}" in
      iceberg-*|fastcsv-*|jackson-dataformat-*|jackson-datatype-*|excel-*|lucene-*|liblinear-*|poi-*|xmlbeans-*|picocli-*|jspecify-*|\
      jfreechart-*|batik-*|pdfbox-*|fontbox-*|xmpbox-*|openhtmltopdf-*|jsoup-*|hipparchus-*|commons-statistics-*|commons-numbers-*|commons-rng-*) ;;
      *) ln -sf "$jar" "$1/spark/jars/" ;;
    esac
  done
}

opens="$(for p in lang lang.invoke lang.reflect io net nio util util.concurrent util.concurrent.atomic; do echo "--add-opens=java.base/java.$p=ALL-UNNAMED"; done) \
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/sun.nio.cs=ALL-UNNAMED --add-opens=java.base/sun.security.action=ALL-UNNAMED \
  --add-opens=java.base/sun.util.calendar=ALL-UNNAMED"

# launch DIR NAME CLASS ARGUMENTS…: in the background, its process id in DIR/NAME.pid
launch() {
  local dir="$1" name="$2"; shift 2
  # shellcheck disable=SC2086  # opens is a list of options
  SPARK_HOME="$dir/spark" SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_DIRS="$dir/$name" nohup "$java" -Xmx512m $opens \
    -cp "$dir/spark/jars/*" "$@" >"$dir/$name.log" 2>&1 </dev/null &
  echo $! >"$dir/$name.pid"
}

# until FILE has a line with TEXT
wait_for() {
  for _ in $(seq 1 300); do grep -q "$2" "$1" 2>/dev/null && return 0; sleep 0.2; done
  tail -n 5 "$1" >&2 || true
  die "no '$2' in $1 after 60 seconds"
}

start() {
  [ -d "$lib" ] || die "there are no jars in $here/target/lib; run ./redthread --version once, which builds them"
  mkdir -p "$1"; local dir; dir="$(cd "$1" && pwd)"
  [ ! -e "$dir/master.pid" ] || die "a cluster has been started in $dir; stop it first"
  spark_home "$dir"
  launch "$dir" master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "${SPARK_MASTER_PORT:-0}" --webui-port "${SPARK_MASTER_WEBUI_PORT:-0}"
  wait_for "$dir/master.log" "Starting Spark master at"
  local url; url="$(sed -n 's/.*Starting Spark master at \(spark:[^ ]*\).*/\1/p' "$dir/master.log" | head -n 1)"
  for n in $(seq 1 "${2:-2}"); do
    launch "$dir" "worker-$n" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --webui-port 0 --cores "${3:-1}" --memory "${4:-1500m}" \
      --work-dir "$dir/worker-$n" "$url"
    wait_for "$dir/worker-$n.log" "Successfully registered with master"
  done
  echo "$url"
}

stop() {
  for file in "$1"/worker-*.pid "$1"/master.pid; do
    [ -e "$file" ] || continue
    kill "$(cat "$file")" 2>/dev/null || true
    rm -f "$file"
  done
}

case "${1:-}" in
  start) [ $# -ge 2 ] || die "name a folder"; shift; start "$@" ;;
  stop) [ $# -eq 2 ] || die "name the folder of the cluster"; stop "$2" ;;
  *) sed -n 2,6p "$0" >&2; exit 2 ;;
esac
