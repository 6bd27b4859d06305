"""Every question over the story, the same on kglite and Neo4j."""

from __future__ import annotations

import pytest

from graph.errors import Ambiguous, NotFound, UsageError
from queries.envelope import Row
from tests.queries.asking import Asking
from tests.queries.world import AWA, BAKARY, BRANCH, GUARD, ISSA, KADIA, MINISTRY, OFFICE, POLICE

SPELLINGS = ["OCS", "ocs", "Central Narcotics Office", "narcotics central office", "narcotcs office"]


def names(rows: list[Row]) -> list[str]:
    return [row["node"]["name"] for row in rows]


@pytest.mark.parametrize("spelt", SPELLINGS)
def test_search_forgives_how_a_name_is_spelt(ask: Asking, spelt: str) -> None:
    found = ask("search", q=spelt)
    assert found[0]["name"] == OFFICE
    assert found[0]["hint"] == {"posts": [POLICE], "places": [], "years": ["2015", "2021"]}


def test_search_keeps_to_types(ask: Asking) -> None:
    assert {row["type"] for row in ask("search", q="Kayes")} >= {"Place", "Organization"}
    assert {row["type"] for row in ask("search", q="Kayes", type="Place")} == {"Place"}


def test_an_entity_shows_what_documents_state_of_it(ask: Asking) -> None:
    [found] = ask("entity", entity=ask("search", q="raid", type="Operation")[0]["id"])
    assert (found["kind"], found["arrests"]) == ("raid", 3)
    assert found["seizures"] == [{"item": "cannabis", "quantity": 80, "unit": "kg"}]
    assert [one["relation"] for one in found["statements"]] == ["HAPPENED"]
    assert found["statements"][0]["evidence"]["quote"].startswith("On 12 May 2021")


def test_an_unknown_name_or_id_is_not_found(ask: Asking) -> None:
    for nobody in ("Zzyzx", "0" * 24):
        with pytest.raises(NotFound):
            ask("entity", entity=nobody)


def test_a_name_that_fits_several_is_ambiguous_and_lists_them(ask: Asking) -> None:
    with pytest.raises(Ambiguous, match=f"{BRANCH}.*Kayes"):
        ask("entity", entity="Kaye")


def test_a_question_about_bodies_refuses_a_person(ask: Asking) -> None:
    person = ask("search", q=AWA)[0]["id"]
    with pytest.raises(UsageError, match="is of type Person"):
        ask("partners", entity=person)


def test_neighbours_on_a_day_leave_out_what_was_over(ask: Asking) -> None:
    always = names(ask("neighbours", entity=OFFICE))
    then = names(ask("neighbours", entity=OFFICE, on="2021-05-12"))
    assert ISSA in always
    assert ISSA not in then
    assert {BAKARY, POLICE, BRANCH, GUARD} <= set(then)


def test_neighbours_come_in_pages(ask: Asking) -> None:
    whole = ask("neighbours", entity=OFFICE)
    pages, cursor = [], "0"
    while cursor:
        answer = ask.envelope("neighbours", entity=OFFICE, limit=2, cursor=cursor)
        pages += answer["data"]
        assert answer["truncated"] == (answer["next"] is not None)
        cursor = answer["next"] or ""
    assert pages == whole


def test_counts_tell_what_an_expansion_would_show(ask: Asking) -> None:
    counts = {(row["type"], row["direction"]): row["count"] for row in ask("neighbour_counts", entity=OFFICE)}
    assert counts[("PART_OF", "out")] == counts[("PART_OF", "in")] == 1
    assert counts[("HOLDS_POST", "in")] == 2


def test_every_quote_stands_in_its_document(ask: Asking) -> None:
    for row in ask("neighbours", entity=OFFICE):
        assert row["edge"]["evidence"]
        for said in row["edge"]["evidence"]:
            [document] = ask("document", document=said["document"])
            assert document["text"][said["start"] : said["end"]] == said["quote"]


def test_evidence_of_an_edge(ask: Asking) -> None:
    [edge] = [row["edge"] for row in ask("neighbours", entity=OFFICE, types="PARTNER_OF")]
    [said] = ask("evidence", edge=edge["id"])
    assert said["publisher"] == "Kayes Matin"
    with pytest.raises(NotFound):
        ask("evidence", edge="nothing")


def test_partners_are_asked_for_from_either_side(ask: Asking) -> None:
    for one, other in ((OFFICE, GUARD), (GUARD, OFFICE)):
        [row] = ask("partners", entity=one, kind="joint_operation")
        assert (row["node"]["name"], row["direction"]) == (other, "mutual")
    assert ask("partners", entity=OFFICE, kind="funding") == []


def test_paths_show_the_evidence_of_each_step(ask: Asking) -> None:
    found = ask("paths", from_=KADIA, to=GUARD)
    assert [row["length"] for row in found] == [2]
    assert [node["type"] for node in found[0]["nodes"]] == ["Person", "Operation", "Organization"]
    assert all(edge["evidence"] for edge in found[0]["edges"])
    assert ask("paths", from_=KADIA, to=GUARD, types="HOLDS_POST") == []
    assert ask("paths", from_=KADIA, to=KADIA)[0]["length"] == 0


