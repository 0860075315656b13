#!/usr/bin/env bash
# The night at several sizes with all its text steps (redaction, duplicates, clusters, themes), a second night with 10,000 new
# complaints on top of the largest, and the same by hand with pandas and scikit-learn (night_peer.py says what that leaves out).
#   bench/nightly.sh [--peer-seconds N] [SIZE ...]     by default 1200, and 20000 100000 1000000; 0: no peer
# Prints, as they come: seconds a stage, rows a second and the peak memory of the process, from each run's manifest; then what
# each stage costs at each size and with which power of the size that grows. Everything is also in the file REDTHREAD_BENCH_LOG,
# by default target/nightly-bench.log. Size is in data-samples terms: 20000 are the samples of the project.
# REDTHREAD_MEMORY (10g) is the memory of the program; REDTHREAD_BENCH_WORK a folder with room for stores, some 2 GB at 1,000,000.
set -euo pipefail
cd "$(dirname "$0")/.."
limit=1200
if [ "${1:-}" = --peer-seconds ]; then limit="$2"; shift 2; fi
sizes=("$@"); [ $# -gt 0 ] || sizes=(20000 100000 1000000)
redthread="${REDTHREAD:-./redthread}"
base="${REDTHREAD_BENCH_WORK:-}"
work="$(mktemp -d ${base:+-p "$base"})"; trap 'rm -rf "$work"' EXIT
export REDTHREAD_MEMORY="${REDTHREAD_MEMORY:-10g}"
log="${REDTHREAD_BENCH_LOG:-target/nightly-bench.log}"; mkdir -p "$(dirname "$log")"
costs="$work/costs.tsv"; touch "$costs"
exec > >(tee "$log") 2>&1

configuration() { # folder as-at
  sed -e "s#^base: .*#base: $PWD#" -e "s#^data: .*#data: $1/data#" -e "s#data-samples/activity.csv#$1/data/activity.csv#" \
    -e "s#register: data-samples#register: $1/data#" -e "s#^as-at: .*#as-at: $2#" jobs/conf/nightly.yaml >"$1/nightly.yaml"
}

night() { # folder label series size
  local start end
  start=$(date +%s.%N)
  if ! $redthread nightly --quiet --config "$1/nightly.yaml" --store "$1/store" --out "$1/out" >"$1/night.log" 2>&1; then
    echo "$2: the night failed:"; tail -5 "$1/night.log"; return
  fi
  end=$(date +%s.%N)
  java bench/Manifest.java "$1/out" "$2" "$(echo "$end $start" | awk '{printf "%.1f", $1 - $2}')" "$costs" "$3" "$4"
  echo "  store: $(du -sm "$1/store" | cut -f1) MB; load of the machine: $(cut -d' ' -f1 /proc/loadavg)"
}

peer() { # folder size
  [ "$limit" -gt 0 ] || return 0
  echo; echo "$2 complaints, pandas and scikit-learn, at most $limit s"
  printf '  %-14s %9s %12s %12s %10s\n' step seconds rows "" "peak MB"
  timeout "$limit" /usr/bin/python3 bench/night_peer.py "$1/data" 2>"$1/peer.log" | while IFS=$'\t' read -r step seconds rows peak; do
    printf '  %-14s %9s %12s %12s %10s\n' "$step" "$seconds" "$rows" "" "$peak"
    printf 'peer\t%s\t%s\t%s\t%s\n' "$2" "$step" "$seconds" "$peak" >>"$costs"
  done || { echo "  not finished: $(tail -1 "$1/peer.log")"; printf 'peer\t%s\twhole\t>%s\t0\n' "$2" "$limit" >>"$costs"; }
}

echo "$(date -u +%FT%TZ), $(nproc) cores, $(awk '/MemTotal/ {printf "%d", $2 / 1024}' /proc/meminfo) MB, load $(cut -d' ' -f1 /proc/loadavg)"
for size in "${sizes[@]}"; do
  mkdir -p "$work/$size"
  $redthread sample --quiet --out "$work/$size/data" --complaints "$size" >/dev/null
  configuration "$work/$size" 2024-12-31
  night "$work/$size" "$size complaints, first night" first "$size"
  peer "$work/$size" "$size"
  java bench/Costs.java "$costs"
done
last="$work/${sizes[-1]}"
$redthread sample --quiet --out "$last/data" --complaints "${sizes[-1]}" --next-night 10000 >/dev/null
configuration "$last" 2025-01-31
night "$last" "10000 new on top of ${sizes[-1]}" second "${sizes[-1]}"
java bench/Costs.java "$costs"
