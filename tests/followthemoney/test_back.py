"""What we write comes back equal, whatever the ledger says; what was damaged on the way is told and nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from graph.ledger import Ledger
from graph.model import Assertion
from loaders.pipeline import load
from loaders.places import Gazetteer
from loaders.readers import Source, sources
from tests.factory import Page, different, same
from tests.followthemoney.test_out import full
from tests.followthemoney.trip import entities, ledger, lines, read, written
from tests.graph.test_laws import world

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "samples"
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=30)


def assert_back(before: Ledger) -> None:
    """As FollowTheMoney and as our own lines, to the byte."""
    content = written(before)
    after, report = read(content)
    assert report.refused == []
    assert written(after) == content
    assert written(after, "jsonl") == written(before, "jsonl")


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32).map(Random))
def test_any_ledger_comes_back_equal(random: Random) -> None:
    assert_back(ledger(*world(random)))


@settings(max_examples=30, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(TEXT, TEXT, TEXT, TEXT)
def test_any_text_comes_back_equal(name: str, file: str, title: str, more: str) -> None:
    page = Page(f"{more}{name}: Army {more}", name=file, published="--07-01", publisher=more)
    person, army = page.person(name), page.body("Army", acronym=more)
    page.says("HOLDS_POST", person, army, post_title=title, rank=more, began="--07", ended="2020-02")
    assert_back(ledger([page.says("HAS_TITLE", person, post_title=more).extraction()]))


def test_the_samples_come_back_equal() -> None:
    made = Ledger("sqlite://")
    load(sources([str(SAMPLES)]), made, Gazetteer.load(), workers=1)
    assert_back(made)


def test_every_relation_comes_back_equal() -> None:
    assert_back(full())


def test_who_is_pointed_at_comes_back() -> None:
    page = Page("Issa Tembo and his deputy of the Army; he heads an office.")
    tembo, he, army = page.person("Issa Tembo"), page.person("he h", name=""), page.body("Army")
    deputy, office = page.person("his deputy", name=""), page.body("an office", name="")
    page.same(tembo, he).says("HOLDS_POST", he, office, rank="Colonel").says("HOLDS_POST", deputy, army)
    assert_back(ledger([page.says("HOLDS_POST", he, army, Assertion.REPORTED).extraction()]))


def test_what_persons_judged_comes_back() -> None:
    pages = [Page(f"Issa Tembo heads the OCS. {number}") for number in range(3)]
    tembos = [page.person("Issa Tembo") for page in pages]
    bodies = [page.body("OCS", acronym="OCS") for page in pages]
    for page, tembo, body in zip(pages, tembos, bodies, strict=True):
        page.says("HOLDS_POST", tembo, body, role="commander")
    judged = [different(tembos[0], tembos[1]), same(tembos[1], tembos[2], "reader"), different(bodies[0], bodies[2])]
    before = ledger([page.extraction() for page in pages], judged)
    assert_back(before)
    after, _ = read(written(before))
    assert {judgement.author for judgement in after.judgements()} >= {"file:a.ftm.json"}


def test_a_long_document_comes_back() -> None:
    page = Page("  The Army\n" * 20_000, name="long.txt")
    assert_back(ledger([page.says("HAS_TITLE", page.person("Army"), post_title="x").extraction()]))


def test_reading_it_again_changes_nothing() -> None:
    content = written(full())
    after, _ = read(content)
    report = load([Source("a.ftm.json", "a.ftm.json", content)], after, Gazetteer([], []), workers=1)
    assert (report.documents, report.known, report.refused) == ([], 1, [])


@pytest.mark.parametrize(
    ("note", "detail"),
    [
        ("passage: [5000, 5010]", "does not stand"),
        ("passage: [-9, 2]", "does not stand"),
        ("passage: oops", "Expecting value"),
        ("confidence: 7", "confidence"),
        ('ends: [[0, 4, "Person"], [3, 4, "Robot"]]', "ends"),
        ('attributes: {"rank": ["x"]}', "rank"),
        ('attributes: {"began": "soon"}', "not a date"),
        ('attributes: {"colour": "red"}', "unknown attributes"),
    ],
)
def test_damaged_evidence_is_told_with_its_line_and_the_rest_is_loaded(note: str, detail: str) -> None:
    found = entities(written(full()))
    name = note.partition(":")[0]
    number, evidence = next(
        (number, each)
        for number, each in enumerate(found, 1)
        if each["schema"] == "Documentation" and each["properties"]["role"] == ["HOLDS_POST"]
    )
    notes = evidence["properties"]["description"]
    evidence["properties"]["description"] = [note, *(other for other in notes if not other.startswith(f"{name}:"))]
    after, report = read(lines(*found))
    (refused,) = report.refused
    assert str(refused).startswith(f"a.ftm.json:{number}: ")
    assert detail in str(refused)
    assert len(after.claims()) == len(full().claims()) - 2  # this one, and what is denied


def test_a_quote_that_its_document_does_not_hold_is_refused() -> None:
    content = written(full()).decode().replace("General Issa Tembo", "Colonel Issa Tembo", 1).encode()
    after, report = read(content)
    assert report.refused
    assert all("does not stand" in str(error) for error in report.refused)
    assert after.claims() == []


def test_other_tools_may_shuffle_lines_and_values() -> None:
    found = entities(written(full()))
    random = Random(7)
    for each in found:
        for values in each["properties"].values():
            random.shuffle(values)
    random.shuffle(found)
    after, report = read(lines(*found))
    assert report.refused == []
    assert json.loads(b"[" + b",".join(written(after).splitlines()) + b"]") == entities(written(full()))


def test_evidence_without_its_document_is_counted() -> None:
    found = [each for each in entities(written(full())) if each["schema"] != "PlainText"]
    after, report = read(lines(*found))
    evidence = [each for each in found if each["schema"] == "Documentation"]
    assert (after.claims(), report.left_out) == ([], {"Documentation": len(evidence)})


WRITE = "written(Ledger('sqlite://'))"
READ = """print(read(b'{"id": "x", "schema": "Person", "properties": {}}')[1].refused[0])"""


@pytest.mark.parametrize("asked", [WRITE, READ])
def test_without_the_package_one_sentence_says_what_to_install(asked: str) -> None:
    program = f"import sys; sys.modules['followthemoney'] = None; from tests.followthemoney.trip import *; {asked}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=ROOT)
    assert "pip install 'djeli[ftm]'" in done.stdout + done.stderr
