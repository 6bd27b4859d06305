"""The command `djeli`. Each command's work is in a module of its own, imported when it runs."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from djeli.commandline import App, refusal
from djeli.options import AsJson, Data, Gazetteer, Graph, HoldBelow, Ledger, help_of, settings_of
from djeli.reviewing import review
from djeli.texts import spoken, text
from graph.errors import Damaged, DjeliError, Unavailable, UnreadableDocument, UsageError

EXITS = {UsageError: 2, Unavailable: 3, Damaged: 4, UnreadableDocument: 5}
INTERRUPTED = 130  # 128 + SIGINT, as shells have it

app = App(help=text("help", "app"), pretty_exceptions_enable=False)
app.add_typer(review, name="review")


def main() -> None:
    """The entry point: an error of ours is one sentence and its exit status, never a traceback."""
    try:
        sys.exit(app(standalone_mode=False))
    except typer.TyperException as error:
        _refuse(refusal(error))
    except DjeliError as error:
        _refuse(error)
    except KeyboardInterrupt:
        typer.echo(text("say", "interrupted"), err=True)
        sys.exit(INTERRUPTED)


def _refuse(error: DjeliError) -> NoReturn:
    if "--json" in sys.argv:
        typer.echo(json.dumps({"error": {"code": error.code, "message": str(error)}}, ensure_ascii=False), err=True)
    else:
        typer.echo(text("say", "error", message=spoken(error)), err=True)
    sys.exit(next((status for kind, status in EXITS.items() if isinstance(error, kind)), 1))


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"djeli {version('djeli')}")
        raise typer.Exit


@app.callback()
def common(
    context: typer.Context,
    data: Data = None,
    ledger: Ledger = None,
    graph: Graph = None,
    version: Annotated[
        bool, typer.Option("--version", help=help_of("version"), callback=_version, is_eager=True)
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        context.get_help()  # which prints it
        raise typer.Exit(EXITS[UsageError])
    context.obj = {
        name: value for name, value in (("data", data), ("ledger", ledger), ("graph", graph)) if value is not None
    }


@app.command(help=help_of("load"))
def load(
    context: typer.Context,
    paths: Annotated[
        list[str], typer.Argument(help=help_of("paths"), metavar=text("metavar", "path"), show_default=False)
    ],
    title: Annotated[str | None, typer.Option(help=help_of("title"))] = None,
    url: Annotated[str | None, typer.Option(help=help_of("url"))] = None,
    publisher: Annotated[str | None, typer.Option(help=help_of("publisher"))] = None,
    published: Annotated[str | None, typer.Option(help=help_of("published"))] = None,
    language: Annotated[str | None, typer.Option(help=help_of("language"))] = None,
    case: Annotated[str | None, typer.Option(help=help_of("case"))] = None,
    whole: Annotated[bool, typer.Option("--whole", help=help_of("whole"))] = False,
    mapping: Annotated[Path | None, typer.Option(help=help_of("mapping"), metavar=text("metavar", "mapping"))] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=help_of("dry_run"))] = False,
    gazetteer: Gazetteer = None,
    data: Data = None,
    ledger: Ledger = None,
    as_json: AsJson = False,
) -> None:
    from djeli.commands import load as command
    from loaders.readers import Options

    settings = settings_of(context, data=data, ledger=ledger, gazetteer=gazetteer)
    given = command.given(title, url, publisher, published, language)
    options = Options(given, case, whole)
    if dry_run:
        from djeli.commands import preview

        raise typer.Exit(preview.run(settings, paths, options, mapping, as_json))
    raise typer.Exit(command.run(settings, paths, options, mapping, as_json))


@app.command(help=help_of("serve"))
def serve(
    context: typer.Context,
    host: Annotated[str | None, typer.Option(help=help_of("host"), show_default="127.0.0.1, DJELI_HOST")] = None,
    port: Annotated[int | None, typer.Option(help=help_of("port"), show_default="8000, DJELI_PORT")] = None,
    public: Annotated[
        bool | None, typer.Option("--public", help=help_of("public"), show_default="DJELI_PUBLIC")
    ] = None,
    gazetteer: Gazetteer = None,
    hold_below: HoldBelow = None,
    data: Data = None,
    ledger: Ledger = None,
    graph: Graph = None,
) -> None:
    from djeli import server

    options = {"host": host, "port": port, "public": public, "gazetteer": gazetteer, "hold_below": hold_below}
    server.run(settings_of(context, data=data, ledger=ledger, graph=graph, **options))


@app.command(help=help_of("query"), context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def query(
    context: typer.Context,
    name: Annotated[
        str | None, typer.Argument(help=help_of("question"), metavar=text("metavar", "question"), show_default=False)
    ] = None,
    param: Annotated[
        list[str] | None, typer.Option("--param", "-p", help=help_of("param"), metavar=text("metavar", "param"))
    ] = None,
    data: Data = None,
    ledger: Ledger = None,
    graph: Graph = None,
    as_json: AsJson = False,
) -> None:
    from djeli.commands import query as command

    if name is None:
        command.list_questions(as_json)
    else:
        settings = settings_of(context, data=data, ledger=ledger, graph=graph)
        command.run(settings, name, command.parameters(param or [], context.args), as_json)


@app.command(help=help_of("annotate"))
def annotate(
    context: typer.Context,
    texts: Annotated[
        Path, typer.Argument(help=help_of("annotate_in"), metavar=text("metavar", "in"), show_default=False)
    ],
    out: Annotated[
        Path, typer.Argument(help=help_of("annotate_out"), metavar=text("metavar", "out"), show_default=False)
    ],
    format: Annotated[str, typer.Option(help=help_of("format"))] = "brat",
    policy: Annotated[str | None, typer.Option(help=help_of("policy"), metavar="complete|sfm")] = None,
    gazetteer: Gazetteer = None,
) -> None:
    from djeli.commands import annotate as command

    raise typer.Exit(command.run(settings_of(context, gazetteer=gazetteer), texts, out, format, policy))


@app.command(help=help_of("inspect"))
def inspect(
    context: typer.Context,
    marked: Annotated[
        Path, typer.Argument(help=help_of("marked"), metavar=text("metavar", "marked"), show_default=False)
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help=help_of("inspect_out"))] = Path("inspect.html"),
    gazetteer: Gazetteer = None,
) -> None:
    from djeli.commands import inspect as command

    command.run(settings_of(context, gazetteer=gazetteer), marked, out)


@app.command(help=help_of("export"))
def export(
    context: typer.Context,
    format: Annotated[str, typer.Option(help=help_of("format"), metavar="jsonl|csv|graphml|gexf|html|ftm")] = "jsonl",
    out: Annotated[Path | None, typer.Option(help=help_of("out"))] = None,
    data: Data = None,
    ledger: Ledger = None,
) -> None:
    from djeli.commands import export as command

    command.run(settings_of(context, data=data, ledger=ledger), format, out)


@app.command(help=help_of("rebuild"))
def rebuild(
    context: typer.Context,
    hold_below: HoldBelow = None,
    data: Data = None,
    ledger: Ledger = None,
    graph: Graph = None,
) -> None:
    from djeli.commands import rebuild as command

    command.run(settings_of(context, data=data, ledger=ledger, graph=graph, hold_below=hold_below))
