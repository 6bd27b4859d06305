"""Who is who over HTTP: what waits, two side by side, deciding, undoing, and ids that have moved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from graph.model import Judgement, Mention, Reason, Verdict
from tests.api.conftest import Server, served
from tests.api.serving import eventually
from tests.api.test_questions import is_problem
from tests.factory import Page

NEVER = "0" * 24
BODY = "Customs of Kidal"


def post(text: str, words: str, published: str, **attributes: str) -> tuple[Page, Mention]:
    page = Page(text, name=f"{published}.txt", published=published)
    person = page.person(words)
    said: dict[str, Any] = {"post_title": "director", "role": "commander", **attributes}
    body = page.body(BODY)
    return page.says("HOLDS_POST", person, body, **said).says("BASED_AT", body, page.place("Kidal")), person


class World:
    """Three documents about directors of the customs: the first two may name one man, the third surely another."""

    def __init__(self, server: Server) -> None:
        self.ledger, self.client = server.ledger, server.client
        told = [
            post(f"Baba Sanogo, director of the {BODY}, spoke.", "Baba Sanogo", "2020-03-01", began="2019"),
            post(f"Baba Sannogo, director of the {BODY}, spoke.", "Baba Sannogo", "2021-05-02"),
            post(f"Baba Sanogo, a former director of the {BODY}, died.", "Baba Sanogo", "2022-01-03"),
        ]
        for page, _ in told:
            self.ledger.add(page.extraction())
        self.first, self.second, self.third = (person.id for _, person in told)
        weighed = [
            (self.second, 0.8, Reason("part_spelt", 3.1, "Sanogo", "Sannogo")),
            (self.third, 0.4, Reason("late", -1)),
        ]
        self.ledger.settle(
            [
                Judgement(self.first, other, Verdict.UNSURE, "rule:person", score, (why,))
                for other, score, why in weighed
            ]
        )

    def get(self, question: str, **asked: Any) -> list[dict[str, Any]]:
        answer = self.client.get(f"/v1/{question}", params=asked, follow_redirects=True)
        assert answer.status_code == 200, answer.text
        rows: list[dict[str, Any]] = answer.json()["data"]
        return rows

    def decide(self, action: str, *about: list[str], author: str = "Awa Diallobé", **more: str) -> httpx.Response:
        said = {"action": action, "about": about, "author": author, **more}
        return self.client.post("/v1/decisions", json=said)

    def decided(self, action: str, *about: list[str], **more: str) -> str:
        answer = self.decide(action, *about, **more)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["data"][0]["id"])

    def pairs(self, question: str, **asked: Any) -> list[set[str]]:
        return [{row["left"]["id"], row["right"]["id"]} for row in self.get(question, **asked)]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with served(tmp_path, []) as server:
        made = World(server)
        eventually(lambda: made.get("status")[0]["sequence"] == server.ledger.sequence())
        yield made


def test_what_waits_is_told_with_its_reasons_in_both_languages(world: World) -> None:
    assert world.pairs("review") == [{world.first, world.second}, {world.first, world.third}]
    row = world.get("review")[0]
    assert {row["left"]["name"], row["right"]["name"]} == {"Baba Sanogo", "Baba Sannogo"}
    [reason] = row["reasons"]
    assert (reason["weight"], reason["left"], reason["right"]) == (3.1, "Sanogo", "Sannogo")
    assert reason["en"] != reason["fr"]
    assert world.get("review", kind="Organization") == []
    first = world.client.get("/v1/review", params={"limit": 1}).json()
    assert (len(first["data"]), first["next"]) == (1, "1")
    assert world.pairs("review", cursor=1) == [{world.first, world.third}]


def test_two_side_by_side(world: World) -> None:
    [row] = world.get("comparison", left=world.first, right=world.second)
    [judgement] = row["judgements"]
    assert (judgement["score"], [reason["code"] for reason in judgement["reasons"]]) == (0.8, ["part_spelt"])
    for side in (row["left"], row["right"]):
        assert [edge["type"] for edge in side["links"]["posts"]] == ["HOLDS_POST"]
        [paper] = side["papers"]
        assert f"{side['name']}, director of the {BODY}" in paper["evidence"][0]["quote"]
        assert [edge["target_name"] for edge in side["around"]] == ["Kidal"]
    assert row["joined"]["id"] == min(world.first, world.second)
    assert row["joined"]["links"]["sources"] == {"before": 2, "after": 2}
    assert is_problem(world.client.get(f"/v1/comparison?left={world.first}&right={NEVER}"), 404)


def test_what_is_decided_is_shown_by_the_next_answer_and_old_ids_lead_to_the_new(world: World) -> None:
    kept, gone = sorted((world.first, world.second))
    world.decided("same", [gone, kept], note="one portrait")
    assert world.get("entity", entity=kept)[0]["documents"] == 2
    moved = world.client.get("/v1/neighbours", params={"entity": gone, "limit": 3})
    assert moved.status_code == 308
    assert moved.headers["location"] == f"/v1/neighbours?entity={kept}&limit=3"
    there = world.client.get("/v1/neighbours", params={"entity": gone, "limit": 3}, follow_redirects=True)
    assert there.json()["data"]
    assert world.client.get("/v1/comparison", params={"left": gone, "right": world.third}).status_code == 308
    assert world.get("comparison", left=kept, right=kept) == []
    assert world.pairs("review") == [{kept, world.third}]


def test_a_decision_is_undone_and_made_again(world: World) -> None:
    decision = world.decided("same", [world.first, world.second])
    for act, entities in (("undo", 2), ("redo", 1), ("undo", 2)):
        answer = world.client.post(f"/v1/decisions/{decision}/{act}", json={"author": "Moussa Ongoïba"})
        assert answer.status_code == 200
        assert answer.json()["data"][0]["undone"] is (act == "undo")
        found = {world.ledger.entity_of(id) for id in (world.first, world.second)}
        assert len(found) == entities
        assert {row["id"] for row in world.get("search", q="Baba Sannogo")} >= found
    assert world.pairs("review") == [{world.first, world.second}, {world.first, world.third}]


def test_what_a_person_cannot_tell_leaves_the_queue_and_stays_maybe_the_same(world: World) -> None:
    world.decided("unsure", [world.first, world.second])
    assert world.pairs("review") == [{world.first, world.third}]
    assert {world.first, world.second} in world.pairs("maybe_same", entity=world.first)
    world.decided("different", [world.first, world.second])
    assert world.pairs("maybe_same", entity=world.second) == []


def test_an_entity_is_parted_by_its_mentions(world: World) -> None:
    world.decided("same", [world.first, world.second], [world.first, world.third])
    whole = world.get("mentions", entity=world.third)
    assert [mention["id"] for mention in whole] == [world.first, world.second, world.third]
    assert whole[1]["evidence"]["quote"] == "Baba Sannogo"
    world.decided("split", [world.first, world.second], [world.third])
    at = [world.ledger.entity_of(id) for id in (world.first, world.second, world.third)]
    assert at[0] == at[1] != at[2]


def test_the_log_is_filtered(world: World) -> None:
    world.decided("same", [world.first, world.second], note="one portrait")
    late = world.decided("different", [world.first, world.third], author="Moussa Ongoïba")
    world.client.post(f"/v1/decisions/{late}/undo", json={"author": "Moussa Ongoïba"})
    assert [row["action"] for row in world.get("decisions")] == ["different", "same"]
    [told] = world.get("decisions", author="Awa Diallobé")
    assert (told["note"], told["undone"]) == ("one portrait", False)
    assert [{end["name"] for end in pair.values()} for pair in told["pairs"]] == [{"Baba Sanogo", "Baba Sannogo"}]
    assert [row["id"] for row in world.get("decisions", undone="true")] == [late]
    assert [row["action"] for row in world.get("decisions", action="same", entity=world.second)] == ["same"]
    assert [row["id"] for row in world.get("decisions", entity=world.third)] == [late]
    assert world.get("decisions", since="2999-01-01") == []
    assert len(world.get("decisions", since="2020-01-01", limit=1)) == 1


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"action": "same", "about": [], "author": "Awa"},
        {"action": "same", "about": [[NEVER]], "author": "Awa"},
        {"action": "same", "about": [[NEVER, NEVER, NEVER]], "author": "Awa"},
        {"action": "same", "about": [["x", NEVER]], "author": "Awa"},
        {"action": "same", "about": [[NEVER, "1" * 24]], "author": ""},
        {"action": "same", "about": [[NEVER, "1" * 24]], "author": "rule:person"},
        {"action": "same", "about": [[NEVER, "1" * 24]], "author": "Awa\u202e"},
        {"action": "same", "about": [[NEVER, "1" * 24]], "author": "Awa", "score": 1},
        {"action": "split", "about": [[NEVER], [NEVER], [NEVER]], "author": "Awa"},
        {"action": "merge", "about": [[NEVER, "1" * 24]], "author": "Awa"},
        {"action": "same", "about": [[NEVER, "1" * 24]], "author": "Awa", "note": "n" * 5000},
    ],
)
def test_what_is_no_decision_is_a_problem(client: httpx.Client, said: dict[str, Any]) -> None:
    assert is_problem(client.post("/v1/decisions", json=said), 400)


def test_nobody_decides_about_what_is_not_there(world: World) -> None:
    assert is_problem(world.decide("same", [world.first, NEVER]), 404)
    assert is_problem(world.client.post(f"/v1/decisions/{NEVER}/undo", json={"author": "Awa"}), 404)
    french = world.client.post(f"/v1/decisions/{NEVER}/redo", json={"author": "Awa"}, headers={"accept-language": "fr"})
    assert "décision" in french.json()["detail"]


@pytest.mark.parametrize("path", ["/v1/decisions", f"/v1/decisions/{NEVER}/undo", f"/v1/decisions/{NEVER}/redo"])
@pytest.mark.parametrize("headers", [{"origin": "http://evil.example"}, {"sec-fetch-site": "cross-site"}])
def test_another_site_decides_nothing(client: httpx.Client, path: str, headers: dict[str, str]) -> None:
    assert is_problem(client.post(path, json={}, headers=headers), 403)
