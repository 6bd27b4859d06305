"""One HTML file that needs no server and makes no request: a picture, a table and the evidence.

pyvis gives the data structure only: its own page loads a library from the network and runs script from names.
"""

from __future__ import annotations

import base64
import hashlib
import json
import tomllib
from collections.abc import Iterable
from datetime import date
from importlib.resources import files
from typing import Any, BinaryIO

from jinja2 import Environment
from markupsafe import Markup
from pyvis.network import Network

from graph.vocabulary import MENTIONED_IN, relations
from viz.exports.snapshot import Row, Snapshot

OURS = files("viz.exports")


def write(rows: Iterable[Row], target: BinaryIO) -> None:
    target.write(page(Snapshot.of(rows), date.today()).encode("utf-8", "replace"))


def page(snapshot: Snapshot, made: date) -> str:
    """The whole file as text; MADE is the day shown in its heading."""
    script, style = (OURS.joinpath(name).read_text(encoding="utf-8") for name in ("page.js", "page.css"))
    template = Environment(autoescape=True).from_string(OURS.joinpath("page.html.j2").read_text(encoding="utf-8"))
    # Markup: our own two files, and JSON in which no "<" is left.
    return template.render(
        data=Markup(_embedded(_data(snapshot, made))),
        script=Markup(script),
        style=Markup(style),
        script_hash=_hash(script),
        style_hash=_hash(style),
    )


def network(snapshot: Snapshot) -> Network:
    """Every entity, and every edge but the bare mentions."""
    result = Network(directed=True)
    for node in snapshot.nodes:
        if node["type"] != "Document":
            result.add_node(node["id"], label=node["name"], group=node["type"], details=_said(node))
    for edge in snapshot.edges:
        if edge["type"] != MENTIONED_IN:
            more = {"label": edge["type"], "details": _said(edge["properties"]), "evidence": edge["evidence"]}
            result.add_edge(edge["source"], edge["target"], **more)
    return result


def _data(snapshot: Snapshot, made: date) -> dict[str, Any]:
    drawn = network(snapshot)
    return {
        "made": made.isoformat(),
        "nodes": drawn.nodes,
        "edges": drawn.edges,
        "documents": {node["id"]: _said(node) for node in snapshot.nodes if node["type"] == "Document"},
        "relations": {name: dict(relation.label) for name, relation in relations().items()},
        "words": tomllib.loads(OURS.joinpath("page.toml").read_text(encoding="utf-8")),
    }


def _said(row: Row) -> dict[str, Any]:
    """ROW without what says nothing."""
    return {key: value for key, value in row.items() if value not in (None, [])}


def _embedded(data: object) -> str:
    """JSON that no browser can take for markup."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True)
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
