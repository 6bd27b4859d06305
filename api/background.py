"""Work beside the requests that outlives what goes wrong in it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TypeVarTuple

from anyio import to_thread

Arguments = TypeVarTuple("Arguments")

log = logging.getLogger("djeli.api")


async def attempt(what: str, call: Callable[[*Arguments], object], *arguments: *Arguments) -> bool:
    """Run CALL in a thread of its own; what it raises is logged. Says whether it worked."""
    [outcome] = await asyncio.gather(to_thread.run_sync(call, *arguments), return_exceptions=True)
    if isinstance(outcome, BaseException):
        log.error("%s failed", what, exc_info=outcome)
    return not isinstance(outcome, BaseException)
