"""Nodes as every answer shows them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from queries.envelope import Row

# Named, because an engine adds properties of its own to what it is asked for whole.
COMMON = ("name", "names", "acronym", "documents", "mentions")
ROWS = ("seizures", "contested")  # lists of JSON texts
OWN: Mapping[str, tuple[str, ...]] = {
    "Person": ("rank", "ranks", "titles"),
    "Organization": (),
    "Operation": (
        *("kind", "assertion", "began", "ended", "began_min", "began_max", "ended_min", "ended_max"),
        *("arrests", "killed", "wounded", "freed", *ROWS),
    ),
    "Place": ("lat", "lon", "country", "region", "place_kind", "geonames"),
    "Document": ("headline", "url", "publisher", "published", "language", "source_name"),
}


def node(id: str, type: str, properties: Mapping[str, Any]) -> Row:
    """A node with what its type has; what is not known of it is null."""
    shown: Row = {"id": id, "type": type, **{name: properties.get(name) for name in (*COMMON, *OWN[type])}}
    shown["names"] = shown["names"] or []
    if type == "Operation":
        shown.update((name, [json.loads(text) for text in shown[name] or []]) for name in ROWS)
    return shown
