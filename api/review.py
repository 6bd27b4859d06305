"""Deciding who is who: what a person says is in force, and the graph shows it, before the answer."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Annotated, Literal

from fastapi import APIRouter, Body, Path
from pydantic import BaseModel, ConfigDict, Field

from api.answers import Answer
from api.schema import REFUSALS, rows_of
from graph.decision import Action, Decision
from graph.ledger import Ledger
from graph.store import Store
from queries.catalogue import Catalogue
from queries.doubts import decided
from queries.envelope import envelope
from queries.inquiry import Inquiry

HEX = "^[0-9a-f]{24}$"
MOST = 1000  # pairs or mentions of one decision

Id = Annotated[str, Field(pattern=HEX, description="Of a mention or an entity")]
Author = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^\w[\w .,'’()@-]*$", description="Who decides")]
Note = Annotated[str, Field(max_length=4000, description="Why")]
Pair = Annotated[list[Id], Field(min_length=2, max_length=2, json_schema_extra={"uniqueItems": True})]
Side = Annotated[list[Id], Field(min_length=1, max_length=MOST)]
One = Annotated[list[Id], Field(min_length=1, max_length=1)]


class Signed(BaseModel):
    model_config = ConfigDict(extra="forbid")
    author: Author
    note: Note | None = None


class OfPairs(Signed):
    """Each pair is the same, is different, or can't be told."""

    action: Literal[Action.SAME, Action.DIFFERENT, Action.UNSURE]
    about: Annotated[list[Pair], Field(min_length=1, max_length=MOST)]


class OfSides(Signed):
    """One entity is two: the mentions of one side, or of both."""

    action: Literal[Action.SPLIT]
    about: Annotated[list[Side], Field(min_length=1, max_length=2)]


class OfEach(Signed):
    """Each of what was held back is one, or is none."""

    action: Literal[Action.ACCEPT, Action.REJECT]
    about: Annotated[list[One], Field(min_length=1, max_length=MOST)]


class Turned(BaseModel):
    """Who takes a decision back, or makes it again."""

    model_config = ConfigDict(extra="forbid")
    author: Author


Act = Annotated[OfPairs | OfSides | OfEach, Field(discriminator="action")]
Which = Annotated[str, Path(pattern=HEX, description="The decision's id")]


def review(catalogue: Catalogue, ledger: Ledger, store: Store, show: Callable[[], object]) -> APIRouter:
    """SHOW makes the graph follow the ledger."""
    router = APIRouter(prefix="/v1", tags=["review"], responses=REFUSALS)
    question = catalogue.question("decisions")

    def answer(decision: Decision, status: int = HTTPStatus.OK) -> Answer:
        show()
        return Answer(envelope(decided(Inquiry(question, {}, ledger, store), [decision])), status)

    @router.post("/decisions", status_code=201, operation_id="decide", responses={201: rows_of(question)})
    def decide(act: Annotated[Act, Body()]) -> Answer:
        """Put a decision on record and in force; it wins over every rule."""
        return answer(ledger.decide(act.action, act.about, act.author, act.note), HTTPStatus.CREATED)

    @router.post("/decisions/{id}/undo", operation_id="undo", responses={200: rows_of(question)})
    def undo(id: Which, by: Turned) -> Answer:
        """Take a decision out of force; it stays on record."""
        return answer(ledger.undo(id, by.author))

    @router.post("/decisions/{id}/redo", operation_id="redo", responses={200: rows_of(question)})
    def redo(id: Which, by: Turned) -> Answer:
        """Put a decision that was undone in force again, at its former place in the order."""
        return answer(ledger.redo(id, by.author))

    return router
