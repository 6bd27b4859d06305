"""A body's page: all that surrounds it, on a day or over all time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import chain

from queries.as_of import RANKED, Status, last_known_day
from queries.command import UNSAID, last_known, people
from queries.edges import edges, status_on
from queries.envelope import Envelope, Row, envelope
from queries.inquiry import Inquiry
from queries.links import HEAD, Link
from queries.named import named
from queries.resolve import nodes, resolve_entity

PEOPLE, PLACES = ("commanders", "members"), ("sites", "areas")
BODIES = ("parents", "memberships", "children", "predecessors", "successors")
WHERE = ("lat", "lon", "country", "region")
Item = Sequence[Row]  # the graph rows that link one neighbour, the surest first


def unit(inquiry: Inquiry) -> Envelope:
    body = resolve_entity(inquiry, inquiry.text("entity"), ["Organization"])
    day, limit, cursor = inquiry.day("on"), inquiry.number("limit"), inquiry.number("cursor")
    rows = inquiry.edges(id=body["id"], kinds=inquiry.chosen("kinds"))
    lists, said = _lists(rows, body["id"], day), named(inquiry, body, day)
    wanted = {name: items[cursor : cursor + limit] for name, items in lists.items()}
    last = _last_known(rows, day) if day else None
    shown = edges(chain([last] if last else [], *chain(*wanted.values())), inquiry.ledger, day)
    counts = {name: len(items) for name, items in lists.items()} | {name: len(facts) for name, facts in said.items()}
    page = {
        **body,
        "counts": counts,
        **_people(wanted, shown),
        "last_known": last and _last(last, shown),
        **{name: [_body(item, body["id"], shown) for item in wanted[name]] for name in BODIES},
        **_places(inquiry, wanted, shown),
        **{name: facts[cursor : cursor + limit] for name, facts in said.items()},
    }
    more = max(counts.values()) > cursor + limit
    return {**envelope([page], day, truncated=more), "next": str(cursor + limit) if more else None}


def _lists(rows: Iterable[Row], id: str, day: date | None) -> dict[str, list[Item]]:
    """Who and what is linked to the body ID, each neighbour of a list once, the surest and latest known first."""
    found: dict[str, dict[tuple[str, str | None], list[Row]]] = {name: {} for name in (*PEOPLE, *BODIES, *PLACES)}
    for row in sorted(rows, key=lambda row: _order(row, day)):
        if status_on(row, day) is not Status.DOES_NOT_HOLD:
            far = row["source"] if row["target"] == id else row["target"]
            found[_list_of(row, id)].setdefault((far, _kind(row)), []).append(row)
    return {name: list(items.values()) for name, items in found.items()}


def _list_of(row: Row, id: str) -> str:
    """The list that a graph row belongs to on the page of the body ID."""
    inward = row["target"] == id
    match row["type"]:
        case "HOLDS_POST":
            return "commanders" if row["properties"].get("role") == HEAD else "members"
        case "PART_OF" if not inward:
            return "memberships" if _kind(row) == "member" else "parents"
        case "PART_OF":
            return "children"
        case "SUCCEEDED_BY":
            return "predecessors" if inward else "successors"
    return "sites" if row["type"] == "BASED_AT" else "areas"


def _kind(row: Row) -> str | None:
    kind: str | None = row["properties"].get("kind")
    return kind or (UNSAID if row["type"] == "PART_OF" else None)


def _order(row: Row, day: date | None) -> tuple[int, int, str, str]:
    status, last = status_on(row, day), last_known_day(row["properties"])
    names = f"{row['source_name']}{row['target_name']}"
    return RANKED.index(status) if status else 0, -last.toordinal() if last else 0, names, row["id"]


def _last_known(rows: Iterable[Row], day: date) -> Row | None:
    """The last of those who headed the body before DAY; None where somebody surely heads it then."""
    heads = [Link.of(row, day) for row in rows if row["properties"].get("role") == HEAD]
    last = last_known(heads, people(heads, day), day)
    return last.row if last else None


def _last(row: Row, shown: Mapping[str, Row]) -> Row:
    until = last_known_day(row["properties"])
    return {**_person([row], shown), "until": until and until.isoformat()}


def _people(wanted: Mapping[str, Sequence[Item]], shown: Mapping[str, Row]) -> Row:
    return {name: [_person(item, shown) for item in wanted[name]] for name in PEOPLE}


def _person(item: Item, shown: Mapping[str, Row]) -> Row:
    row, said = item[0], item[0]["properties"]
    about = {"rank": said.get("rank"), "title": said.get("post_title"), "role": said.get("role")}
    return {"id": row["source"], "name": row["source_name"], **about, **_behind(item, shown)}


def _body(item: Item, id: str, shown: Mapping[str, Row]) -> Row:
    end = "source" if item[0]["target"] == id else "target"
    return {"id": item[0][end], "name": item[0][f"{end}_name"], "kind": _kind(item[0]), **_behind(item, shown)}


def _places(inquiry: Inquiry, wanted: Mapping[str, Sequence[Item]], shown: Mapping[str, Row]) -> Row:
    known = nodes(inquiry, sorted({item[0]["target"] for name in PLACES for item in wanted[name]}))
    return {name: [_place(item, known, shown) for item in wanted[name]] for name in PLACES}


def _place(item: Item, known: Mapping[str, Row], shown: Mapping[str, Row]) -> Row:
    place = known[item[0]["target"]]
    return {"id": place["id"], "name": place["name"], **{name: place[name] for name in WHERE}, **_behind(item, shown)}


def _behind(item: Item, shown: Mapping[str, Row]) -> Row:
    behind = [shown[row["id"]] for row in item]
    return {"status": behind[0]["status"], "edges": behind}
