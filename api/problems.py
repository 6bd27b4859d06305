"""Errors as RFC 9457 problems: one table from the type of an error to its status and title."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from http import HTTPStatus

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.types import Scope

from graph.errors import Ambiguous, Damaged, DjeliError, NotFound, Unavailable, UnreadableDocument, UsageError

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
    """The answer to a request that went wrong."""
    meaning = HTTPStatus(status)
    body = {
        "type": f"urn:djeli:problem:{meaning.name.lower().replace('_', '-')}",
        "title": meaning.phrase,
        "status": status,
        "detail": detail,
        "instance": scope.get("raw_path", b"").decode("ascii", "replace")[:LONGEST],
        "request_id": scope.get("state", {}).get("request_id"),
    }
    return Response(json.dumps(body), status, headers, MEDIA_TYPE)


def add_problems(app: FastAPI) -> None:
    """Every error of APP is answered with a problem."""
    app.add_exception_handler(HTTPException, _refused)
    for error in STATUSES:
        app.add_exception_handler(error, _failed)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return problem(request.scope, error.status_code, str(error.detail), error.headers)


async def _failed(request: Request, error: Exception) -> Response:
    status = next(STATUSES[kind] for kind in type(error).__mro__ if kind in STATUSES)
    if status < HTTPStatus.INTERNAL_SERVER_ERROR:
        return problem(request.scope, status, _sentence(error))
    # What went wrong inside may name files, addresses or statements: it is for the log only. A busy database is no bug.
    trace = None if status == HTTPStatus.SERVICE_UNAVAILABLE else error
    log.error("request %s failed: %s", request.scope["state"]["request_id"], error, exc_info=trace)
    return problem(request.scope, status, SENTENCES[status])


SENTENCES = {
    HTTPStatus.SERVICE_UNAVAILABLE: "The database does not answer in time: try again in a moment, or ask for less.",
    HTTPStatus.INTERNAL_SERVER_ERROR: "The server could not answer; its log says why, under this request id.",
}


def _sentence(error: Exception) -> str:
    if isinstance(error, RequestValidationError):
        return "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors())
    assert isinstance(error, DjeliError)
    return str(error)
