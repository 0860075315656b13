#!/usr/bin/env bash
# Ten nights in a row on one store, most of them bad, and then one run on all the data in a new store.
#   bench/ten-nights.sh [COMPLAINTS]      by default 2,000; as root, for a small disk that fills
# Prints a table night by night. Passes if every bad night said so and left the last good run current, and
# the state after night ten equals the one run: verdicts, outliers, recurrence, every row's fate, live rows.
set -euo pipefail
cd "$(dirname "$0")/.."
complaints="${1:-2000}"; export REDTHREAD_MEMORY="${REDTHREAD_MEMORY:-2g}"
work="$(mktemp -d)"; disk="$work/disk"; mounted=""
trap '[ -z "$mounted" ] || umount "$disk"; rm -rf "$work"' EXIT
feeds="$work/feeds"; store="$disk/store"; out="$disk/out"
mkdir -p "$feeds" "$disk" "$work/sources"
if [ "$(id -u)" = 0 ] && mount -t tmpfs -o size=400m tmpfs "$disk" 2>/dev/null; then mounted=yes; fi
./redthread sample --quiet --out "$work/all" --complaints "$complaints"
jar="$(ls target/redthread-*.jar | head -n 1)"
cp jobs/conf/sources/samples/*.yaml "$work/sources"
sed -i '/corrections\*/d' "$work/sources/complaints.yaml"  # the nights begin before there are any
configuration() { # DATA STORE OUT
  sed -e "s#^base: .*#base: $PWD#" -e "s#^data: .*#data: $1#" -e "s#data-samples/activity.csv#$work/all/activity.csv#" -e "s#register: data-samples#register: $work/all#" \
    -e "s#jobs/conf/sources/samples#$work/sources#" -e "s#^reports: .*#reports: []\\npartitions: 2#" -e "s#^store: .*#store: $2#" -e "s#^out: .*#out: $3#" jobs/conf/nightly.yaml
}
configuration "$feeds" "$store" "$out" >"$work/nightly.yaml"
current() { sed -n 's/.*"run_id" *: *"\([^"]*\)".*/\1/p' "$out/latest.json" 2>/dev/null || true; }
published() { (cd "$out" 2>/dev/null && find latest.json runs site digest reports -not -path '*/.*' -type f -exec sha256sum {} + 2>/dev/null | sort; sha256sum "$store/current.json" 2>/dev/null || true); }
failures=0
fail() { echo "     FAILED: $*"; failures=$((failures + 1)); }
run() { ./redthread nightly --quiet --config "$work/nightly.yaml" --master 'local[2]' >"$work/log" 2>&1; }

# night NUMBER WHAT EXPECTED-STATUS COMMAND…: runs it, prints a line, and holds a bad night to "nothing published, and said so"
night() {
  local number="$1" what="$2" wanted="$3" status=0 before after said; shift 3
  before="$(published)"
  "$@" || status=$?
  after="$(published)"
  if [ "$status" = 0 ]; then said="$(grep -m 1 '^Run ' "$work/log" || true)"; else said="$(grep -m 1 '^redthread: ' "$work/log" | cut -c12- || true)"; fi
  if [ "$status" -gt 3 ]; then said="$(./redthread status --store "$store" --out "$out" 2>&1 | sed -n 's/^  what:  //p')"; fi
  printf '%3s  %-44s  exit %-3s  current after: %s\n     said: %s\n' "$number" "$what" "$status" "$(current)" "${said//$work/…}"
  case " $wanted " in *" $status "*) ;; *) fail "exit status $status, not $wanted"; cat "$work/log" ;; esac
  [ -n "$said" ] || fail "nothing was said"
  if [ "$status" != 0 ]; then
    [ "$before" = "$after" ] || fail "what was published or current changed"
    ./redthread status --store "$store" --out "$out" 2>&1 | grep -q 'LAST NIGHT FAILED' || fail "status does not say it"
  fi
}

# kill_when FILE-PATTERN: starts a night and kills it (SIGKILL) when something fits; 137
kill_when() {
  run & local pid=$!
  while kill -0 "$pid" 2>/dev/null && ! compgen -G "$1" >/dev/null; do sleep 0.1; done
  pkill -9 -P "$pid" 2>/dev/null || true
  kill -9 "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || return $?
}

