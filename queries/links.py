"""The edges that a walk through a hierarchy finds step by step, and what it reads off them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import Any

from queries.as_of import DATES, NOT, RANKED, SURE, Days, Status, lasts, status
from queries.envelope import Row
from queries.inquiry import Inquiry

HEAD = "commander"  # the role of whoever heads a body
STARTS = ("people", "led", "bodies", "headed", "staffed", "operations")  # where a step can start


@dataclass(slots=True, eq=False)
class Link:
    """An edge of the graph and its status on the day."""

    id: str
    type: str
    source: str
    target: str
    properties: Mapping[str, Any]
    status: Status
    row: Row

    @classmethod
    def of(cls, row: Row, day: date) -> Link:
        properties, type = row["properties"], row["type"]
        on_the_day = status(properties, day) if lasts(type) else SURE
        return cls(row["id"], type, row["source"], row["target"], properties, on_the_day, row)

    @property
    def days(self) -> Days:
        return Days.of(self.properties)

    @property
    def heads(self) -> bool:
        return self.properties.get("role") == HEAD

    @property
    def rank(self) -> tuple[int, int, int, str]:
        """Sorts the surest first: what holds, what is best and latest evidenced."""
        said = self.properties
        return (
            RANKED.index(self.status),
            -int(said.get("evidence_count") or 0),
            -_number(said.get("last_cited")),
            self.id,
        )


class Links:
    """What the question's Cypher found so far, each edge once, on DAY."""

    def __init__(self, inquiry: Inquiry, day: date) -> None:
        self._inquiry, self.day, self._kinds = inquiry, day, inquiry.chosen("kinds")
        self._known: set[str] = set()
        self._from: dict[tuple[str, str], list[Link]] = defaultdict(list)
        self._to: dict[tuple[str, str], list[Link]] = defaultdict(list)

    def step(self, **starts: Iterable[str]) -> None:
        """Find the edges around STARTS, whatever their status."""
        here = {name: list(starts.get(name, ())) for name in STARTS}
        if any(here.values()):
            for row in self._inquiry.edges(**here, kinds=self._kinds):
                if row["id"] not in self._known:
                    self._add(Link.of(row, self.day))

    def above(self, type: str, *sources: str) -> list[Link]:
        """The edges of TYPE from SOURCES that hold or may hold, the surest first."""
        return possible(link for source in sources for link in self._from.get((type, source), ()))

    def below(self, type: str, *targets: str) -> list[Link]:
        """The edges of TYPE to TARGETS that hold or may hold, the surest first."""
        return possible(link for target in targets for link in self._to.get((type, target), ()))

    def heads(self, body: str) -> list[Link]:
        """The posts of all who ever headed BODY."""
        return [post for post in self._to.get(("HOLDS_POST", body), ()) if post.heads]

    def posts(self, person: str) -> list[Link]:
        """The posts that PERSON ever held."""
        return self._from.get(("HOLDS_POST", person), [])

    def ever(self, start: str, up: bool = True) -> list[Link]:
        """The edges that lead from START to who or what stands above (UP) or below, whenever that was."""
        known = self._from if up else self._to
        return [link for type in ("PART_OF", "REPORTS_TO") for link in known.get((type, start), ())]

    def _add(self, link: Link) -> None:
        self._known.add(link.id)
        self._from[link.type, link.source].append(link)
        self._to[link.type, link.target].append(link)


@lru_cache(DATES)
def _number(cited: str | None) -> int:
    """A partial date as a number that sorts as it does; what is not told of it counts as early."""
    return int((cited or "").replace("-", "").ljust(8, "0"))


def possible(links: Iterable[Link]) -> list[Link]:
    """Those of LINKS that hold or may hold, the surest first."""
    found = [link for link in links if link.status is not NOT]
    if len(found) > 1:
        found.sort(key=attrgetter("rank"))
    return found
