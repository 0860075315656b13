#!/bin/sh
# Clusters of real letters beside scikit-learn's LSA and k-means on the same letters and k; two
# nights; planted themes. Needs ../shared/data and a python3 with scikit-learn and pandas.
# Writes the table to bench/out/clusters.txt as well.
set -eu
cd "$(dirname "$0")/.."
shared=${REDTHREAD_SHARED:-../shared}
python=${PYTHON:-/usr/bin/python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p bench/out
run() { ./redthread text cluster --quiet "$@" >/dev/null; }
{
  "$python" bench/clusters.py prepare "$shared/data" "$work"
  for set in nhs oregon housing; do
    k=$(cat "$work/$set.k")
    for seed in 1 2 3; do
      run --in "$work/$set.csv" --id id --column text --k "$k" --seed "$seed" \
        --out "$work/$set-$seed.csv" --labels-out "$work/$set-$seed-labels.csv"
    done
    run --in "$work/$set.csv" --id id --column text --k "$k" --seed 1 --out "$work/$set-again.csv"
    run --in "$work/$set-shuffled.csv" --id id --column text --k "$k" --seed 1 \
      --out "$work/$set-shuffled-out.csv"
    "$python" bench/clusters.py score "$work" "$set"
  done
  ./mvnw -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$work/path"
  bench() {
    java -cp "target/test-classes:target/classes:$(cat "$work/path")" \
      org.redthread.bench.ClusterBench "$@"
  }
  for set in nhs oregon housing; do
    echo "$set: $(bench subsamples "$work/$set.csv" id text "$(cat "$work/$set.k")")"
  done
  bench nights "$work/nhs.csv" id text
  bench null "$work/oregon.csv" id text 10
  bench null "$work/nhs.csv" id text 5
  for type in INS-WAIT ENV-STAFFING; do
    "$python" bench/clusters.py samples data-samples "$work" "$type"
    bench emerging "$work/samples.csv" 16
  done
} | tee bench/out/clusters.txt
