"""Measures questions about command and writes the figures into docs/benchmarks.md: `python -m bench.chains`.

Through HTTP on Security Force Monitor's tables (../shared): a server, one client, all evidence. In this process,
without evidence: a generated graph, and the same Cypher steps sent straight to kglite.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from random import Random
from statistics import median, quantiles
from string import Template
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import kglite

from api.app import create_app
from api.settings import Settings
from bench.hierarchies import Forces, node_id
from bench.pages import fill
from graph.kglite_store import KgliteStore
from graph.ledger import Ledger
from graph.projector import Projector
from queries.catalogue import Catalogue
from queries.envelope import Row
from tests.api.serving import serving

ROOT = Path(__file__).parent.parent
TABLES = ROOT.parent / "shared" / "sfm" / "tables"
REPORT = ROOT / "docs" / "benchmarks.md"
PARENTS = Path(__file__).with_name("parents.cypher")
CHAIN, BRANCH = "chain_of_command", "subordinates"
PARTLY = 5  # some cells of the published tables are no dates or links
ASKED, WARM_UP, ROUNDS = 200, 20, 3
Question = tuple[str, dict[str, str]]
Figures = dict[str, Any]


def main() -> int:
    if not TABLES.is_dir():
        print("There is no ../shared beside the project: its tables are measured through HTTP.", file=sys.stderr)
        return 1
    figures: Figures = {"machine": f"{platform.machine()}, Python {platform.python_version()}", "asked": ASKED}
    figures |= {"load": f"{os.getloadavg()[1]:.0f}", "cores": os.cpu_count()}
    with TemporaryDirectory() as folder:
        _load(folder)
        figures |= _through_http(folder)
    figures |= _generated(Forces())
    text = Template((Path(__file__).parent / "chains.md").read_text(encoding="utf-8")).substitute(figures)
    fill(REPORT, "chains", text)
    print(text)
    return 0


def _load(folder: str) -> None:
    load = [sys.executable, "-m", "djeli", "--data", folder, "load", str(TABLES)]
    loaded = subprocess.run(load, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if loaded.returncode not in (0, PARTLY):
        raise RuntimeError(f"The tables were not loaded: {' '.join(load)}")


def _through_http(folder: str) -> Figures:
    ledger, store = Ledger(f"sqlite:///{folder}/ledger.sqlite"), KgliteStore(None)
    Projector(ledger, store).catch_up()
    app = create_app(ledger, store, _loads_nothing, Settings())
    with serving(app) as url, httpx.Client(base_url=url, timeout=60) as client:
        links = store.run(PARENTS.read_text(encoding="utf-8"))
        below, above = (sorted({row[end] for row in links}) for end in ("below", "above"))
        asked = {"chain": _asked(CHAIN, below), "branch": _asked(BRANCH, above)}
        found = {name: _timed(those, lambda one: _get(client, one)) for name, those in asked.items()}
    ledger.close()
    return {f"http_{name}_{figure}": value for name, figures in found.items() for figure, value in figures.items()}


def _loads_nothing(*_: object) -> Any:
    raise NotImplementedError("nothing is uploaded while questions are measured")


def _get(client: httpx.Client, question: Question) -> None:
    client.get(f"/v1/{question[0]}", params=question[1]).raise_for_status()


def _asked(name: str, ids: Sequence[str], **more: str) -> list[Question]:
    """Questions about any of IDS on any day."""
    chance = Random(1)
    return [
        (
            name,
            {"entity": chance.choice(ids), "on": f"{chance.randint(2006, 2018)}-{chance.randint(1, 12):02}-15", **more},
        )
        for _ in range(WARM_UP + ASKED)
    ]


def _timed(asked: Iterable[Question], ask: Callable[[Question], object]) -> Figures:
    """Milliseconds on the clock, and of the processor, for a question."""
    wall, cpu = [], []
    for question in asked:
        begun, spent = time.perf_counter(), time.process_time()
        ask(question)
        wall.append(1000 * (time.perf_counter() - begun))
        cpu.append(1000 * (time.process_time() - spent))
    wall, cpu = wall[WARM_UP:], cpu[WARM_UP:]
    return {
        name: f"{value:.1f}" for name, value in {"p50": median(wall), "p95": _p95(wall), "cpu95": _p95(cpu)}.items()
    }


def _p95(values: Sequence[float]) -> float:
    return quantiles(values, n=20)[-1]


class _Noting(KgliteStore):
    """Notes the steps that questions take."""

    def __init__(self) -> None:
        super().__init__(None)
        self.steps: list[tuple[str, Mapping[str, Any]]] = []

    def run(self, cypher: str, parameters: Mapping[str, Any] | None = None, timeout: float = 10.0) -> list[Row]:
        self.steps.append((cypher, parameters or {}))
        return super().run(cypher, parameters, timeout)

    def straight(self) -> kglite.KnowledgeGraph:
        return self._graph


def _generated(forces: Forces) -> Figures:
    with TemporaryDirectory() as folder:
        ledger, store, catalogue = Ledger(f"sqlite:///{folder}/ledger.sqlite"), _Noting(), Catalogue.load()
        begun = time.perf_counter()
        forces.fill(store)
        figures: Figures = {
            "filled": f"{time.perf_counter() - begun:.0f}",
            "nodes": forces.nodes,
            "edges": forces.edges,
        }
        units = [node_id(number) for number in range(forces.units)]
        below, above = units[forces.units // 5 :], units[forces.units // 125 : forces.units // 5]

        def ask(question: Question) -> None:
            catalogue.run(question[0], question[1], ledger, store)

        for name, asked in (
            ("chain", _asked(CHAIN, below, evidence="0")),
            ("branch", _asked(BRANCH, above, evidence="0")),
        ):
            figures |= {f"{name}_{figure}": value for figure, value in _timed(asked, ask).items()}
            figures[f"{name}_ratio"] = f"{_ratio(asked, ask, store):.2f}"
        ledger.close()
    return figures


def _ratio(asked: Sequence[Question], ask: Callable[[Question], None], store: _Noting) -> float:
    """Processor time of questions over that of their steps alone; rounds take turns, the fastest of each counts."""
    store.steps.clear()
    for question in asked:
        ask(question)
    steps, graph = list(store.steps), store.straight()

    def ours() -> None:
        for question in asked:
            ask(question)

    def straight() -> None:
        for cypher, parameters in steps:
            graph.begin_read().cypher(cypher, params=dict(parameters)).to_list()

    rounds = [(_spent(ours), _spent(straight)) for _ in range(ROUNDS)]
    return min(spent for spent, _ in rounds) / min(spent for _, spent in rounds)


def _spent(work: Callable[[], None]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


if __name__ == "__main__":
    sys.exit(main())
