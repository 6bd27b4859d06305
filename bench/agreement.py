"""How far two people agree who marked up the same documents: `python -m bench.agreement ONE TWO`, a Markdown table.

Compares each TWO/…/NAME.mk with ONE/…/NAME.mk by F1, which takes neither of the two for the truth.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import combinations
from pathlib import Path

from bench.extraction.intervals import interval
from graph.errors import DjeliError, UnreadableDocument
from loaders.corpus import LABELS, Fact, Marked
from loaders.inspect import Count, MarkupError, Span, read

MENTIONS: dict[str, set[str]] = {
    "all mentions": set(LABELS.values()),
    "officials": {"Person", "Rank", "Title_Role", "Organization"},
    **{label: {label} for label in LABELS.values()},
    "pointing": {f"{label}_ref" for label in LABELS.values()},
}
RESOLVED = ("Person", "Organization", "Operation")
LOSSES = {"arrests", "killed", "wounded", "freed", "seized"}
MUTUAL = {"partner", "distinct"}  # said of two whose order says nothing, or not always
FACTS = (  # name of the fact and, where they must be alike too, names of its options
    "rank", "title", "post", "post status", "post start end", "reports_to", "part_of", "based", "within", "succeeds",
    "partner", "partner kind", "partner status", "commands", "took_part", "took_part role", "kind", "on", "at",
    "outcome", "assert", "distinct", "not_person",
)  # fmt: skip


def agreement(one: Marked, two: Marked) -> dict[str, Count]:
    """By row of the table: mentions by label, who is who, and facts; as if ONE were wanted and TWO given."""
    wanted, given = set(map(Span.of, one.spans)), set(map(Span.of, two.spans))
    rows = {row: _shared(_of(wanted, labels), _of(given, labels)) for row, labels in MENTIONS.items()}
    rows |= {f"same {each}": _shared(*(_links(some, wanted & given, each) for some in (one, two))) for each in RESOLVED}
    ours, same = {key: key for key in one.spans.values()}, matched(one, two)
    return rows | {row: _shared(set(_said(one, row, ours)), set(_said(two, row, same))) for row in FACTS}


def matched(one: Marked, two: Marked) -> dict[str, str]:
    """Key of TWO → the key of ONE with whose mentions its own share most letters or, where none, most often the words.

    No key is taken twice; one that is left over keeps its own with an apostrophe, which no key of ONE has.
    """
    shared: dict[tuple[str, str], int] = {}
    for span, key in two.spans.items():
        for other, its in one.spans.items():
            common = max(0, min(span.end, other.end) - max(span.start, other.start))
            weight = common * len(one.spans) * len(two.spans) or int(
                span.text == other.text
            )  # one letter outweighs all names
            if span.label == other.label and weight:
                shared[key, its] = shared.get((key, its), 0) + weight
    found: dict[str, str] = {}
    for key, its in sorted(shared, key=lambda pair: -shared[pair]):
        if key not in found and its not in found.values():
            found[key] = its
    return {key: found.get(key, f"{key}'") for key in two.spans.values()}


def _of(spans: AbstractSet[Span], labels: AbstractSet[str]) -> set[Span]:
    return {span for span in spans if span.label in labels}


def _shared(one: AbstractSet[object], two: AbstractSet[object]) -> Count:
    return Count(len(one & two), len(one), len(one & two), len(two))


def _links(marked: Marked, both: AbstractSet[Span], label: str) -> set[tuple[Span, Span]]:
    """The pairs of mentions that are one thing, of those that BOTH have; pointing ones too."""
    keys = {Span.of(found): key for found, key in marked.spans.items() if found.label == label}
    pairs = combinations(sorted(both & keys.keys()), 2)
    return {(first, second) for first, second in pairs if keys[first] == keys[second]}


def _said(marked: Marked, row: str, keys: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    name, *options = row.split()
    for fact in marked.facts:
        if name == ("outcome" if fact.name in LOSSES else fact.name):
            for arguments in _compared(fact):
                said = [keys.get(argument, argument) for argument in arguments]
                alike = sorted(said) if name in MUTUAL else said
                yield (fact.name, *alike, *(fact.options.get(option, "") for option in options))


def _compared(fact: Fact) -> list[tuple[str, ...]]:
    """Of what was seized number and unit, as words for the thing are free; each string that is no person by itself."""
    if fact.name == "seized":
        operation, _, number, *unit = fact.arguments
        return [(operation, str(float(number)), "".join(unit)[:3].lower())]
    return [(each,) for each in fact.arguments] if fact.name == "not_person" else [fact.arguments[:2]]


def table(documents: Mapping[str, list[dict[str, Count]]]) -> Iterator[str]:
    """Lines of Markdown: F1 of each row by folder of DOCUMENTS, of all with its 95 % interval, how many each marked."""
    every = [rows for some in documents.values() for rows in some]
    yield f"| | {' | '.join(documents)} | all | 95 % | first | second |"
    yield "|---" * (len(documents) + 5) + "|"
    for row in every[0]:
        total = _total(every, row)
        if total.wanted or total.claimed:
            figures = [_figure(_total(some, row)) for some in (*documents.values(), every)]
            low, high = interval([rows[row] for rows in every])
            yield f"| {row} | {' | '.join(figures)} | {low:.2f}–{high:.2f} | {total.wanted} | {total.claimed} |"


def _figure(count: Count) -> str:
    return f"{count.f1:.2f}" if count.wanted or count.claimed else "–"


def _total(documents: list[dict[str, Count]], row: str) -> Count:
    return sum((rows[row] for rows in documents), Count())


def compared(one: Path, two: Path) -> dict[str, list[dict[str, Count]]]:
    """Folder → its documents. Raises UnreadableDocument where one is missing, wrongly marked up or of another text."""
    documents: dict[str, list[dict[str, Count]]] = {}
    for file in sorted(two.rglob("*.mk")):
        first, second = _read(one / file.relative_to(two)), _read(file)
        if first.document.text != second.document.text:
            raise UnreadableDocument(f"{file} has another text than {one / file.relative_to(two)}: mark up one text.")
        documents.setdefault(file.parent.name, []).append(agreement(first, second))
    if not documents:
        raise UnreadableDocument(f"{two} holds no marked-up document (.mk): give a folder that does.")
    return documents


def _read(file: Path) -> Marked:
    try:
        return read(file)
    except (OSError, MarkupError) as error:
        raise UnreadableDocument(f"{file} can't be read ({error}): compare it with corpus/README.md.") from error


def main(arguments: list[str]) -> int:
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        print(*table(compared(*map(Path, arguments))), sep="\n")
    except DjeliError as error:
        print(error, file=sys.stderr)
        return 5
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
