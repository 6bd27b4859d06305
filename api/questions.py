"""The named questions over HTTP: routes and their OpenAPI come from the front matter."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import APIRouter, Request
from fastapi.responses import Response

from api.answers import Answer
from api.former import moved
from api.schema import MOVED, REFUSALS, parameter, rows_of
from graph.errors import UsageError
from graph.ledger import Ledger
from graph.sentences import say
from graph.store import Store
from queries.catalogue import Catalogue
from queries.question import Question


def questions(catalogue: Catalogue, ledger: Ledger, store: Store) -> APIRouter:
    """A route for each question."""
    router = APIRouter(prefix="/v1", tags=["questions"])
    for question in catalogue:
        router.add_api_route(
            f"/{question.name}",
            _endpoint(catalogue, question, ledger, store),
            name=question.name,
            operation_id=question.name,
            summary=question.summary["en"],
            description=question.summary["fr"],
            response_class=Answer,
            openapi_extra={"parameters": [parameter(each) for each in question.parameters.values()]},
            responses={200: rows_of(question), **MOVED, **REFUSALS},
        )
    return router


def _endpoint(catalogue: Catalogue, question: Question, ledger: Ledger, store: Store) -> Callable[[Request], Response]:
    entities = [each.name for each in question.parameters.values() if each.type == "entity"]

    def ask(request: Request) -> Response:
        said = _said(request)
        return moved(request, said, entities, ledger) or Answer(catalogue.run(question.name, said, ledger, store))

    return ask


def _said(request: Request) -> dict[str, str]:
    pairs = request.query_params.multi_items()
    said = dict(pairs)
    if len(said) < len(pairs):
        raise UsageError(say("parameter_twice"))
    return said
