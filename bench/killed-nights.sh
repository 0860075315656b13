#!/usr/bin/env bash
# Kills a night (SIGKILL) at random moments, again and again on one store, and then lets it finish.
#   bench/killed-nights.sh [KILLS [COMPLAINTS [SEED]]]      by default 30 kills on 100,000 complaints
# Passes if no killed run ever became current, and the finished one says what an undisturbed one says.
set -euo pipefail
cd "$(dirname "$0")/.."
kills="${1:-30}"; complaints="${2:-100000}"
work="$(mktemp -d)"; trap 'rm -rf "$work"' EXIT
./redthread sample --quiet --out "$work/data" --complaints "$complaints"
sed -e "s#^base: .*#base: $PWD#" -e "s#^data: .*#data: $work/data#" -e "s#data-samples/activity.csv#$work/data/activity.csv#" \
  -e "s#register: data-samples#register: $work/data#" jobs/conf/nightly.yaml >"$work/nightly.yaml"

start=$SECONDS
./redthread nightly --quiet --config "$work/nightly.yaml" --store "$work/calm/store" --out "$work/calm/out" >/dev/null
length=$((SECONDS - start))
echo "undisturbed: $length s"

RANDOM="${3:-20241231}"
early=0
for kill in $(seq 1 "$kills"); do
  ./redthread nightly --quiet --config "$work/nightly.yaml" --store "$work/store" --out "$work/out" >/dev/null 2>&1 &
  pid=$!
  sleep "$(awk -v r="$RANDOM" -v l="$length" 'BEGIN { printf "%.2f", 1 + r / 32767 * (l - 1) }')"
  if kill -9 "$pid" 2>/dev/null; then :; else early=$((early + 1)); fi
  wait "$pid" 2>/dev/null || true
  if [ -f "$work/out/latest.json" ]; then
    run=$(sed -n 's/.*"run_id" *: *"\([^"]*\)".*/\1/p' "$work/out/latest.json")
    cmp "$work/calm/out/runs/2024-12-31-001/verdicts.csv" "$work/out/runs/$run/verdicts.csv"
  fi
done
./redthread nightly --quiet --config "$work/nightly.yaml" --store "$work/store" --out "$work/out" >/dev/null
run=$(sed -n 's/.*"run_id" *: *"\([^"]*\)".*/\1/p' "$work/out/latest.json")
cmp "$work/calm/out/runs/2024-12-31-001/verdicts.csv" "$work/out/runs/$run/verdicts.csv"
cmp "$work/calm/out/runs/2024-12-31-001/reconciliation.csv" "$work/out/runs/$run/reconciliation.csv"
partial=$(find "$work/store" "$work/out" -name '*.partial' -type f | wc -l)
echo "$kills kills ($early came after the end): verdicts and reconciliation equal; files left half-written and not current: $partial"
