"""Asking the server that holds this data folder's graph, over HTTP."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, cast

import httpx

from djeli.settings import Settings
from djeli.texts import language, text
from graph.errors import Ambiguous, DjeliError, NotFound, Unavailable, UsageError
from graph.ledger import Ledger
from queries.envelope import Envelope

ERRORS: dict[int, type[DjeliError]] = {400: UsageError, 404: NotFound, 409: Ambiguous, 422: UsageError}
CONNECT_SECONDS, ANSWER_SECONDS = 2.0, 60.0


def server(settings: Settings, ledger: Ledger) -> str | None:
    """The address of the server that shows LEDGER; None where none runs (its file may be there still)."""
    try:
        address = str(json.loads(settings.server_file.read_text(encoding="utf-8"))["url"])
        answer = _get(address, "status", {})
        if _preparing(answer):
            return address  # which says so itself to who asks
        status = answer.raise_for_status().json()
        shown = int(status["data"][0]["sequence"])
    except (OSError, ValueError, KeyError, TypeError, httpx.HTTPError):
        return None
    # Another server may have taken the port since: sequences of two ledgers don't meet.
    return address if ledger.begun() <= shown <= ledger.sequence() else None


def ask(address: str, name: str, parameters: Mapping[str, str]) -> Envelope:
    """The answer to the question NAME. Raises what the server says it is, or Unavailable."""
    try:
        answer = _get(address, name, parameters)
        body = answer.json()
    except (httpx.HTTPError, ValueError) as error:
        raise Unavailable(text("wrong", "server", url=address, detail=error)) from error
    if answer.is_success:
        return cast(Envelope, body)
    detail = str(body.get("detail") or body.get("title") or answer.status_code)
    if _preparing(answer):
        raise Unavailable(detail)
    kind = ERRORS.get(answer.status_code)
    raise kind(detail) if kind else Unavailable(text("wrong", "server", url=address, detail=detail))


def _preparing(answer: httpx.Response) -> bool:
    """Whether the server has just started, and will answer soon."""
    return answer.status_code == HTTPStatus.SERVICE_UNAVAILABLE and "Retry-After" in answer.headers


def _get(address: str, question: str, parameters: Mapping[str, str]) -> httpx.Response:
    patience = httpx.Timeout(ANSWER_SECONDS, connect=CONNECT_SECONDS)
    # No proxy of the environment: the question goes to this machine and nowhere else.
    url, headers = f"{address}/v1/{question}", {"Accept-Language": language()}
    asked: dict[str, Any] = {"params": dict(parameters), "headers": headers, "timeout": patience, "trust_env": False}
    return httpx.get(url, **asked, follow_redirects=True)  # an entity's former id leads to its current one
