"""Deciding pair by pair on a terminal, with single keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import click
from rich.console import Console
from rich.prompt import Prompt
from rich.text import Text

from djeli.commands.review import shown
from djeli.texts import text
from graph.decision import Action, Doubt
from graph.ledger import Ledger
from queries.comparison import alone, comparison

PAIR = {"s": Action.SAME, "d": Action.DIFFERENT, "u": Action.UNSURE}
ONE = {"a": Action.ACCEPT, "r": Action.REJECT}


class Session:
    """One person's way through the open pairs. KEY waits for a key and gives it."""

    def __init__(
        self, ledger: Ledger, author: str, kind: str | None = None, key: Callable[[], str] = click.getchar
    ) -> None:
        self._ledger, self._author, self._kind, self._key = ledger, author, kind, key
        self._passed: list[tuple[str, str | None]] = []
        self._made: list[str] = []
        self._note: str | None = None
        self._console = Console()

    def run(self) -> None:
        """Until the person stops; at the end of the queue one can still go back."""
        going = True
        while going:
            open_ = self._open()
            self._show(open_)
            going = self._heed(open_[0] if open_ else None) if open_ or self._made or self._passed else False
        self._say("session", made=len(self._made), passed=len(self._passed))

    def _open(self) -> list[Doubt]:
        found = self._ledger.unsure(kind=self._kind)
        return [doubt for doubt in found if (doubt.left, doubt.right) not in self._passed]

    def _show(self, open_: Sequence[Doubt]) -> None:
        if not open_:
            self._say("nothing_open")
            self._say("keys_end")
            return
        doubt = open_[0]
        self._console.rule(text("review", "open", count=len(open_), weight=doubt.consequence))
        if doubt.right:
            shown.comparison(comparison(self._ledger, doubt.left, doubt.right), self._console)
        else:
            shown.alone(alone(self._ledger, doubt.left), self._console)
        choices = text("review", "keys_pair" if doubt.right else "keys_one")
        self._console.print(Text(f"{choices} · {text('review', 'keys')}", style="bold"))

    def _heed(self, doubt: Doubt | None) -> bool:
        """Do what keys say until this doubt is dealt with; whether to go on."""
        while (pressed := self._pressed()) != "q":
            if doubt and (action := (PAIR if doubt.right else ONE).get(pressed)):
                self._decide(action, doubt)
            elif doubt and pressed in (" ", "k"):
                self._passed.append((doubt.left, doubt.right))
            elif pressed == "b" and self._passed:
                self._passed.pop()
            elif pressed == "z" and self._made:
                self._ledger.undo(self._made.pop(), self._author)
                self._say("undone")
            elif doubt and pressed == "n":
                self._note = Prompt.ask(text("review", "note"), console=self._console)
                continue
            else:
                continue
            return True
        return False

    def _pressed(self) -> str:
        try:
            return self._key().lower()
        except EOFError:
            return "q"

    def _decide(self, action: Action, doubt: Doubt) -> None:
        ids = [doubt.left, doubt.right] if doubt.right else [doubt.left]
        made = self._ledger.decide(action, [ids], self._author, self._note)
        self._made.append(made.id)
        self._note = None
        self._say("decided", action=text("action", action), id=made.id)

    def _say(self, key: str, **values: Any) -> None:
        self._console.print(Text(text("review", key, **values)))
