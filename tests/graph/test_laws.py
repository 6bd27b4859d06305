"""What must hold whatever is loaded: order is of no matter, following the ledger is rebuilding, withdrawing undoes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import combinations
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.decision import Decision
from graph.export import rows
from graph.ledger import Ledger
from graph.model import Assertion, Extraction, Judgement, Mention, Verdict
from graph.projector import Projector
from graph.store import Store
from tests.engines import contents, empty_store
from tests.factory import Page

PEOPLE = ("Issa Tembo", "Issa Témbo", "Moussa Keba")
BODIES = ("OCS", "Office central", "Army")
LAWS = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def page(random: Random, number: int) -> Extraction:
    """A document with some of a few people, bodies and a raid, who do this and that."""
    made = Page(
        f"{number}: {', '.join((*PEOPLE, *BODIES))}, raid, Kayes.",
        published=random.choice([None, "2019", "2020-05", "2021-05-04"]),
        publisher=random.choice([None, "A", "B"]),
    )
    people = [made.person(name) for name in PEOPLE if random.random() < 0.7]
    bodies = [made.body(name, acronym=name if name.isupper() else None) for name in BODIES if random.random() < 0.7]
    raid, place = made.operation("raid"), made.place("Kayes")
    made.says("HAPPENED", raid, kind=random.choice(["raid", "arrest"]), began="2020-05", arrests=random.randrange(3))
    made.says("TOOK_PLACE_AT", raid, place).says("LOCATED", place, lat=14.4, lon=-11.4, country="ML")
    for person in people:
        made.says("COMMANDS", person, raid).says("HAS_RANK", person, rank=random.choice(["Colonel", "Major"]))
        for body in bodies:
            dates = {name: day for name, day in (("began", "2018"), ("ended", "2019-03")) if random.random() < 0.5}
            made.says("HOLDS_POST", person, body, random.choice(list(Assertion)), role="commander", **dates)
    for left, right in combinations(bodies, 2):
        giver, taker = random.sample([left, right], 2)
        made.says("PARTNER_OF", giver, taker, kind=random.choice(["agreement", "training"]))
    return made.extraction()


def world(random: Random) -> tuple[list[Extraction], list[Judgement]]:
    """Documents, and what rules and persons judge across them."""
    pages = [page(random, number) for number in range(random.randrange(1, 5))]
    mentions = [mention for page in pages for mention in page.mentions]
    alike = [(a, b) for a, b in combinations(mentions, 2) if a.kind is b.kind]
    return pages, [_judgement(random, *pair) for pair in random.sample(alike, min(len(alike), 6))]


def _judgement(random: Random, left: Mention, right: Mention) -> Judgement:
    verdict = random.choice([Verdict.SAME, Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE])
    return Judgement(left.id, right.id, verdict, random.choice(["rule:name", "rule:name", "reader"]))


def judge(ledger: Ledger, judgements: Sequence[Judgement]) -> None:
    ledger.settle([judgement for judgement in judgements if judgement.author.startswith("rule:")])
    for judgement in judgements:
        if not judgement.author.startswith("rule:"):
            ledger.judge(judgement)


def exported(ledger: Ledger) -> str:
    return "\n".join(json.dumps(row, sort_keys=True) for row in rows(ledger))


@contextmanager
def fresh() -> Iterator[Ledger]:
    with TemporaryDirectory() as folder:
        ledger = Ledger(f"sqlite:///{Path(folder) / 'ledger.db'}")
        yield ledger
        ledger.close()


worlds = st.integers(0, 2**32).map(Random)


@LAWS
@given(worlds)
def test_any_order_of_loading_gives_the_same_export(random: Random) -> None:
    pages, judgements = world(random)
    with fresh() as first, fresh() as second:
        for extraction in pages:
            assert first.add(extraction)
        judge(first, judgements)
        for extraction in random.sample(pages, len(pages)):
            second.add(extraction)
            judge(second, [j for j in judgements if {j.left, j.right} <= second.members().keys()])
        judge(second, random.sample(judgements, len(judgements)))
        assert exported(first) == exported(second)


@LAWS
@given(worlds)
def test_decisions_hold_whenever_they_come_and_their_documents(random: Random) -> None:
    pages, judgements = world(random)
    with fresh() as first, fresh() as second:
        first.add_all(pages)
        judge(first, [judgement for judgement in judgements if judgement.author.startswith("rule:")])
        made = [decided(first, random, [mention for page in pages for mention in page.mentions]) for _ in range(4)]
        for decision in random.sample(made, len(made) // 2):
            first.undo(decision.id)
        kept = first.decisions(undone=False)
        parts: list[Extraction | Decision] = [*pages, *kept]
        random.shuffle(parts)
        for some in parts:
            if isinstance(some, Decision):
                second.take_in([some])
            else:
                second.add(some)
        judge(second, [judgement for judgement in judgements if judgement.author.startswith("rule:")])
        assert exported(first) == exported(second)


def decided(ledger: Ledger, random: Random, mentions: Sequence[Mention]) -> Decision:
    """What somebody decides of two of MENTIONS of a kind."""
    left = random.choice(mentions)
    alike = [mention.id for mention in mentions if mention.kind is left.kind and mention is not left]
    if not alike:
        return ledger.decide(random.choice(["accept", "reject"]), [[left.id]], "Awa")
    return ledger.decide(random.choice(["same", "different", "unsure"]), [[left.id, random.choice(alike)]], "Awa")


@LAWS
@given(worlds)
def test_every_edge_of_the_export_has_evidence_that_stands_in_its_document(random: Random) -> None:
    pages, judgements = world(random)
    texts = {page.document.id: page.document.text for page in pages}
    with fresh() as ledger:
        for extraction in pages:
            ledger.add(extraction)
        judge(ledger, judgements)
        found = list(rows(ledger))
        ids = {row["id"] for row in found if row["kind"] == "node"}
        assert [row["id"] for row in found] == sorted(ids) + sorted({row["id"] for row in found} - ids)
        for row in found:
            if row["kind"] == "edge":
                assert {row["source"], row["target"]} <= ids
                assert row["evidence"]
                assert all(texts[e["document"]][e["start"] : e["end"]] == e["quote"] for e in row["evidence"])


@LAWS
@given(worlds)
def test_withdrawing_what_was_judged_brings_the_former_state_back(random: Random) -> None:
    pages, judgements = world(random)
    with fresh() as ledger:
        for extraction in pages:
            ledger.add(extraction)
        former = exported(ledger)
        judge(ledger, judgements)
        for judgement in random.sample(judgements, len(judgements)):
            ledger.withdraw(judgement.id)
        assert exported(ledger) == former


def follow_and_rebuild(random: Random, store: Store) -> None:
    pages, judgements = world(random)
    with fresh() as ledger:
        projector = Projector(ledger, store)
        for extraction in pages:
            ledger.add(extraction)
            projector.catch_up()
        judge(ledger, judgements)
        assert projector.catch_up() == ledger.sequence() == store.sequence()
        if judgements:
            ledger.withdraw(judgements[0].id)
            projector.catch_up()
        followed = contents(store)
        assert projector.rebuild() == ledger.sequence()
        assert contents(store) == followed


@LAWS
@given(worlds)
def test_following_the_ledger_is_rebuilding(random: Random) -> None:
    with empty_store("kglite") as store:
        follow_and_rebuild(random, store)


@pytest.mark.parametrize("seed", range(3))
def test_following_the_ledger_is_rebuilding_on_neo4j(seed: int) -> None:
    with empty_store("neo4j") as store:
        follow_and_rebuild(Random(seed), store)


@pytest.mark.parametrize("seed", range(3))
def test_both_engines_hold_the_same_graph(seed: int) -> None:
    pages, judgements = world(Random(seed))
    with fresh() as ledger, empty_store("kglite") as embedded, empty_store("neo4j") as server:
        for extraction in pages:
            ledger.add(extraction)
        judge(ledger, judgements)
        for store in (embedded, server):
            Projector(ledger, store).catch_up()
        assert contents(embedded) == contents(server) != []
