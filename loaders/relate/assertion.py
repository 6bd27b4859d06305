"""How a passage says something: as a fact, on a source's word, an allegation, a plan, a mere possibility, a denial.

A cue turns what stands in its scope (`lexicons/LANGUAGE/assertion.toml`). What ties two spans by what they are, as an
apposition does ("Colonel X, director of Y"), is taken for granted, whatever the sentence around it says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from graph.model import Assertion
from loaders.passages import Found, Label
from loaders.relate.masks import Masked
from loaders.relate.patterns import expand, lexicon

REFUTES = 120  # characters in which a sentence says that the one before it is not so
WINDOW = 45  # characters before a piece in which a word of its clause turns it
TELLING = re.compile(r"⟦X\d+⟧[\w'-]*")  # an operation's first word, which may have a tense of its own
DOUBTS = frozenset({Assertion.DENIED, Assertion.ALLEGED})


@dataclass(frozen=True, slots=True)
class Cue:
    said: Assertion
    where: str
    words: re.Pattern[str]


def _compiled(language: str, words: Sequence[str]) -> re.Pattern[str]:
    pieces = lexicon(language, "assertion")["words"]
    return re.compile("|".join(expand(word, pieces) for word in words), re.IGNORECASE)


@cache
def _cues(language: str, table: str) -> tuple[Cue, ...]:
    rows = lexicon(language, "assertion")[table]
    return tuple(Cue(Assertion(row["said"]), row["where"], _compiled(language, row["words"])) for row in rows)


@lru_cache(maxsize=64)  # each pair of spans of a sentence asks, and most sentences have no cue
def _present(language: str, table: str, text: str) -> tuple[Cue, ...]:
    """The cues that may stand in a sentence; those of what follows begin anywhere."""
    return tuple(cue for cue in _cues(language, table) if cue.where == "behind" or cue.words.search(text))


@cache
def _scope(language: str, name: str) -> re.Pattern[str]:
    return _compiled(language, lexicon(language, "assertion")["scope"][name])


def assertion(masked: Masked, start: int, end: int) -> Assertion:
    """How the piece START to END of a masked sentence is said; START alone is an operation's mark."""
    known = start == end and _scope(masked.sentence.language, "known").search(masked.text[:start])
    said = _first(masked, "cue", _scopes(masked, start, end), DOUBTS if known else frozenset())
    return Assertion.DENIED if masked.refuted and said.in_force and not known else said


def refutes(masked: Masked) -> bool:
    """Whether a sentence says of the one before it that it is not so: "That is false."."""
    return _scope(masked.sentence.language, "refuted").search(masked.text[:REFUTES]) is not None


def between(masked: Masked, one: Found, other: Found) -> Assertion:
    """How what ties two spans is said; of a span that stands in another sentence, how the sentence begins."""
    start, end = sorted(masked.at(span) if span in masked.spans else 0 for span in (one, other))
    return Assertion.STATED if granted(masked, start, end) else assertion(masked, start, end)


def doubted(masked: Masked, one: Found, other: Found) -> Assertion:
    """How the words between two spans of a sentence tie them."""
    here = one in masked.spans and other in masked.spans
    return between(masked, one, other) if here else Assertion.STATED


def reported(masked: Masked, said: Assertion, subject: Found, object_: Found | None) -> Assertion:
    """SAID, or that the sentence states it only on a source's word."""
    spans = [span for span in (subject, object_) if span in masked.spans]
    if said is not Assertion.STATED or not spans or (object_ is None and subject.label is not Label.OPERATION):
        return said
    start, end = min(map(masked.at, spans)), max(map(masked.at, spans))
    if start < end and granted(masked, start, end):
        return said
    return _first(masked, "told", _scopes(masked, start, end))


def ended(masked: Masked, start: int, end: int) -> bool:
    """Whether the piece speaks of something that is over."""
    near = _scopes(masked, start, min(len(masked.text), end + WINDOW))["near"]
    return _scope(masked.sentence.language, "ended").search(near) is not None


def _first(masked: Masked, table: str, scopes: Mapping[str, str], but: frozenset[Assertion] = frozenset()) -> Assertion:
    cues = (cue for cue in _present(masked.sentence.language, table, masked.text) if cue.said not in but)
    return next((cue.said for cue in cues if cue.words.search(scopes[cue.where])), Assertion.STATED)


def _scopes(masked: Masked, start: int, end: int) -> Mapping[str, str]:
    """The text around the piece START to END in which a cue of each kind turns it."""
    text, language = masked.text, masked.sentence.language
    rest = _scope(language, "stop").split(_scope(language, "turn").split(text[end:])[0])[0]
    rest = rest[:1] + rest[1:].partition("⟦X")[0]  # what is said behind the next telling word is said of that
    if start == end and (word := TELLING.match(text, end)):
        end = word.end()
    since = max(_last(language, "stop", text[:start]), _last(language, "turn", text[:end]))
    over = _scope(language, "aside").sub("", text[since:end])
    clause = over[max(_last(language, name, over) for name in ("stop", "weak")) :]
    near = clause[-(end - start + WINDOW) :]
    return {"over": over, "near": near, "behind": rest, "around": clause + rest, "sentence": text}


def _last(language: str, name: str, text: str) -> int:
    """Where the last boundary of a kind ends in TEXT."""
    return max((match.end() for match in _scope(language, name).finditer(text)), default=0)


def granted(masked: Masked, start: int, end: int) -> bool:
    """Whether nothing but names and little words stands between two places."""
    return _scope(masked.sentence.language, "bare").fullmatch(masked.text[start:end]) is not None
