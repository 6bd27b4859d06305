"""What persons decide of who is who. A decision is one act; those not undone, folded in order, are what is in force."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from graph.ids import content_id
from graph.model import Reason

About = Sequence[Sequence[str]]  # ids of mentions or entities: what each action takes stands at `Action`


class Action(StrEnum):
    """What a person does; of two mentions a ruling says one of the first three, of one alone one of the last two."""

    SAME = "same"  # about pairs
    DIFFERENT = "different"  # about pairs
    UNSURE = "unsure"  # about pairs: looked at, and it can't be told
    SPLIT = "split"  # about the mentions of one side of an entity, or of both
    ACCEPT = "accept"  # about entities, each alone: it is one, and is shown
    REJECT = "reject"  # about entities, each alone: it is none, and is not shown


LONGEST_AUTHOR, LONGEST_NOTE = 200, 4000  # characters
NO_PERSON = ("rule:", "file:")  # how other authors of judgements are called
OF_PAIRS = (Action.SAME, Action.DIFFERENT, Action.UNSURE)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a decision says of two mentions, LEFT the smaller id; or of one (RIGHT is LEFT)."""

    left: str
    right: str
    verdict: Action


@dataclass(frozen=True, slots=True)
class Decision:
    """AT is UTC, ISO 8601, to the microsecond, later than that of every decision before it in its ledger.

    The latest ruling on a pair is in force, whoever made it. Rulings may be about mentions that the ledger does not
    have: they sleep until their document is loaded.
    """

    at: str
    author: str
    action: Action
    rulings: tuple[Ruling, ...]
    note: str | None = None
    undone: bool = False

    @property
    def id(self) -> str:
        said = [[ruling.left, ruling.right, ruling.verdict] for ruling in self.rulings]
        return content_id("decision", self.at, self.author, self.action, self.note, said)


def is_author(name: str) -> bool:
    """Whether a person may be called so."""
    return 0 < len(name) <= LONGEST_AUTHOR and name.isprintable() and not name.startswith(NO_PERSON)


def is_note(text: str) -> bool:
    return 0 < len(text) <= LONGEST_NOTE and "\0" not in text


@dataclass(frozen=True, slots=True)
class Doubt:
    """What waits for a person: two entities that may be the same, or (RIGHT None) one that is held back.

    CONSEQUENCE is how much hangs on it: what the lesser of both sides is told to have done, posts and commands most.
    """

    left: str
    right: str | None
    kind: str
    score: float
    reasons: tuple[Reason, ...]
    consequence: int = 0

    @property
    def cursor(self) -> str:
        """Where a list of doubts goes on after this one."""
        return f"{self.consequence} {self.score!r} {self.left} {self.right or ''}"
