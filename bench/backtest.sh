#!/usr/bin/env bash
# What the engine would have said of the nursing homes and the landlords on past dates, and what came
# in the year after: one night a feed fills a store, then plain Java takes the verdicts date by date.
# Needs ../shared/data (or REDTHREAD_SHARED). Prints Markdown; docs/methods/real-feeds.md keeps it.
#   bench/backtest.sh [FOLDER]      FOLDER keeps the stores, so that a second run is quick
set -euo pipefail
cd "$(dirname "$0")/.."
shared="$(cd "${REDTHREAD_SHARED:-../shared}" && pwd)"
work="${1:-$(mktemp -d)}"

cube() { # feed
  if [ ! -d "$work/$1/store" ]; then
    mkdir -p "$work/$1"
    sed -e "s#^base: .*#base: $PWD#" -e "s#\.\./shared/data#$shared/data#" "jobs/conf/feeds/$1.yaml" >"$work/$1/night.yaml"
    ./redthread nightly --quiet --config "$work/$1/night.yaml" --store "$work/$1/store" --out "$work/$1/out" >/dev/null
  fi
  find "$work/$1/store" -path '*/cube/data/*.parquet'
}

backtest() { # feed register id region dates...
  local feed="$1" file; shift
  file="$(cube "$feed")"
  java -Xmx2g -cp "target/classes:$(ls target/redthread-*.jar | head -n 1):target/lib/*" bench/Backtest.java \
    "$file" "$(ls "$work/$feed"/out/runs/*/verdicts.csv | tail -n 1)" "$@"
}

echo "Nursing homes:"; echo
backtest oregon-care "$shared/data/oregon-care/facilities.csv" "Facility ID" County 2009-12 2010-12 2011-12 2012-12 2013-12 2014-12
echo; echo "Landlords:"; echo
backtest housing-ombudsman - - - 2021-12 2022-06 2022-12 2023-03
