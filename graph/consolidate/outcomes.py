"""What came of an operation, as several documents count it: one figure to show, and all of them where they differ."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graph.consolidate.gathered import Said
from graph.consolidate.values import best_number, documented
from graph.goods import Goods, goods

COUNTS = ("arrests", "killed", "wounded", "freed")
SOURCES = 20  # documents that are named beside each of the figures that differ

Backed = tuple[dict[str, Any], set[str]]  # a figure, and the documents that give it
Written = tuple[str, float, str]  # item, quantity (0 where none is told) and unit, as a document writes them


@dataclass(slots=True)
class Taken:
    """One thing that was seized: amounts in one measure, by the ways in which documents write them."""

    told: dict[float, dict[Written, set[str]]] = field(default_factory=dict)

    @property
    def documents(self) -> set[str]:
        return {document for amount in self.told for document in self.behind(amount)}

    def behind(self, amount: float) -> set[str]:
        return {document for documents in self.told[amount].values() for document in documents}

    @property
    def best(self) -> float:
        """The amount that most documents give; between equals the largest."""
        return min(self.told, key=lambda amount: (-len(self.behind(amount)), -amount))

    def take(self, other: Taken) -> None:
        for amount, written in other.told.items():
            for row, documents in written.items():
                self.told.setdefault(amount, {}).setdefault(row, set()).update(documents)

    def row(self, amount: float) -> dict[str, Any]:
        """As most documents write it."""
        written = self.told[amount]
        item, quantity, unit = min(written, key=lambda row: (-len(written[row]), row))
        return {"item": item or None, "quantity": quantity or None, "unit": unit or None}


def outcome(happened: Sequence[Said]) -> dict[str, Any]:
    """Each figure that most documents give, the largest between equals; `contested` has all where documents differ."""
    counts = {name: best_number(happened, name) for name in COUNTS}
    seized = list(_seized(happened))
    shown = [taken.row(taken.best) for taken in seized]
    contested = [row for name in COUNTS for row in _differing(_counted(happened, name))]
    contested += [row for taken in seized for row in _differing(_amounts(taken))]
    return {**counts, "seizures": sorted(map(_json, shown)), "contested": list(map(_json, contested))}


def _counted(happened: Sequence[Said], name: str) -> list[Backed]:
    return [({"of": name, "value": value}, backing) for value, backing in documented(happened, name).items()]


def _amounts(taken: Taken) -> list[Backed]:
    return [({"of": "seizures", **taken.row(amount)}, taken.behind(amount)) for amount in taken.told]


def _differing(figures: Sequence[Backed]) -> Iterator[dict[str, Any]]:
    """FIGURES with their documents, where several documents give several; the best backed first."""
    if len(figures) > 1 and len(set().union(*(documents for _, documents in figures))) > 1:
        for figure, documents in sorted(figures, key=lambda each: (-len(each[1]), _json(each[0]))):
            yield {**figure, "documents": sorted(documents)[:SOURCES]}


def _seized(happened: Iterable[Said]) -> Iterator[Taken]:
    """What one document writes in two ways is two things; what several do is one if it may be."""
    alike: dict[tuple[str, str], dict[tuple[str, str], Taken]] = {}
    for said in happened:
        for row in said.claim.attributes.get("seizures") or ():
            item, quantity, unit = str(row.get("item") or ""), row.get("quantity") or 0, str(row.get("unit") or "")
            thing = goods(row) or Goods(item, unit, quantity)
            taken = alike.setdefault((thing.item, thing.measure), {}).setdefault((item, unit), Taken())
            taken.take(Taken({thing.amount or 0.0: {(item, quantity, unit): {said.claim.document}}}))
    for key in sorted(alike):
        yield from _joined([alike[key][written] for written in sorted(alike[key])])


def _joined(written: Sequence[Taken]) -> Iterator[Taken]:
    found: list[Taken] = []
    once = sum(len(taken.documents) for taken in written) == len(set().union(*(taken.documents for taken in written)))
    for taken in sorted(written, key=lambda each: -len(each.documents)):
        same = next((other for other in found if once or _one(other, taken)), None)
        if same:
            same.take(taken)
        else:
            found.append(taken)
    yield from found


def _one(one: Taken, other: Taken) -> bool:
    return bool(one.told.keys() & other.told.keys()) and not one.documents & other.documents


def _json(row: Mapping[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False)
