"""Cut a document into paragraphs, sentences and tokens, each sentence in one language.

A paragraph is a block between blank lines, or one line of a block whose lines are not merely wrapped: headlines,
bullets and bylines stand in lines of their own.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from itertools import groupby, pairwise
from pathlib import Path

from loaders.alternatives import any_of
from loaders.passages import Sentence, Token

WORDS = tomllib.loads((Path(__file__).parent / "lexicons" / "segment.toml").read_text(encoding="utf-8"))
STOP_WORDS = {language: frozenset(words) for language, words in WORDS["stop_words"].items()}
ABBREVIATIONS = any_of(map(str.lower, WORDS["abbreviations"]))
TOKEN = re.compile(
    rf"""(?=\S)(?:
    [a-zà-öø-ÿ]+(?=[ ,\n])                            # most words, found without a look at the rest
    | (?<![\w.])(?:[A-ZÀ-Þ]\.)+(?:[A-ZÀ-Þ](?!\w)|(?!\w)|(?=[A-ZÀ-Þ][a-zà-ÿ]))  # B. and U.S, E.F. of E.F.Musa
    | (?<![\w.-])(?i:{ABBREVIATIONS})(?![a-zà-ÿ])     # Col.
    | (?:(?<!\w)(?:[cdjlmnst]|[CDJLST]|qu|Qu|jusqu|lorsqu|puisqu)['’](?=[\w«“"]))     # d' but N'Golo is one token
    | [NM]['’](?=[a-zà-ÿ])
    | (?<=\w)['’]s(?!\w)
    | \d+(?:[.,  ’]\d{{3}})*(?:[.,]\d+)?\w*            # 33,90  70,000  2e
    | \w+(?:(?:[-‑]|['’](?!s(?!\w)))\w+)*              # Lieutenant-colonel
    | \S)
    """,
    re.VERBOSE,
)
ENDS = frozenset(".!?…")
CLOSES = frozenset("»”\"')]’")
LAST = ENDS | CLOSES
BULLET = re.compile(r"\s*(?:[•·●▪◦*–—-]|\d+[.)])\s")
WRAPPED_WIDTH = range(55, 110)  # columns at which mailers and terminals break lines
WRAPPED_SPREAD = 18
ENOUGH_STOP_WORDS = 3


def segment(text: str, language: str | None) -> list[Sentence]:
    """Every sentence of TEXT in order. LANGUAGE is the document's, if known; a paragraph may differ."""
    paragraphs = [[_token(match) for match in TOKEN.finditer(text, *span)] for span in _paragraphs(text)]
    every = [token for tokens in paragraphs for token in tokens]
    document_language = language or _language(every) or _likelier(every)
    sentences = []
    for number, tokens in enumerate(paragraphs):
        paragraph_language = _language(tokens) or document_language
        for part in _sentences(tokens):
            sentences.append(Sentence(part[0].start, part[-1].end, number, paragraph_language, tuple(part)))
    return sentences


def _token(match: re.Match[str]) -> Token:
    return Token(match.start(), match.end(), match.group())


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    lines = ((match.start(), match.end(), match.group()) for match in re.finditer(r"[^\n]*\n?", text))
    for filled, block in groupby(lines, key=lambda line: bool(line[2].strip())):
        if filled:
            rows = list(block)
            yield from [(rows[0][0], rows[-1][1])] if _wrapped([row[2] for row in rows]) else (row[:2] for row in rows)


def _wrapped(lines: list[str]) -> bool:
    widths = [len(line) for line in lines[:-1]]
    if len(widths) < 2 or any(BULLET.match(line) for line in lines):
        return False
    return max(widths) in WRAPPED_WIDTH and max(widths) - min(widths) <= WRAPPED_SPREAD


def _sentences(tokens: list[Token]) -> Iterator[list[Token]]:
    start = 0
    for index, (token, following) in enumerate(pairwise(tokens), 1):
        figure = token.end == following.start and following.text[0].isdigit()  # "N1.75 million"
        ends = token.text in LAST and following.text not in LAST and not figure
        if ends and _starts(following) and _ends(tokens, index - 1):
            yield tokens[start:index]
            start = index
    if tokens[start:]:
        yield tokens[start:]


def _ends(tokens: list[Token], index: int) -> bool:
    while index > 0 and tokens[index].text in CLOSES:
        index -= 1
    return tokens[index].text in ENDS


def _starts(token: Token) -> bool:
    return not token.text[0].islower() and token.text not in {",", ";", ":", "–", "—"}


def _language(tokens: list[Token]) -> str | None:
    """The language whose stop words there are enough of and most by far."""
    counts = _stop_words(tokens)
    best = max(counts, key=lambda language: counts[language])
    sure = counts[best] >= ENOUGH_STOP_WORDS and counts[best] > 2 * (sum(counts.values()) - counts[best])
    return best if sure else None


def _likelier(tokens: list[Token]) -> str:
    counts = _stop_words(tokens)
    return max(sorted(counts), key=lambda language: counts[language])


def _stop_words(tokens: list[Token]) -> dict[str, int]:
    words = [token.text.lower().replace("’", "'") for token in tokens]
    return {language: sum(map(stop.__contains__, words)) for language, stop in STOP_WORDS.items()}
