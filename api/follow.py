"""The graph follows the ledger while the server runs, whoever writes it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from http import HTTPStatus

from starlette.exceptions import HTTPException

from api.background import attempt
from graph.projector import Projector
from graph.sentences import say

RETRY_SECONDS = 2


@dataclass(slots=True)
class Following:
    """WARM once the graph has caught up."""

    projector: Projector
    seconds: float
    warm: bool = False

    async def follow(self) -> None:
        """Catch up every SECONDS, for ever; a database that is away is asked again."""
        while True:
            self.warm |= await attempt("following the ledger", self.projector.catch_up)
            await asyncio.sleep(self.seconds)

    async def caught_up(self) -> None:
        """Let nobody ask a graph that is there in part. Raises HTTPException until it has caught up once."""
        if not self.warm:
            wait = {"Retry-After": str(RETRY_SECONDS)}
            raise HTTPException(HTTPStatus.SERVICE_UNAVAILABLE, say("preparing"), wait)
