"""The marks of a document as entities and facts that a graph can hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from graph.model import Kind
from loaders.corpus import Fact, Marked

NAMED = {"P": Kind.PERSON, "O": Kind.ORGANIZATION, "L": Kind.PLACE}  # by a key's letter
COUNTS = ("arrests", "killed", "wounded", "freed")
UNREAL = ("denied", "planned")  # said of what is no edge and no operation
ATTACKER, ATTACKED = {"organiser", "participant", "supporter"}, {"target", "opponent"}


@dataclass(frozen=True)
class Gold:
    marked: Marked

    @cached_property
    def names(self) -> dict[str, list[str]]:
        """What each key is called, in the order of the text; a key that is only pointed at has no name."""
        names: dict[str, list[str]] = {}
        for span, key in sorted(self.marked.spans.items()):
            if span.details.get("naming", True) and span.text not in names.setdefault(key, []):
                names[key].append(span.text)
        return {key: said for key, said in names.items() if said}

    @cached_property
    def entities(self) -> dict[str, Kind]:
        """Named persons, bodies and places, and the operations that happened and have a date or a place."""
        named = {key: NAMED[key[0]] for key in self.names if key[0] in NAMED}
        told = {fact.arguments[0] for fact in self.said("on", "at")} - self._unreal
        return named | dict.fromkeys(sorted(told), Kind.OPERATION)

    @cached_property
    def _unreal(self) -> set[str]:
        return {fact.arguments[0] for fact in self.said("assert") if fact.arguments[1] in UNREAL}

    def said(self, *names: str) -> Iterator[Fact]:
        return (fact for fact in self.marked.facts if fact.name in names)

    def between(self, *names: str) -> list[Fact]:
        """The facts whose first two arguments are entities."""
        return [fact for fact in self.said(*names) if {*fact.arguments[:2]} <= self.entities.keys()]

    def date(self, operation: str) -> str | None:
        """When it began; of several dates the last that is said."""
        days = [fact.arguments[1] for fact in self.said("on") if fact.arguments[0] == operation]
        return days[-1].partition("/")[0] if days else None

    def places(self, operation: str) -> list[str]:
        return [fact.arguments[1] for fact in self.said("at") if fact.arguments[0] == operation]

    def kind(self, operation: str) -> str | None:
        return next((fact.arguments[1] for fact in self.said("kind") if fact.arguments[0] == operation), None)

    def outcomes(self) -> list[Fact]:
        """Of operations with a date or a place. Losses of two sides stand in two lines: not one figure, left out."""
        counts = [fact for fact in self.said(*COUNTS) if fact.arguments[1].isdigit()]
        lines = [(fact.name, fact.arguments[0]) for fact in self.said(*COUNTS)]
        single = [fact for fact in counts if lines.count((fact.name, fact.arguments[0])) == 1]
        return [fact for fact in [*single, *self.said("seized")] if fact.arguments[0] in self.entities]

    def rank(self, person: str) -> str | None:
        return next((self.names[f.arguments[1]][0] for f in self.said("rank") if self._ranked(f, person)), None)

    def _ranked(self, fact: Fact, person: str) -> bool:
        return fact.arguments[0] == person and fact.arguments[1] in self.names

    def title(self, post: Fact) -> str | None:
        keys = [key for key in post.arguments[2:] if key[0] == "T" and key in self.names]
        return self.names[keys[0]][0] if keys else None

    def not_persons(self) -> list[str]:
        return [text for fact in self.said("not_person") for text in fact.arguments]

    def enemies(self) -> set[frozenset[str]]:
        """Pairs of bodies that are no partners: the text denies it, or tells of one attacking the other, and says
        nowhere that they work together."""
        partners = {frozenset(fact.arguments) for fact in self.between("partner")}
        denied = {frozenset(f.arguments) for f in self.between("partner") if f.options.get("status") == "denied"}
        stated = partners - denied
        return (denied | set(self._opposed())) - stated

    def _opposed(self) -> Iterator[frozenset[str]]:
        parts = [fact for fact in self.said("took_part") if fact.arguments[0] in self.names]
        for one in parts:
            for other in parts:
                bodies = frozenset((one.arguments[0], other.arguments[0]))
                same = one.arguments[1] == other.arguments[1] and {key[0] for key in bodies} == {"O"}
                if same and one.options.get("role") in ATTACKER and other.options.get("role") in ATTACKED:
                    yield bodies
