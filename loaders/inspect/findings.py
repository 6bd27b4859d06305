"""Facts found, missed and invented, each in words and with the passage that says it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from loaders.corpus import Fact
from loaders.inspect.case import Case
from loaders.inspect.counts import Count
from loaders.inspect.drawn import Row
from loaders.inspect.kinds import Comparing
from loaders.passages import Sentence

TOLD = ("kind", "title", "role", "status", "start", "end", "date", "outcome", "item", "quantity", "unit")


class Verdict(StrEnum):
    FOUND = "found"
    MISSED = "missed"
    INVENTED = "invented"


@dataclass(frozen=True, slots=True)
class Finding:
    """KIND is a key of `kinds.KINDS`; SAID is the fact in words, PASSAGE the sentence that says it."""

    kind: str
    verdict: Verdict
    said: str
    passage: str


def judge(kind: str, comparing: Comparing, case: Case, sentences: Sequence[Sentence]) -> tuple[Count, list[Finding]]:
    """Every fact that KIND wants, and every claim that none of them backs."""
    wanted, claimed = list(comparing.wanted(case)), list(comparing.claimed(case))
    found = [fact for fact in wanted if _found(comparing, case, fact, claimed)]
    wrong = [row for row in claimed if not _right(comparing, case, row, wanted)]
    told = [
        Finding(kind, Verdict.FOUND if fact in found else Verdict.MISSED, *_fact(case, fact, sentences))
        for fact in wanted
    ]
    told += [Finding(kind, Verdict.INVENTED, *_row(case, row, sentences)) for row in wrong]
    return Count(len(found), len(wanted), len(claimed) - len(wrong), len(claimed)), told


def _found(comparing: Comparing, case: Case, fact: Fact, claimed: Sequence[Row]) -> bool:
    if comparing.found is not None:
        return comparing.found(case, fact)
    return any(comparing.fits(case, fact, row) for row in claimed)


def _right(comparing: Comparing, case: Case, row: Row, wanted: Sequence[Fact]) -> bool:
    if comparing.right is not None:
        return comparing.right(case, row)
    return any(comparing.fits(case, fact, row) for fact in wanted)


def _fact(case: Case, fact: Fact, sentences: Sequence[Sentence]) -> tuple[str, str]:
    words = [_words(case, argument) for argument in fact.arguments]
    options = [f"{name}={value}" for name, value in fact.options.items()]
    if fact.name == "operation":
        places = [_words(case, place) for place in case.gold.places(fact.arguments[0])]
        options = [*filter(None, [case.gold.kind(fact.arguments[0]), case.gold.date(fact.arguments[0])]), *places]
    return " · ".join([fact.name, *words, *options]), _passage(case, fact.arguments, sentences)


def _words(case: Case, argument: str) -> str:
    """The name of a key, or the first words that tell or point at it; what is no key stays as it is."""
    spans = sorted(span for span, key in case.gold.marked.spans.items() if key == argument)
    return case.gold.names.get(argument, [span.text for span in spans] or [argument])[0]


def _passage(case: Case, keys: Sequence[str], sentences: Sequence[Sentence]) -> str:
    """The first sentence with most of KEYS."""
    marks = [(span, key) for span, key in case.gold.marked.spans.items() if key in keys]
    near = [(-len({key for span, key in marks if s.start <= span.start < s.end}), s.start, s.end) for s in sentences]
    most, start, end = min(near, default=(0, 0, 0))
    return _flat(case.gold.marked.document.text[start:end]) if most else ""


def _row(case: Case, row: Row, sentences: Sequence[Sentence]) -> tuple[str, str]:
    nodes = case.drawn.nodes
    ends = (
        [nodes[row["source"]]["name"], row["type"], nodes[row["target"]]["name"]] if "source" in row else [row["name"]]
    )
    said = row["properties"] if "source" in row else {**row, "kind": row.get("operation_kind")}
    details = [f"{name}={said[name]}" for name in TOLD if said.get(name) not in (None, "", [])]
    places = [nodes[place]["name"] for place in sorted(case.drawn.places.get(row["id"], ()))]
    return " · ".join([*ends, *details, *places]), _evidence(case, row, sentences)


def _evidence(case: Case, row: Row, sentences: Sequence[Sentence]) -> str:
    """The first quote of an edge; of an operation, the sentence of the first word that tells it."""
    quotes = row.get("evidence") or [
        evidence
        for edge in case.drawn.said("MENTIONED_IN")
        if edge["source"] == row["id"]
        for evidence in edge["evidence"]
    ]
    if not quotes:
        return ""
    start, end = quotes[0]["start"], quotes[0]["end"]
    around = [sentence for sentence in sentences if sentence.start < end and start < sentence.end]
    text = case.gold.marked.document.text
    return _flat(text[around[0].start : around[-1].end] if around else text[start:end])


def _flat(text: str) -> str:
    return " ".join(text.split())
