"""Who is who, counted in pairs; and the press that prints of a register what reports would."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.resolution.crowd import Crowd
from bench.resolution.draft import APART, Story, Subject
from bench.resolution.floors import FLOORS, Resolved, short
from bench.resolution.gold import from_corpus, from_tables
from bench.resolution.measure import numbers, outcome, subjects
from bench.resolution.peers import cards, joined, scored
from bench.resolution.press import Press
from bench.resolution.register import Register
from bench.resolution.score import Pairs, merged, pairwise
from bench.resolution.spelling import retold
from graph.model import Kind
from graph.names import fold

UNITS = (
    "Organization:Name\tOrganization:other_names\tOrganization division_id\tOrganization:date_first_cited\t"
    "Organization:date_last_cited\tOrganizationOrganization:parent_id\tSite:geonames_name\t"
    "Site:admin_level_1_geonames_name\tSite:division_id\to_id"
)
ROWS = (
    "3 Division\t3rd Division ; III Division\tng\t1/2/2010\t\t\tJos\tPlateau\tng\tid-3",
    "7 Division\t7th Division\tng\t1/2/2010\t\t\tKano\tKano\tng\tid-7",
    "Signals (3 Division)\tHQ Signals\tng\t1/2/2010\t\t3 Division\t\tPlateau\tng\tid-s3",
    "Signals (7 Division)\tHQ Signals\tng\t1/2/2010\t\t7 Division\t\tKano\tng\tid-s7",
    "Oko Police Post\tOko\tng\t\t\t\t\t\t\tid-oko",
)
PERSONS = (
    "Name,Aliases or alternative spellings (semi-colon separated),Organization,Role,Title (official title),Rank,"
    "First citation,Last citation"
)
HELD = (
    "Issa Tembo,I. Tembo ; Tembo Issa,3 Division,Commander,,Colonel,5/6/2011,",
    "Issa Tembo (7 Division),,7 Division,Commander,,Commissioner of Police,5/6/2012,2013",
)
ids = st.integers(0, 30).map(str)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "ng_orgs_1.tsv").write_text("\n".join((UNITS, *ROWS)), encoding="utf-8")
    (tmp_path / "ng_persons_1.csv").write_text("\n".join((PERSONS, *HELD)), encoding="utf-8")
    return tmp_path


@pytest.fixture
def register(folder: Path) -> Register:
    return Register.read(folder)


def stories(register: Register) -> list[Story]:
    press = Press(register)
    return [*press.persons(), *press.units()]


scopes = st.frozensets(st.sampled_from(("x", "y", APART)))
whose = st.dictionaries(
    ids, st.builds(Subject, st.just(0), st.sampled_from("abcd"), st.just(Kind.PERSON), scopes, scopes)
)


def known_of(one: Subject, other: Subject) -> bool:
    common = one.scopes & other.scopes
    return bool(common - {APART}) or (common == {APART} and one.context.isdisjoint(other.context))


@given(whose, st.data())
def test_pairs_are_what_counting_them_one_by_one_gives(truth: dict[str, Subject], data: st.DataObject) -> None:
    found = {id: data.draw(st.integers(0, 5)) for id in truth}
    known = [pair for pair in combinations(truth, 2) if known_of(*(truth[id] for id in pair))]
    joined = {pair for pair in known if found[pair[0]] == found[pair[1]]}
    wanted = {pair for pair in known if truth[pair[0]].gold == truth[pair[1]].gold}
    assert pairwise(truth, found) == Pairs(len(joined), len(wanted), len(joined & wanted))


@given(whose)
def test_the_truth_is_without_fault_and_joins_nothing_wrong(truth: dict[str, Subject]) -> None:
    gold = {id: subject.gold for id, subject in truth.items()}
    pairs = pairwise(truth, gold)
    assert (pairs.precision, pairs.recall, pairs.f1) == (1, 1, 1)
    assert not merged(gold, gold)


def test_what_is_joined_wrongly_is_told() -> None:
    assert merged({"a": "3 Division", "b": "7 Division", "c": "3 Division"}, {"a": 1, "b": 1, "c": 2}) == {
        ("3 Division", "7 Division")
    }


def test_each_name_has_its_document_and_none_says_whom_it_means(register: Register) -> None:
    found = stories(register)
    told = [(story.draft, story.subjects[0]) for story in found]
    names = [draft.named[subject.at].name for draft, subject in told if subject.gold == "person Issa Tembo"]
    assert sorted(names) == ["I. Tembo", "Issa Tembo", "Tembo Issa"]
    relations = {relation for story in found for relation, *_ in story.draft.said}
    assert relations <= {"HAS_RANK", "HOLDS_POST", "PART_OF", "BASED_AT", "LOCATED", "WITHIN"}
    assert not any("(" in story.draft.text for story in found)


def test_a_name_that_several_units_bear_stands_beside_what_tells_them_apart(register: Register) -> None:
    several = [s for s in stories(register) if s.draft.named[0].name in ("Signals", "HQ Signals")]
    assert len(several) == 4
    assert all(story.subjects[0].context for story in several)


def test_a_town_alone_is_no_name_of_a_unit(register: Register) -> None:
    assert register.units["unit Oko Police Post"].names == ["Oko Police Post"]


def test_the_same_is_drawn_each_time(register: Register) -> None:
    assert [s.draft.text for s in stories(register)] == [s.draft.text for s in stories(register)]


def test_halves_have_no_entity_in_common_and_keep_namesakes_together(folder: Path) -> None:
    training, testing = (
        {each.gold for story in from_tables(test, folder).stories for each in story.subjects} for test in (False, True)
    )
    assert not training & testing
    assert {"person Issa Tembo", "person Issa Tembo (7 Division)"} <= training | testing
    assert len({"person Issa Tembo", "person Issa Tembo (7 Division)"} & training) in (0, 2)


def test_merging_units_of_different_numbers_is_counted(register: Register) -> None:
    found = stories(register)
    mentions = [mention.id for story in found for mention in story.draft.mentions()]
    apart, one = dict(zip(mentions, mentions, strict=True)), dict.fromkeys(mentions, "all")
    assert numbers(found, apart) == 0
    assert numbers(found, one) > 0
    assert outcome(found, Kind.PERSON, one).all.recall == 1
    assert outcome(found, Kind.PERSON, apart).all.recall == 0


def test_pairs_with_and_without_context_are_all_pairs(register: Register) -> None:
    found = stories(register)
    counted = outcome(found, Kind.PERSON, dict.fromkeys(subjects(found, Kind.PERSON), "all"))
    assert counted.shared.found + counted.nothing.found == counted.all.found
    assert counted.shared.wanted + counted.nothing.wanted == counted.all.wanted


MARKED = """# language: fr
# published: 2026-02-20

