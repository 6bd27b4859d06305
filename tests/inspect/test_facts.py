"""What counts as found, missed and invented: graphs made by hand against marks made by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from loaders.corpus import read
from loaders.inspect.case import Case
from loaders.inspect.drawn import Drawn
from loaders.inspect.findings import judge
from loaders.inspect.gold import Gold
from loaders.inspect.kinds import KINDS
from loaders.inspect.wrongs import wrongs

Row = dict[str, Any]


def person(id: str, *names: str, ranks: tuple[str, ...] = ()) -> Row:
    return {"id": id, "type": "Person", "name": names[0], "names": list(names), "ranks": list(ranks)}


def body(id: str, *names: str) -> Row:
    return {"id": id, "type": "Organization", "name": names[0], "names": list(names)}


def place(id: str, name: str) -> Row:
    return {"id": id, "type": "Place", "name": name, "names": [name]}


def operation(id: str, date: str | None = None, **said: Any) -> Row:
    counts = dict.fromkeys(("arrests", "killed", "wounded", "freed"))
    usual: Row = {"operation_kind": "raid", "seizures": [], **counts}
    return {"id": id, "type": "Operation", "name": "raid", "names": [], "date": date, **usual, **said}


def edge(source: str, relation: str, target: str, **said: Any) -> Row:
    properties = {"title": None, "role": None, "rank": None, "end": None, **said}
    ends = {"source": source, "target": target}
    return {"id": f"{source}-{relation}-{target}", "type": relation, **ends, "properties": properties, "evidence": []}


def case(folder: Path, text: str, facts: str, nodes: list[Row], edges: list[Row]) -> Case:
    file = folder / "d01.mk"
    file.write_text(f"# language: en\n\n{text}\n---\n{facts}\n", encoding="utf-8")
    return Case(Gold(read(file)), Drawn({node["id"]: node for node in nodes}, tuple(edges)))


def figures(kind: str, case: Case) -> tuple[int, int, int, int]:
    """Found, wanted, right, claimed."""
    count, _ = judge(kind, KINDS[kind], case, [])
    return count.found, count.wanted, count.right, count.claimed


OFFICER = "{R1|Colonel} {P1|Issa Tembo}, {T1|commander} of the {O1|National Guard} and of the {O2|Camel Corps}."
POSTS = "rank P1 R1\npost P1 O1 T1\npost P1 O2 T1 status=former"
TEMBO, GUARD, CORPS = (
    person("p", "Issa Tembo", ranks=("Colonel",)),
    body("g", "The National Guard"),
    body("c", "Camel Corps"),
)


def test_posts_are_found_missed_and_invented(tmp_path: Path) -> None:
    army = body("a", "Army")
    edges = [edge("p", "HOLDS_POST", "g"), edge("p", "HOLDS_POST", "a")]
    found = case(tmp_path, OFFICER + " The {O3|Army}.", POSTS, [TEMBO, GUARD, CORPS, army], edges)
    assert figures("post", found) == (1, 2, 1, 2)


def test_what_hangs_on_an_unknown_entity_is_not_compared(tmp_path: Path) -> None:
    edges = [edge("p", "HOLDS_POST", "x")]
    found = case(tmp_path, OFFICER, POSTS, [TEMBO, GUARD, body("x", "Nobody")], edges)
    assert figures("post", found) == (0, 2, 0, 0)


@pytest.mark.parametrize(
    ("title", "rank", "right"),
    [
        ("commander", "Colonel", 1),
        ("former commander", "Colonel", 1),
        ("deputy", "Colonel", 0),
        ("commander", "Major", 0),
    ],
)
def test_a_post_in_full_has_its_title_and_rank(tmp_path: Path, title: str, rank: str, right: int) -> None:
    nodes = [person("p", "Issa Tembo", ranks=(rank,)), GUARD]
    found = case(tmp_path, OFFICER, POSTS, nodes, [edge("p", "HOLDS_POST", "g", title=title)])
    assert figures("post_in_full", found) == (right, 2, right, 1)
    assert figures("post", found) == (1, 2, 1, 1)


def test_a_post_has_a_status(tmp_path: Path) -> None:
    edges = [edge("p", "HOLDS_POST", "g"), edge("p", "HOLDS_POST", "c")]
    assert figures("post_status", case(tmp_path, OFFICER, POSTS, [TEMBO, GUARD, CORPS], edges)) == (1, 2, 1, 2)


def test_a_post_may_have_a_start_and_an_end(tmp_path: Path) -> None:
    facts = "post P1 O1 T1 start=2024-05\npost P1 O2 T1 start=2020 end=2024"
    edges = [edge("p", "HOLDS_POST", "g", start="2024-05-02"), edge("p", "HOLDS_POST", "c", start="2020")]
    assert figures("post_dates", case(tmp_path, OFFICER, facts, [TEMBO, GUARD, CORPS], edges)) == (1, 2, 1, 2)


CHAIN = "{P1|Issa Tembo} under {P2|Adama Dao} under {P3|Yaya Keba}; {X1|raid} in {L1|Gao}, {L2|Songhai}."
PERSONS = [person("1", "Issa Tembo"), person("2", "Adama Dao"), person("3", "Yaya Keba"), place("l", "Gao")]


def test_a_superior_may_stand_several_steps_above(tmp_path: Path) -> None:
    edges = [edge("1", "REPORTS_TO", "2"), edge("2", "REPORTS_TO", "3"), edge("3", "REPORTS_TO", "1")]
    found = case(tmp_path, CHAIN, "reports_to P1 P3\nreports_to P1 P2\nreports_to P2 P3", PERSONS, edges)
    assert figures("superior", found) == (3, 3, 2, 3)


def test_partners_have_no_direction_and_no_plans(tmp_path: Path) -> None:
    text = "{O1|Army} and {O2|Police}, {O1|Army} and {O3|Customs}."
    facts = "partner O1 O2 kind=training\npartner O1 O3 status=planned"
    nodes = [body("a", "Army"), body("b", "Police"), body("c", "Customs")]
    edges = [edge("b", "PARTNER_OF", "a", kind="support"), edge("a", "PARTNER_OF", "c")]
    found = case(tmp_path, text, facts, nodes, edges)
    assert figures("partner", found) == (1, 1, 1, 2)
    assert figures("partner_kind", found) == (0, 1, 0, 2)


RAID = "kind X1 raid\non X1 2025-05-12\nat X1 L1\ncommands P1 X1\narrests X1 4\nseized X1 cannabis 2.5 kg"


@pytest.mark.parametrize(
    ("date", "where", "right"),
    [("2025-05-12", "l", 1), ("2025-05-13", "l", 0), ("2025-05-12", "m", 0), (None, "l", 0)],
)
def test_an_operation_has_its_date_and_place(tmp_path: Path, date: str | None, where: str, right: int) -> None:
    nodes = [*PERSONS, place("m", "Songhai"), operation("x", date)]
    found = case(tmp_path, CHAIN, RAID, nodes, [edge("x", "TOOK_PLACE_AT", where), edge("1", "COMMANDS", "x")])
    assert figures("operation", found) == (right, 1, right, 1)
    assert figures("commands", found) == (right, 1, right, right)
    assert figures("operation_kind", found) == (right, right, right, right)


def test_each_figure_of_an_outcome_is_compared(tmp_path: Path) -> None:
    seized = [{"item": "cannabis resin", "quantity": 2.5, "unit": "kg"}, {"item": "cars", "quantity": 2, "unit": None}]
    nodes = [*PERSONS, operation("x", "2025-05-12", arrests=4, killed=1, seizures=seized)]
    found = case(tmp_path, CHAIN, RAID, nodes, [edge("x", "TOOK_PLACE_AT", "l")])
    assert figures("outcome", found) == (2, 2, 2, 4)


def test_what_must_never_be_claimed(tmp_path: Path) -> None:
    text = "{O1|Army} {X1|struck} {O2|Raiders}. {P1|Issa Tembo}, {P2|Issa Dao}. Camp Moussa Kone."
    facts = 'took_part O1 X1 role=organiser\ntook_part O2 X1 role=target\ndistinct P1 P2\nnot_person "Moussa Kone"'
    nodes = [
        person("p", "Issa Tembo", "Issa Dao"), person("m", "Moussa Kone"), body("a", "Army"), body("r", "Raiders"),
    ]  # fmt: skip
    found = wrongs(case(tmp_path, text, facts, nodes, [edge("r", "PARTNER_OF", "a")]))
    assert {name: (len(wrong.said), wrong.occasions) for name, wrong in found.items()} == {
        "person_shown": (1, 1),
        "person_spurious": (1, 2),
        "person_twice": (0, 2),
        "enemies": (1, 1),
        "merged": (1, 1),
        "joined": (1, 3),
    }


def test_who_work_together_somewhere_are_no_enemies(tmp_path: Path) -> None:
    text = "{O1|Army} {X1|struck} {O2|Raiders}, now partners."
    facts = "took_part O1 X1 role=organiser\ntook_part O2 X1 role=target\npartner O1 O2 kind=agreement"
    found = case(tmp_path, text, facts, [body("a", "Army"), body("r", "Raiders")], [])
    assert wrongs(found)["enemies"].occasions == 0
