"""What somebody sees, as a file: entities and edges with all their evidence and the documents behind it."""

from __future__ import annotations

from io import BytesIO
from typing import Annotated, Any, Literal

from fastapi import APIRouter
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from api.schema import REFUSALS
from graph.export import selection
from graph.ledger import Ledger
from viz.exports import FORMATS, write_rows

MOST_ENTITIES, MOST_EDGES = 1500, 20_000
FILE: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The file",
        "content": {each.media_type: {"schema": {"type": "string"}} for each in FORMATS.values()},
    }
}

Entity = Annotated[str, Field(pattern="^[0-9a-f]{24}$", description="An entity's or document's id")]
Edge = Annotated[str, Field(pattern="^[0-9a-f]{24}-[0-9a-f]{24}-[0-9a-f]{16}$", description="An edge's id")]


class Selection(BaseModel):
    """Edges count only where both their ends are among the entities."""

    model_config = ConfigDict(extra="forbid")
    format: Literal["jsonl", "csv", "graphml", "gexf", "html"]
    entities: Annotated[list[Entity], Field(min_length=1, max_length=MOST_ENTITIES)]
    edges: Annotated[list[Edge], Field(max_length=MOST_EDGES)] = []


def selections(ledger: Ledger) -> APIRouter:
    router = APIRouter(prefix="/v1", tags=["exports"])

    @router.post("/export", operation_id="export", response_class=Response, responses={**FILE, **REFUSALS})
    def export(seen: Selection) -> Response:
        """Write what is seen as a file: JSON lines, CSV tables in a zip, GraphML, GEXF or one HTML page."""
        target, format = BytesIO(), FORMATS[seen.format]
        write_rows(seen.format, selection(ledger, seen.entities, seen.edges), target)
        headers = {"Content-Disposition": f'attachment; filename="djeli.{format.suffix}"'}
        return Response(target.getvalue(), media_type=format.media_type, headers=headers)

    return router
