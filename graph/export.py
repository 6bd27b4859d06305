"""The canonical export: every node and edge with all its evidences, and what persons decided, read from the ledger.

It is the same whatever was loaded in which order. This is the exchange that other tools read and score; docs/formats.md
describes it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from graph.consolidate import Backing, Edge, Node
from graph.decision import Decision
from graph.ledger import Evidence, Ledger
from graph.vocabulary import relations

Row = dict[str, Any]
BATCH = 200  # entities read at once
# The exchange has plainer names than a store may keep (an engine invents properties called so).
RENAMED = {"post_title": "title", "began": "start", "ended": "end"}
OF_OPERATION = {"began": "date", "ended": "date_end", "kind": "operation_kind"}
COMMON = ("titles", "first_cited", "last_cited", "documents", "sources", "confidence", "assertion")
ROWS = ("seizures", "contested")  # lists of JSON texts
DERIVED = ("began_min", "began_max", "ended_min", "ended_max")


def rows(ledger: Ledger) -> Iterator[Row]:
    """Nodes by id, then edges by id, then persons' decisions in force by time, as JSON values."""
    ids = sorted(ledger.ids())
    for batch in _batches(ids):
        yield from map(_node, ledger.consolidated(batch).nodes)
    for batch in _batches(ids):
        inside = set(batch)
        found = [(edge, backing) for edge, backing in ledger.consolidated(batch).edges if edge.source in inside]
        said = ledger.evidences(id for _, backing in found for id in backing.ids)
        yield from (_edge(edge, backing, said) for edge, backing in found)
    yield from map(decision_row, reversed(ledger.decisions(undone=False)))


def selection(ledger: Ledger, entities: Collection[str], edges: Collection[str]) -> Iterator[Row]:
    """What somebody sees: the nodes of ENTITIES, those of EDGES that join two of them, and the documents behind."""
    found = ledger.consolidated(entities)
    inside, wanted = {node.id for node in found.nodes}, set(edges)
    kept = [(e, backing) for e, backing in found.edges if e.key in wanted and {e.source, e.target} <= inside]
    said = ledger.evidences(id for _, backing in kept for id in backing.ids)
    documents = ledger.consolidated({evidence.document for evidence in said.values()} - inside).nodes
    yield from map(_node, sorted([*found.nodes, *documents], key=lambda node: node.id))
    yield from (_edge(edge, backing, said) for edge, backing in kept)


def decision_row(decision: Decision) -> Row:
    """A decision in the exchange; `loaders.decisions` reads it."""
    said = {name: getattr(decision, name) for name in ("id", "at", "author", "action", "note")}
    return {"kind": "decision", **said, "rulings": [[each.left, each.right, each.verdict] for each in decision.rulings]}


def _batches(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for at in range(0, len(ids), BATCH):
        yield ids[at : at + BATCH]


def _node(node: Node) -> Row:
    names = OF_OPERATION if node.type == "Operation" else {}
    said = {names.get(name, name): value for name, value in node.properties.items() if name not in DERIVED}
    if "source_name" in said:
        said["name"] = said.pop("source_name")
    said.update((name, [json.loads(text) for text in said[name]]) for name in ROWS if name in said)
    return {"kind": "node", "id": node.id, "type": node.type, **said}


def _edge(edge: Edge, backing: Backing, passages: dict[str, Evidence]) -> Row:
    ends = {"source": edge.source, "target": edge.target}
    said = [name for name in relations()[edge.type].attributes if name in edge.properties]
    said += [name for name in COMMON if edge.properties.get(name) is not None]
    properties = {RENAMED.get(name, name): edge.properties[name] for name in said}
    evidence = [_evidence(id, passages[id]) for id in backing.ids]
    evidence.sort(key=lambda row: (row["document"], row["start"], row["end"], row["id"]))
    return {"kind": "edge", "id": edge.key, "type": edge.type, **ends, "properties": properties, "evidence": evidence}


def _evidence(id: str, evidence: Evidence) -> Row:
    names = ("document", "start", "end", "quote", "method", "confidence", "assertion")
    return {"id": id, **{name: getattr(evidence, name) for name in names}}
