"""The peer of bench/clusters.sh: scikit-learn's LSA and k-means, and the scores of both."""

import glob
import sys
import time

import numpy as np
import pandas as pd
from sklearn.cluster import KMeans
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score
from sklearn.preprocessing import normalize

# Outcome codes of the code book that say the same kind of thing, by their numbers.
GROUPS = {
    "staffing": [400, 401, 560, 561, 562],
    "rights": [500, 501, 502, 505],
    "hygiene": [503, 526],
    "abuse": [504, 506, 507, 508, 509, 510],
    "behaviour": [517],
    "injury": [527, 528, 531, 537, 538, 539, 540, 541],
    "ulcer": [529, 530],
    "falls": [532, 533, 534, 535, 536],
    "condition": [542, 544, 545, 546, 547, 548, 551],
    "medication": [543, 553, 556],
    "left": [549, 552],
    "property": [555, 557],
}


# Five matters of complaint that share little: what comes nearest to a benchmark of five topics.
TOPICS = ["Anti-Social Behaviour (ASB)", "Damp & Mould", "Rent & Service Charges",
          "Rehousing & Allocations", "Pest Control"]


def group(code):
    for name, codes in GROUPS.items():
        if code in codes:
            return name
    return "other"


def prepare(data, work):
    nhs = pd.read_csv(f"{data}/nhs-feedback/comments_train.csv")
    nhs = nhs.rename(columns={"row_index": "id", "feedback": "text"})[["id", "text", "label"]]
    oregon = pd.read_csv(f"{data}/oregon-care/narratives.csv")
    notes = oregon["Action Notes"].fillna("") + " " + oregon["Outcome Notes"].fillna("")
    codes = pd.to_numeric(oregon["Outcome Code"], errors="coerce")
    oregon = pd.DataFrame({"id": oregon["Abuse_Number"], "text": notes, "label": codes.map(group)})
    housing = pd.read_csv(f"{data}/housing-ombudsman/findings_to_2024-03.csv", dtype=str)
    housing = housing.rename(columns={"complaint": "text", "category": "label"})
    housing = housing[housing.label.isin(TOPICS)].reset_index(drop=True)
    housing["id"] = housing.index
    housing = housing[["id", "text", "label"]]
    for name, rows in (("nhs", nhs), ("oregon", oregon), ("housing", housing)):
        rows.to_csv(f"{work}/{name}.csv", index=False)
        rows.sample(frac=1, random_state=1).to_csv(f"{work}/{name}-shuffled.csv", index=False)
        with open(f"{work}/{name}.k", "w") as file:
            file.write(str(rows.label.nunique()))


def agreement(runs):
    pairs = [adjusted_rand_score(a, b) for i, a in enumerate(runs) for b in runs[:i]]
    return np.mean(pairs)


def line(name, labels, runs, unassigned, seconds=""):
    ari = np.mean([adjusted_rand_score(labels, run) for run in runs])
    nmi = np.mean([normalized_mutual_info_score(labels, run) for run in runs])
    print(f"{name:44s} ARI {ari:.3f}  NMI {nmi:.3f}  between seeds {agreement(runs):.3f}  "
          f"unassigned {unassigned:.3f}  {seconds}", flush=True)


def peer(texts, k, stop, seed):
    vectors = TfidfVectorizer(max_df=0.5, min_df=5, stop_words=stop).fit_transform(texts)
    points = normalize(TruncatedSVD(100, random_state=seed).fit_transform(vectors))
    return KMeans(k, n_init=10, random_state=seed).fit_predict(points)


def score(work, name):
    rows = pd.read_csv(f"{work}/{name}.csv", keep_default_na=False)
    k = rows.label.nunique()
    print(f"{name}: {len(rows)} letters, {k} labels, k = {k}")
    outs = [pd.read_csv(f"{work}/{name}-{seed}.csv", dtype=str) for seed in (1, 2, 3)]
    runs = [out.cluster.to_numpy() for out in outs]
    left = np.mean([(run == "unassigned").mean() for run in runs])
    line("redthread, unassigned as a group", rows.label, runs, left)
    kept = runs[0] != "unassigned"
    line("redthread, seed 1, assigned letters", rows.label[kept], [runs[0][kept]] * 2, 0)
    for stop in ("english", None):
        start = time.time()
        runs = [peer(rows.text, k, stop, seed) for seed in (1, 2, 3)]
        line(f"scikit-learn, stop words {stop}", rows.label, runs, 0,
             f"{(time.time() - start) / 3:.1f} s")
    same(work, name, rows, outs[0])
    labels = pd.read_csv(f"{work}/{name}-1-labels.csv")
    for row in labels.itertuples():
        print(f"    {row.size:5d}  {row.label}")


def same(work, name, rows, first):
    again = pd.read_csv(f"{work}/{name}-again.csv", dtype=str)
    shuffled = pd.read_csv(f"{work}/{name}-shuffled-out.csv", dtype=str)
    order = lambda out: out.sort_values(["id", "cluster", "strength"]).reset_index(drop=True)
    words = rows.text.str.lower().str.replace(r"[\W_]+", " ", regex=True).str.strip()
    apart = (first.groupby(words.to_numpy()).cluster.nunique() > 1).sum()
    print(f"    second run the same: {again.equals(first)}; rows shuffled the same: "
          f"{order(shuffled).equals(order(first))}; identical texts apart: {apart}")


def samples(folder, work, code):
    files = sorted(glob.glob(f"{folder}/complaints-20*.csv*"))
    rows = pd.concat([pd.read_csv(file, dtype=str) for file in files])
    rows = rows.drop_duplicates("complaint_id").dropna(subset=["letter", "provider_code"])
    rows = rows[pd.to_datetime(rows.received, errors="coerce", format="%Y-%m-%d").notna()]
    rows["scope"] = rows.issues.fillna("").str.contains(code).astype(int)
    rows = rows.rename(columns={"complaint_id": "id", "letter": "text",
                                "provider_code": "organisation"})
    columns = ["id", "text", "received", "organisation", "provider", "scope"]
    rows[columns].to_csv(f"{work}/samples.csv", index=False)


if __name__ == "__main__":
    {"prepare": prepare, "score": score, "samples": samples}[sys.argv[1]](*sys.argv[2:])