@pytest.mark.parametrize(
    ("parameters", "found"),
    [
        ({}, 1),
        ({"kind": "raid,arrest"}, 1),
        ({"kind": "visit"}, 0),
        ({"place": "Kayes", "from": "2021-05-12", "to": "2021-05-12"}, 1),
        ({"from": "2021-05-13"}, 0),
        ({"to": "2021-05-11"}, 0),
        ({"entity": OFFICE}, 1),
        ({"entity": POLICE}, 0),
    ],
)
def test_operations_by_kind_place_period_and_participant(ask: Asking, parameters: dict[str, str], found: int) -> None:
    rows = ask("operations", **parameters)
    assert len(rows) == found
    for row in rows:
        assert [place["name"] for place in row["places"]] == ["Kayes"]
        assert (KADIA, "commander") in [(one["name"], one["role"]) for one in row["participants"]]


def test_places_and_documents(ask: Asking) -> None:
    [kayes] = ask("places", country="ml")
    assert (kayes["name"], kayes["lat"], kayes["operations"]) == ("Kayes", 14.45, 1)
    assert ask("places", country="sn") == []
    documents = ask("documents")
    assert [row["published"] for row in documents] == sorted((row["published"] for row in documents), reverse=True)
    assert {row["name"] for row in ask("documents", entity=KADIA)} == {"raid.txt", "branch.txt"}


def test_a_document_marks_what_it_names(ask: Asking) -> None:
    [raid] = [row for row in ask("documents") if row["name"] == "raid.txt"]
    [document] = ask("document", document=raid["id"])
    marked = {document["text"][m["start"] : m["end"]]: m["entity_name"] for m in document["mentions"]}
    assert marked[OFFICE] == OFFICE
    assert marked[KADIA] == KADIA


def test_status_counts(ask: Asking) -> None:
    [row] = ask("status")
    assert row["documents"] == 11
    assert row["types"]["Person"] == 6
    assert row["entities"] == 13


UNDECIDED = {"review", "maybe_same", "decisions"}  # in the story it is clear who is who, and nobody had to say so


def test_every_answer_has_the_columns_that_its_front_matter_names(ask: Asking) -> None:
    edge = ask("neighbours", entity=OFFICE)[0]["edge"]["id"]
    document = ask("documents")[0]["id"]
    given = {"q": "OCS", "entity": OFFICE, "place": "Kayes", "edge": edge, "document": document}
    given |= {"left": OFFICE, "right": GUARD}
    ends = {"entity": {"from": KADIA, "to": GUARD}, "date": {"from": "2020-06-01", "to": "2021-05-12"}}
    for question in ask.catalogue:
        required = [of for of in question.parameters.values() if of.required]
        needed = {of.name: ends.get(of.type, {}).get(of.name) or given[of.name] for of in required}
        needed |= {"entity": BAKARY} if question.name == "colleagues" else {}
        rows = ask(question.name, **needed)
        assert rows or question.name in UNDECIDED, question.name
        for row in rows:
            assert set(question.columns) <= set(row), question.name


def test_ministry_is_found_in_any_case(ask: Asking) -> None:
    assert ask("entity", entity=MINISTRY.upper())[0]["name"] == MINISTRY


def test_what_is_only_alleged_can_be_left_out(ask: Asking) -> None:
    sure = {"assertion": "stated,reported"}
    assert ask("paths", from_=GUARD, to=KADIA, types="TOOK_PART_IN,COMMANDS")
    assert ask("paths", from_=GUARD, to=KADIA, types="TOOK_PART_IN,COMMANDS", **sure) == []
    assert [row["edge"]["type"] for row in ask("neighbours", entity=GUARD, assertion="alleged")] == ["TOOK_PART_IN"]
    assert "TOOK_PART_IN" not in {row["edge"]["type"] for row in ask("neighbours", entity=GUARD, **sure)}
    assert [row["type"] for row in ask("neighbour_counts", entity=GUARD, assertion="alleged")] == ["TOOK_PART_IN"]
    assert ask("chain_of_command", entity=KADIA, on="2021-05-12", assertion="alleged") == []
    assert ask("subordinates", entity=OFFICE, on="2021-05-12", assertion="alleged") == []
    assert ask("partners", entity=GUARD, assertion="alleged") == []


def test_operations_say_how_they_and_their_participants_are_told(ask: Asking) -> None:
    [raid] = ask("operations", assertion="stated")
    assert raid["assertion"] == "stated"
    assert {one["name"]: one["assertion"] for one in raid["participants"]}[GUARD] == "alleged"
    assert ask("operations", assertion="alleged,reported") == []


def test_what_is_no_link_can_be_asked_for_with_its_sentence(ask: Asking) -> None:
    [denied] = ask("claims", entity=OFFICE)
    assert (denied["relation"], denied["assertion"], denied["attributes"]) == (
        "PARTNER_OF",
        "denied",
        {"kind": "training"},
    )
    assert (denied["subject"]["name"], denied["object"]["name"]) == (GUARD, OFFICE)
    assert "did not train" in denied["evidence"]["quote"]
    assert ask("claims", entity=OFFICE, assertion="planned,hypothetical") == []
    assert ask("claims", entity=denied["evidence"]["document"]) == [denied]
    assert [row["object"]["name"] for row in ask("claims", entity=GUARD, assertion="alleged")] == [
        "raid · Kayes · 2021-05-12"
    ]
    first, *rest = ask("claims", entity=OFFICE, assertion="stated")
    assert ask("claims", entity=OFFICE, assertion="stated", limit=1, cursor=1) == rest[:1]
    assert first not in rest
