"""What somebody sees, as a file."""

from __future__ import annotations

import json

import pytest

from tests.api.conftest import Server


def edges(server: Server, entity: str) -> list[dict[str, object]]:
    return [row["edge"] for row in server.client.get("/v1/neighbours", params={"entity": entity}).json()["data"]]


def test_only_what_is_seen_is_written_with_its_evidence(server: Server) -> None:
    entity = server.client.get("/v1/search", params={"q": "OCS"}).json()["data"][0]["id"]
    edge = edges(server, entity)[0]
    seen = {"format": "jsonl", "entities": [edge["source"], edge["target"]], "edges": [edge["id"]]}
    answer = server.client.post("/v1/export", json=seen)
    rows = [json.loads(line) for line in answer.text.splitlines()]
    assert answer.headers["content-disposition"] == 'attachment; filename="djeli.jsonl"'
    assert {row["id"] for row in rows if row["kind"] == "node" and row["type"] != "Document"} == set(seen["entities"])
    [written] = [row for row in rows if row["kind"] == "edge"]
    assert written["id"] == edge["id"]
    assert written["evidence"]
    assert {said["document"] for said in written["evidence"]} <= {row["id"] for row in rows}


def test_an_edge_to_what_is_not_seen_is_left_out(server: Server) -> None:
    entity = server.client.get("/v1/search", params={"q": "OCS"}).json()["data"][0]["id"]
    seen = {"format": "jsonl", "entities": [entity], "edges": [edge["id"] for edge in edges(server, entity)]}
    rows = [json.loads(line) for line in server.client.post("/v1/export", json=seen).text.splitlines()]
    assert [row["id"] for row in rows] == [entity]


@pytest.mark.parametrize(
    "wrong", [{"format": "exe"}, {"entities": []}, {"entities": ["../etc/passwd"]}, {"edges": ["x"]}, {"more": 1}]
)
def test_what_can_not_be_written_is_refused(server: Server, wrong: dict[str, object]) -> None:
    answer = server.client.post("/v1/export", json={"format": "csv", "entities": ["0" * 24], "edges": []} | wrong)
    assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")
