"""What was recognised once is recognised at every repeat: surnames, acronyms, full names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from loaders.folding import fold
from loaders.passages import Found, Label, Sentence, Token
from loaders.recognise.details import is_acronym
from loaders.recognise.lexicon import listed, tokens

COMMON = frozenset({"rank", "title", "body", "countries", "adjectives", "kinds", "months", "days"})  # never a surname
CONNECTED = frozenset(
    {
        "ag",
        "ould",
        "walet",
        "wellet",
        "mint",
        "ben",
        "bin",
        "ibn",
        "el",
        "al",
        "van",
        "von",
        "de",
        "da",
        "di",
    }
)


class Names(dict[tuple[str, ...], Label]):
    """Folded words → label, of what names for sure."""

    @cached_property
    def sizes(self) -> dict[str, list[int]]:
        """How many words the names have that begin with a word, the longest first."""
        sizes: dict[str, set[int]] = {}
        for words in self:
            sizes.setdefault(words[0], set()).add(len(words))
        return {first: sorted(each, reverse=True) for first, each in sizes.items()}


def repeat(text: str, sentences: Sequence[Sentence], found: Sequence[Found]) -> list[Found]:
    """FOUND with the repeats that were missed; a place that is somebody's surname becomes the person."""
    named = _names(found)
    surnames = {words for words, label in named.items() if label is Label.PERSON}
    kept = [_person(span) if _is_surname(span, surnames) else span for span in found]
    taken = {offset for span in kept for offset in range(span.start, span.end)}
    again = [span for sentence in sentences for span in _repeats(text, sentence.tokens, named, taken)]
    return sorted([*kept, *again])


def _names(found: Sequence[Found]) -> Names:
    votes: dict[tuple[str, ...], Counter[Label]] = {}
    for span in found:
        if span.label in (Label.PERSON, Label.ORGANIZATION) and "naming" not in span.details:
            for words in _forms(span):
                votes.setdefault(words, Counter())[span.label] += 1
    return Names({words: count.most_common(1)[0][0] for words, count in votes.items()})


def _forms(span: Found) -> Iterator[tuple[str, ...]]:
    words = tuple(map(fold, tokens(span.text)))
    if span.label is Label.ORGANIZATION and (is_acronym(span.text) or len(words) > 1):
        yield words
    if span.label is Label.PERSON and len(words) > 1:
        yield words
        surname = words[-2:] if words[-2] in CONNECTED and len(words) > 2 else words[-1:]
        if len(surname[-1]) > 2 and not listed(surname[-1]) & COMMON:
            yield surname


def _is_surname(span: Found, surnames: set[tuple[str, ...]]) -> bool:
    return span.label is Label.PLACE and tuple(map(fold, tokens(span.text))) in surnames


def _person(span: Found) -> Found:
    return Found(span.start, span.end, Label.PERSON, span.text)


def _repeats(text: str, row: Sequence[Token], named: Names, taken: set[int]) -> Iterator[Found]:
    words = [fold(token.text) for token in row]
    reached = 0
    for index, first in enumerate(words):
        if index < reached or first not in named.sizes:
            continue
        size = next((size for size in named.sizes[first] if _at(row, words, index, size, named, taken)), 0)
        if size:
            reached = index + size
            start, end = row[index].start, row[reached - 1].end
            yield Found(start, end, named[tuple(words[index:reached])], text[start:end])


def _at(
    row: Sequence[Token],
    words: list[str],
    index: int,
    size: int,
    named: Names,
    taken: set[int],
) -> bool:
    """Whether a name of SIZE words stands at INDEX, free, and not as part of a longer name."""
    label = named.get(tuple(words[index : index + size]))
    if label is None or index + size > len(row) or any(token.start in taken for token in row[index : index + size]):
        return False
    if not row[index].text[0].isupper() and (size == 1 or label is Label.PERSON):
        return False
    if label is Label.ORGANIZATION:
        return size > 1 or is_acronym(row[index].text)
    return not (_capital(row, index - 1, taken) or _capital(row, index + size, taken))


def _capital(row: Sequence[Token], index: int, taken: set[int]) -> bool:
    """Whether the token at INDEX could belong to the same name."""
    if not 0 < index < len(row) or row[index].start in taken:
        return False
    return row[index].text[0].isupper() and not all(token.text.isupper() or not token.text.isalpha() for token in row)
