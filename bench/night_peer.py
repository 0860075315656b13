#!/usr/bin/env python3
"""The steps of a night by hand, with pandas and scikit-learn, on the files that `redthread sample` writes.

    bench/night_peer.py FOLDER

Reads, cleans, counts, finds duplicates, weighs words (TF-IDF), clusters, and compares organisations (Poisson
ratios with exact intervals and a false discovery rate). Prints a line a step as soon as it is done: name, seconds,
rows, peak megabytes of the process so far.

Left out of what a night does: redaction and its audit, matching of printed names (the code column is taken as it
stands), successions, near-duplicates across failure types and campaigns by passages, choice of the number of
clusters, labels by contrast, ids that stay, themes, scans and permutation tests, verdicts, local themes, recurrence,
a store that keeps past runs, reports, site. Letters keep their names.
"""
import glob
import json
import os
import re
import resource
import sys
import time

import numpy as np
import pandas as pd
from scipy import stats
from sklearn.cluster import KMeans
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.neighbors import NearestNeighbors

NEAR = 0.1  # cosine distance up to which two letters are one
LEAST = 30  # letters of a failure type that are clustered
SAMPLE = 3000  # of a type, in which the clusters are found, as redthread does
CLUSTERS = 10
DIMENSIONS = 50


def step(name, function):
    start = time.time()
    result = function()
    rows = len(result[0] if isinstance(result, tuple) else result)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{name}\t{time.time() - start:.1f}\t{rows}\t{peak}", flush=True)
    return result


def read(folder):
    complaints = sorted(glob.glob(folder + "/complaints-*.csv*") + glob.glob(folder + "/corrections*.csv"))
    english = pd.concat([pd.read_csv(f, dtype=str, keep_default_na=False) for f in complaints])
    english = english.rename(
        columns={"complaint_id": "id", "provider_code": "code", "issues": "codes", "letter": "text"}
    )[["id", "received", "provider", "code", "codes", "text", "updated"]].assign(feed="complaints")
    feedback = pd.DataFrame(lines(os.path.join(folder, "feedback.jsonl"))).astype(str).rename(
        columns={"date": "received", "organisation": "provider", "themes": "codes", "comment": "text"}
    )[["id", "received", "provider", "code", "codes", "text"]].assign(feed="feedback", updated="")
    norwegian = pd.read_csv(
        os.path.join(folder, "ombud-no.csv"), sep=";", dtype=str, keep_default_na=False, encoding="utf-8-sig"
    )
    norwegian = norwegian[norwegian["type"] == "klage"].rename(
        columns={"saksnr": "id", "mottatt": "received", "foretak": "provider", "foretakskode": "code",
                 "årsak": "codes", "henvendelse": "text", "oppdatert": "updated"}
    )[["id", "received", "provider", "code", "codes", "text", "updated"]].assign(feed="ombud")
    return pd.concat([english, feedback, norwegian], ignore_index=True)


def lines(file):
    """The records of a file of JSON lines; broken lines are left out."""
    with open(file, encoding="utf-8") as opened:
        for line in opened:
            try:
                record = json.loads(line)
            except ValueError:
                continue
            if isinstance(record, dict):
                yield record


def clean(rows):
    rows = rows[rows["id"].str.strip() != ""].copy()
    norwegian = rows["feed"] == "ombud"
    dates = pd.to_datetime(rows["received"].where(~norwegian), format="%Y-%m-%d", errors="coerce")
    rows["received"] = dates.fillna(
        pd.to_datetime(rows["received"].where(norwegian), format="%d.%m.%Y", errors="coerce"))
    rows = rows[rows["received"].notna()]
    for column in ("provider", "code", "codes", "text"):
        rows[column] = rows[column].fillna("").str.strip()
    rows = rows.sort_values(["feed", "id", "updated"], kind="stable").drop_duplicates(["feed", "id"], keep="last")
    rows["letter"] = rows["text"].str.lower().str.replace(r"[\W_]+", " ", regex=True).str.strip()
    return rows.reset_index(drop=True)


