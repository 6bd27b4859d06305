"""Finding dates in sentences, and following which day a text speaks of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from graph.partial_date import PartialDate
from loaders.dates.lexicon import Form, Lexicon, lexicon
from loaders.dates.meaning import DAY, Meaning, Origin, Parts, meaning
from loaders.folding import fold
from loaders.passages import Found, Label, Sentence

HEAD, FOOT = 600, 400  # characters in which a document's own date stands
BEFORE, AFTER = 70, 30  # characters around a date in which a verb tells its tense
COUNTED = {"weekday", "weekdays", "shift"}
DATED = {"day", "days", "night", "month", "months", "part"}


class _Hit(NamedTuple):
    start: int
    end: int
    form: Form
    parts: Parts


def find_dates(text: str, sentence: Sentence, published: date | None) -> list[Found]:
    """The date expressions of SENTENCE, without article or preposition, in order.

    DETAILS: `began` and `ended` (partial dates as text; `ended` only of a range), `relative` (its year, or all of it,
    follows from another date), `since` and `until` (that word stands directly before). A relative expression whose
    origin is not known has no `began`.
    """
    return _read(text, sentence, Origin(published))[0]


def find_all(text: str, sentences: Sequence[Sentence], published: date | None) -> list[Found]:
    """The dates of a whole document: "the next morning" counts from the day that was named last before it."""
    found: list[Found] = []
    origin, paragraph = Origin(published), 0
    for sentence in sentences:
        if sentence.paragraph != paragraph:
            origin, paragraph = replace(origin, story=None), sentence.paragraph
        dates, origin = _read(text, sentence, origin)
        found += dates
    return found


def document_date(text: str) -> str | None:
    """The date that a document gives itself (« Bamako, le 3 mai 2024 » in a line of its head or foot), as text."""
    lines = [fold(line) for part in (text[:HEAD], text[-FOOT:]) for line in part.splitlines()]
    for words in (lexicon("fr"), lexicon("en")):
        for match in filter(None, map(words.date_line.search, lines)):
            parts = {key.rstrip("2"): value for key, value in match.groupdict().items() if value}
            said = meaning(DAY, parts, words, Origin())
            if said:
                return str(said[0])
    return None


def _read(text: str, sentence: Sentence, origin: Origin) -> tuple[list[Found], Origin]:
    """The dates of SENTENCE, and what the text now counts from."""
    words = lexicon(sentence.language)
    passage = text[sentence.start : sentence.end]
    folded = fold(passage)
    found: list[Found] = []
    if not words.hint.search(folded):
        return found, origin
    for hit in _hits(passage, folded, words):
        tense = _tense(hit, folded, words)
        said = meaning(hit.form, hit.parts, words, replace(origin, tense=tense, story=None if tense else origin.story))
        if said:
            start, end = sentence.start + hit.start, sentence.start + hit.end
            details = _details(hit, said, folded[: hit.start], words)
            found.append(Found(start, end, Label.DATE, text[start:end], details))
            named = _named(said, hit.form) or origin.mentioned
            origin = replace(origin, mentioned=named, story=_story(hit, said, details, origin))
    return found, origin


def _story(hit: _Hit, said: Meaning, details: Mapping[str, Any], origin: Origin) -> PartialDate | None:
    """From when a date without year counts on: a date of an earlier year; today's news ends it."""
    began, _ = said
    if details["since"] or details["until"] or not began or not began.year or (not began.month and hit.start):
        return origin.story
    if hit.form.means in COUNTED and hit.form.origin != "mentioned":
        return None
    earlier = origin.published is not None and began.year < origin.published.year
    return began if earlier and (hit.parts.get("year") or origin.story) else None


def _hits(passage: str, folded: str, words: Lexicon) -> list[_Hit]:
    """What the forms find, the longest first where they overlap, in order."""
    there = {need for need, pattern in words.needs.items() if pattern.search(folded)}
    forms = (form for form in words.forms if form.needs <= there)
    hits = [_Hit(*match.span(), form, match.groupdict()) for form in forms for match in form.pattern.finditer(folded)]
    kept: list[_Hit] = []
    for hit in sorted(hits, key=lambda hit: hit.start - hit.end):
        apart = all(hit.end <= other.start or other.end <= hit.start for other in kept)
        if apart and _stands(hit, passage, folded, words):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.start)


def _stands(hit: _Hit, passage: str, folded: str, words: Lexicon) -> bool:
    """Whether what stands before HIT, and its capitals, let it be a date."""
    before = folded[: hit.start]
    if (hit.form.after and not hit.form.after.search(before)) or (hit.form.unless and hit.form.unless.search(before)):
        return False
    named = words.capital.finditer(folded, hit.start, hit.end) if words.capital else ()
    return all(passage[match.start()].isupper() for match in named)


def _tense(hit: _Hit, folded: str, words: Lexicon) -> int:
    """Whether the words around HIT speak of the future (1) or the past (-1); 0 where they don't say."""
    if words.since.search(folded[: hit.start]):
        return -1
    if words.until.search(folded[: hit.start]) and hit.form.means == "weekday":
        return 1
    return int(words.future.search(folded[max(0, hit.start - BEFORE) : hit.end + AFTER]) is not None)


def _details(hit: _Hit, said: Meaning, before: str, words: Lexicon) -> dict[str, Any]:
    began, ended = (str(when) if when else None for when in said)
    relative = hit.form.means in COUNTED or (hit.form.means in DATED and not hit.parts.get("year"))
    since, until = (pattern.search(before) is not None for pattern in (words.since, words.until))
    return {"began": began, "ended": ended, "relative": relative, "since": since, "until": until}


def _named(said: Meaning, form: Form) -> PartialDate | None:
    """The day or month from which "the next day" counts: the last of a range, the first of a night."""
    began, ended = said
    last = began if form.means == "night" else ended or began
    return last if last and last.year and last.month else None
