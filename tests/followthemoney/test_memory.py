"""The export is written as it is read: it is never in memory as a whole."""

from __future__ import annotations

import io
import tracemalloc
from pathlib import Path

import pytest
from followthemoney import model

from graph.ledger import Ledger
from tests.factory import Page
from viz.exports import write

DOCUMENTS, LENGTH = 60, 50_000


class Counted(io.RawIOBase):
    """Keeps no more of what is written than how much it is."""

    size = 0

    def write(self, content: object) -> int:
        assert isinstance(content, bytes)
        self.size += len(content)
        return len(content)


def test_an_export_is_not_held_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for pages in ("graph.export.BATCH", "graph.ledger.reader.PAGE"):
        monkeypatch.setattr(pages, 5)  # small beside what there is, as they are beside a real ledger
    ledger, target = Ledger(f"sqlite:///{tmp_path / 'ledger.db'}"), Counted()
    for number in range(DOCUMENTS):
        page = Page(f"Issa Tembo heads Legion {number}. " + "x" * LENGTH, name=f"{number}.txt")
        page.says("HOLDS_POST", page.person("Issa Tembo"), page.body(f"Legion {number}"), post_title="head")
        ledger.add(page.extraction())
    assert model.schemata  # what the package itself takes is no matter
    tracemalloc.start()
    write("ftm", ledger, target)  # type: ignore[arg-type]  # a stream that only writes
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    ledger.close()
    assert target.size > 2 * DOCUMENTS * LENGTH
    assert most < DOCUMENTS * LENGTH, most
