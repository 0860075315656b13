#!/bin/sh
# Suggested codes against people's, beside scikit-learn in the same folds; and seconds to train and to
# score 100,000 letters. Needs /usr/bin/python3 with scikit-learn and pandas, and ../shared (or
# REDTHREAD_SHARED). Writes all it made, and table.csv, to the folder named (default target/classify).
# About 10 minutes of one core.
set -eu
cd "$(dirname "$0")/.."
shared="${REDTHREAD_SHARED:-../shared}"
work="${1:-target/classify}"
mkdir -p "$work"
/usr/bin/python3 bench/classify_peer.py prepare "$shared" "$work"
nhs="--column feedback --label label"
text() { ./redthread text "$@"; }
# shellcheck disable=SC2086  # lists of options
{
  text classify --train "$work/nhs.csv" $nhs --folds 5 --out "$work/nhs-folds.csv" >"$work/nhs-folds.txt"
  text classify --train "$work/nhs-known.csv" --test "$work/nhs-unseen.csv" $nhs \
    --out "$work/nhs-third.csv" >"$work/nhs-third.txt"
  text classify --train "$work/nhs-mixed-known.csv" --test "$work/nhs-mixed-unseen.csv" $nhs \
    --out "$work/nhs-mixed.csv" >"$work/nhs-mixed.txt"
  text classify --train "$work/nhs.csv" $nhs --folds 3 --group organization \
    --out "$work/nhs-trusts.csv" >"$work/nhs-trusts.txt"
  text classify --train "$work/oregon.csv" --column "Outcome Notes" --label group --folds 5 \
    --group event --out "$work/oregon-folds.csv" >"$work/oregon-folds.txt"
  text classify --train "$work/oregon-known.csv" --test "$work/oregon-unseen.csv" \
    --column "Outcome Notes" --label group --out "$work/oregon-third.csv" >"$work/oregon-third.txt"
  text classify --train "$work/oregon.csv" --column "Outcome Notes" --label group --folds 5 \
    --group "Facility ID" --out "$work/oregon-facilities.csv" >"$work/oregon-facilities.txt"
  text classify --train "$work/oregon.csv" --column "Outcome Notes" --label group --folds 3 \
    --time "Date Received" --out "$work/oregon-time.csv" >"$work/oregon-time.txt"
  text train --in "$work/nhs.csv" $nhs --model-out "$work/nhs.model" >"$work/nhs-train.txt"
  text classify --model "$work/nhs.model" --test "$work/many.csv" $nhs --out "$work/many-out.csv"
}
/usr/bin/python3 bench/classify_peer.py table "$work"
