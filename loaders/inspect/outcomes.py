"""What came of operations: arrests, losses, and what was seized."""

from __future__ import annotations

from graph.model import Kind
from loaders.corpus import Fact
from loaders.inspect.case import Case
from loaders.inspect.drawn import Row
from loaders.inspect.gold import COUNTS
from loaders.inspect.names import key


def results(case: Case) -> list[Row]:
    """A row for each figure of an operation that the marks know."""
    operations = [node for node in case.drawn.of_kind(Kind.OPERATION) if node["id"] in case.known]
    return [row for node in operations for row in (*_counts(case, node), *_seizures(node))]


def _counts(case: Case, node: Row) -> list[Row]:
    counted = [name for name in COUNTS if node[name] is not None and not _two_sided(case, name, node)]
    return [{"id": node["id"], "name": node["name"], "outcome": name, "quantity": node[name]} for name in counted]


def _seizures(node: Row) -> list[Row]:
    return [{"id": node["id"], "name": node["name"], "outcome": "seized", **row} for row in node["seizures"]]


def _two_sided(case: Case, count: str, node: Row) -> bool:
    """Losses of two sides are no one figure: not compared."""
    lines = [fact.arguments[0] for fact in case.gold.said(count)]
    return any(node["id"] in case.ids.get(operation, ()) for operation in lines if lines.count(operation) > 1)


def resulted(case: Case, fact: Fact, row: Row) -> bool:
    """Whether a figure is the one that FACT gives."""
    if fact.name != row["outcome"] or row["id"] not in case.ids[fact.arguments[0]]:
        return False
    return _seized(fact, row) if fact.name == "seized" else bool(row["quantity"] == int(fact.arguments[1]))


def _seized(fact: Fact, row: Row) -> bool:
    thing, number, *unit = fact.arguments[1:]
    item, asked = key(row["item"] or ""), key(thing)
    same_thing = bool(item) and (asked in item or item in asked)
    same_unit = key(row["unit"] or "")[:3] == key(" ".join(unit))[:3]
    return same_thing and same_unit and float(row["quantity"] or 0) == float(number)
