#!/bin/sh
# Suggested codes against people's, beside scikit-learn in the same folds; and seconds to train and to
# score 100,000 letters. Needs /usr/bin/python3 with scikit-learn and pandas, and ../shared (or
# REDTHREAD_SHARED). Writes all it made, and table.csv, to the folder named (default target/classify).
# Several data sets are named in classify_peer.py; those whose result is there are scored. A first
# argument is the folder; further ones name what is run anew: folds question third mixed trusts oregon
# times (default: all). About 20 minutes of one core; scikit-learn takes half of them.
set -eu
cd "$(dirname "$0")/.."
shared="${REDTHREAD_SHARED:-../shared}"
work="${1:-target/classify}"
mkdir -p "$work"
/usr/bin/python3 bench/classify_peer.py prepare "$shared" "$work"
nhs="--column feedback --label label"
text() { ./redthread text "$@"; }
timed() { /usr/bin/python3 bench/classify_peer.py timed "$work" "$@"; }
[ $# -gt 1 ] && shift || set -- folds question third mixed trusts oregon times
# shellcheck disable=SC2086  # lists of options
for part in "$@"; do
  case "$part" in
    folds)
      text classify --train "$work/nhs.csv" $nhs --folds 5 --out "$work/nhs-folds.csv" \
        >"$work/nhs-folds.txt"
      ;;
    question)
      text classify --train "$work/nhs.csv" $nhs --context question --folds 5 \
        --out "$work/nhs-question.csv" >"$work/nhs-question.txt"
      text classify --train "$work/nhs-known.csv" --test "$work/nhs-unseen.csv" $nhs \
        --context question --out "$work/nhs-question-third.csv" >"$work/nhs-question-third.txt"
      ;;
    third)
      text classify --train "$work/nhs-known.csv" --test "$work/nhs-unseen.csv" $nhs \
        --out "$work/nhs-third.csv" >"$work/nhs-third.txt"
      ;;
    mixed)
      text classify --train "$work/nhs-mixed-known.csv" --test "$work/nhs-mixed-unseen.csv" $nhs \
        --out "$work/nhs-mixed.csv" >"$work/nhs-mixed.txt"
      ;;
    trusts)
      text classify --train "$work/nhs.csv" $nhs --folds 3 --group organization \
        --out "$work/nhs-trusts.csv" >"$work/nhs-trusts.txt"
      ;;
    oregon)
      set -- --column "Outcome Notes" --label group
      text classify --train "$work/oregon.csv" "$@" --folds 5 --group event \
        --out "$work/oregon-folds.csv" >"$work/oregon-folds.txt"
      text classify --train "$work/oregon-known.csv" --test "$work/oregon-unseen.csv" "$@" \
        --out "$work/oregon-third.csv" >"$work/oregon-third.txt"
      text classify --train "$work/oregon.csv" "$@" --folds 5 --group "Facility ID" \
        --out "$work/oregon-facilities.csv" >"$work/oregon-facilities.txt"
      text classify --train "$work/oregon.csv" "$@" --folds 3 --time "Date Received" \
        --out "$work/oregon-time.csv" >"$work/oregon-time.txt"
      ;;
    times)
      rm -f "$work/times.txt"
      timed "train on 6,902 letters" ./redthread text train --in "$work/nhs.csv" $nhs \
        --model-out "$work/nhs.model" >"$work/nhs-train.txt"
      timed "score 100,000 letters" ./redthread text classify --model "$work/nhs.model" \
        --test "$work/many.csv" $nhs --out "$work/many-out.csv"
      cat "$work/times.txt"
      ;;
    *)
      echo "classify.sh knows no part '$part'" >&2
      exit 2
      ;;
  esac
done
/usr/bin/python3 bench/classify_peer.py table "$work"
