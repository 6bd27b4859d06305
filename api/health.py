"""Whether the server lives, and whether it can answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from anyio import move_on_after, to_thread
from fastapi import APIRouter

from graph.errors import DjeliError, Unavailable
from graph.store import Store

READY_SECONDS = 0.8  # who asks /readyz is answered within a second


def health(store: Store, caught_up: Callable[[], Awaitable[None]]) -> APIRouter:
    """CAUGHT_UP refuses until the graph has caught up with the ledger once."""
    router = APIRouter(tags=["health"])

    @router.get("/healthz")
    def lives() -> dict[str, str]:
        """The server lives; asks no database."""
        return {"status": "ok"}

    @router.get("/readyz")
    async def ready() -> dict[str, str]:
        """The server answers questions at their normal speed."""
        await caught_up()
        with move_on_after(READY_SECONDS):
            if await to_thread.run_sync(_ready, store, abandon_on_cancel=True):
                return {"status": "ready"}
        raise Unavailable("The graph is not ready.")

    return router


def _ready(store: Store) -> bool:
    try:
        return store.ready()
    except DjeliError:
        return False
