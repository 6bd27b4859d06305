"""Options that several commands take, and the settings that they give."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from djeli.texts import text

if TYPE_CHECKING:
    from djeli.settings import Settings


def help_of(key: str) -> str:
    return text("help", key)


Data = Annotated[Path | None, typer.Option(help=help_of("data"), show_default="./djeli-data, DJELI_DATA")]
Ledger = Annotated[str | None, typer.Option(help=help_of("ledger"), show_default="DJELI_LEDGER")]
Graph = Annotated[str | None, typer.Option(help=help_of("graph"), show_default="DJELI_GRAPH")]
AsJson = Annotated[bool, typer.Option("--json", help=help_of("json"))]
HoldBelow = Annotated[float | None, typer.Option(help=help_of("hold_below"), show_default="DJELI_HOLD_BELOW")]
Gazetteer = Annotated[Path | None, typer.Option(help=help_of("gazetteer"), show_default="DJELI_GAZETTEER")]


def settings_of(context: typer.Context, **options: object) -> Settings:
    from djeli.settings import read_settings

    given = {name: value for name, value in options.items() if value is not None}
    return read_settings({**context.obj, **given})
