"""Who is who, counted in pairs; and the press that prints of a register what reports would."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.resolution.measure import halves, outcome
from bench.resolution.press import Press, Story
from bench.resolution.register import Register
from bench.resolution.score import Pairs, merged, pairwise
from graph.model import Kind

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
def register(tmp_path: Path) -> Register:
    (tmp_path / "ng_orgs_1.tsv").write_text("\n".join((UNITS, *ROWS)), encoding="utf-8")
    (tmp_path / "ng_persons_1.csv").write_text("\n".join((PERSONS, *HELD)), encoding="utf-8")
    return Register.read(tmp_path)


def stories(register: Register) -> list[Story]:
    press = Press(register)
    return [*press.persons(), *press.units()]


@given(st.dictionaries(ids, st.integers(0, 5)), st.data())
def test_pairs_are_what_counting_them_one_by_one_gives(truth: dict[str, int], data: st.DataObject) -> None:
    found = {id: data.draw(st.integers(0, 5)) for id in truth}
    pairs = list(combinations(truth, 2))
    joined = {pair for pair in pairs if found[pair[0]] == found[pair[1]]}
    wanted = {pair for pair in pairs if truth[pair[0]] == truth[pair[1]]}
    assert pairwise(truth, found) == Pairs(len(joined), len(wanted), len(joined & wanted))


@given(st.dictionaries(ids, st.integers(0, 5)))
def test_the_truth_is_without_fault_and_joins_nothing_wrong(truth: dict[str, int]) -> None:
    pairs = pairwise(truth, truth)
    assert (pairs.precision, pairs.recall, pairs.f1) == (1, 1, 1)
    assert not merged({id: str(gold) for id, gold in truth.items()}, truth)


def test_what_is_joined_wrongly_is_told() -> None:
    assert merged({"a": "3 Division", "b": "7 Division", "c": "3 Division"}, {"a": 1, "b": 1, "c": 2}) == {
        ("3 Division", "7 Division")
    }


def test_each_name_has_its_document_and_none_says_whom_it_means(register: Register) -> None:
    found = stories(register)
    names = [story.draft.named[story.draft.subject].name for story in found if story.gold == "person Issa Tembo"]
    assert sorted(names) == ["I. Tembo", "Issa Tembo", "Tembo Issa"]
    relations = {relation for story in found for relation, *_ in story.draft.said}
    assert relations <= {"HAS_RANK", "HOLDS_POST", "PART_OF", "BASED_AT", "LOCATED", "WITHIN"}
    assert not any("(" in story.draft.text for story in found)


def test_a_name_that_several_units_bear_stands_beside_what_tells_them_apart(register: Register) -> None:
    several = [s for s in stories(register) if s.draft.named[0].name in ("Signals", "HQ Signals")]
    assert len(several) == 4
    assert all(story.context for story in several)


def test_a_town_alone_is_no_name_of_a_unit(register: Register) -> None:
    assert register.units["unit Oko Police Post"].names == ["Oko Police Post"]


def test_the_same_is_drawn_each_time(register: Register) -> None:
    assert [s.draft.text for s in stories(register)] == [s.draft.text for s in stories(register)]


def test_halves_have_no_entity_in_common_and_keep_namesakes_together(register: Register) -> None:
    training, testing = ({story.gold for story in half} for half in halves(stories(register)))
    assert not training & testing
    assert {"person Issa Tembo", "person Issa Tembo (7 Division)"} <= training | testing
    assert len({"person Issa Tembo", "person Issa Tembo (7 Division)"} & training) in (0, 2)


def test_merging_units_of_different_numbers_is_counted(register: Register) -> None:
    found = stories(register)
    mentions = [mention.id for story in found for mention in story.draft.mentions()]
    apart, one = dict(zip(mentions, mentions, strict=True)), dict.fromkeys(mentions, "all")
    assert outcome(found, Kind.ORGANIZATION, apart).numbers == 0
    assert outcome(found, Kind.ORGANIZATION, one).numbers > 0
    assert outcome(found, Kind.PERSON, one).all.recall == 1
    assert outcome(found, Kind.PERSON, apart).all.recall == 0
