"""A question's parameters: from text, as the command line and HTTP give it, to a checked value."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from graph.errors import UsageError

Type = Literal["text", "entity", "edge", "integer", "date", "choices"]
Value = str | int | date | list[str] | None

LONGEST = 300  # characters; names of ministries stay below
UNREADABLE = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")  # no name holds them, and databases refuse some of them


@dataclass(frozen=True, slots=True)
class Parameter:
    """DEFAULT is written as a caller would write it; `choices` are read as a comma-separated list."""

    name: str
    type: Type
    description: Mapping[str, str]
    default: str | int | None = None
    required: bool = False
    minimum: int | None = None
    maximum: int | None = None
    choices: Sequence[str] = ()

    def read(self, said: str | None) -> Value:
        """The value of what was SAID. Raises UsageError."""
        if said is None and self.required:
            raise UsageError(f"The parameter {self.name!r} is missing: {self.description['en']}.")
        given = self.default if said is None else said
        return None if given is None else READERS[self.type](self, str(given))

    def wrong(self, expected: str) -> UsageError:
        return UsageError(f"The parameter {self.name!r} must be {expected}.")


def _text(parameter: Parameter, said: str) -> str:
    if not said.strip() or len(said) > LONGEST or UNREADABLE.search(said):
        raise parameter.wrong(f"a text of 1 to {LONGEST} characters, without control characters")
    return said.strip()


def _integer(parameter: Parameter, said: str) -> int:
    low, high = parameter.minimum or 0, parameter.maximum or 0
    if not re.fullmatch(r"[0-9]{1,9}", said) or not low <= int(said) <= high:
        raise parameter.wrong(f"a whole number from {low} to {high}")
    return int(said)


def _date(parameter: Parameter, said: str) -> date:
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", said):
            return date.fromisoformat(said)
    except ValueError:
        pass
    raise parameter.wrong("a day of the calendar, written YYYY-MM-DD")


def _choices(parameter: Parameter, said: str) -> list[str]:
    chosen = [part.strip() for part in said.split(",")]
    if not set(chosen) <= set(parameter.choices):
        raise parameter.wrong(f"one or several, with commas between, of {', '.join(parameter.choices)}")
    return chosen


READERS: Mapping[Type, Callable[[Parameter, str], Value]] = {
    "text": _text,
    "entity": _text,
    "edge": _text,
    "integer": _integer,
    "date": _date,
    "choices": _choices,
}
