"""The words that tell an operation: "descente", "a saisi", "Operation Kélétigui", "was ambushed"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from loaders.folding import fold
from loaders.passages import Found, Label, Sentence
from loaders.relate.patterns import lexicon

PARTICIPLE_ENDS = {
    "fr": ("é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "us", "ue", "ues", "t", "ts", "te", "tes")
}
BEFORE = 40  # characters before a word in which its auxiliary, article or disclaimer stands
ACTIVE = {
    "fr": re.compile(
        r"\b(?:a|ont|avait|avaient|avons|ayant|aurait|auraient|vient|viennent|a-t-(?:il|elle)|ai)(?: d['e])?(?: \w+){0,2} ?$"
    ),
    "en": re.compile(r"\b(?:has|have|had|having|they|he|she|who|and|then|also|jointly)(?: \w+ly)? $"),
}
PASSIVE = {
    "fr": re.compile(r"\b(?:été|est|sont|fut|furent|était|étaient|être|seront|sera|fait|faire|soit)(?: \w+){0,2} ?$"),
    "en": re.compile(r"\b(?:was|were|been|being|is|are|be|get|got|gets)(?: \w+ly| not| also)? $"),
}
ARTICLE = {
    "fr": re.compile(r"\b(?:la|le|l'|cette|cet|ce|sa|son|cettes|du|au)(?: [\wé]+)? ?$", re.IGNORECASE),
    "en": re.compile(r"\b(?:the|this|that|its|their|his|her)(?: \w+)? $", re.IGNORECASE),
}
DETERMINED = {  # "a joint exercise", « deux formations », not "exercises" in general
    "fr": re.compile(
        r"(?:\b(?:une?|la|le|cette|cet|ce|sa|son|ses|leurs?|du|au|aux|ces|deux|trois|quatre|plusieurs|premi[eè]re?|derni[eè]re?)|l'|d'une?)(?: [\wéè-]+){0,2} ?$",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:an?|the|this|that|these|its|their|his|her|two|three|four|several|first|second|last|'s)(?: [\w-]+){0,3} $",
        re.IGNORECASE,
    ),
}


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The compiled words of a language; group names of WORDS are `n` or `v` and the kind's number."""

    words: re.Pattern[str]
    named: re.Pattern[str]
    named_not: re.Pattern[str]
    general: re.Pattern[str]
    general_after: re.Pattern[str]
    broad: re.Pattern[str]
    weak: re.Pattern[str]
    kinds: tuple[str, ...]


@cache
def words(language: str) -> Lexicon:
    data = lexicon(language, "operations")
    rows, complement = data["kind"], data["complement"]
    told = [(word, f"n{n}_{m}") for n, row in enumerate(rows) for m, word in enumerate(row["nouns"])]
    told += [(word, f"v{n}_{m}") for n, row in enumerate(rows) for m, word in enumerate(row["verbs"])]
    before, after = (f"{fold(complement)}?", "") if language == "en" else ("", f"{fold(complement)}?")
    parts = [
        f"(?P<{group}>{before}(?:{fold(word)}){after})" if group.startswith("n") else f"(?P<{group}>{fold(word)})"
        for word, group in sorted(told, key=lambda pair: -len(pair[0]))  # the longer wording first
    ]
    # Words and text are folded; IGNORECASE would make this three times as slow.
    every = re.compile(rf"(?<![\w-])(?:{'|'.join(parts)})(?![\w-])")
    broad = "|".join(fold(word) for row in rows for word in row.get("broad", ())) or "(?!)"
    weak = "|".join(fold(word) for row in rows for word in row.get("weak", ())) or "(?!)"
    return Lexicon(
        every,
        re.compile(rf"(?<![\w-])(?:{data['named']})"),
        re.compile("|".join(data["named_not"])),
        re.compile("|".join(data["general"]), re.IGNORECASE),
        re.compile(data["general_after"].removeprefix("^")),
        re.compile(rf"(?:{broad})$", re.IGNORECASE),
        re.compile(rf"(?:{weak})$", re.IGNORECASE),
        tuple(row["kind"] for row in rows),
    )


def find_operations(text: str, sentence: Sentence, taken: list[Found]) -> list[Found]:
    """Spans that tell an operation, none over TAKEN. Details: kind, form (named, noun, verb), voice, definite, broad."""
    found: list[Found] = []
    busy = [(span.start, span.end) for span in taken]
    for span in (*_named(text, sentence), *_told(text, sentence)):
        if all(span.end <= start or end <= span.start for start, end in busy):
            found.append(span)
            busy.append((span.start, span.end))
    return sorted(found)


def _named(text: str, sentence: Sentence) -> Iterator[Found]:
    known = words(sentence.language)
    for match in known.named.finditer(text, sentence.start, sentence.end):
        if not known.named_not.search(match.group()):
            details = {"kind": "operation", "form": "named", "definite": True, "broad": False, "general": False}
            yield Found(match.start(), match.end(), Label.OPERATION, match.group(), details)


def _told(text: str, sentence: Sentence) -> Iterator[Found]:
    known = words(sentence.language)
    folded = fold(text[sentence.start : sentence.end])
    for match in known.words.finditer(folded):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        before = text[max(sentence.start, start - BEFORE) : start].replace("’", "'")
        if known.general.search(before) or known.general_after.match(folded, match.end()):
            continue
        group = match.lastgroup or ""
        noun = group.startswith("n")
        broad = (known.broad if noun else known.weak).match(match.group()) is not None
        determined = DETERMINED[sentence.language].search(before) is not None
        if noun and broad and not determined:
            continue
        details = {
            "kind": known.kinds[int(group[1:].partition("_")[0])],
            "form": "noun" if noun else "verb",
            "voice": None if noun else _voice(text[start:end], before, sentence.language),
            "definite": bool(noun and ARTICLE[sentence.language].search(before)),
            "broad": broad,
            "general": noun and folded[match.start() : match.end()].endswith("s") and not determined,
        }
        yield Found(start, end, Label.OPERATION, text[start:end], details)


def _voice(word: str, before: str, language: str) -> str:
    """`active` where the subject did it, `passive` where it was done to the subject."""
    if PASSIVE[language].search(before):
        return "passive"
    if ACTIVE[language].search(before):
        return "active"
    if language == "en":
        return "open"  # "police arrested two men" and "two men arrested on Friday" look alike
    return "passive" if word.casefold().endswith(PARTICIPLE_ENDS["fr"]) else "active"
