"""Who may ask, how much may be sent, and the headers of every answer."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from tests.api.conftest import MIB, Server

FILE = {"files": ("note.txt", b"Nothing.", "text/plain")}


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "", "[::2]", "[", "localhost.", "127.0.0.2"]
)
def test_other_hosts_are_refused(client: httpx.Client, host: str) -> None:
    answer = client.get("/v1/status", headers={"host": host})
    assert answer.status_code in (400, 421)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:9", "LOCALHOST:80", "[::1]:8000"])
def test_this_machine_has_several_names(client: httpx.Client, host: str) -> None:
    assert client.get("/v1/status", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "http://localhost:1"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_another_site_may_not_write(client: httpx.Client, headers: dict[str, str]) -> None:
    answer = client.post("/v1/documents", files=FILE, headers=headers)
    assert answer.status_code == 403
    assert answer.headers["content-type"] == "application/problem+json"


def test_our_own_page_may_write(server: Server) -> None:
    headers = {"origin": server.url, "sec-fetch-site": "same-origin"}
    assert server.client.post("/v1/documents", files=FILE, headers=headers).status_code == 202


def test_no_site_may_read_across_origins(client: httpx.Client) -> None:
    answer = client.get("/v1/status", headers={"origin": "http://evil.example"})
    assert "access-control-allow-origin" not in answer.headers


def test_too_large_is_refused_whether_or_not_it_says_so(client: httpx.Client) -> None:
    boundary = "----x"
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n'.encode()

    def endless() -> Iterator[bytes]:
        yield head
        for _ in range(40):
            yield b"a" * (MIB // 16)

    headers = {"content-type": f"multipart/form-data; boundary={boundary}"}
    chunked = client.post("/v1/documents", content=endless(), headers=headers)
    said = client.post("/v1/documents", files={"files": ("a.txt", b"a" * 2 * MIB)})
    for answer in (chunked, said):
        assert answer.status_code == 413
        assert "1 MiB" in answer.json()["detail"]


@pytest.mark.parametrize("path", ["/", "/docs", "/v1/status", "/healthz", "/v1/nothing", "/openapi.json"])
def test_every_answer_is_under_the_policy(client: httpx.Client, path: str) -> None:
    headers = client.get(path).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    if "json" in headers["content-type"]:
        assert headers["cache-control"] == "no-store"


def test_the_reference_is_served_by_ourselves(client: httpx.Client) -> None:
    page = client.get("/docs").text
    assert "//" not in page.replace("<!doctype html>", "")
    assert "<style" not in page
    for asset in ("/docs/docs.js", "/docs/swagger-ui.css", "/docs/swagger-ui-bundle.js"):
        assert client.get(asset).status_code == 200