# fill MEGABYTES-LEFT
fill() { local free; free=$(($(df --output=avail -k "$disk" | tail -n 1) / 1024 - $1)); [ "$free" -le 0 ] || dd if=/dev/zero of="$disk/filler" bs=1M count="$free" status=none 2>/dev/null || true; }
fill_when() {
  run & local pid=$!
  while kill -0 "$pid" 2>/dev/null && ! compgen -G "$1" >/dev/null; do sleep 0.1; done
  dd if=/dev/zero of="$disk/filler" bs=64K status=none 2>/dev/null || true
  wait "$pid"
}

for file in complaints-2019.csv.gz complaints-2020.csv.gz complaints-2024.csv feedback.jsonl ombud-no.csv; do cp "$work/all/$file" "$feeds"; done
night 1 "arriving: three years of complaints, two more feeds" 0 run

cp "$work/all/complaints-2022.csv.gz" "$feeds"; cp "$work/all/corrections.csv" "$feeds/complaints-corrections.csv"
night 2 "arriving: 2022; corrected: records in newer versions" 0 run

mv "$feeds/feedback.jsonl" "$work"; cp "$work/all/complaints-2023.csv.gz" "$feeds"
night 3 "missing: no file of the feedback feed" 2 run
mv "$work/feedback.jsonl" "$feeds"

cp "$work/all/complaints-2024.csv" "$feeds/complaints-2024-again.csv"
night 4 "doubled: 2024 comes twice; feedback is back" 0 run

sed -i '1s/;foretak;/;helseforetak;/' "$feeds/ombud-no.csv"
night 5 "renamed: a column of the Norwegian feed" 3 run
cp "$work/all/ombud-no.csv" "$feeds"

for file in complaints-2024.csv complaints-2024-again.csv; do
  python3 -c 'import csv, sys; w = csv.writer(sys.stdout, lineterminator="\n"); w.writerows(r for n, r in enumerate(csv.reader(sys.stdin)) if n == 0 or n % 10)' \
    <"$work/all/complaints-2024.csv" >"$feeds/$file"
done
night 6 "withdrawn: a tenth of 2024 is taken back" 0 run

zcat "$work/all/complaints-2020.csv.gz" | gzip -1 >"$feeds/complaints-2020.csv.gz"
if [ -n "$mounted" ]; then
  fill 60; night 7a "full disk: 60 MB are left before it starts" 2 run; rm -f "$disk/filler"
  night 7b "full disk: it fills up while the night runs" 2 fill_when "$store/spark-local/*/blockmgr*"; rm -f "$disk/filler"
else
  echo "  7  full disk: skipped, as only root can make a small disk (or mounting is forbidden here)"
fi

cp "$work/all/complaints-2021.csv.gz" "$feeds"
night 8 "killed: 2021 arrives, SIGKILL once it is in a table" 137 kill_when "$store/tables/store/complaints/metadata/v$(($(cat "$store/tables/store/complaints/metadata/version-hint.text") + 1)).metadata.json"
rm -rf "$out"/runs/.*.partial
night 9 "killed: SIGKILL while results are written" 137 kill_when "$out/runs/.*.partial"
night 10 "nothing bad" 0 run

configuration "$feeds" "$work/once/store" "$work/once/out" >"$work/once.yaml"
./redthread nightly --quiet --config "$work/once.yaml" --master 'local[2]' >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
echo
for file in verdicts.csv local_outliers.csv recurrence.csv explanations.json reconciliation.csv quarantine.csv organisation_review.csv; do
  if cmp -s "$out/runs/$(current)/$file" "$work/once/out/runs/2024-12-31-001/$file"; then echo "equal to one run on all the data: $file"; else fail "$file differs from one run on all the data"; fi
done
java -Djava.awt.headless=true $(sed -n 's:.*<java.opens>\(.*\)</java.opens>.*:\1:p' pom.xml | tr ' ' '\n' | sed 's/.*/--add-opens &=ALL-UNNAMED/' | tr '\n' ' ') \
  -cp "$jar" bench/LiveRows.java "$store" "$work/once/store" 2>/dev/null | sed "s#$work#…#" >"$work/rows"
cat "$work/rows"
[ "$(cut -d' ' -f2- "$work/rows" | sort -u | wc -l)" = 1 ] && [ -s "$work/rows" ] || fail "live rows differ"
./redthread status --store "$store" --out "$out" | grep 'Of the last'
[ "$failures" = 0 ] || { echo "$failures failures"; exit 1; }
echo "ten nights: the state after the last equals one run on all the data"
