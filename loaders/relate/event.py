"""An operation as its passages tell it."""

from __future__ import annotations

from dataclasses import dataclass, field

from graph.model import Assertion
from loaders.passages import Found
from loaders.relate.masks import Masked

PRIORITY = (  # the kind that names an operation told with words of several kinds
    "raid", "strike", "attack", "clash", "handover", "workshop", "training", "exercise", "signing", "delivery", "trial",
    "seizure", "arrest", "destruction", "patrol", "crime", "visit", "meeting", "ceremony", "operation", "other",
)  # fmt: skip
# Kinds of which one operation may be told by words of several: an arrest is part of its raid, a ceremony of its course.
FIELD = frozenset({"raid", "strike", "clash", "seizure", "arrest", "destruction", "patrol", "operation"})
FORMAL = frozenset({"handover", "workshop", "training", "exercise", "signing", "meeting", "ceremony"})
DOUBTED = frozenset({Assertion.ALLEGED, Assertion.DENIED})


@dataclass(slots=True)
class Passage:
    """The telling words of one sentence that share a date, with the places of the sentence."""

    masked: Masked
    words: list[Found]
    dates: list[Found]
    places: list[Found]
    said: Assertion = Assertion.STATED


@dataclass(slots=True)
class Event:
    passages: list[Passage] = field(default_factory=list)

    def add(self, passage: Passage) -> None:
        """Note another passage; of one sentence there is one, real if any of its words is."""
        last = self.passages[-1] if self.passages else None
        if last is None or last.masked is not passage.masked:
            self.passages.append(passage)
            return
        last.words += passage.words
        last.dates = last.dates or passage.dates
        last.places += [place for place in passage.places if place not in last.places]

    @property
    def words(self) -> list[Found]:
        return [word for passage in self.passages for word in passage.words]

    @property
    def kind(self) -> str:
        if any(word.details["form"] == "named" for word in self.words):
            return "operation"
        kinds = {str(word.details["kind"]) for word in self.words}
        return min(kinds, key=PRIORITY.index)

    @property
    def happened(self) -> bool:
        """Whether a passage says that it happened, not only that it did not or will; a denial beats an allegation."""
        said = {passage.said for passage in self.passages}
        denied = Assertion.DENIED in said and said <= DOUBTED
        return not denied and any(each.in_force for each in said)

    @property
    def places(self) -> list[Found]:
        return [place for passage in self.passages for place in passage.places]

    @property
    def dates(self) -> list[Found]:
        return [date for passage in self.passages for date in passage.dates]
