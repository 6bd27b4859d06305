"""Documents that are sent, and documents that another process loads."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

import httpx
import pytest

from graph.ledger import Ledger
from tests.api.conftest import Server
from tests.api.serving import eventually
from tests.factory import Page

REPORT = """Published: 5 April 2025

Colonel Issa Tembo is commander of the Ségou Gendarmerie Legion, part of the National Gendarmerie.
"""


def send(client: httpx.Client, name: str, content: bytes) -> dict[str, Any]:
    answer = client.post("/v1/documents", files={"files": (name, content)})
    assert answer.status_code == 202
    [job] = answer.json()["data"]
    return dict(job)


def events(client: httpx.Client, job: str, **headers: str) -> list[dict[str, Any]]:
    with client.stream("GET", f"/v1/jobs/{job}/events", headers=headers) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        return [json.loads(line[6:]) for line in stream.iter_lines() if line.startswith("data: ")]


def test_an_upload_is_read_told_and_seen(client: httpx.Client) -> None:
    job = send(client, "report.txt", REPORT.encode())
    told = events(client, job["job"])
    assert [told[0]["state"], told[-1]["state"]] == ["queued", "done"]
    assert "Issa Tembo" in {entity["name"] for entity in told[-1]["entities"]}
    [row] = client.get(f"/v1/jobs/{job['job']}").json()["data"]
    assert row["state"] == "done"
    assert client.get("/v1/document", params={"document": told[-1]["documents"][0]}).json()["data"][0]["text"]


def test_who_comes_back_hears_only_what_is_new(client: httpx.Client) -> None:
    job = send(client, "again.txt", REPORT.encode())["job"]
    whole = events(client, job)
    [row] = client.get(f"/v1/jobs/{job}").json()["data"]
    numbers = [event["number"] for event in row["events"]]
    assert events(client, job, **{"last-event-id": str(numbers[0])}) == whole[1:]


def test_a_file_that_cannot_be_read_says_why(client: httpx.Client) -> None:
    told = events(client, send(client, "../../etc/broken.pdf", b"%PDF-1.4 nothing")["job"])
    assert told[-1]["state"] == "failed"
    assert "broken.pdf" in told[-1]["detail"]
    assert "/etc" not in told[-1]["detail"]


def test_an_archive_is_opened(client: httpx.Client) -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as members:
        members.writestr("one.txt", REPORT + "One.")
        members.writestr("two.txt", REPORT + "Two.")
    told = events(client, send(client, "both.zip", archive.getvalue())["job"])
    assert len(told[-1]["documents"]) == 2


@pytest.mark.parametrize(
    "name", ["../../../etc/passwd", "..\\..\\boot.ini", "a" * 400 + ".txt", "\u202etxt.exe", "nul\x00.txt"]
)
def test_a_file_name_is_only_a_name(client: httpx.Client, name: str) -> None:
    job = send(client, name, b"Nothing is said here.")
    assert "/" not in job["name"]
    assert "\\" not in job["name"]
    assert events(client, job["job"])[-1]["state"] in ("done", "failed")


def test_several_files_are_several_jobs(client: httpx.Client) -> None:
    files = [("files", (f"{n}.txt", f"{REPORT} {n}".encode())) for n in range(3)]
    jobs = client.post("/v1/documents", files=files).json()["data"]
    assert [job["name"] for job in jobs] == ["0.txt", "1.txt", "2.txt"]
    assert all(events(client, job["job"])[-1]["state"] == "done" for job in jobs)


def test_a_sidecar_describes_the_file_that_it_is_sent_with(client: httpx.Client) -> None:
    files = [
        ("files", ("gao.txt", f"{REPORT} At Gao.".encode())),
        ("files", ("gao.meta.json", b'{"published": "2025-03-12"}')),
    ]
    (job,) = client.post("/v1/documents", files=files).json()["data"]
    last = events(client, job["job"])[-1]
    (document,) = last["documents"]
    said = client.get("/v1/document", params={"document": document}).json()["data"][0]
    assert (job["name"], said["published"]) == ("gao.txt", "2025-03-12")


def test_an_upload_without_files_is_a_problem(client: httpx.Client) -> None:
    assert client.post("/v1/documents").status_code == 400
    assert client.post("/v1/documents", data={"files": "text"}).status_code == 400


def test_what_another_process_loads_is_shown_within_two_seconds(server: Server) -> None:
    page = Page("Seydou Kanouté heads the Mopti Brigade.", name="elsewhere.txt", published="2022-01-01")
    page.says("HOLDS_POST", page.person("Seydou Kanouté"), page.body("Mopti Brigade"), role="commander")
    other = Ledger(server.ledger_url)
    other.add(page.extraction())
    other.close()

    def shown() -> bool:
        found = server.client.get("/v1/search", params={"q": "Mopti Brigade"}).json()["data"]
        return "Mopti Brigade" in [row["name"] for row in found]

    assert eventually(shown) < 2
