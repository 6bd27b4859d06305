"""A killed load leaves whole documents, and readers beside a writer never see half of one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from random import Random
from threading import Event

import pytest

from graph.ledger import Ledger
from tests.factory import Page
from tests.graph.test_laws import exported

PAGES = 60
LOAD = """
import sys
from graph.ledger import Ledger
from tests.graph.test_durability import page, PAGES
ledger = Ledger(sys.argv[1])
for number in range(PAGES):
    ledger.add(page(number).extraction())
    print(number, flush=True)
"""


def page(number: int) -> Page:
    made = Page(f"{number}: Issa Tembo heads the OCS.")
    return made.says("HOLDS_POST", made.person("Issa Tembo"), made.body("OCS"), role="commander")


def killed_load(address: str, after: int) -> list[int]:
    """The pages that were acknowledged before the loading process was killed."""
    with subprocess.Popen([sys.executable, "-c", LOAD, address], stdout=subprocess.PIPE, text=True) as loading:
        said = list(_some(loading, after))
        loading.kill()
        assert loading.stdout is not None
        return said + [int(line) for line in loading.stdout if line.endswith("\n")]


def _some(loading: subprocess.Popen[str], count: int) -> Iterator[int]:
    assert loading.stdout is not None
    for _ in range(count):
        yield int(loading.stdout.readline())


@pytest.mark.parametrize("seed", range(4))
def test_a_killed_load_leaves_every_acknowledged_document_and_no_half_one(
    ledger: Ledger, address: str, tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    acknowledged = killed_load(address, Random(seed).randrange(1, PAGES - 5))
    there = {document.id for document in ledger.documents()}
    assert {page(number).document.id for number in acknowledged} <= there
    for number in range(PAGES):
        expected = page(number).extraction()
        if expected.document.id in there:
            assert ledger.mentions(document=expected.document.id) == list(expected.mentions)
            assert ledger.claims(document=expected.document.id) == list(expected.claims)
    for number in reversed(range(PAGES)):
        ledger.add(page(number).extraction())
    whole = Ledger(f"sqlite:///{tmp_path_factory.mktemp('whole') / 'ledger.db'}")
    for number in range(PAGES):
        whole.add(page(number).extraction())
    assert exported(ledger) == exported(whole)
    whole.close()


def test_readers_beside_a_writer_see_whole_documents(ledger: Ledger) -> None:
    done = Event()

    def read() -> int:
        seen = 0
        while not done.is_set():
            for node in ledger.consolidated(ledger.ids()).nodes:
                seen += 1
                if node.type == "Organization":
                    assert len(ledger.claims(entity=node.id)) == 1
            assert len(ledger.find("Issa Tembo", limit=PAGES)) <= PAGES
        return seen

    with ThreadPoolExecutor(5) as readers:
        reading = [readers.submit(read) for _ in range(5)]
        try:
            for number in range(PAGES):
                ledger.add(page(number).extraction())
        finally:
            done.set()
        assert all(each.result() > 0 for each in reading)
