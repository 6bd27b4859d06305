"""What resolution must reach for operations on the half for testing."""

from __future__ import annotations

from bench.resolution.operations.measure import halves, resolved, rows

PRECISION, RECALL = 0.97, 0.85


def operations() -> list[str]:
    """Print the figures; returns what falls short."""
    _, pairs = next(rows(*resolved(halves()[1])))
    print(f"operations: pairs of tellings, precision {pairs.precision:.3f}, recall {pairs.recall:.3f}")
    floors = (("precision", pairs.precision, PRECISION), ("recall", pairs.recall, RECALL))
    return [f"{name} of operations is {value:.3f}, below {floor}" for name, value, floor in floors if value < floor]
