"""The published peer's predictions for English news, and ours, on the same documents: only where ../shared is.

Scored by `../shared/tools/score_brat.py`, against complete marks and against the narrower published ones.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from signal import SIG_DFL, SIGINT, signal
from tempfile import TemporaryDirectory

from bench.extraction import folds
from bench.extraction.corpus import ROOT

SHARED = ROOT.parent / "shared"
MARKS = {"complete": "complete", "annotated": "sfm"}  # folder of ../shared/sfm → our policy for it
MEASURES = ("entity_exact", "entity_relaxed", "relation_exact", "relation_relaxed")
SAME = ("Title,Role=Title_Role", "has_title,has_role=has_title_or_role")
SAMPLES = "500"


@dataclass(frozen=True, slots=True)
class Score:
    """F1 of all kinds together, and between what it is by 95 %."""

    f1: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Scored:
    """WHOSE predictions against which MARKS, by measure."""

    whose: str
    marks: str
    scores: Mapping[str, Score]


def compared() -> list[Scored]:
    """The peer's predictions and ours, by folds, each against either marks; nothing without ../shared."""
    if not SHARED.exists():
        return []
    with TemporaryDirectory() as folder, ProcessPoolExecutor(len(MARKS), None, signal, (SIGINT, SIG_DFL)) as pool:
        ours = {marks: Path(folder) / marks for marks in MARKS}
        list(pool.map(folds.main, [SHARED / "sfm"] * len(MARKS), ours.values(), MARKS.values()))
        return list(_compared(ours))


def _compared(ours: Mapping[str, Path]) -> Iterator[Scored]:
    for marks, predictions in ours.items():
        yield Scored("peer", marks, _scores(marks, SHARED / "sfm" / "peer"))
        yield Scored("ours", marks, _scores(marks, predictions))


def _scores(marks: str, predictions: Path) -> dict[str, Score]:
    command = [sys.executable, str(SHARED / "tools" / "score_brat.py"), str(SHARED / "sfm" / marks), str(predictions)]
    command += [word for same in SAME for word in ("--merge", same)]
    command += ["--drop", "Location,Misclass", "--bootstrap", SAMPLES, "--json", "-"]
    found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return {
        measure: Score(found["scores"][measure]["micro"]["f1"], *found["micro_f1_95ci"][measure])
        for measure in MEASURES
    }
