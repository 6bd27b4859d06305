"""The graph follows the ledger while the server runs, whoever writes it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from api.background import attempt
from graph.projector import Projector


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
