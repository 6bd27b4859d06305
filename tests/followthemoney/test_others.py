"""Files that others wrote: which claims they make, on which line, and what is left out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.export import rows
from graph.ledger import Ledger
from tests.followthemoney.trip import Entity, lines, read, thing, written

TEMBO = thing("p1", "Person", name="Issa Tembo", alias="I. Tembo")
SARR = thing("p2", "Person", name="Awa Sarr", position="spokeswoman")
MINISTRY = thing("o1", "PublicBody", name="Ministry of Security of Kanem", abbreviation="MSK")
BRIGADE = thing("o2", "Organization", name="3rd Mobile Brigade", addressEntity="a1")
LATER = thing("o3", "Organization", name="4th Mobile Brigade")
MAO = thing("a1", "Address", full="Mao", latitude="14.12", longitude="15.31", country="td")
POST = thing("post", "Position", name="Minister of Security", organization="o1")
THINGS = (TEMBO, SARR, MINISTRY, BRIGADE, LATER, MAO, POST)


def loaded(*links: Entity) -> tuple[Ledger, list[dict[str, Any]]]:
    made, report = read(lines(*THINGS, *links))
    assert report.refused == []
    return made, list(rows(made))


def said(found: list[dict[str, Any]], type: str) -> list[tuple[str, str, dict[str, Any]]]:
    """The edges of TYPE: the names at their ends, and what they say."""
    names = {row["id"]: row["name"] for row in found if row["kind"] == "node"}
    kept = ("title", "role", "kind", "start", "end", "first_cited", "status")
    return [
        (names[row["source"]], names[row["target"]], {k: v for k, v in row["properties"].items() if v and k in kept})
        for row in found
        if row["type"] == type
    ]


@pytest.mark.parametrize(
    ("link", "type", "expected"),
    [
        (
            thing("x", "Occupancy", holder="p1", post="post", startDate="2012-03", endDate="2014", status="ended"),
            "HOLDS_POST",
            (
                "Issa Tembo",
                MINISTRY,
                {"title": "Minister of Security", "start": "2012-03", "end": "2014", "status": "former"},
            ),
        ),
        (
            thing("x", "Membership", member="p1", organization="o2", role="adviser", startDate="2010-01-02T10:00"),
            "HOLDS_POST",
            ("Issa Tembo", BRIGADE, {"title": "adviser", "role": "adviser", "start": "2010-01-02"}),
        ),
        (
            thing("x", "Membership", member="o2", organization="o1"),
            "PART_OF",
            ("3rd Mobile Brigade", MINISTRY, {"kind": "member"}),
        ),
        (
            thing("x", "Directorship", director="p2", organization="o2", role="Commander", date="2013-05-06"),
            "HOLDS_POST",
            ("Awa Sarr", BRIGADE, {"title": "Commander", "role": "commander", "first_cited": "2013-05-06"}),
        ),
        (
            thing("x", "Employment", employee="p2", employer="o2"),
            "HOLDS_POST",
            ("Awa Sarr", BRIGADE, {}),
        ),
        (
            thing("x", "Succession", predecessor="o2", successor="o3", startDate="2016"),
            "SUCCEEDED_BY",
            ("3rd Mobile Brigade", LATER, {"start": "2016"}),
        ),
    ],
)
def test_links_are_edges(link: Entity, type: str, expected: tuple[str, Entity, dict[str, str]]) -> None:
    _, found = loaded(link)
    source, target, values = expected
    assert said(found, type) == [(source, target["properties"]["name"][0], values)]


def test_an_event_is_an_operation() -> None:
    event = thing(
        "e", "Event", name="Operation Lake", startDate="2013-05", organizer="o2", involved="p2", addressEntity="a1"
    )
    _, found = loaded(event)
    (operation,) = [row for row in found if row["type"] == "Operation"]
    assert operation["date"] == "2013-05"
    assert {(source, each.get("role")) for source, _, each in said(found, "TOOK_PART_IN")} == {
        ("3rd Mobile Brigade", "organiser"),
        ("Awa Sarr", None),
    }
    assert [target for _, target, _ in said(found, "TOOK_PLACE_AT")] == ["Mao"]


def test_what_is_told_of_things_is_a_fact_about_them() -> None:
    keba = thing(
        "p3", "Person", name="Moussa Keba", gender="male", birthDate="1961", country="td", previousName="M. Kebe"
    )
    corps = thing("o4", "Company", name="Border Corps", classification="Police", incorporationDate="1994-05")
    _, found = loaded(keba, corps)
    nodes = {row["name"]: row for row in found if row["kind"] == "node"}
    person, body = nodes["Moussa Keba"], nodes["Border Corps"]
    assert (person["gender"], person["born"], person["country"]) == ("male", "1961", "TD")
    assert person["names"] == ["Moussa Keba", "M. Kebe"]
    assert person["identifiers"] == ["a.ftm.json:p3"]
    assert (body["classifications"], body["began"]) == (["Police"], "1994-05")


def test_things_have_their_names_places_and_titles() -> None:
    _, found = loaded()
    nodes = {row["name"]: row for row in found if row["kind"] == "node"}
    assert nodes["Issa Tembo"]["names"] == ["Issa Tembo", "I. Tembo"]
    assert nodes["Ministry of Security of Kanem"]["acronym"] == "MSK"
    assert nodes["Awa Sarr"]["titles"] == ["spokeswoman"]
    assert (nodes["Mao"]["lat"], nodes["Mao"]["country"]) == (14.12, "TD")
    assert said(found, "BASED_AT") == [("3rd Mobile Brigade", "Mao", {})]


def test_every_edge_stands_on_the_line_of_its_entity() -> None:
    made, found = loaded(thing("x", "Occupancy", holder="p1", post="post", startDate="2012-03"))
    (document,) = made.documents()
    (post,) = [row for row in found if row["type"] == "HOLDS_POST"]
    (evidence,) = post["evidence"]
    assert document.text[evidence["start"] : evidence["end"]] == evidence["quote"]
    assert evidence["quote"] == (
        "8 · Occupancy x · holder: Issa Tembo · post: Minister of Security"
        " · post.organization: Ministry of Security of Kanem · startDate: 2012-03"
    )


def test_dates_that_differ_are_claims_of_their_own() -> None:
    made, _ = loaded(
        thing("x", "Membership", member="p1", organization="o2", startDate=["2010", "2012"], endDate="2014")
    )
    dates = [dict(claim.attributes) for claim in made.claims() if claim.relation == "HOLDS_POST"]
    assert sorted(dates, key=str) == [{"began": "2010"}, {"began": "2012"}, {"ended": "2014"}]


def test_which_body_of_several_posts_is_not_guessed() -> None:
    other = thing("post2", "Position", name="Governor", organization="o2")
    made, report = read(lines(*THINGS, other, thing("x", "Occupancy", holder="p1", post=["post", "post2"])))
    assert "HOLDS_POST" not in {claim.relation for claim in made.claims()}
    assert report.left_out == {"Occupancy": 1}


def test_a_post_without_body_is_a_title() -> None:
    post = thing("post2", "Position", name="Chief of Staff")
    made, _ = read(lines(TEMBO, post, thing("x", "Occupancy", holder="p1", post="post2")))
    titles = [dict(claim.attributes) for claim in made.claims() if claim.relation == "HAS_TITLE"]
    assert titles == [{"post_title": "Chief of Staff"}]


def test_one_name_with_two_ids_is_two_persons_and_one_id_in_many_parts_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("loaders.followthemoney.others.PART", 2)
    twin = thing("p9", "Person", name="Issa Tembo")
    made, _ = read(lines(TEMBO, twin, BRIGADE, LATER, thing("x", "Membership", member="p1", organization="o3")))
    found = list(rows(made))
    assert len([row for row in found if row["type"] == "Person"]) == 2
    assert len([row for row in found if row["type"] == "Organization"]) == 2
    assert len([row for row in found if row["type"] == "Document"]) == 3


def test_what_says_no_relation_is_counted_by_schema() -> None:
    _, report = read(
        lines(
            *THINGS,
            thing("f", "Family", person="p1", relative="p2"),
            thing("u", "UnknownLink", subject="p1", object="p2"),
            thing("s", "Spaceship", name="x"),
            thing("m", "Membership", member="p1", organization="nobody"),
            thing("d", "Document", fileName="a.pdf"),
            thing("dd", "Documentation", document="d", entity="p1"),
            thing("t", "Person", name="Moussa Keba", wings="2"),
        )
    )
    assert report.refused == []
    assert report.left_out == {"Family": 1, "UnknownLink": 1, "Spaceship": 1, "Membership": 1, "Person:wings": 1}


@pytest.mark.parametrize(
    ("line", "detail"),
    [
        (b'{"id": oops', "Expecting value"),
        (b"[]", "id and schema"),
        (b'{"id": "x", "schema": "Person", "properties": {"name": "text"}}', "lists of texts"),
        (b'{"id": "x", "schema": "Person", "properties": {}}', "Person without name"),
        (b'{"id": "x", "schema": "Occupancy", "properties": {"holder": ["p1"]}}', "Occupancy without post"),
        (b'{"id": "x", "schema": "Person", "properties": {"name": ["a"], "birthDate": ["soon"]}}', "birthDate"),
        (b'{"id": "x", "schema": "Person", "properties": {"name": ["\\ud800"]}}', "surrogates"),
        (b'{"id": "x", "schema": "Person", "properties": {"name": ["a\\u0000"]}}', "NUL"),
        (b'{"id": "p1", "schema": "Address", "properties": {"full": ["a"]}}', "Cannot merge"),
        (b"\xff\xfe", "utf-8"),
        (b"[" * 100_000, "recursion"),
    ],
)
def test_a_bad_line_is_told_and_the_others_are_read(line: bytes, detail: str) -> None:
    made, report = read(lines(TEMBO) + b"\n" + line + b"\n\n" + lines(BRIGADE))
    (refused,) = report.refused
    assert str(refused).startswith("a.ftm.json:2: this line is no valid entity of FollowTheMoney")
    assert detail in str(refused)
    assert "cette ligne n'est pas" in refused.sentence("fr")
    assert {mention.name for mention in made.mentions()} >= {"Issa Tembo", "3rd Mobile Brigade"}


def test_lines_about_one_entity_are_one_entity() -> None:
    made, _ = read(lines(TEMBO, thing("p1", "Person", alias="General Tembo", name="Issa Tembo")))
    (person,) = [row for row in rows(made) if row["type"] == "Person"]
    assert person["names"] == ["Issa Tembo", "General Tembo", "I. Tembo"]


VALUES = st.dictionaries(
    st.sampled_from(
        ["name", "full", "organization", "member", "holder", "post", "startDate", "involved", "role", "description"]
    ),
    st.lists(st.one_of(st.text(max_size=8), st.sampled_from(["p1", "o1", "post", "2012", "x"])), max_size=3),
)
ANY = st.builds(
    lambda schema, values: {"id": "x", "schema": schema, "properties": values},
    st.sampled_from(
        ["Person", "Organization", "Occupancy", "Membership", "Event", "Address", "Position", "Documentation"]
    ),
    VALUES,
)


@settings(max_examples=25, deadline=None)
@given(ANY)
def test_whatever_a_line_holds_it_is_loaded_or_told(line: Entity) -> None:
    made, report = read(b"\n".join([lines(*THINGS), json.dumps(line).encode()]))
    assert len(report.refused) <= 1
    content = written(made)
    again, _ = read(content)
    assert written(again) == content
