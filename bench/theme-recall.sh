#!/bin/sh
# Simulated reviews of coded letters: does the 95 % interval of recall cover the truth, and how much
# is read beside the hypergeometric stopping rule? Prints a table and writes it.
#
#   bench/theme-recall.sh [REVIEWS [RANKED [OUT.csv]]]     standard: 200 12 target/theme-recall.csv
#
# Needs ../shared/data/nhs-feedback; some 25 minutes of processor time.
set -eu
cd "$(dirname "$0")/.."
letters=${REDTHREAD_SHARED:-../shared}/data/nhs-feedback/comments_train.csv
[ -f "$letters" ] || { echo "there is no $letters; set REDTHREAD_SHARED" >&2; exit 2; }
out=${3:-target/theme-recall.csv}
./redthread theme simulate --in "$letters" --id row_index --column feedback --truth label \
  --reviews "${1:-200}" --ranked "${2:-12}" --seed 1 --out "$out"
cat "$out"