Le {R1|Colonel} {P1|Issa Moussa Tembo}, {T1|directeur} de l'{O1|Office central des stupéfiants} ({O1|OCS}), a reçu
à {L1|Bamako} le {R2|Capitaine} {P2|Moussa Tembo} de la {O2|Brigade de Sogoniko}.
---
rank P1 R1
post P1 O1 T1
rank P2 R2
post P2 O2
distinct P1 P2
"""


def test_a_marked_document_is_told_again_in_the_other_language(tmp_path: Path) -> None:
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "d1.mk").write_text(MARKED, encoding="utf-8")
    found = [gold for test in (False, True) if (gold := from_corpus(test, tmp_path)).stories]
    (one, other), (apart,) = found[0].stories, found[0].apart
    assert (one.draft.language, other.draft.language) == ("fr", "en")
    assert {each.gold for each in one.subjects} == {each.gold for each in other.subjects}
    assert apart == ("fr/d1 P1", "fr/d1 P2")
    names = {named.gold: named.name for named in other.draft.named}
    assert names["body OCS ML"] in ("Central Office for Narcotics", "Central Narcotics Office")
    assert frozenset(fold(names["fr/d1 P1"]).split()) != {"moussa", "tembo"}


@given(st.sampled_from(["Issa Moussa Tembo", "Awa Koulibaly", "Jean-Paul Dembélé"]), st.randoms())
def test_a_name_told_again_is_never_that_of_somebody_else(name: str, chance: Random) -> None:
    others = ["Moussa Tembo", "I. Tembo", "Awa Coulibaly"]
    spelt = frozenset(fold(retold(name, others, chance)).split())
    assert spelt not in [frozenset(fold(other).split()) for other in others]


def test_what_falls_short_is_said_of_all_sets_together(register: Register) -> None:
    def made(found: int, wanted: int, right: int, merged: int = 0) -> Resolved:
        return Resolved("tables", dict.fromkeys(FLOORS, Pairs(found, wanted, right)), merged)

    assert not list(short([made(1000, 1000, 999), made(10, 20, 10)]))
    assert list(short([made(1000, 1000, 800)])) == [
        "precision of pairs of Person is 0.800, below 0.975",
        "recall of pairs of Person is 0.800, below 0.855",
        "precision of pairs of Organization is 0.800, below 0.99",
        "recall of pairs of Organization is 0.800, below 0.84",
    ]
    assert list(short([made(1, 1, 1, merged=2)])) == ["tables: 2 pairs of differently numbered units are merged"]


def test_a_card_holds_what_a_story_says_of_its_subject(register: Register) -> None:
    (card,) = [card for card in cards(stories(register)) if card.name == "Tembo Issa"]
    assert (card.countries, card.rank) == (("NG",), "Colonel")
    assert set(card.bodies) <= {"3 Division", "3rd Division", "III Division"}


def test_pairs_that_score_enough_are_one_and_so_is_what_they_lead_to(register: Register) -> None:
    told = cards(stories(register))
    scores = scored(told, lambda one, other: 1.0 if fold(one.name)[-5:] == fold(other.name)[-5:] else 0.1)
    found = joined(told, scores, 0.5)
    assert len({found[card.id] for card in told if card.name in ("Issa Tembo", "I. Tembo")}) == 1
    assert len(set(joined(told, scores, 1.1).values())) == len(told)


def test_the_crowd_has_as_many_mentions_as_wanted_and_is_the_same_each_time() -> None:
    one, other = (list(Crowd(500).documents()) for _ in range(2))
    assert sum(len(extraction.mentions) for extraction in one) == 500
    assert [each.document.id for each in one] == [each.document.id for each in other]
