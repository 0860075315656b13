#!/usr/bin/env bash
# `stats systemic` at several sizes of the cube: wall and CPU seconds, peak memory, and the exponent of
# cost against size. 999 replicates, all windows, one planted failing.
#   bench/systemic.sh [ORGANISATIONSxTYPESxMONTHS ...]
set -euo pipefail
cd "$(dirname "$0")/.."
sizes=("$@"); [ $# -gt 0 ] || sizes=(50x40x60 100x60x60 250x80x60 500x100x60 1000x150x60)
work="$(mktemp -d)"; trap 'rm -rf "$work"' EXIT

peak() { # process: prints its highest resident memory in MB when it ends
  local most=0 now
  while now=$(awk '/VmHWM/ {print int($2 / 1024)}' "/proc/$1/status" 2>/dev/null) && [ -n "$now" ]; do
    most=$now; sleep 0.1
  done
  echo "$most"
}

printf '%-14s %10s %9s %9s %9s %8s\n' size cells 'wall s' 'CPU s' 'MB peak' verdict
: >"$work/points"
for size in "${sizes[@]}"; do
  IFS=x read -r organisations types months <<<"$size"
  java bench/Panel.java "$work" "$organisations" "$types" "$months" 0.5
  times >"$work/before" # not in a subshell, which has times of its own
  start=$(date +%s.%N)
  ./redthread stats systemic --quiet --counts "$work/counts.csv" --organisations "$work/organisations.csv" \
    --taxonomy "$work/taxonomy.csv" --out "$work/verdicts.csv" &
  memory=$(peak $!)
  wait $!
  times >"$work/after"
  end=$(date +%s.%N)
  cpu=$(tail -qn 1 "$work/before" "$work/after" | tr -d s | awk '{for (i = 1; i <= 2; i++) {split($i, a, "m"); t[NR] += a[1] * 60 + a[2]}} END {print t[2] - t[1]}')
  cells=$((organisations * types * months))
  verdict=$(awk -F, '$1 == "t7" {print $4}' "$work/verdicts.csv")
  printf '%-14s %10d %9.1f %9.1f %9d %8s\n' "$size" "$cells" "$(echo "$end $start" | awk '{print $1 - $2}')" "$cpu" "$memory" "$verdict"
  echo "$cells $cpu" >>"$work/points"
done
awk '{x = log($1); y = log($2); n++; sx += x; sy += y; sxx += x * x; sxy += x * y}
  END {if (n > 1) printf "CPU seconds grow with cells to the power %.2f\n", (n * sxy - sx * sy) / (n * sxx - sx * sx)}' "$work/points"
