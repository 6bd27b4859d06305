"""Which operation a figure belongs to: those of its sentence, else the last that was told before it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from loaders.passages import Found, Label
from loaders.relate.belief import Belief
from loaders.relate.event import Event, Passage
from loaders.relate.masks import Masked
from loaders.relate.outcomes import COUNTS, outcome, people, priced, seizure, single
from loaders.relate.patterns import lexicon
from loaders.relate.story import LEARNED, RULE, Story

Home = Mapping[Found, tuple[Event, Passage]]  # telling word → what it tells
LIKELY = 0.7  # chance above which a quantity counts for an operation where no word says so
KILOGRAMS = re.compile(r"kg|kilo")
BULLET = re.compile(r"[-–—•*·>▪] ?")
BACK = 4  # sentences back in which the operation of a figure may be told
QUIET = frozenset({"workshop", "training", "meeting", "visit", "handover", "signing", "ceremony", "trial"})  # no losses


@dataclass(frozen=True, slots=True)
class Count:
    """VALUE of NAME (arrests … seized) of the operation of WORD, by a QUANTITY or by the verb; how that is known."""

    word: Found
    name: str
    masked: Masked
    chance: float
    method: str
    quantity: Found | None = None
    value: int = 0


def tell(story: Story, home: Home, believed: Iterable[Belief]) -> None:
    """HAPPENED claims with what came of each operation, sentence by sentence; every quantity counts for one."""
    said: dict[tuple[Found, int], list[Count]] = {}
    for count in _counts(story, home, believed):
        first = home[count.word][0].words[0]
        said.setdefault((first, count.masked.sentence.start), []).append(count)
    goods = Goods.of(story)
    for counts in said.values():
        surest = max(counts, key=lambda each: each.chance)
        event, passage = home[surest.word]
        attributes = {"kind": event.kind} | _added(counts, goods)
        story.claim(
            "HAPPENED",
            surest.word,
            None,
            surest.masked,
            attributes,
            passage.said,
            surest.chance,
            min(surest.word, *(each.quantity or each.word for each in counts)),
            surest.method,
        )


@dataclass(frozen=True, slots=True)
class Goods:
    """What a text says of a quantity of goods before it tells it: the thing told last, and the unit of that many."""

    items: Mapping[Found, str]
    units: Mapping[float, str]  # of kilograms, as the text first writes it

    @classmethod
    def of(cls, story: Story) -> Goods:
        items, units, last = dict[Found, str](), dict[float, str](), ""
        for masked in story.masked:
            for span in (span for span in masked.spans if span.label is Label.QUANTITY):
                items[span] = last
                if not people(span, masked.sentence.language):
                    last = str(span.details.get("item") or last)
                if KILOGRAMS.match(str(span.details.get("unit"))):
                    units.setdefault(span.details["value"], span.details["unit"])
        return cls(items, units)

    def row(self, quantity: Found, language: str) -> dict[str, Any]:
        row = seizure(quantity, language, self.items[quantity])
        kilograms = KILOGRAMS.match(str(row["unit"]))
        return row | ({"unit": self.units[quantity.details["value"]]} if kilograms else {})


def _added(counts: list[Count], goods: Goods) -> dict[str, Any]:
    """The attributes of what a sentence counts: arrests, killed, wounded, freed, and a list of seizures."""
    out: dict[str, Any] = {}
    for count in counts:
        if count.quantity is None or count.name in COUNTS:
            value = int(count.quantity.details["value"]) if count.quantity else count.value
            out.setdefault(count.name, value)
            continue
        rows = out.setdefault("seizures", [])
        row = goods.row(count.quantity, count.masked.sentence.language)
        if rows and count.quantity.details.get("item") is None and _contained(count.masked, count.quantity):
            row["item"] = rows[-1]["item"]  # "170 cartons of tramadol containing 70,000 tablets"
        rows += [row] if row not in rows else []
    return out


def _counts(story: Story, home: Home, believed: Iterable[Belief]) -> list[Count]:
    """As learned, else by the counting words; what a figure tells nobody is told again of without one."""
    counts: dict[Found, Count] = {}
    for belief in sorted(believed, key=lambda belief: belief.chance):
        quantity, word = belief.span(Label.QUANTITY), belief.span(Label.OPERATION)
        if word in home and quantity.details.get("value") is not None:
            masked = belief.pair.masked
            said = {other: name for name, other in outcome(masked, home[word][0].kind)}
            name = said.get(quantity, belief.answer)
            likely = quantity in said or (belief.chance > LIKELY and not _priced(masked, quantity))
            if likely and (name in COUNTS) is people(quantity, masked.sentence.language):
                counts[quantity] = Count(word, name, masked, belief.chance, LEARNED, quantity)
    more: list[Count] = []
    for number, masked in enumerate(story.masked):
        for quantity in (span for span in masked.spans if span.label is Label.QUANTITY and span not in counts):
            told = _operation(story, home, number, masked.at(quantity))
            for name, other in outcome(masked, home[told][0].kind) if told else ():
                if other == quantity and told and home[told][0].kind not in QUIET:
                    counts[quantity] = Count(told, name, masked, 0.6, RULE, quantity)
        for name, value, at in single(masked):
            told = _operation(story, home, number, at)
            if told and home[told][0].kind not in QUIET:
                more.append(Count(told, name, masked, 0.6, RULE, value=value))
    return [*(counts[quantity] for quantity in sorted(counts)), *more]


def _priced(masked: Masked, quantity: Found) -> bool:
    return quantity in masked.spans and priced(masked, quantity)


def _operation(story: Story, home: Home, number: int, at: int) -> Found | None:
    """The telling word nearest to a place of sentence NUMBER, else the last one of the sentences before it."""
    masked = story.masked[number]
    words = [span for span in masked.spans if span in home]
    if words:
        return min(words, key=lambda word: abs(masked.at(word) - at))
    for before in reversed(story.masked[max(0, number - BACK) : number]):
        listed = BULLET.match(masked.text) or before.text.endswith(":")
        if before.sentence.paragraph != masked.sentence.paragraph and not listed:
            return None
        if words := [span for span in before.spans if span in home and home[span][0].kind not in QUIET]:
            return words[-1]
    return None


def _contained(masked: Masked, quantity: Found) -> bool:
    at = masked.at(quantity) if quantity in masked.spans else 0
    words = lexicon(masked.sentence.language, "operations")["outcome"]["containing"]
    return re.search(rf"(?:{words}) $", masked.text[:at], re.IGNORECASE) is not None
