"""What Typer says of its own accord (headings, usage, refusals), in the user's language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from djeli.texts import text, texts
from graph.errors import UsageError


class _Spoken:
    """Help in the user's language. The methods are Typer's, whose own contexts and formatters have no public types."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))  # type: ignore[attr-defined]  # Typer's
        formatter.write_usage(ctx.command_path, pieces, text("help", "usage"))

    def format_help(self, ctx: Any, formatter: Any) -> None:
        from typer import rich_utils

        for name in texts("typer"):
            setattr(rich_utils, name, text("typer", name))
        super().format_help(ctx, formatter)  # type: ignore[misc]  # Typer's

    def get_help_option(self, ctx: Any) -> Any:
        option = super().get_help_option(ctx)  # type: ignore[misc]  # Typer's
        option.help = text("help", "help")
        return option


class Command(_Spoken, TyperCommand):
    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        takes_more, ctx.allow_extra_args = ctx.allow_extra_args, True
        more = super().parse_args(ctx, args)
        if more and not takes_more:
            raise UsageError(text("usage", "more", given=" ".join(more), help=_help(ctx)))
        return more


class Group(_Spoken, TyperGroup):
    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args[0] not in self.commands:
            raise UsageError(text("usage", "command", name=args[0], known=", ".join(self.commands)))
        return super().resolve_command(ctx, args)


class App(typer.Typer):
    """Commands that all speak the user's language. What to do without any is for its callback to say."""

    def __init__(self, **settings: Any) -> None:
        ours = {"subcommand_metavar": text("help", "subcommand"), **settings}
        super().__init__(cls=Group, invoke_without_command=True, add_completion=False, **ours)

    def command(self, *name: Any, **settings: Any) -> Callable[[Any], Any]:
        return super().command(*name, **{"cls": Command, **settings})


def refusal(error: typer.TyperException) -> UsageError:
    """What Typer finds wrong with a command line, as one sentence of ours."""
    # Only one of its classes is public: they are told apart by name, and a new one as the command line as a whole.
    kind = next((kind.__name__ for kind in type(error).__mro__ if kind.__name__ in texts("usage")), "other")
    return UsageError(text("usage", kind, name=_name(error), help=_help(getattr(error, "ctx", None))))


def _name(error: typer.TyperException) -> str:
    """The option or argument that ERROR is about."""
    parameter = getattr(error, "param", None)
    return str(parameter.get_error_hint() if parameter else repr(getattr(error, "option_name", "")))


def _help(ctx: Any) -> str:
    return f"{ctx.command_path if ctx else 'djeli'} --help"
