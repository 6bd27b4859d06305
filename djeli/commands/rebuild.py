"""`djeli rebuild`."""

from __future__ import annotations

import typer

from djeli import opening
from djeli.settings import Settings
from djeli.texts import text


def run(settings: Settings) -> None:
    """Raises Unavailable where a server holds the graph."""
    with opening.ledger(settings) as ledger, opening.graph(settings, ledger) as (_, projector):
        projector.rebuild()
    typer.echo(text("say", "rebuilt"), err=True)
