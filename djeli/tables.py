"""Answers as tables for a terminal. All text is shown as it is: nothing in it is taken for markup."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Any

from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

from djeli.texts import head, language, text
from queries.as_of import Status
from queries.envelope import Envelope
from queries.question import Question

LONGEST = 300  # characters of a cell
WIDE = 200  # columns where the output is no terminal


def show(question: Question, answer: Envelope) -> None:
    """The rows on standard output; on standard error whether there are none, or more."""
    rows, notes = answer["data"], Console(stderr=True)
    ends = answer.get("start", {}).get("ends")
    if not rows:
        notes.print(Text(ends["says"][language()] if ends else text("say", "no_rows")))
        return
    shown = [name for name in question.columns if any(row.get(name) not in (None, [], {}) for row in rows)]
    columns = shown or list(rows[0])
    # Ids are for copying into the next question: whole, whatever the width.
    table = Table(*(Column(head(name), no_wrap=name == "id") for name in columns))
    for row in rows:
        table.add_row(*(Text(_cell(row.get(name))) for name in columns))
    console().print(table)
    if answer["truncated"]:
        notes.print(Text(text("say", "truncated")))


def show_questions(questions: Iterable[Question]) -> None:
    table = Table(box=None, show_header=False)
    for question in questions:
        parameters = " ".join(f"{name}=" for name in question.parameters)
        table.add_row(Text(question.name), Text(question.summary[language()]), Text(parameters))
    console().print(table)


def console() -> Console:
    """Where answers go: as wide as the terminal."""
    return Console() if sys.stdout.isatty() else Console(width=WIDE)


def _cell(value: Any) -> str:
    whole = _words(value)
    return whole if len(whole) <= LONGEST else whole[: LONGEST - 1] + "…"


def _words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(_words(item) for item in value)
    if isinstance(value, dict):
        return _described(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _described(value: dict[str, Any]) -> str:
    """An edge as its best sentence or else its ends, a sentence as its quote, a thing as its name and its doubt."""
    if value.get("evidence"):
        return _words(value["evidence"][0])
    if "source_name" in value:
        return f"{value['source_name']} {value.get('type')} {value['target_name']}"
    if "quote" in value:
        return f"“{value['quote']}” ({value.get('document_name') or value.get('document')})"
    if "name" in value:
        called = " ".join(str(value[key]) for key in ("rank", "name", "title") if value.get(key))
        return f"{called} ({text('say', 'may_hold')})" if value.get("status") == Status.MAY_HOLD else called
    return "; ".join(f"{head(name)}: {_words(said)}" for name, said in value.items() if said not in (None, [], {}))
