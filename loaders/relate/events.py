"""Which telling words tell one operation: same passage, kinds that go together, no other date and no other place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from graph.model import Assertion
from loaders.passages import Found, Label
from loaders.relate.assertion import assertion
from loaders.relate.masks import LETTERS, Masked
from loaders.relate.patterns import lexicon
from loaders.relate.story import Story

FAMILIES = (
    {"raid", "arrest", "seizure", "operation", "patrol", "other", "destruction"},
    {"attack", "clash", "strike", "patrol", "operation", "crime", "other"},
    {"handover", "ceremony"},
    {"training", "workshop", "exercise", "ceremony"},
    {"meeting", "visit", "workshop", "signing"},
    {"delivery", "ceremony"},
    {"signing", "ceremony", "meeting"},
    {"crime", "arrest", "attack", "raid"},
    {"trial"},
)
PRIORITY = (  # the kind that names an operation told with words of several kinds
    "raid", "strike", "attack", "clash", "handover", "workshop", "training", "exercise", "signing", "delivery", "trial",
    "seizure", "arrest", "destruction", "patrol", "crime", "visit", "meeting", "ceremony", "operation", "other",
)  # fmt: skip
REACH = 2  # paragraphs between two passages that tell one operation without naming it anew


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

    @property
    def words(self) -> list[Found]:
        return [word for passage in self.passages for word in passage.words]

    @property
    def kind(self) -> str:
        kinds = {str(word.details["kind"]) for word in self.words}
        return min(kinds, key=PRIORITY.index)

    @property
    def dates(self) -> list[Found]:
        return [date for passage in self.passages for date in passage.dates]


def events(story: Story) -> list[Event]:
    """All operations of a document, in the order in which they are first told."""
    found: list[Event] = []
    for masked in story.masked:
        for passage in passages(masked):
            home = next((event for event in reversed(found) if _continues(story, event, passage)), None)
            if home is None:
                home = Event()
                found.append(home)
            home.passages.append(passage)
    return found


def passages(masked: Masked) -> list[Passage]:
    """Cut the telling words of a sentence by the dates beside them."""
    words = [span for span in masked.spans if span.label is Label.OPERATION]
    if not words:
        return []
    dates, places = happening_dates(masked), places_of(masked)
    groups: dict[Found | None, list[Found]] = {}
    for word in words:
        groups.setdefault(_nearest(word, dates) if len(dates) > 1 else (dates or [None])[0], []).append(word)
    out = []
    for date, group in groups.items():
        near = places if len(groups) == 1 else [p for p in places if _nearest(p, dates) == date]
        out.append(Passage(masked, group, [date] if date else [], near, _said(masked, group)))
    return out


def _said(masked: Masked, group: list[Found]) -> Assertion:
    """Denied or planned only if every telling word of the passage is."""
    said = set()
    for word in group:
        at = masked.text.find(f"⟦{LETTERS[word.label]}{masked.spans.index(word)}⟧")
        said.add(assertion(masked, at, at) if at >= 0 else Assertion.STATED)
    return said.pop() if len(said) == 1 else Assertion.STATED


def happening_dates(masked: Masked) -> list[Found]:
    """The dates of a sentence that date what happened, not when somebody said so nor since when something is."""
    announce = lexicon(masked.sentence.language, "relations")["speech"]["announce"]
    out = []
    for number, span in enumerate(masked.spans):
        if span.label is not Label.DATE or not span.details.get("began"):
            continue
        mark = re.escape(f"⟦D{number}⟧")
        said = re.search(rf"\b{announce}(?: \w+| ⟦[PORT]\d+⟧){{0,3}},? (?:on |le |ce |in |of |du )?{mark}", masked.text, re.IGNORECASE)
        if not (said or span.details.get("since") or span.details.get("until")):
            out.append(span)
    return out


def places_of(masked: Masked) -> list[Found]:
    """The places where something of a sentence happened: not a dateline, not where somebody governs or a load goes."""
    away = r"(?:destination (?:de|du)|provenance (?:de|du)|bound for|shipped to|coming from|en route (?:to|pour)|vers|from|via|toward|towards|gouverneur (?:de|du)|née? à|born in|ambassad\w+ \w+) (?:la |le |the |l')?$"
    out = []
    for number, span in enumerate(masked.spans):
        if span.label is Label.PLACE:
            at = masked.text.find(f"⟦L{number}⟧")
            before = masked.text[:at]
            dateline = at == 0 and re.match(r"⟦L\d+⟧(?:,| -| –| —| \(|/)", masked.text)
            held = re.search(r"⟦T\d+⟧ (?:of|de|du|d'|de la) ?(?:the )?$", before)
            if not (dateline or held or re.search(away, before, re.IGNORECASE)):
                out.append(span)
    return out


def _nearest(span: Found, others: list[Found]) -> Found | None:
    return min(others, key=lambda other: _distance(span, other), default=None)


def _distance(left: Found, right: Found) -> int:
    return max(left.start - right.end, right.start - left.end, 0)


def _continues(story: Story, event: Event, passage: Passage) -> bool:
    last = event.passages[-1]
    apart = passage.masked.sentence.paragraph - last.masked.sentence.paragraph
    if last.masked is passage.masked or not _family(event, passage) or last.said is not passage.said:
        return False
    if _dates_differ(event, passage) or _places_differ(story, event, passage):
        return False
    taken_up = any(word.details["definite"] or word.details["form"] == "verb" for word in passage.words)
    same_name = {w.text for w in event.words if w.details["form"] == "named"} & {w.text for w in passage.words}
    if same_name or _dates_agree(event, passage):
        return True
    return apart <= REACH and (taken_up or event.kind == passage.words[0].details["kind"])


def _family(event: Event, passage: Passage) -> bool:
    kinds = {word.details["kind"] for word in event.words} | {word.details["kind"] for word in passage.words}
    return any(kinds <= family for family in FAMILIES)


def _days(dates: list[Found]) -> set[str]:
    return {str(date.details["began"]) for date in dates}


def _dates_differ(event: Event, passage: Passage) -> bool:
    """Whether no date of one can be a date of the other ("2024-05" can be "2024-05-12")."""
    left, right = _days(event.dates), _days(passage.dates)
    return bool(left and right) and not any(a.startswith(b) or b.startswith(a) for a in left for b in right)


def _dates_agree(event: Event, passage: Passage) -> bool:
    shared = _days(event.dates) & _days(passage.dates)
    return any(len(day) == len("2024-05-12") for day in shared)


def _places_differ(story: Story, event: Event, passage: Passage) -> bool:
    left = {story.entity.get(place) for p in event.passages for place in p.places}
    right = {story.entity.get(place) for place in passage.places}
    return bool(left and right) and not left & right
