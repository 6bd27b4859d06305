"""Errors as RFC 9457 problems: one table from the type of an error to its status and title."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from http import HTTPStatus

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import Scope

from graph.errors import Ambiguous, Damaged, DjeliError, NotFound, Unavailable, UnreadableDocument, UsageError
from graph.sentences import Sentence, say

MEDIA_TYPE = "application/problem+json"
LONGEST = 300  # characters of the address that an answer repeats

STATUSES: Mapping[type[Exception], HTTPStatus] = {
    NotFound: HTTPStatus.NOT_FOUND,
    Ambiguous: HTTPStatus.CONFLICT,
    UsageError: HTTPStatus.BAD_REQUEST,
    UnreadableDocument: HTTPStatus.UNPROCESSABLE_ENTITY,
    Unavailable: HTTPStatus.SERVICE_UNAVAILABLE,
    Damaged: HTTPStatus.INTERNAL_SERVER_ERROR,
    RequestValidationError: HTTPStatus.BAD_REQUEST,
    Exception: HTTPStatus.INTERNAL_SERVER_ERROR,
}

log = logging.getLogger("djeli.api")


def problem(scope: Scope, status: int, detail: str, headers: Mapping[str, str] | None = None) -> Response:
    """The answer to a request that went wrong, in the language that was asked for."""
    meaning = HTTPStatus(status)
    body = {
        "type": f"urn:djeli:problem:{meaning.name.lower().replace('_', '-')}",
        "title": meaning.phrase,
        "status": status,
        "detail": detail.in_language(language(scope)) if isinstance(detail, Sentence) else detail,
        "instance": scope.get("raw_path", b"").decode("ascii", "replace")[:LONGEST],
        "request_id": scope.get("state", {}).get("request_id"),
    }
    return Response(json.dumps(body), status, headers, MEDIA_TYPE)


def language(scope: Scope) -> str:
    """ "fr" where the request prefers French, else "en"."""
    return "fr" if Headers(scope=scope).get("accept-language", "").lower().startswith("fr") else "en"


def add_problems(app: FastAPI) -> None:
    """Every error of APP is answered with a problem."""
    app.add_exception_handler(HTTPException, _refused)
    for error in STATUSES:
        app.add_exception_handler(error, _failed)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    told = PLAIN.get(error.status_code)
    return problem(request.scope, error.status_code, say(told) if told else error.detail, error.headers)


async def _failed(request: Request, error: Exception) -> Response:
    status = next(STATUSES[kind] for kind in type(error).__mro__ if kind in STATUSES)
    if status < HTTPStatus.INTERNAL_SERVER_ERROR:
        return problem(request.scope, status, _sentence(error, language(request.scope)))
    # What went wrong inside may name files, addresses or statements: it is for the log only. A busy database is no bug.
    trace = None if status == HTTPStatus.SERVICE_UNAVAILABLE else error
    log.error("request %s failed: %s", request.scope["state"]["request_id"], error, exc_info=trace)
    return problem(request.scope, status, say("busy" if status == HTTPStatus.SERVICE_UNAVAILABLE else "failed"))


# What the framework refuses.
PLAIN: Mapping[int, str] = {
    HTTPStatus.NOT_FOUND: "no_page",
    HTTPStatus.METHOD_NOT_ALLOWED: "no_method",
}


def _sentence(error: Exception, language: str) -> str:
    if isinstance(error, RequestValidationError):
        details = "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors())
        return say("malformed", details=details)
    assert isinstance(error, DjeliError)
    return error.sentence(language)
