"""The chain of command by brute force, in plain Python over lists of edges: what the question must answer.

Rows are (level, body, stated, status, heads), heads as pairs of person and status.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from graph.consolidate import Edge
from queries.as_of import Status, lasts, status

HOLDS, MAY, NOT = Status.HOLDS, Status.MAY_HOLD, Status.DOES_NOT_HOLD
Heads = tuple[tuple[str, Status], ...]
Row = tuple[int, str | None, bool, Status, Heads]


@dataclass
class Reached:
    """BODIES and PEOPLE were reached; the parents of ABOVE, the heads of OWN and whom LED report to come next."""

    bodies: set[str]
    people: set[str]
    above: dict[str, Status] = field(default_factory=dict)
    own: dict[str, Status] = field(default_factory=dict)
    led: dict[str, Status] = field(default_factory=dict)


@dataclass(frozen=True)
class Oracle:
    edges: list[Edge]
    day: date
    kinds: frozenset[str]

    def of(self, type: str) -> list[tuple[Edge, Status]]:
        """The edges of TYPE that hold or may hold, with which of the two."""
        found = [(e, status(e.properties, self.day) if lasts(type) else HOLDS) for e in self.edges if e.type == type]
        return [(edge, sure) for edge, sure in found if sure is not NOT]

    def posts(self, head: bool) -> list[tuple[str, str, Status]]:
        """Person, body and status of every post, the surest of several first."""
        found = [
            (edge.source, edge.target, sure)
            for edge, sure in self.of("HOLDS_POST")
            if edge.target_type == "Organization" and (edge.properties["role"] == "commander") is head
        ]
        return sorted(found, key=lambda post: post[2] is MAY)

    def held(self, person: str, head: bool) -> dict[str, Status]:
        return {body: sure for who, body, sure in reversed(self.posts(head)) if who == person}

    def heads(self, body: str) -> dict[str, Status]:
        return {who: sure for who, where, sure in reversed(self.posts(head=True)) if where == body}

    def parents(self, body: str) -> dict[str, Status]:
        found: dict[str, Status] = {}
        for edge, sure in self.of("PART_OF"):
            if edge.source == body and (edge.properties["kind"] or "administrative") in self.kinds:
                found[edge.target] = better(found.get(edge.target), sure)
        return found

    def chain(self, start: str, type: str, depth: int) -> list[Row]:
        rows: list[Row] = []
        reached = Reached({start}, {start})
        if type == "Organization":
            reached.above[start] = HOLDS
        if type == "Person":
            reached.led[start] = HOLDS
            self.follow(start, HOLDS, reached)
            reached.bodies |= {body for body, sure in reached.above.items() if sure is HOLDS}
        for level in range(1, depth + 1):
            first_of_operation = type == "Operation" and level == 1
            bodies, stated = self.of_operation(start) if first_of_operation else self.of_level(reached)
            bodies = {body: sure for body, sure in bodies.items() if body not in reached.bodies}
            stated = {person: sure for person, sure in stated.items() if person not in reached.people}
            found = self.rows(level, start, bodies, stated)
            self.go_on(reached, bodies, stated, found)
            rows += found
        return sorted(rows, key=str)

    def go_on(self, reached: Reached, bodies: dict[str, Status], stated: dict[str, Status], rows: list[Row]) -> None:
        reached.bodies |= set(bodies) | {body for _, body, _, _, heads in rows if body and heads}
        reached.above, reached.own, reached.led = dict(bodies), {}, dict(stated)
        for person, sure in stated.items():
            self.follow(person, sure, reached)
        for _, _, is_stated, sure, heads in rows:
            for person, post in () if is_stated else heads:
                if person not in reached.people:
                    reached.led[person] = better(reached.led.get(person), both(sure, post))
        reached.people |= set(reached.led)

    def of_level(self, reached: Reached) -> tuple[dict[str, Status], dict[str, Status]]:
        """The bodies and the stated superiors that come next."""
        bodies, stated = dict(reached.own), dict[str, Status]()
        for body, sure in reached.above.items():
            for parent, link in self.parents(body).items():
                bodies[parent] = better(bodies.get(parent), both(sure, link))
        for edge, link in self.of("REPORTS_TO"):
            if edge.source in reached.led:
                stated[edge.target] = better(stated.get(edge.target), both(reached.led[edge.source], link))
        return bodies, stated

    def of_operation(self, operation: str) -> tuple[dict[str, Status], dict[str, Status]]:
        parts = [edge for edge, _ in self.of("TOOK_PART_IN") if edge.target == operation]
        actors = {edge.source: HOLDS for edge in parts if edge.properties["role"] in ("organiser", "participant")}
        return actors, {edge.source: HOLDS for edge, _ in self.of("COMMANDS") if edge.target == operation}

    def rows(self, level: int, start: str, bodies: dict[str, Status], stated: dict[str, Status]) -> list[Row]:
        found: list[Row] = []
        for person, sure in stated.items():
            body, is_head, post = self.place(person, bodies)
            found.append((level, body, True, sure, ((person, post),) if is_head else ()))
        for body, sure in bodies.items():
            heads = self.heads(body)
            others = tuple(sorted((who, post) for who, post in heads.items() if who not in {start, *stated}))
            if others or not heads:
                found.append((level, body, False, sure, others))
        return found

    def place(self, person: str, bodies: dict[str, Status]) -> tuple[str | None, bool, Status]:
        """Where a stated superior is shown: as head of a body of the level, of any body, or where he serves."""
        ranked = []
        for edge, sure in self.of("HOLDS_POST"):
            if edge.source == person and edge.target_type == "Organization":
                head = edge.properties["role"] == "commander"
                cited = int(edge.properties.get("last_cited", "0").replace("-", ""))
                elsewhere = not (head and edge.target in bodies)
                ranked.append((elsewhere, not head, sure is MAY, -cited, edge.key, edge.target))
        if not ranked:
            return None, False, MAY
        _, serves, may, _, _, body = min(ranked)
        return body, not serves, MAY if may else HOLDS

    def follow(self, person: str, sure: Status, reached: Reached) -> None:
        headed, served = self.held(person, head=True), self.held(person, head=False)
        for body, post in headed.items():
            reached.above[body] = better(reached.above.get(body), both(sure, post))
        for body, post in served.items():
            if body not in headed or (headed[body], post) == (MAY, HOLDS):
                reached.own[body] = better(reached.own.get(body), both(sure, post))


def both(one: Status, other: Status) -> Status:
    return HOLDS if (one, other) == (HOLDS, HOLDS) else MAY


def better(one: Status | None, other: Status) -> Status:
    return HOLDS if HOLDS in (one, other) else MAY
