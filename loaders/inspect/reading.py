"""A marked-up file that somebody wrote by hand, with every slip told by file and line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from loaders import corpus
from loaders.corpus import Fact, Marked
from loaders.inspect.gold import COUNTS

RULE = "\n---\n"  # between the text and its facts
PAIRS = (
    "rank",
    "title",
    "post",
    "reports_to",
    "commands",
    "part_of",
    "partner",
    "took_part",
    "kind",
    "on",
    "at",
    "within",
)
LEAST = dict.fromkeys((*PAIRS, "based", "succeeds", "assert", "distinct", *COUNTS), 2) | {"seized": 3, "not_person": 1}
KEYS = {"P", "R", "T", "O", "L", "X"}


class MarkupError(ValueError):
    """What of the markup of WHERE can't be read."""

    def __init__(self, where: str, what: str) -> None:
        super().__init__(f"{where}: {what}")
        self.where, self.what = where, what


def read(path: Path) -> Marked:
    """Raises OSError, and MarkupError for what the guideline of the corpus does not have."""
    try:
        raw = path.read_text(encoding="utf-8")
        marked = corpus.read(path)
    except ValueError as error:  # no UTF-8, or a quote that is not closed
        raise MarkupError(str(path), str(error)) from error
    if RULE not in raw:
        raise MarkupError(str(path), "---")
    for brace in "{}":
        if brace in marked.document.text:
            at = marked.document.text.index(brace)
            raise MarkupError(str(path), marked.document.text[max(0, at - 20) : at + 20])
    if wrong := next(_wrong(marked), None):
        raise MarkupError(str(path), " ".join((wrong.name, *wrong.arguments)))
    return marked


def _wrong(marked: Marked) -> Iterator[Fact]:
    keys = set(marked.spans.values())
    for fact in marked.facts:
        few = len(fact.arguments) < LEAST.get(fact.name, len(fact.arguments) + 1)
        unknown = [each for each in fact.arguments if each[0] in KEYS and each[1:].isdigit() and each not in keys]
        if few or unknown or (fact.name == "seized" and not _is_number(fact.arguments[2])):
            yield fact


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).isdigit()
