"""Questions over HTTP: the catalogue's answers, its OpenAPI, and problems for everything wrong or hostile."""

from __future__ import annotations

import json
import socket
from urllib.parse import urlsplit

import httpx
import pytest

from queries.catalogue import Catalogue
from tests.api.conftest import Server
from tests.queries.world import GUARD, KADIA, OFFICE

PROBLEM = {"type", "title", "status", "detail", "instance", "request_id"}
TRACES = ("Traceback", "site-packages", ".py", "SELECT", "MATCH (", "sqlite", "/tmp")


def is_problem(answer: httpx.Response, status: int) -> bool:
    body = answer.json()
    assert set(body) == PROBLEM
    assert body["status"] == answer.status_code == status
    assert body["request_id"] == answer.headers["x-request-id"]
    assert not any(trace in answer.text for trace in TRACES)
    return answer.headers["content-type"] == "application/problem+json"


def test_the_route_answers_what_the_catalogue_answers(server: Server) -> None:
    said = {"entity": KADIA, "on": "2021-05-12"}
    answer = server.client.get("/v1/chain_of_command", params=said)
    assert answer.json() == Catalogue.load().run("chain_of_command", said, server.ledger, server.store)


def test_links_are_asked_for_by_how_they_are_said(client: httpx.Client) -> None:
    def said(**asked: str) -> list[str]:
        rows = client.get("/v1/neighbours", params={"entity": GUARD, **asked}).json()["data"]
        return [row["edge"]["properties"]["assertion"] for row in rows]

    assert set(said()) == {"stated", "alleged"}
    assert set(said(assertion="alleged")) == {"alleged"}
    assert set(said(assertion="stated,reported")) == {"stated"}


def test_what_is_denied_is_asked_for_with_its_sentence(client: httpx.Client) -> None:
    [denied] = client.get("/v1/claims", params={"entity": GUARD}).json()["data"]
    assert (denied["assertion"], denied["object"]["name"]) == ("denied", OFFICE)
    assert "did not train" in denied["evidence"]["quote"]
    assert client.get("/v1/claims", params={"entity": GUARD, "assertion": "planned"}).json()["data"] == []
    assert is_problem(client.get("/v1/claims", params={"entity": GUARD, "assertion": "true"}), 400)


def test_every_question_has_a_route_with_its_parameters(client: httpx.Client) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    for question in Catalogue.load():
        operation = paths[f"/v1/{question.name}"]["get"]
        assert operation["summary"] == question.summary["en"]
        assert [one["name"] for one in operation.get("parameters", [])] == list(question.parameters)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/v1/search", 400),
        ("/v1/search?q=", 400),
        ("/v1/search?q=a&q=b", 400),
        ("/v1/search?q=a&colour=red", 400),
        ("/v1/search?q=%00", 400),
        ("/v1/search?q=%ED%A0%80x&limit=-1", 400),
        ("/v1/search?q=a&limit=99999999999999999999", 400),
        ("/v1/search?q=a&limit=NaN", 400),
        ("/v1/search?q=" + "a" * 5000, 400),
        ("/v1/chain_of_command?entity=OCS&on=2021-13-01", 400),
        ("/v1/operations?from=2021-01-02&to=2021-01-01", 400),
        ("/v1/changes?entity=OCS&from=2021-01-02&to=2021-01-01", 400),
        ("/v1/chain_of_command?entity=OCS&depth=1000000", 400),
        ("/v1/entity?entity=Zzyzx", 404),
        ("/v1/entity?entity=" + "0" * 24, 404),
        ("/v1/entity?entity=Kaye", 409),
        ("/v1/document?document=../../etc/passwd", 404),
        ("/v1/evidence?edge='%20OR%201=1--", 404),
        ("/v1/jobs/" + "0" * 24, 404),
        ("/v1/jobs/1", 400),
        ("/v1/jobs/..%2f..%2fetc", 404),
        ("/v1/nothing", 404),
        ("/nothing", 404),
        ("/..%2f..%2fpyproject.toml", 404),
    ],
)
def test_what_is_wrong_is_a_problem(client: httpx.Client, path: str, status: int) -> None:
    assert is_problem(client.get(path), status)


