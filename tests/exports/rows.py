"""The smallest graph to export: a person, a body, a post with its sentence."""

from __future__ import annotations

from typing import Any

Row = dict[str, Any]
QUOTE = "Le Commissaire Dembélé dirige la brigade."


def node(id: str, type: str, name: str, **more: Any) -> Row:
    return {"kind": "node", "id": id, "type": type, "name": name, "names": [name], "acronym": None} | more


def edge(source: str, target: str, type: str = "HOLDS_POST", quote: str = QUOTE, **properties: Any) -> Row:
    evidence = {"document": "d1", "start": 0, "end": len(quote), "quote": quote, "method": "rule", "confidence": 0.8}
    ends = {"source": source, "target": target}
    return (
        {"kind": "edge", "id": f"{source}-{target}-{type}", "type": type}
        | ends
        | {
            "properties": properties,
            "evidence": [evidence],
        }
    )


def small(name: str = "Waly Mady Dembélé", quote: str = QUOTE, url: str = "https://example.org/1") -> list[Row]:
    return [
        node("d1", "Document", "a.txt", headline=name, url=url, publisher="Journal", published="2025-11-19"),
        node("o1", "Organization", "Brigade mobile", acronym="BMI"),
        node("p1", "Person", name, names=[name, "Dembélé"], ranks=["Commissaire"]),
        node(
            "x1", "Operation", "descente", seizures=[{"item": "cannabis", "quantity": 46.8, "unit": "kg"}], arrests=12
        ),
        edge("p1", "o1", quote=quote, rank="Commissaire", began="--07-01", ended=None),
        edge("p1", "x1", "COMMANDS", quote=quote),
        edge("p1", "d1", "MENTIONED_IN", quote=quote),
    ]
