#!/usr/bin/env bash
# The same night embedded, on a standalone cluster of two workers, and on it with a worker killed in mid-run.
#   bench/cluster.sh [COMPLAINTS [SECONDS]]      by default 5,000, and a night that takes longer than 3,600 s is ended
# Needs 4 GB of memory; REDTHREAD_MEMORY is the driver's, EXECUTOR_MEMORY that of each worker's executor (1g).
# Passes if the three say the same, byte for byte. Prints wall times.
set -euo pipefail
cd "$(dirname "$0")/.."
complaints="${1:-5000}"; limit="${2:-3600}"; executor="${EXECUTOR_MEMORY:-1g}"
work="$(mktemp -d)"; cluster="$work/cluster"
trap 'deploy/standalone/cluster.sh stop "$cluster" 2>/dev/null || true; sleep 1; rm -rf "$work"' EXIT
results="verdicts.csv reconciliation.csv quarantine.csv local_outliers.csv clusters.csv recurrence.csv"
./redthread sample --quiet --out "$work/data" --complaints "$complaints"
sed -e "s#^base: .*#base: $PWD#" -e "s#^data: .*#data: $work/data#" -e "s#data-samples/activity.csv#$work/data/activity.csv#" \
  -e "s#register: data-samples#register: $work/data#" -e "s#^reports: .*#reports: []#" jobs/conf/nightly.yaml >"$work/nightly.yaml"

# night NAME MASTER: prints its seconds
night() {
  local start=$SECONDS
  timeout "$limit" ./redthread nightly --quiet --config "$work/nightly.yaml" --store "$work/$1/store" --out "$work/$1/out" --master "$2" >"$work/$1.log" 2>&1 \
    || { cat "$work/$1.log" >&2; echo "the night '$1' failed, or took more than $limit s" >&2; exit 1; }
  printf '%-28s %5d s\n' "$1" $((SECONDS - start))
}

# same NAME: its results against those of the embedded night
same() {
  for file in $results; do
    cmp "$work/embedded/out/runs/2024-12-31-001/$file" "$work/$1/out/runs/2024-12-31-001/$file"
  done
  echo "  cmp with embedded: equal in $results"
}

# Kills worker 1 and its executor once the night has its first complaints in the store.
kill_worker() {
  until [ -d "$work/killed/store/tables/store/complaints" ]; do sleep 0.5; done
  sleep 2
  local worker executors; worker="$(cat "$cluster/worker-1.pid")"; executors="$(pgrep -P "$worker" || true)"
  # shellcheck disable=SC2086  # a list of process ids
  kill -9 "$worker" $executors
  echo "  SIGKILL to worker 1 ($worker) and its executor (${executors:-none}) after the intake began to write"
}

night embedded 'local[2]'
export SPARK_LOCAL_IP=127.0.0.1 REDTHREAD_MEMORY="${REDTHREAD_MEMORY:-1g}" REDTHREAD_SUBMIT_OPTS="--executor-memory $executor"
url="$(deploy/standalone/cluster.sh start "$cluster" 2 1 "${WORKER_MEMORY:-1500m}")"
night cluster "$url"
same cluster
kill_worker & killer=$!
night killed "$url"
wait "$killer"
same killed
echo "$complaints complaints on $url: two workers of one core; the night lost a worker and nothing else"
