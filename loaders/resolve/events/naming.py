"""Whether two papers give an operation the same name."""

from __future__ import annotations

from collections.abc import Iterator

from graph.model import Reason
from loaders.resolve.events.told import Told
from loaders.resolve.weights import Weights


def naming(left: Told, right: Told, weights: Weights) -> Iterator[Reason]:
    """A name is one operation's, or of several that its number, its year or its days tell apart."""
    if not left.names or not right.names:
        return
    pairs = [(one, other) for one in sorted(left.names) for other in sorted(right.names) if one.words == other.words]
    if not pairs:
        yield weights.reason("name_other", str(min(left.names)), str(min(right.names)))
        return
    equal = next(((one, other) for one, other in pairs if one.numbers == other.numbers), None)
    if equal:
        yield weights.reason("name_equal", str(equal[0]), str(equal[1]))
    elif all(one.numbers and other.numbers for one, other in pairs):
        yield weights.reason("number_differs", str(pairs[0][0]), str(pairs[0][1]))
