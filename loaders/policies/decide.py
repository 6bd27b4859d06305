"""Which pairs are believed, and which ranks and titles are kept: each of these belongs to somebody, says the policy."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from loaders.passages import Label
from loaders.policies.brat import Annotation, Span
from loaders.policies.pairs import Pair

BELIEVED = {Label.RANK: 0.5, Label.TITLE: 0.4, Label.ORGANIZATION: 0.3}  # by folds over documents
LEAST = 0.15  # chance that a rank or title belongs to the likeliest person; below, it is nobody's
NEEDS_BEARER = frozenset({Label.RANK, Label.TITLE})


def decide(spans: Sequence[Span], pairs: Iterable[Pair], chances: Iterable[float]) -> Annotation:
    """SPANS without those that belong to nobody, and the ties between them; CHANCES are those of PAIRS."""
    bearers: dict[Span, list[tuple[float, Span]]] = {}
    for pair, chance in zip(pairs, chances, strict=True):
        bearers.setdefault(pair.other.span, []).append((chance, pair.person.span))
    ties = {(person, other) for other, each in bearers.items() for person in _believed(other.label, each)}
    borne = {other for _, other in ties}
    kept = (span for span in spans if span.label not in NEEDS_BEARER or span in borne)
    return Annotation(tuple(kept), frozenset(ties))


def _believed(label: Label, bearers: Sequence[tuple[float, Span]]) -> list[Span]:
    sure = [person for chance, person in bearers if chance >= BELIEVED[label]]
    if sure or label not in NEEDS_BEARER:
        return sure
    chance, person = max(bearers)
    return [person] if chance >= LEAST else []
