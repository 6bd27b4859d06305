"""The words that tell an operation: "descente", "a saisi", "Operation Kélétigui", "was ambushed"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from loaders.folding import fold
from loaders.passages import Found, Label, Sentence
from loaders.relate.patterns import lexicon

BEFORE = 40  # characters before a word in which its auxiliary, article or disclaimer stands


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The compiled words of a language; group names of WORDS are `n` or `v`, the kind's number and the word's.

    BEFORE is what can stand before a noun and belongs to it ("night raid").
    """

    words: re.Pattern[str]
    before: re.Pattern[str]
    named: re.Pattern[str]
    named_not: re.Pattern[str]
    general: re.Pattern[str]
    general_after: re.Pattern[str]
    broad: re.Pattern[str]
    weak: re.Pattern[str]
    kinds: tuple[str, ...]
    grammar: Mapping[str, re.Pattern[str]]  # active, passive, article, determined, participle


@cache
def words(language: str) -> Lexicon:
    data = lexicon(language, "operations")
    rows, complement = data["kind"], data["complement"]
    told = [(word, f"n{n}_{m}") for n, row in enumerate(rows) for m, word in enumerate(row["nouns"])]
    told += [(word, f"v{n}_{m}") for n, row in enumerate(rows) for m, word in enumerate(row["verbs"])]
    before, after = (fold(complement), "") if language == "en" else ("(?!)", f"{fold(complement)}?")
    # A group at the start of a wording, or IGNORECASE, would make this many times as slow: text and words are folded.
    parts = [
        f"(?:{fold(word)}){after if group.startswith('n') else ''}(?P<{group}>)"
        for word, group in sorted(told, key=lambda pair: -len(pair[0]))  # the longer wording first
    ]
    every = re.compile(rf"(?<![\w-])(?:{'|'.join(parts)})(?![\w-])")
    broad = "|".join(fold(word) for row in rows for word in row.get("broad", ())) or "(?!)"
    weak = "|".join(fold(word) for row in rows for word in row.get("weak", ())) or "(?!)"
    return Lexicon(
        every,
        re.compile(rf"(?<![\w-]){before}$"),
        re.compile(rf"(?<![\w-])(?:{data['named']})"),
        re.compile("|".join(data["named_not"])),
        re.compile("|".join(data["general"]), re.IGNORECASE),
        re.compile(data["general_after"].removeprefix("^")),
        re.compile(rf"(?:{broad})$", re.IGNORECASE),
        re.compile(rf"(?:{weak})$", re.IGNORECASE),
        tuple(row["kind"] for row in rows),
        {name: re.compile(text, re.IGNORECASE) for name, text in data["grammar"].items()},
    )


def find_operations(text: str, sentence: Sentence, taken: Iterable[Found], tagged: Iterable[Found] = ()) -> list[Found]:
    """Spans that tell an operation, none over TAKEN: by the word lists, then those of TAGGED that they do not know.

    Details: kind, form (named, noun, verb), voice, definite, broad, general.
    """
    found: list[Found] = []
    busy = [(span.start, span.end) for span in taken]
    for span in (*_named(text, sentence), *_told(text, sentence), *_learned(text, sentence, tagged)):
        if all(span.end <= start or end <= span.start for start, end in busy):
            found.append(span)
            busy.append((span.start, span.end))
    return sorted(found)


def _learned(text: str, sentence: Sentence, tagged: Iterable[Found]) -> Iterator[Found]:
    """What the tagger takes for an operation and the word lists do not; the kind of unlisted words is unknown."""
    known = words(sentence.language)
    grammar = known.grammar
    for span in tagged:
        before = text[max(sentence.start, span.start - BEFORE) : span.start].replace("’", "'")
        noun = grammar["determined"].search(before) is not None
        listed = known.words.search(fold(span.text))
        details = {
            "kind": known.kinds[_number(listed)] if listed else "other",
            "form": "noun" if noun else "verb",
            "voice": None if noun else _voice(span.text, before, grammar),
            "definite": bool(noun and grammar["article"].search(before)),
            "broad": False,
            "general": False,
        }
        yield replace(span, details=details)


def _number(match: re.Match[str]) -> int:
    """Which of the kinds a word's group stands for."""
    return int((match.lastgroup or "")[1:].partition("_")[0])


def _named(text: str, sentence: Sentence) -> Iterator[Found]:
    known = words(sentence.language)
    for match in known.named.finditer(text, sentence.start, sentence.end):
        if not known.named_not.search(match.group()):
            details = {"kind": "operation", "form": "named", "definite": True, "broad": False, "general": False}
            yield Found(match.start(), match.end(), Label.OPERATION, match.group(), details)


def _told(text: str, sentence: Sentence) -> Iterator[Found]:
    known = words(sentence.language)
    folded = fold(text[sentence.start : sentence.end])
    last = 0
    for match in known.words.finditer(folded):
        group = match.lastgroup or ""
        noun = group.startswith("n")
        longer = known.before.search(folded, last, match.start()) if noun else None
        word, last = folded[(longer or match).start() : match.end()], match.end()
        start, end = sentence.start + last - len(word), sentence.start + last
        before = text[max(sentence.start, start - BEFORE) : start].replace("’", "'")
        if known.general.search(before) or known.general_after.match(folded, last):
            continue
        broad = (known.broad if noun else known.weak).match(word) is not None
        determined = known.grammar["determined"].search(before) is not None
        if broad and not (determined if noun else _has_auxiliary(before, known.grammar)):
            continue
        details = {
            "kind": known.kinds[_number(match)],
            "form": "noun" if noun else "verb",
            "voice": None if noun else _voice(text[start:end], before, known.grammar),
            "definite": bool(noun and known.grammar["article"].search(before)),
            "broad": broad,
            "general": noun and word.endswith("s") and not determined,
        }
        yield Found(start, end, Label.OPERATION, text[start:end], details)


def _has_auxiliary(before: str, grammar: Mapping[str, re.Pattern[str]]) -> bool:
    """Whether a participle is a verb ("a arrêté") and no noun ("un arrêté"); English has no such pairs."""
    return "participle" not in grammar or any(grammar[voice].search(before) for voice in ("passive", "active"))


def _voice(word: str, before: str, grammar: Mapping[str, re.Pattern[str]]) -> str:
    """`active` where the subject did it, `passive` where it was done to the subject, else `open`."""
    for voice in ("passive", "active"):
        if grammar[voice].search(before):
            return voice
    if "participle" not in grammar:
        return "open"  # "police arrested two men" and "two men arrested on Friday" look alike
    return "passive" if grammar["participle"].search(word) else "active"
