"""Which telling words tell one operation: same passage, kinds that go together, no other date and no other place."""

from __future__ import annotations

from dataclasses import dataclass, field

from graph.model import Assertion
from graph.partial_date import PartialDate
from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.relate import whereabouts
from loaders.relate.assertion import assertion, planned_behind
from loaders.relate.decide import Belief
from loaders.relate.masks import Masked
from loaders.relate.story import Story
from loaders.relate.whereabouts import Beside

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
        if any(word.details["form"] == "named" for word in self.words):
            return "operation"
        kinds = {str(word.details["kind"]) for word in self.words}
        return min(kinds, key=PRIORITY.index)

    @property
    def happened(self) -> bool:
        """Whether any passage says that it happened, not only that it did not or will."""
        return any(passage.said in (Assertion.STATED, Assertion.ALLEGED) for passage in self.passages)

    @property
    def dates(self) -> list[Found]:
        return [date for passage in self.passages for date in passage.dates]


def events(story: Story, believed: dict[str, list[Belief]]) -> list[Event]:
    """All operations of a document, in the order in which they are first told."""
    found: list[Event] = []
    dates = whereabouts.dates(story.masked, believed)
    places = whereabouts.places(story.masked, believed)
    for masked in story.masked:
        for passage in filter(_particular, passages(masked, dates, places)):
            _look_ahead(story, passage)
            home = next((event for event in reversed(found) if _continues(story, event, passage)), None)
            if home is None:
                home = Event()
                found.append(home)
            home.passages.append(passage)
    for event in found:
        _complete(story, event)
    return found


def _look_ahead(story: Story, passage: Passage) -> None:
    """What is dated wholly behind the day of the text has not happened yet."""
    text = PartialDate.parse(story.document.published).latest if story.document.published else None
    days = [PartialDate.parse(date.details["began"]).earliest for date in passage.dates if date.details["began"]]
    if text and any(day and day > text for day in days):
        passage.said = Assertion.PLANNED


def _complete(story: Story, event: Event) -> None:
    """Give an operation without date or place what its first passages leave no doubt about."""
    for passage in event.passages:
        at = story.masked.index(passage.masked)
        before = story.masked[at - 1] if at else None
        near = before if before and before.sentence.paragraph == passage.masked.sentence.paragraph else None
        if not event.dates:
            passage.dates = whereabouts.only_date(passage.masked, near)
            _look_ahead(story, passage)
        if not any(each.places for each in event.passages):
            passage.places = whereabouts.only_place(passage.masked)


def passages(masked: Masked, dates: Beside, places: Beside) -> list[Passage]:
    """The telling words of a sentence, cut where they have different dates."""
    words = [span for span in masked.spans if span.label is Label.OPERATION]
    groups: dict[str | None, list[Found]] = {}
    for word in words:
        groups.setdefault(dates[word][0].details["began"] if word in dates else None, []).append(word)
    if None in groups and len(groups) == 2:  # an undated word beside dated ones shares their date
        undated = groups.pop(None)
        next(iter(groups.values())).extend(undated)
    return [
        Passage(
            masked,
            sorted(group),
            [dates[word][0] for word in group if word in dates][:1],
            list(dict.fromkeys(place for word in group for place in places.get(word, ()))),
            _said(masked, group),
        )
        for group in groups.values()
    ]


def _particular(passage: Passage) -> bool:
    """Whether a passage tells something that happened, not arrests or patrols in general."""
    general = all(word.details["form"] == "noun" and word.details["general"] for word in passage.words)
    return not general or bool(passage.dates or passage.places)


def _said(masked: Masked, group: list[Found]) -> Assertion:
    """Denied or planned only if every telling word of the passage is."""
    said = set()
    for word in group:
        at = masked.at(word)
        said.add(Assertion.PLANNED if planned_behind(masked, at) else assertion(masked, at, at))
    return said.pop() if len(said) == 1 else Assertion.STATED


def _continues(story: Story, event: Event, passage: Passage) -> bool:
    last = event.passages[-1]
    apart = passage.masked.sentence.paragraph - last.masked.sentence.paragraph
    if _named(event.words) & _named(passage.words):
        return True
    if last.masked is passage.masked or not _family(event, passage) or _apart(last.said, passage.said):
        return False
    if _dates_differ(event, passage) or _places_differ(story, event, passage):
        return False
    taken_up = any(word.details["definite"] or word.details["form"] == "verb" for word in passage.words)
    if _dates_agree(event, passage):
        return True
    return apart <= REACH and (taken_up or event.kind == passage.words[0].details["kind"])


def _named(words: list[Found]) -> set[str]:
    """The names that operations have: "Jiguiya" of "Operation Jiguiya" and « l'opération Jiguiya »."""
    return {fold(word.text).partition(" ")[2] for word in words if word.details["form"] == "named"}


def _apart(one: Assertion, other: Assertion) -> bool:
    """What is denied or planned is another operation than what happened."""
    unreal = {Assertion.DENIED, Assertion.PLANNED}
    return one is not other and bool({one, other} & unreal)


def _family(event: Event, passage: Passage) -> bool:
    kinds = {word.details["kind"] for word in event.words} | {word.details["kind"] for word in passage.words}
    return any(kinds <= family for family in FAMILIES)


def _days(dates: list[Found]) -> set[tuple[str, str]]:
    """First and last day of each date, as precise as they are."""
    return {(str(d.details["began"]), str(d.details.get("ended") or d.details["began"])) for d in dates}


def _dates_differ(event: Event, passage: Passage) -> bool:
    """Whether a date of one can't be a date of the other; "2024-05" can be "2024-05-12", a mere year is no day."""
    left, right = _days(event.dates), _days(passage.dates)
    return any(not _can_be(a, b) for a in left for b in right)


def _can_be(one: tuple[str, str], other: tuple[str, str]) -> bool:
    short, long = sorted((one, other), key=lambda days: len(days[0]))
    if len(short[0]) < len(long[0]):
        return len(short[0]) > len("2024") and long[0].startswith(short[0])
    return one[0] <= other[1] and other[0] <= one[1]


def _dates_agree(event: Event, passage: Passage) -> bool:
    left, right = _days(event.dates), _days(passage.dates)
    return any(len(a[0]) == len(b[0]) == len("2024-05-12") and _can_be(a, b) for a in left for b in right)


def _places_differ(story: Story, event: Event, passage: Passage) -> bool:
    left = {story.entity.get(place) for p in event.passages for place in p.places}
    right = {story.entity.get(place) for place in passage.places}
    return bool(left and right) and not left & right
