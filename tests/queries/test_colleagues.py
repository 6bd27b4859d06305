"""Who stood above, beside and below, and when: the story's, faults of prior systems, and random posts day by day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

import pytest

from graph.consolidate import Edge
from graph.ledger import Ledger
from queries.as_of import Status, status
from queries.catalogue import Catalogue
from queries.envelope import Row
from tests.engines import empty_store
from tests.queries.asked import Asked
from tests.queries.asking import Asking
from tests.queries.hierarchy import Hierarchy, random_hierarchy
from tests.queries.world import AWA, BAKARY, ISSA, KADIA, MODIBO

ALL = [date(2019, 12, 30) + timedelta(days=number) for number in range(85)]
DAY = "2020-02-05"
DEPTH = 3
SEEDS = 100


def bones(rows: list[Row]) -> list[tuple[str, int, str, int]]:
    return [(row["relation"], row["level"], row["person_name"], row["sure_days"]) for row in rows]


def test_those_around_the_head_of_the_office(ask: Asking) -> None:
    rows = ask("colleagues", entity=BAKARY, from_="2021-05-01", to="2021-05-31")
    assert bones(rows) == [
        ("superior", 1, AWA, 0),
        ("superior", 2, MODIBO, 0),
        ("subordinate", 1, KADIA, 1),
        ("subordinate", 2, KADIA, 0),
    ]
    assert [row["stated"] for row in rows if row["person_name"] == KADIA] == [True, False]
    assert all(row["evidence"] for row in rows)
    bare = ask("colleagues", entity=BAKARY, from_="2021-05-01", to="2021-05-31", evidence=0)
    assert (bones(bare), [row["evidence"] for row in bare]) == (bones(rows), [[]] * len(rows))


def test_a_predecessor_is_no_colleague(ask: Asking) -> None:
    assert ISSA not in [row["person_name"] for row in ask("colleagues", entity=BAKARY, depth=10)]


def test_overlap_is_counted_on_the_days_of_both(asked: Asked, made: Hierarchy) -> None:
    made.serves("p1", "o1", began="2020-01-01", ended="2020-03-01")
    made.serves("p2", "o1", began="2020-02-01", ended="2020-06-01")
    [row] = asked(made, "colleagues", "p1")
    assert (row["relation"], row["sure"], row["sure_days"]) == (
        "peer",
        [{"from": "2020-02-01", "to": "2020-02-29"}],
        29,
    )
    assert (row["possible"], row["possible_days"]) == ([{"from": "2020-02-01", "to": "2020-03-01"}], 30)


def test_every_belonging_between_two_must_hold_too(asked: Asked, made: Hierarchy) -> None:
    made.heads("p1", "o1", began="2020-01-01", ended="2020-12-01")
    made.part("o1", "o2", began="2020-06-01", ended="2020-07-01")
    made.heads("p2", "o2", began="2019-01-01", ended="2021-01-01")
    [row] = asked(made, "colleagues", "p1")
    assert (row["relation"], row["sure"]) == ("superior", [{"from": "2020-06-01", "to": "2020-06-30"}])
    assert {edge["type"] for edge in row["edges"]} == {"HOLDS_POST", "PART_OF"}


def test_whose_days_only_touch_share_at_most_that_day(asked: Asked, made: Hierarchy) -> None:
    made.serves("p1", "o1", began="2019-01-01", ended=DAY)
    made.serves("p2", "o1", began=DAY, ended="2021-01-01")
    made.serves("p3", "o1", began="2020-02-06")
    [row] = asked(made, "colleagues", "p1")
    assert (row["person_name"], row["sure_days"], row["possible"]) == ("p2", 0, [{"from": DAY, "to": DAY}])


def test_open_ends_may_overlap_and_are_not_counted(asked: Asked, made: Hierarchy) -> None:
    made.serves("p1", "o1", cited="2011-01-01")
    made.serves("p2", "o1", cited="2014-01-01")
    [row] = asked(made, "colleagues", "p1")
    assert (row["sure"], row["sure_days"], row["possible"], row["possible_days"]) == (
        [],
        0,
        [{"from": None, "to": None}],
        None,
    )
    [row] = asked(made, "colleagues", "p1", from_="2012-01-01", to="2012-01-31")
    assert row["possible_days"] == 31


def test_heads_of_bodies_beside_each_other_are_peers_through_the_body_above(asked: Asked, made: Hierarchy) -> None:
    for number in (1, 2):
        made.heads(f"p{number}", f"o{number}", cited=DAY)
        made.part(f"o{number}", "o3", cited=DAY)
    made.serves("p4", "o2", cited=DAY)
    [row] = asked(made, "colleagues", "p1", relation="peer")
    assert (row["person_name"], row["organization_name"], row["through_name"]) == ("p2", "o2", "o3")
    assert (row["sure_days"], len(row["edges"])) == (1, 4)


def test_two_heads_at_once_are_peers_only_where_sources_say_so(asked: Asked, made: Hierarchy) -> None:
    made.heads("p1", "o1", cited=DAY)
    made.heads("p2", "o1", cited=DAY)
    made.heads("p3", "o1", cited="2014-01-01")
    assert bones(asked(made, "colleagues", "p1")) == [("peer", 0, "p2", 1)]


def test_kinds_levels_and_relations_are_filters(asked: Asked, made: Hierarchy) -> None:
    made.heads("p1", "o1", cited=DAY)
    for number, kind in ((1, "command"), (2, "member"), (3, "command")):
        made.part(f"o{number}", f"o{number + 1}", kind=kind, cited=DAY)
        made.heads(f"p{number + 1}", f"o{number + 1}", cited=DAY)

    def names(**more: object) -> list[str]:
        return [row["person_name"] for row in asked(made, "colleagues", "p1", on=DAY, **more)]

    assert names() == ["p2"]
    assert names(kinds="command,member") == ["p2", "p3", "p4"]
    assert names(kinds="command,member", depth=2) == ["p2", "p3"]
    assert names(relation="peer,subordinate") == []
    assert asked.envelope(made, "colleagues", "p1", depth=2, kinds="command,member")["truncated"]
    assert not asked.envelope(made, "colleagues", "p1", kinds="command,member")["truncated"]


def test_subordinates_are_who_serves_and_who_heads_the_branches(asked: Asked, made: Hierarchy) -> None:
    made.heads("p1", "o1", cited=DAY)
    made.serves("p2", "o1", cited=DAY)
    made.part("o2", "o1", cited=DAY)
    made.heads("p3", "o2", cited=DAY)
    made.serves("p4", "o2", cited=DAY)
    rows = asked(made, "colleagues", "p1", on=DAY)
    assert [(row["person_name"], row["level"]) for row in rows] == [("p2", 1), ("p3", 1), ("p4", 2)]
    assert {row["relation"] for row in rows} == {"subordinate"}
    [superior, *_] = asked(made, "colleagues", "p4", on=DAY)
    assert (superior["relation"], superior["person_name"], superior["level"]) == ("superior", "p3", 1)


def test_superiors_of_superiors_that_texts_name_are_followed(asked: Asked, made: Hierarchy) -> None:
    made.link("REPORTS_TO", "p1", "p2", began="2020-01-01", ended="2020-03-01")
    made.link("REPORTS_TO", "p2", "p3", began="2020-02-01", ended="2020-06-01")
    made.link("REPORTS_TO", "p3", "p1", began="2020-01-01", ended="2021-01-01")
    rows = asked(made, "colleagues", "p1", relation="superior")
    assert bones(rows) == [("superior", 1, "p2", 60), ("superior", 2, "p3", 29)]
    assert [row["stated"] for row in rows] == [True, True]
    assert rows[1]["sure"] == [{"from": "2020-02-01", "to": "2020-02-29"}]
    assert [edge["target_name"] for edge in rows[1]["edges"]] == ["p2", "p3"]
    assert bones(asked(made, "colleagues", "p1", relation="superior", depth=1)) == [("superior", 1, "p2", 60)]
    assert asked.envelope(made, "colleagues", "p1", relation="superior", depth=1)["truncated"]
    assert bones(asked(made, "colleagues", "p3", relation="subordinate"))[1][:3] == ("subordinate", 2, "p1")


def test_rows_come_in_pages(asked: Asked, made: Hierarchy) -> None:
    for number in range(9):
        made.serves(f"p{number}", "o1", cited=DAY)
    whole = asked(made, "colleagues", "p0")
    assert len(whole) == 8
    first = asked.envelope(made, "colleagues", "p0", limit=5)
    assert (first["data"], first["next"], first["truncated"]) == (whole[:5], "5", True)
    assert asked(made, "colleagues", "p0", cursor=5) == whole[5:]


@pytest.fixture(scope="module")
def embedded(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asked]:
    ledger = Ledger(f"sqlite:///{tmp_path_factory.mktemp('colleagues') / 'ledger.db'}")
    with empty_store("kglite") as store:
        yield Asked(catalogue, ledger, store)
    ledger.close()


@pytest.mark.parametrize("seed", range(SEEDS))
def test_rows_are_those_that_each_day_finds(embedded: Asked, seed: int) -> None:
    made = random_hierarchy(seed)
    rows = embedded(made, "colleagues", "p0", depth=DEPTH, kinds="command,administrative,member", limit=1000)
    for day in ALL[::3] + ALL[6:8]:
        for sure in (True, False):
            found = {key(row) for row in rows if covers(row["sure" if sure else "possible"], day)}
            assert found == Day(made, day).colleagues(made.id("p0"), sure), (seed, day, sure)


Key = tuple[str, str, int, str | None, str | None]


def key(row: Row) -> Key:
    return row["person"], row["relation"], row["level"], row["organization"], row["through"]


def covers(spans: list[Row], day: date) -> bool:
    iso = day.isoformat()
    return any((span["from"] or "") <= iso <= (span["to"] or "9") for span in spans)


class Link(NamedTuple):
    source: str
    target: str
    sure: bool


class Day:
    """The same by brute force: what holds or may hold on one day."""

    def __init__(self, made: Hierarchy, day: date) -> None:
        self._made, self._day = made, day
        self._heads = self._links("HOLDS_POST", role="commander")
        surely = {(link.source, link.target) for link in self._heads if link.sure}
        self._members = {
            link for link in self._links("HOLDS_POST", role="deputy") if (link.source, link.target) not in surely
        }
        self._parts = self._links("PART_OF")
        self._reports = self._links("REPORTS_TO")

    def colleagues(self, person: str, sure: bool) -> set[Key]:
        found = {one for one in self._all(person) if one[1] or not sure}
        return {one for one, _ in found}

    def _all(self, person: str) -> Iterator[tuple[Key, bool]]:
        led = {(link.target, 0, link.sure) for link in self._heads if link.source == person}
        served = {(link.target, 1, link.sure) for link in self._members if link.source == person}
        up = {(link.source, link.target, link.sure) for link in self._parts}
        down = {(there, here, sure) for here, there, sure in up}
        for body, level, sure in reached(led | served, up):
            yield from self._met(person, body, sure, "superior", level, heads=True) if level else ()
        for body, level, sure in reached(led, down):
            yield from self._met(person, body, sure, "subordinate", level, heads=True) if level else ()
            yield from self._met(person, body, sure, "subordinate", level + 1, heads=False)
        for body, _, sure in served:
            yield from self._met(person, body, sure, "peer", 0, heads=False)
        for body, _, sure in led:
            yield from (one for one in self._met(person, body, sure, "peer", 0, heads=True) if one[1])
            for _, whole, first in (hop for hop in up if hop[0] == body):
                for _, beside, second in (hop for hop in down if hop[0] == whole and hop[1] != body):
                    yield from self._met(person, beside, sure and first and second, "peer", 0, True, whole)
        over = {(link.source, link.target, link.sure) for link in self._reports}
        under = {(there, here, sure) for here, there, sure in over}
        for relation, hops in (("superior", over), ("subordinate", under)):
            for other, level, sure in reached({(person, 0, True)}, hops):
                if level:
                    yield (other, relation, level, None, None), sure

    def _met(
        self, person: str, body: str, sure: bool, relation: str, level: int, heads: bool, through: str | None = None
    ) -> Iterator[tuple[Key, bool]]:
        for link in self._heads if heads else self._members:
            if link.target == body and link.source != person and level <= DEPTH:
                yield (link.source, relation, level, body, through), sure and link.sure

    def _links(self, type: str, **said: str) -> set[Link]:
        found = [(edge, status(edge.properties, self._day)) for edge in self._edges(type, said)]
        return {Link(edge.source, edge.target, answer is Status.HOLDS) for edge, answer in found if answer.possible}

    def _edges(self, type: str, said: dict[str, str]) -> list[Edge]:
        return [
            edge
            for edge in self._made.edges
            if edge.type == type and edge.target_type != "Place" and said.items() <= edge.properties.items()
        ]


def reached(first: set[tuple[str, int, bool]], hops: set[tuple[str, str, bool]]) -> Iterator[tuple[str, int, bool]]:
    """Bodies with the level at which a walk comes to them, and whether surely; FIRST have their levels."""
    surely: set[str] = set()
    perhaps: set[str] = set()
    here: dict[str, bool] = {}
    for level in range(DEPTH + 1):
        ways: dict[str, list[bool]] = defaultdict(list)
        for body, at, sure in first:
            ways[body] += [sure] if at == level else []
        for near, far, sure in hops:
            ways[far] += [sure and here[near]] if near in here else []
        here = {}
        for body, answers in ways.items():
            if any(answers) and body not in surely:
                here[body] = True
            elif answers and body not in perhaps:
                here[body] = False
        surely |= {body for body, sure in here.items() if sure}
        perhaps |= {body for body, sure in here.items() if sure or level}
        yield from ((body, level, sure) for body, sure in here.items())
