"""Counts of many documents added up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from loaders.inspect import Comparison, Count

OFFICIALS = ("Person", "Rank", "Title_Role", "Organization")
LABELS = (*OFFICIALS, "Place", "Operation", "Date", "Quantity")
Counts = Callable[[Comparison], Mapping[str, Count]]


def added(counts: Iterable[Count]) -> Count:
    return sum(counts, Count())


def of_spans(documents: Sequence[Comparison]) -> dict[str, Count]:
    """By label, with the four kinds of span that tell of officials together first."""
    each = [document.spans() for document in documents]
    rows = {label: added(spans.get(label, Count()) for spans in each) for label in LABELS}
    return {"officials": added(rows[label] for label in OFFICIALS)} | rows


def of_facts(documents: Sequence[Comparison]) -> dict[str, Count]:
    kinds = documents[0].facts
    return {kind: added(document.facts[kind] for document in documents) for kind in kinds}


def of_wrongs(documents: Sequence[Comparison]) -> dict[str, tuple[int, int]]:
    """How often each was done, out of how many occasions."""
    return {
        wrong: (
            sum(len(document.wrongs[wrong].said) for document in documents),
            sum(document.wrongs[wrong].occasions for document in documents),
        )
        for wrong in documents[0].wrongs
    }
