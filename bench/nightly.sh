#!/usr/bin/env bash
# The night at several sizes with all its text steps (redaction, duplicates, clusters, themes), and a second night with 10,000 new complaints on top of the largest.
#   bench/nightly.sh [SIZE ...]          by default 20000 100000 1000000
# Prints seconds a stage, rows a second and the peak memory of the process, from each run's manifest.
set -euo pipefail
cd "$(dirname "$0")/.."
sizes=("$@"); [ $# -gt 0 ] || sizes=(20000 100000 1000000)
work="$(mktemp -d)"; trap 'rm -rf "$work"' EXIT
export REDTHREAD_MEMORY="${REDTHREAD_MEMORY:-10g}"

configuration() { # folder as-at
  sed -e "s#^base: .*#base: $PWD#" -e "s#^data: .*#data: $1/data#" -e "s#data-samples/activity.csv#$1/data/activity.csv#" \
    -e "s#register: data-samples#register: $1/data#" -e "s#^as-at: .*#as-at: $2#" jobs/conf/nightly.yaml >"$1/nightly.yaml"
}

night() { # folder label
  local start end
  start=$(date +%s.%N)
  ./redthread nightly --quiet --config "$1/nightly.yaml" --store "$1/store" --out "$1/out" >/dev/null
  end=$(date +%s.%N)
  java bench/Manifest.java "$1/out" "$2" "$(echo "$end $start" | awk '{printf "%.1f", $1 - $2}')"
  echo "  store: $(du -sm "$1/store" | cut -f1) MB; load of the machine: $(cut -d' ' -f1 /proc/loadavg)"
}

for size in "${sizes[@]}"; do
  mkdir -p "$work/$size"
  ./redthread sample --quiet --out "$work/$size/data" --complaints "$size"
  configuration "$work/$size" 2024-12-31
  night "$work/$size" "$size complaints, first night"
done
last="$work/${sizes[-1]}"
./redthread sample --quiet --out "$last/data" --complaints "${sizes[-1]}" --next-night 10000
configuration "$last" 2025-01-31
night "$last" "10000 new on top of ${sizes[-1]}"
