"""What the facts of a marked-up document say of pairs of its spans: the answers that the learned step learns from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from graph.partial_date import PartialDate
from loaders.corpus import Fact, Marked
from loaders.dates import find_all
from loaders.passages import Found, Label, Sentence
from loaders.places import Gazetteer, locate
from loaders.quantities import find_quantities
from loaders.recognise import merge
from loaders.recognise.details import describe
from loaders.relate import prepare
from loaders.relate.candidates import FAR, TASKS, candidates
from loaders.relate.forest import Floats
from loaders.relate.model import NONE
from loaders.relate.seen import numbers
from loaders.relate.sheet import Ints, Sheet, sheet
from loaders.relate.story import Story
from loaders.segment import segment

SAID = {  # fact → what it says of its first two arguments; of those in WEAK another fact says more
    "post": "post", "title": "of", "reports_to": "reports_to", "part_of": "part_of", "within": "within",
    "based": "based", "at": "at", "partner": "partner", "took_part": "part", "commands": "commands",
}  # fmt: skip
WEAK = {"title", "took_part"}
CHOSEN = {"post": ("status", "current"), "partner": ("kind", "cooperation"), "took_part": ("role", "participant")}
MUTUAL = {"joint_operation", "agreement", "information", "hosting", "cooperation"}
COUNTED = {"arrests", "killed", "wounded", "freed"}
TURNED = {"OO", "PP", "LL"}  # tasks whose two ends have one letter, so that an answer says which is the subject
LABELLED = {Label.OPERATION, Label.DATE, Label.QUANTITY}  # found as in use


@dataclass(frozen=True, slots=True)
class Lesson:
    """All pairs of one document: NUMBERS, ANSWERS and CHOICES have a row each; LEARNED says which are learned from."""

    sheet: Sheet
    task: Ints
    left: Ints
    right: Ints
    numbers: Floats
    answers: list[str]
    choices: list[str | None]
    learned: list[bool]
    keys: list[str]  # of each span of the sheet
    facts: Facts


def lesson(marked: Marked) -> Lesson:
    """The pairs of a document with their answers; a pair that tells what a nearer one tells is not learned from."""
    story, key = _story(marked)
    paper = sheet(story)
    task, left, right = candidates(paper)
    facts = Facts(marked)
    answers, choices, keys = [], [], []
    for name, one, other in zip(task.tolist(), left.tolist(), right.tolist(), strict=True):
        ends = paper.spans[one], paper.spans[other]
        known = key[ends[0]], key[ends[1]]
        answers.append(facts.of(TASKS[name].removesuffix(FAR), *ends, *known))
        choices.append(facts.choice(*known, answers[-1]))
        keys.append((TASKS[name][:2], *sorted(known)))
    back = (paper.line[paper.at[right]] - paper.line[paper.at[left]]).tolist()
    nearest: dict[tuple[object, ...], int] = {}
    for told, answer, far in zip(keys, answers, back, strict=True):
        if answer != NONE:
            nearest[told] = min(far, nearest.get(told, far))
    learned = [
        far == 0 or told[0] == "XX" or told not in nearest or (answer != NONE and far == nearest[told])
        for told, answer, far in zip(keys, answers, back, strict=True)
    ]
    marks = [key[span] for span in paper.spans]
    return Lesson(paper, task, left, right, numbers(paper, task, left, right), answers, choices, learned, marks, facts)


def _story(marked: Marked) -> tuple[Story, dict[Found, str]]:
    """The document as in use, from the marked spans, and the key of each span; "" for those that nobody marked."""
    sentences = segment(marked.document.text, marked.document.language)
    told = [span for span in marked.spans if span.label is Label.OPERATION]
    given = [span for span in marked.spans if span.label not in LABELLED]
    found = _completed(marked, sentences, given)
    merge(found, told)
    story = prepare(marked.document, sentences, found)
    key = {}
    for span in story.spans:
        near = told if span.label is Label.OPERATION else marked.spans
        over = (s for s in near if s.label is span.label and s.start < span.end and span.start < s.end)
        key[span] = next((marked.spans[other] for other in over), "")
    meant = {story.entity[span]: key[span] for span in sorted(story.entity, reverse=True) if key[span]}
    for span in story.entity:
        if not key[span] and not span.details.get("naming", True):  # points at what the marks name elsewhere
            key[span] = meant.get(story.entity[span], "")
    return story, key


def _completed(marked: Marked, sentences: Sequence[Sentence], given: Iterable[Found]) -> list[Found]:
    """The marked spans with what recognition would say of them, and the dates and quantities that it would find."""
    text, published = marked.document.text, marked.document.published
    found = locate(text, describe(text, sorted(given)), _gazetteer())
    merge(found, find_all(text, sentences, PartialDate.parse(published).earliest if published else None))
    for sentence in sentences:
        merge(found, find_quantities(text, sentence))
    return found


@cache
def _gazetteer() -> Gazetteer:
    return Gazetteer.load()


class Facts:
    """The facts of a document by the keys that they tie."""

    def __init__(self, marked: Marked) -> None:
        self.said: dict[tuple[str, str], str] = {}
        self.choices: dict[tuple[str, str], str] = {}
        self.on: dict[str, str] = {}
        self.counted: dict[tuple[str, float], str] = {}
        self.posts: dict[tuple[str, str], set[str]] = {}  # person and body → the titles, "" for a post without
        for fact in marked.facts:
            self._note(fact)

    def _note(self, fact: Fact) -> None:
        if fact.name == "on":
            self.on[fact.arguments[0]] = fact.arguments[1]
        elif fact.name in COUNTED:
            self.counted[fact.arguments[0], float(fact.arguments[1])] = fact.name
        elif fact.name == "seized":
            self.counted.setdefault((fact.arguments[0], float(fact.arguments[2])), "seized")
        elif fact.name in SAID:
            self._tie(fact)

    def _tie(self, fact: Fact) -> None:
        first, second, *rest = fact.arguments
        if fact.name not in WEAK or (first, second) not in self.said:
            self.said[first, second] = SAID[fact.name]
        if fact.name in CHOSEN:
            self.choices[first, second] = fact.options.get(*CHOSEN[fact.name])
        if fact.name == "post":
            self.posts.setdefault((first, second), set()).add(rest[0] if rest else "")
        if fact.name == "post" and rest:
            self.said[first, rest[0]] = self.said[rest[0], second] = "of"

    def of(self, task: str, left: Found, right: Found, one: str, other: str) -> str:
        """The answer for two spans whose keys are ONE and OTHER."""
        if task == "XX":
            return "same" if one and one == other else NONE
        if task in ("DX", "QX"):
            fact, word = (left, other) if right.label is Label.OPERATION else (right, one)
            return (self._date(fact, word) if task == "DX" else self._count(fact, word)) or NONE
        if not one or not other:
            return NONE
        if forward := self.said.get((one, other)):
            return forward + (">" if task in TURNED and forward != "partner" else "")
        backward = self.said.get((other, one), NONE)
        return backward + ("<" if task in TURNED and backward not in ("partner", NONE) else "")

    def _date(self, date: Found, word: str) -> str | None:
        """A date says when an operation was if it names its day, or the first of its days."""
        on, began = self.on.get(word, ""), date.details.get("began")
        days = (str(began), f"{began}/{date.details.get('ended')}")
        return "on" if began and (on in days or on.partition("/")[0] == days[0]) else None

    def _count(self, quantity: Found, word: str) -> str | None:
        value = quantity.details.get("value")
        return None if value is None else self.counted.get((word, float(value)))

    def held(self, person: str, body: str, title: str) -> bool:
        """Whether a person has a post at a body, by that title or by none."""
        return not self.posts.get((person, body), set()).isdisjoint({title, ""})

    def choice(self, one: str, other: str, answer: str) -> str | None:
        """Which status, kind or role the fact has; a kind that has a giver says which side gives."""
        if answer not in ("post", "partner", "part"):
            return None
        choice = self.choices.get((one, other)) or self.choices.get((other, one))
        if answer == "partner" and choice not in MUTUAL:
            return f"{choice}{'>' if (one, other) in self.choices else '<'}"
        return choice
