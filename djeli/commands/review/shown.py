"""Open pairs, comparisons and decisions on a terminal. All text is shown as it is: nothing in it is markup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from rich.console import Console, Group
from rich.table import Column, Table
from rich.text import Text

from djeli.tables import console
from djeli.texts import language, text
from queries.envelope import Row

LISTS = ("posts", "operations", "places", "relations", "sources")
MOST = 8  # links shown of each list
LONGEST = 240  # characters of a quote


def doubts(rows: Sequence[Row]) -> None:
    """The open pairs, ids whole for copying into the next command."""
    if not rows:
        Console(stderr=True).print(Text(text("review", "nothing_open")))
        return
    heads = [text("review", name) for name in ("weight", "score", "left", "right", "reasons")]
    table = Table(*(Column(head) for head in heads))
    for row in rows:
        ends = [
            Text(f"{row[side]['name']}\n{row[side]['id']}") if row[side] else Text("") for side in ("left", "right")
        ]
        told = Text("\n".join(_reason(reason) for reason in row["reasons"]))
        table.add_row(str(row["consequence"]), f"{row['score']:.2f}", *ends, told)
    console().print(table)


def comparison(found: Row, to: Console | None = None) -> None:
    """Two entities side by side, what speaks for and against, and what joining changes."""
    to = to or console()
    table = Table(Column(ratio=1), Column(ratio=1), show_header=False, expand=True, show_lines=True)
    sides = found["left"], found["right"]
    table.add_row(*(_head(side) for side in sides))
    for name in LISTS:
        if any(side["links"][name] for side in sides):
            table.add_row(*(_links(name, side) for side in sides))
    to.print(table)
    for judgement in found["judgements"]:
        to.print(Text(_judged(judgement)))
        for reason in judgement["reasons"]:
            to.print(Text(f"  {_reason(reason)}", style="green" if reason["weight"] > 0 else "red"))
    for line in _joined(found):
        to.print(Text(line))


def alone(side: Row, to: Console | None = None) -> None:
    """One entity, with all that is told of it."""
    lists = (_links(name, side) for name in LISTS if side["links"][name])
    (to or console()).print(Group(_head(side), *lists))


def log(rows: Sequence[Row]) -> None:
    heads = ("at", "author", "action", "note", "id")
    table = Table(*(Column(text("review", head), no_wrap=head in ("at", "id")) for head in heads))
    for row in rows:
        undone = f" ({text('review', 'undone_mark')})" if row["undone"] else ""
        action = text("action", row["action"]) + undone
        table.add_row(*(Text(cell) for cell in (row["at"][:19], row["author"], action, row["note"] or "", row["id"])))
    console().print(table)


def decided(row: Row) -> None:
    key = "decided_undone" if row["undone"] else "decided"
    console().print(Text(text("review", key, action=text("action", row["action"]), id=row["id"])), soft_wrap=True)


def _head(side: Row) -> Text:
    rank = f"{side['rank']} " if side.get("rank") else ""
    others = [name for name in side["names"] if name != side["name"]]
    said = Text.assemble((f"{rank}{side['name']}", "bold"))
    if others:
        said.append(f"\n{text('review', 'also', names='; '.join(others))}")
    return said.append(f"\n{side['id']}", style="dim")


def _links(name: str, side: Row) -> Text:
    links = side["links"][name]
    lines = [(text("review", name), "bold")] if links else []
    quoted: set[str] = set()  # one sentence often says several things
    for link in links[:MOST]:
        lines.append((_link(link, side["id"]), ""))
        quotes = [f"  “{_short(said['quote'])}” ({said['document_name']})" for said in link["evidence"][:1]]
        lines += [(quote, "dim") for quote in quotes if quote not in quoted]
        quoted.update(quotes)
    if len(links) > MOST:
        lines.append((text("review", "more", count=len(links) - MOST), ""))
    return Text("\n").join(Text(*line) for line in lines)


def _link(link: Row, of: str) -> str:
    said: Mapping[str, Any] = link["properties"]
    other = link["target_name"] if link["source"] == of else link["source_name"]
    what = [said[key] for key in ("rank", "post_title", "role", "kind") if said.get(key)]
    if link["type"] == "MENTIONED_IN":
        return f"{_dates(said)} {other} {link['target']}".strip()  # the id is for splitting
    turned = "" if link["source"] == of else "_OF"  # told from the other end
    type = text("relation", link["type"] + turned)
    return " ".join(filter(None, (_dates(said), type, ", ".join([*dict.fromkeys(what), str(other)]))))


def _dates(said: Mapping[str, Any]) -> str:
    if said.get("began") or said.get("ended"):
        return f"{said.get('began') or '…'} – {said.get('ended') or '…'}:"
    cited = list(dict.fromkeys(day for day in (said.get("first_cited"), said.get("last_cited")) if day))
    return f"({' – '.join(cited)})" if cited else ""


def _judged(judgement: Row) -> str:
    said = {"verdict": text("action", judgement["verdict"]), "author": judgement["author"]}
    note = f" “{judgement['note']}”" if judgement["note"] else ""
    return text("review", "judged", **said, score=f"{judgement['score']:.2f}") + note


def _reason(reason: Row) -> str:
    return f"{reason['weight']:+.1f}  {reason[language()]}"


def _joined(found: Row) -> Iterator[str]:
    joined = found["joined"]
    changed = {name: count for name, count in joined["links"].items() if count["before"]}
    counts = (f"{text('review', name)} {each['before']} → {each['after']}" for name, each in changed.items())
    yield text("review", "joined", name=joined["name"], counts=", ".join(counts))
    if found["shared"]:
        yield text("review", "shared", names="; ".join(_names(found["shared"])))
    names = {link["id"]: link["target_name"] for side in ("left", "right") for link in found[side]["links"]["posts"]}
    for clash in joined["at_once"][:MOST]:
        ends = {side: names.get(clash[side], "…") for side in ("left", "right")}
        yield text("review", "at_once", **ends, first=clash["first"], last=clash["last"])


def _names(labels: Iterable[Row]) -> list[str]:
    return [str(label["name"]) for label in labels][:MOST]


def _short(quote: str) -> str:
    one = " ".join(quote.split())
    return one if len(one) <= LONGEST else one[: LONGEST - 1] + "…"
