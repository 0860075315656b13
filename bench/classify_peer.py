#!/usr/bin/python3
"""Prepares letters for bench/classify.sh, scores scikit-learn in the same folds, prints the table.

classify_peer.py prepare SHARED WORK   writes the letters of each data set
classify_peer.py timed WORK TASK COMMAND...   runs a command, notes its seconds in times.txt
classify_peer.py table WORK            reads what redthread wrote and prints a row a program
"""
import csv
import hashlib
import os
import re
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix, hstack
from sklearn.calibration import CalibratedClassifierCV
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import accuracy_score, balanced_accuracy_score, f1_score, matthews_corrcoef
from sklearn.svm import LinearSVC

# The code book's outcome codes, grouped by what happened to the resident.
OREGON = {
    "fall or transfer": range(532, 540),
    "other injury": [527, 528, 531, 540, 541],
    "pressure ulcer": [529, 530],
    "dignity, choice and rights": [500, 501, 502, 505],
    "abuse": [504, 506, 507, 508, 509, 510],
    "care and comfort": [503, 515, 516, 526, 544, 546, 547, 550],
    "behaviour": [517],
    "medication": [543, 553, 556],
    "money and property": [555, 557],
    "left unsafely": [549, 552],
    "illness, hospital or death": [542, 545, 548, 551],
    "potential harm only": [525],
    "staffing": [400, 401, 560, 561, 562],
}


def same(text):
    return " ".join(re.findall(r"[^\W_]+", str(text).lower()))


def unseen(key):
    """A fixed third, by a hash."""
    return int(hashlib.sha256(("1:" + key).encode()).hexdigest()[:8], 16) % 3 == 0


def prepare(shared, work):
    nhs = pd.read_csv(shared / "data/nhs-feedback/comments_train.csv")
    nhs.to_csv(work / "nhs.csv", index=False)
    # A fixed third, whole groups of repeats: the unseen part of the published split is not public.
    third = nhs.feedback.map(lambda text: unseen(same(text)))
    nhs[~third].to_csv(work / "nhs-known.csv", index=False)
    nhs[third].to_csv(work / "nhs-unseen.csv", index=False)
    # Repeats on both sides, as in the published split; for comparison with its figures only.
    mixed = nhs.row_index.map(lambda row: unseen(str(row)))
    nhs[~mixed].to_csv(work / "nhs-mixed-known.csv", index=False)
    nhs[mixed].to_csv(work / "nhs-mixed-unseen.csv", index=False)
    many = pd.concat([nhs] * (100_000 // len(nhs) + 1)).head(100_000)
    many.drop(columns="label").to_csv(work / "many.csv", index=False)
    oregon = pd.read_csv(shared / "data/oregon-care/narratives.csv")
    group = {code: name for name, codes in OREGON.items() for code in codes}
    oregon["group"] = oregon["Outcome Code"].map(group)
    # One event has several complaint numbers, told apart by a last letter.
    oregon["event"] = oregon["Abuse_Number"].str.replace(r"[A-Z]$", "", regex=True)
    # Action Notes hold the finding; Outcome Notes, the account of what happened, are the letter.
    oregon = oregon[oregon["Outcome Notes"].notna() & oregon["group"].notna()]
    keep = ["Outcome Notes", "group", "event", "Facility ID", "Date Received"]
    oregon[keep].to_csv(work / "oregon.csv", index=False)
    third = oregon["event"].map(unseen)
    oregon.loc[~third, keep].to_csv(work / "oregon-known.csv", index=False)
    oregon.loc[third, keep].to_csv(work / "oregon-unseen.csv", index=False)


def vectors(known, unseen):
    blocks = [
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, token_pattern=r"\w+"),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2),
    ]
    return (
        hstack([b.fit_transform(known) for b in blocks]).tocsr(),
        hstack([b.transform(unseen) for b in blocks]).tocsr(),
    )


def words(known, unseen):
    block = TfidfVectorizer(sublinear_tf=True)
    return block.fit_transform(known), block.transform(unseen)


def beside(block, contexts, known):
    """A column for each context of the known letters."""
    return hstack([block] + [csr_matrix((contexts == c).astype(float)[:, None]) for c in known]).tocsr()


def learn(known, labels, unseen, features, contexts=None):
    """Predictions of a linear SVM and confidences by sigmoids fitted inside the known letters."""
    a, b = features(known, unseen)
    if contexts is not None:
        different = sorted(set(contexts[0]))
        a, b = beside(a, contexts[0], different), beside(b, contexts[1], different)
    # Scikit-learn's sigmoids need five letters of each label.
    counts = pd.Series(labels).map(pd.Series(labels).value_counts()).to_numpy()
    often = np.flatnonzero(counts >= 5)
    sigmoids = CalibratedClassifierCV(LinearSVC(C=1), cv=5).fit(a[often], labels[often])
    sure = sigmoids.predict_proba(b)
    return LinearSVC(C=1).fit(a, labels).predict(b), sure.max(axis=1)


def peer(letters, labels, folds, features, contexts=None, earlier=False):
    """As learn, in folds; letters that say the same as an examined one leave the known.

    Letters of fold -1 are never examined; with earlier, those of earlier folds only are known.
    """
    groups = letters.map(same)
    predicted = np.empty(len(labels), dtype=object)
    confidence = np.zeros(len(labels))
    for fold in sorted(set(folds) - {-1}):
        out = folds == fold
        known = (folds < fold if earlier else ~out) & ~groups.isin(set(groups[out]))
        predicted[out], confidence[out] = learn(
            letters[known],
            labels[known],
            letters[out],
            features,
            None if contexts is None else (contexts[known], contexts[out]),
        )
    return predicted, confidence