def count(rows):
    cases = rows[rows["feed"] != "feedback"].assign(
        type=lambda r: r["codes"].str.split("|"), month=lambda r: r["received"].dt.to_period("M").astype(str)
    ).explode("type")
    cases = cases[(cases["type"] != "") & (cases["code"] != "")]
    return cases.groupby(["code", "type", "month"], as_index=False).agg(cases=("id", "size")), cases


def duplicates(rows, cases):
    """Letters with the same words, then within a failure type those whose words weigh the same."""
    first = rows.groupby("letter")["id"].transform("first")
    pairs = 0
    for _, letters in cases.drop_duplicates(["type", "letter"]).groupby("type"):
        texts = letters["letter"][letters["letter"].str.count(" ") >= 9]
        if len(texts) > 1:
            matrix = TfidfVectorizer(ngram_range=(1, 2), dtype=np.float32, sublinear_tf=True).fit_transform(texts)
            near = NearestNeighbors(radius=NEAR, metric="cosine", algorithm="brute")
            near.fit(matrix)
            for start in range(0, matrix.shape[0], 1000):
                found = near.radius_neighbors(matrix[start:start + 1000], return_distance=False)
                pairs += sum(len(each) - 1 for each in found)
    return first, pairs // 2


def weigh(cases):
    types = {}
    for name, letters in cases.groupby("type"):
        texts = letters["letter"]
        if len(texts) >= LEAST:
            some = texts.drop_duplicates()
            some = some.sample(min(SAMPLE, len(some)), random_state=1)
            words = TfidfVectorizer(min_df=2, max_df=0.8, max_features=8000, sublinear_tf=True)
            try:
                types[name] = (words.fit_transform(some), words.transform(texts), words)
            except ValueError:
                continue  # nothing but words that all letters have
    return types


def cluster(types):
    placed = {}
    for name, (some, every, words) in types.items():
        size = min(DIMENSIONS, some.shape[1] - 1, some.shape[0] - 1)
        if size < 2:
            continue
        space = TruncatedSVD(size, random_state=1)
        points = unit(space.fit_transform(some))
        found = KMeans(min(CLUSTERS, len(points)), n_init=4, random_state=1).fit(points)
        label = words.get_feature_names_out()[
            np.argsort(-space.inverse_transform(found.cluster_centers_), axis=1)[:, :4]]
        placed[name] = (found.predict(unit(space.transform(every)).astype(points.dtype)), label)
    return placed


def unit(points):
    return points / np.maximum(np.linalg.norm(points, axis=1, keepdims=True), 1e-12)


def ratios(counts):
    """Observed over expected of each organisation and failure type, expected from the margins."""
    table = counts.pivot_table(index="code", columns="type", values="cases", aggfunc="sum", fill_value=0)
    observed = table.to_numpy(float)
    expected = observed.sum(1, keepdims=True) * observed.sum(0, keepdims=True) / observed.sum()
    low = np.where(observed > 0, stats.chi2.ppf(0.025, 2 * observed) / 2, 0) / expected
    high = stats.chi2.ppf(0.975, 2 * observed + 2) / 2 / expected
    p = stats.poisson.sf(observed - 1, expected)
    order = np.argsort(p, axis=None)
    rank = np.empty(order.size)
    rank[order] = np.arange(1, order.size + 1)
    stands_out = (p.ravel() <= 0.05 * rank / order.size).reshape(p.shape)
    return pd.DataFrame({
        "code": np.repeat(table.index, observed.shape[1]), "type": np.tile(table.columns, observed.shape[0]),
        "ratio": (observed / expected).ravel(), "low": low.ravel(), "high": high.ravel(),
        "stands_out": stands_out.ravel()})


def main(folder):
    start = time.time()
    rows = step("read", lambda: read(folder))
    rows = step("clean", lambda: clean(rows))
    counts, cases = step("count", lambda: count(rows))
    step("ratios", lambda: ratios(counts))
    types = step("tf-idf", lambda: weigh(cases))
    step("clusters", lambda: cluster(types))
    step("duplicates", lambda: duplicates(rows, cases))
    print(f"whole\t{time.time() - start:.1f}\t{len(rows)}\t"
          f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}")


if __name__ == "__main__":
    if len(sys.argv) != 2 or re.match("-", sys.argv[1]):
        sys.exit(__doc__)
    main(sys.argv[1])
