"""Ids of entities that others took in, or that were split off: who asks by an old one is sent to the current one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from http import HTTPStatus
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import RedirectResponse

from graph.ledger import Ledger
from queries.resolve import ID


def moved(
    request: Request, said: Mapping[str, str], parameters: Iterable[str], ledger: Ledger
) -> RedirectResponse | None:
    """Where REQUEST leads now, whose query SAID gives entities in PARAMETERS; None where all their ids are current."""
    asked = {name: said[name] for name in parameters if ID.fullmatch(said.get(name, ""))}
    current = ledger.entities_of(asked.values()) if asked else {}
    now = {name: current[id] for name, id in asked.items() if current.get(id, id) != id}
    if not now:
        return None
    address = f"{request.url.path}?{urlencode({**said, **now})}"
    # Nobody keeps it: a decision that is undone gives the old id back.
    return RedirectResponse(address, HTTPStatus.PERMANENT_REDIRECT, {"Cache-Control": "no-store"})