PEERS = (("scikit-learn words", words), ("scikit-learn words+letters", vectors))


def ece(truth, predicted, confidence, bins=15):
    at = np.minimum(bins - 1, (confidence * bins).astype(int))
    right = truth == predicted
    return sum(abs(confidence[at == b].sum() - right[at == b].sum()) for b in range(bins)) / len(at)


def row(out, data, program, truth, predicted, confidence, kept=None):
    figures = [
        accuracy_score(truth, predicted),
        balanced_accuracy_score(truth, predicted),
        f1_score(truth, predicted, average="macro"),
        matthews_corrcoef(truth, predicted),
        ece(truth, predicted, confidence),
    ]
    figures.append(np.nan if kept is None else kept.mean())
    figures.append(np.nan if kept is None else accuracy_score(truth[kept], predicted[kept]))
    out.append([data, program, len(truth)] + ["" if np.isnan(f) else f"{f:.3f}" for f in figures])


def examined(work, out, data, source, result, column, label, peers, context=None):
    every = pd.read_csv(work / source)
    said_of_all = pd.read_csv(work / result)
    done = said_of_all.prediction.notna().to_numpy()
    letters = every[done].reset_index(drop=True)
    said = said_of_all[done].reset_index(drop=True)
    truth = letters[label].to_numpy()
    kept = ~said.abstained.astype(str).str.lower().eq("true").to_numpy()
    once = ~letters[column].map(same).duplicated().to_numpy()

    def rows(program, predicted, confidence, kept=None):
        row(out, data, program, truth, predicted, confidence, kept)
        kept_once = None if kept is None else kept[once]
        name = data + ", repeats once"
        row(out, name, program, truth[once], predicted[once], confidence[once], kept_once)

    rows("redthread", said.prediction.to_numpy(), said.confidence.to_numpy(), kept)
    for name, features in PEERS if peers else ():
        if peers in ("folds", "earlier"):
            predicted, confidence = peer(
                every[column],
                every[label].to_numpy(),
                said_of_all.fold.where(done, -1).fillna(-1).astype(int).to_numpy(),
                features,
                None if context is None else every[context].to_numpy(),
                peers == "earlier",
            )
            predicted, confidence = predicted[done], confidence[done]
        else:
            known = pd.read_csv(work / peers)
            predicted, confidence = learn(
                known[column], known[label].to_numpy(), letters[column], features
            )
        rows(name, predicted, confidence)


def table(work):
    out = []
    nhs = ("nhs.csv", "feedback", "label")
    oregon = ("oregon.csv", "Outcome Notes", "group")
    sets = [
        ("NHS, 5 folds", "nhs-folds.csv", nhs, "folds"),
        ("NHS, 5 folds, with the question", "nhs-question.csv", nhs + ("question",), "folds"),
        ("NHS, fixed unseen third", "nhs-third.csv", ("nhs-unseen.csv", "feedback", "label"), "nhs-known.csv"),
        (
            "NHS, fixed unseen third, with the question",
            "nhs-question-third.csv",
            ("nhs-unseen.csv", "feedback", "label"),
            False,
        ),
        (
            "NHS, random third as published",
            "nhs-mixed.csv",
            ("nhs-mixed-unseen.csv", "feedback", "label"),
            "nhs-mixed-known.csv",
        ),
        ("NHS, each trust left out", "nhs-trusts.csv", nhs, "folds"),
        ("Oregon, 5 folds of events", "oregon-folds.csv", oregon, "folds"),
        (
            "Oregon, fixed unseen third",
            "oregon-third.csv",
            ("oregon-unseen.csv", "Outcome Notes", "group"),
            "oregon-known.csv",
        ),
        ("Oregon, 5 folds of facilities", "oregon-facilities.csv", oregon, "folds"),
        ("Oregon, later years", "oregon-time.csv", oregon, "earlier"),
    ]
    for data, result, (source, column, label, *context), peers in sets:
        if (work / result).exists():
            examined(work, out, data, source, result, column, label, peers, *context)
    header = "data,program,letters,accuracy,balanced,macro-F1,MCC,ECE,coverage,accuracy kept".split(",")
    with open(work / "table.csv", "w", newline="") as file:
        csv.writer(file).writerows([header] + out)
    widths = [max(len(str(r[i])) for r in [header] + out) for i in range(len(header))]
    for line in [header] + out:
        print("  ".join(str(cell).ljust(width) for cell, width in zip(line, widths)))


def timed(work, task, command):
    """Runs a command; seconds by the clock and of the processors, beside the machine's load."""
    start, load = time.monotonic(), os.getloadavg()[0]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    line = (
        f"{task}: {time.monotonic() - start:.1f} s by the clock, {spent:.1f} s of processors, "
        f"load of the machine {load:.1f} before and {os.getloadavg()[0]:.1f} after"
    )
    print(line)
    with open(work / "times.txt", "a") as file:
        file.write(line + "\n")


if __name__ == "__main__":
    if sys.argv[1] == "timed":
        timed(Path(sys.argv[2]), sys.argv[3], sys.argv[4:])
    elif sys.argv[1] == "prepare":
        prepare(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        table(Path(sys.argv[2]))
