"""The command `djeli review` with commands of its own; their work is in `djeli.commands.review`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer

from djeli.commandline import App
from djeli.options import AsJson, Data, Ledger, help_of, settings_of
from djeli.texts import text

PAIRS, ALONE = ("same", "different", "unsure"), ("accept", "reject")
SHOWN = 50  # open pairs or decisions listed

review = App(help=help_of("review"))

Author = Annotated[str | None, typer.Option(help=help_of("author"), show_default="DJELI_AUTHOR")]
Note = Annotated[str | None, typer.Option(help=help_of("note"))]
Kind = Annotated[str | None, typer.Option(help=help_of("kind"), metavar="Person|Organization|Operation|Place")]
Limit = Annotated[int, typer.Option(help=help_of("limit"), min=1)]
One = Annotated[str, typer.Argument(help=help_of("entity"), metavar=text("metavar", "entity"), show_default=False)]
Other = Annotated[str, typer.Argument(help=help_of("entity"), metavar=text("metavar", "other"), show_default=False)]
Id = Annotated[str, typer.Argument(help=help_of("decision"), metavar="ID", show_default=False)]


@review.callback()
def start(
    context: typer.Context,
    kind: Kind = None,
    limit: Limit = SHOWN,
    author: Author = None,
    data: Data = None,
    ledger: Ledger = None,
    as_json: AsJson = False,
) -> None:
    given = {"author": author, "data": data, "ledger": ledger}
    context.obj = {**context.obj, **{name: value for name, value in given.items() if value is not None}}
    if context.invoked_subcommand is None:
        from djeli.commands import review as command

        command.run(settings_of(context), kind, limit, as_json)


def _of_pair(action: str) -> Callable[..., None]:
    def decide(
        context: typer.Context,
        left: One,
        right: Other,
        note: Note = None,
        author: Author = None,
        data: Data = None,
        ledger: Ledger = None,
        as_json: AsJson = False,
    ) -> None:
        from djeli.commands import review as command

        settings = settings_of(context, author=author, data=data, ledger=ledger)
        command.decide(settings, action, [[left, right]], note, as_json)

    return decide


def _of_one(action: str) -> Callable[..., None]:
    def decide(
        context: typer.Context,
        entity: One,
        note: Note = None,
        author: Author = None,
        data: Data = None,
        ledger: Ledger = None,
        as_json: AsJson = False,
    ) -> None:
        from djeli.commands import review as command

        command.decide(settings_of(context, author=author, data=data, ledger=ledger), action, [[entity]], note, as_json)

    return decide


for _action in PAIRS:
    review.command(_action, help=help_of(f"review_{_action}"))(_of_pair(_action))
for _action in ALONE:
    review.command(_action, help=help_of(f"review_{_action}"))(_of_one(_action))


@review.command(help=help_of("review_split"))
def split(
    context: typer.Context,
    entity: One,
    side: Annotated[
        list[str], typer.Argument(help=help_of("side"), metavar=text("metavar", "side"), show_default=False)
    ],
    note: Note = None,
    author: Author = None,
    data: Data = None,
    ledger: Ledger = None,
    as_json: AsJson = False,
) -> None:
    from djeli.commands import review as command

    command.split(settings_of(context, author=author, data=data, ledger=ledger), entity, side, note, as_json)


@review.command(help=help_of("review_show"))
def show(
    context: typer.Context, left: One, right: Other, data: Data = None, ledger: Ledger = None, as_json: AsJson = False
) -> None:
    from djeli.commands import review as command

    command.show(settings_of(context, data=data, ledger=ledger), left, right, as_json)


@review.command(help=help_of("review_log"))
def log(
    context: typer.Context,
    author: Annotated[str | None, typer.Option(help=help_of("log_author"))] = None,
    action: Annotated[str | None, typer.Option(help=help_of("log_action"))] = None,
    entity: Annotated[str | None, typer.Option(help=help_of("log_entity"))] = None,
    since: Annotated[str | None, typer.Option(help=help_of("log_since"))] = None,
    limit: Limit = SHOWN,
    data: Data = None,
    ledger: Ledger = None,
    as_json: AsJson = False,
) -> None:
    from djeli.commands import review as command

    asked = {"author": author, "action": action, "entity": entity, "since": since, "limit": limit}
    command.log(settings_of(context, data=data, ledger=ledger), asked, as_json)


def _turn(what: str) -> Callable[..., None]:
    def turn(
        context: typer.Context,
        decision: Id,
        author: Author = None,
        data: Data = None,
        ledger: Ledger = None,
        as_json: AsJson = False,
    ) -> None:
        from djeli.commands import review as command

        command.turn(settings_of(context, author=author, data=data, ledger=ledger), what, decision, as_json)

    return turn


for _what in ("undo", "redo"):
    review.command(_what, help=help_of(f"review_{_what}"))(_turn(_what))