@pytest.mark.parametrize(
    ("path", "detail"),
    [
        ("/v1/search", "Le paramètre 'q' manque"),
        ("/v1/search?q=a&limit=0", "doit être un nombre entier de 1 à 100"),
        ("/v1/search?q=a&colour=red", "n'a pas de paramètre 'colour'"),
        ("/v1/search?q=a&type=Dog", "séparées par des virgules, parmi Person"),
        ("/v1/chain_of_command?entity=OCS&on=yesterday", "un jour du calendrier, écrit AAAA-MM-JJ"),
        ("/v1/entity?entity=Zzyzx", "Rien ne s'appelle 'Zzyzx'"),
        ("/v1/partners?entity=Zzyzx", "parmi Organization"),
        ("/v1/entity?entity=" + "0" * 24, "Rien n'a l'identifiant"),
        ("/v1/entity?entity=Kaye", "Plusieurs entités ont un nom proche de 'Kaye'"),
        ("/v1/document?document=x", "Aucun document n'a l'identifiant 'x'"),
        ("/v1/evidence?edge=x", "Aucun lien n'a l'identifiant 'x'"),
        ("/v1/jobs/" + "0" * 24, "Aucune tâche n'a l'identifiant"),
        ("/v1/jobs/1", "La demande est mal formée"),
        ("/nothing", "Il n'y a rien à cette adresse"),
    ],
)
def test_what_is_wrong_is_told_in_french_to_who_reads_french(client: httpx.Client, path: str, detail: str) -> None:
    french = client.get(path, headers={"accept-language": "fr-ML,fr;q=0.9,en;q=0.5"}).json()["detail"]
    assert detail in french
    assert french != client.get(path).json()["detail"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_other_methods_are_refused(client: httpx.Client, method: str) -> None:
    assert is_problem(client.request(method, "/v1/search?q=OCS"), 405)


@pytest.mark.parametrize(
    "quoted", ["' OR 1=1 --", '") RETURN 1 //', "}) DETACH DELETE n //", "$id", "*", '"', "%", "a OR b"]
)
def test_a_name_is_never_a_statement(server: Server, quoted: str) -> None:
    before = server.client.get("/v1/status").json()
    assert server.client.get("/v1/search", params={"q": quoted}).status_code == 200
    for question in ("entity", "neighbours", "chain_of_command"):
        assert is_problem(server.client.get(f"/v1/{question}", params={"entity": quoted}), 404)
    assert server.client.get("/v1/status").json() == before


def test_a_cursor_leads_through_all_pages(client: httpx.Client) -> None:
    names, cursor = [], "0"
    while cursor:
        answer = client.get("/v1/documents", params={"limit": 4, "cursor": cursor}).json()
        names += [row["id"] for row in answer["data"]]
        cursor = answer["next"]
    assert len(names) == len(set(names)) >= 11


def test_a_raw_request_that_is_no_http_ends_quietly(server: Server) -> None:
    address = urlsplit(server.url)
    for raw in (
        b"\x00\xff\r\n\r\n",
        b"GET /v1/search?q=\xff\xfe HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        b"GET " + b"a" * 70_000,
    ):
        with socket.create_connection((str(address.hostname), address.port or 80), timeout=5) as wire:
            wire.sendall(raw)
            wire.shutdown(socket.SHUT_WR)
            assert b" 500 " not in wire.recv(65536)
    assert server.client.get("/healthz").json() == {"status": "ok"}


def test_deep_json_is_no_question(client: httpx.Client) -> None:
    deep = "[" * 100_000
    assert is_problem(client.post("/v1/documents", content=deep, headers={"content-type": "application/json"}), 400)
    assert json.loads(client.get("/v1/search", params={"q": OFFICE}).text)["data"]
