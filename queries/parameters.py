"""A question's parameters: from text, as the command line and HTTP give it, to a checked value."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from graph.errors import UsageError
from graph.sentences import say

Type = Literal["text", "entity", "edge", "integer", "date", "choices"]
Value = str | int | date | list[str] | None

READ_AS: Mapping[Type, str] = {
    **dict.fromkeys(("text", "entity", "edge"), "text"),
    **{name: name for name in ("integer", "date", "choices")},
}
LONGEST = 300  # characters; names of ministries stay below
UNREADABLE = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")  # no name holds them, and databases refuse some of them


@dataclass(frozen=True, slots=True)
class Parameter:
    """DEFAULT is written as a caller would write it; `choices` are read as a comma-separated list.

    A day that ends a period lies NOT_BEFORE the day that another parameter, of this name, begins it with.
    """

    name: str
    type: Type
    description: Mapping[str, str]
    default: str | int | None = None
    required: bool = False
    minimum: int | None = None
    maximum: int | None = None
    choices: Sequence[str] = ()
    not_before: str | None = None

    def read(self, said: str | None) -> Value:
        """The value of what was SAID. Raises UsageError."""
        if said is None and self.required:
            described = {"description": self.description["en"], "description_fr": self.description["fr"]}
            raise UsageError(say("parameter_missing", name=self.name, **described))
        given = self.default if said is None else said
        return None if given is None else READERS[self.type](self, str(given))

    def check(self, values: Mapping[str, Value]) -> None:
        """Raises UsageError where the period that VALUES, all of a question, give ends before it begins."""
        first, last = values.get(self.not_before or ""), values[self.name]
        if isinstance(first, date) and isinstance(last, date) and last < first:
            given = {"first": self.not_before, "first_day": first, "last": self.name, "last_day": last}
            raise UsageError(say("parameter_period", **given))

    def wrong(self, **values: object) -> UsageError:
        """What must be given instead, with VALUES put in."""
        return UsageError(say(f"parameter_{READ_AS[self.type]}", name=self.name, **values))


def _text(parameter: Parameter, said: str) -> str:
    if not said.strip() or len(said) > LONGEST or UNREADABLE.search(said):
        raise parameter.wrong(longest=LONGEST)
    return said.strip()


def _integer(parameter: Parameter, said: str) -> int:
    low, high = parameter.minimum or 0, parameter.maximum or 0
    if not re.fullmatch(r"[0-9]{1,9}", said) or not low <= int(said) <= high:
        raise parameter.wrong(low=low, high=high)
    return int(said)


def _date(parameter: Parameter, said: str) -> date:
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", said):
            return date.fromisoformat(said)
    except ValueError:
        pass
    raise parameter.wrong()


def _choices(parameter: Parameter, said: str) -> list[str]:
    chosen = [part.strip() for part in said.split(",")]
    if not set(chosen) <= set(parameter.choices):
        raise parameter.wrong(choices=", ".join(parameter.choices))
    return chosen


READERS: Mapping[Type, Callable[[Parameter, str], Value]] = {
    "text": _text,
    "entity": _text,
    "edge": _text,
    "integer": _integer,
    "date": _date,
    "choices": _choices,
}
