"""The research tables in ../shared: rows accounted for, how long loading takes, and chains equal to an oracle's."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from bench.hierarchy import Chain, Tables
from graph.ledger import Ledger
from graph.projector import Projector
from graph.store import Store, open_store
from loaders.pipeline import LoadReport, load
from loaders.places import Gazetteer
from loaders.readers import sources
from queries.catalogue import Catalogue

SECONDS = 60  # of two processor cores that nobody else uses: processor time is what is compared
SAMPLES = 100  # units and days, and as many persons and days
FIRST, DAYS = date(1999, 1, 1), 7300  # within which days are drawn
SEED = 1999


@dataclass(frozen=True)
class Loaded:
    report: LoadReport
    processor: float  # seconds of load, resolve and project
    wall: float
    again: LoadReport  # of loading the same once more


def tables(folder: Path, shared: Path) -> list[str]:
    """Load the tables under SHARED into a new ledger in FOLDER and print the figures; returns what falls short."""
    ledger, store = Ledger(f"sqlite:///{folder / 'tables.sqlite'}"), open_store(str(folder / "tables.kgl"))
    loaded = _load(ledger, store, shared)
    wrong = list(_unaccounted(loaded.report))
    print(f"tables: {_rows(loaded.report)} rows, {len(wrong)} tables with rows unaccounted for")
    print(f"tables: load, resolve and project {loaded.processor:.1f} s of processor time, {loaded.wall:.1f} s in all")
    if loaded.processor > SECONDS:
        wrong.append(f"the tables took {loaded.processor:.1f} s of processor time, more than {SECONDS}")
    if loaded.again.documents:
        wrong.append(f"loading the tables again added {len(loaded.again.documents)} documents")
    files = {file.name.split("_")[1]: file for file in sorted(shared.glob("ng_*"))}
    differences = list(_differences(Tables.read(files["orgs"], files["persons"]), ledger, store))
    print(f"tables: {len(differences)} of {2 * SAMPLES} chains differ from the oracle's")
    store.close()
    ledger.close()
    return wrong + differences


def _load(ledger: Ledger, store: Store, shared: Path) -> Loaded:
    gazetteer = Gazetteer.load()
    processor, wall = time.process_time(), time.monotonic()
    report = load(sources([str(shared)]), ledger, gazetteer)
    Projector(ledger, store).catch_up()
    spent = time.process_time() - processor, time.monotonic() - wall
    return Loaded(report, *spent, load(sources([str(shared)]), ledger, gazetteer))


def _rows(report: LoadReport) -> int:
    return sum(table.rows for table in report.tables)


def _unaccounted(report: LoadReport) -> Iterator[str]:
    """Tables with a row that neither gave anything nor is empty nor is named in the report."""
    for table in report.tables:
        named = len({finding.row for finding in table.not_understood if finding.reason == "row"})
        if table.gave + table.empty + named != table.rows:
            yield f"{table.table}: {table.rows} rows, but {table.gave} gave something and {table.empty} are empty"


def _differences(oracle: Tables, ledger: Ledger, store: Store) -> Iterator[str]:
    draw, catalogue = random.Random(SEED), Catalogue.load()

    def asked(name: str, day: date) -> Chain:
        said = {"entity": name, "on": day.isoformat(), "depth": "20"}
        rows = catalogue.run("chain_of_command", said, ledger, store)["data"]
        return {
            (
                row["level"],
                row["organization_name"],
                str(row["status"]),
                frozenset((head["name"], str(head["status"])) for head in row["commanders"]),
            )
            for row in rows
            if row["organization"]
        }

    questions: list[tuple[list[str], Callable[[str, date], Chain]]] = [
        (sorted(oracle.parents), oracle.above_unit),
        (sorted(oracle.posts), oracle.above_person),
    ]
    for names, above in questions:
        for _ in range(SAMPLES):
            name, day = draw.choice(names), FIRST + timedelta(days=draw.randrange(DAYS))
            expected, found = above(name, day), asked(name, day)
            if expected != found:
                yield f"above {name} on {day} the tables say {sorted(expected - found)}, not {sorted(found - expected)}"
