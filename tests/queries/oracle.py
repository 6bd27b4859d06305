"""The chain of command and the branch below by brute force, in plain Python over lists of edges.

Rows are (level, body, stated, status, heads, members), heads and members as pairs of person and status.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from graph.consolidate import Edge
from tests.queries.days import HOLDS, LASTING, MAY, NOT, answer

People = tuple[tuple[str, str], ...]
Row = tuple[int, str | None, bool, str, People, People]


@dataclass
class Reached:
    """BODIES and PEOPLE were reached; what is next: the bodies beside ABOVE, the heads of OWN, whom LED report to."""

    bodies: set[str]
    people: set[str]
    above: dict[str, str] = field(default_factory=dict)
    own: dict[str, str] = field(default_factory=dict)
    led: dict[str, str] = field(default_factory=dict)


class Oracle:
    def __init__(self, edges: list[Edge], day: str, kinds: frozenset[str]) -> None:
        self.kinds = kinds
        told = [(edge, answer(edge.properties, day) if edge.type in LASTING else HOLDS) for edge in edges]
        self.edges = [(edge, sure) for edge, sure in told if sure != NOT]

    def of(self, type: str) -> list[tuple[Edge, str]]:
        """The edges of TYPE that hold or may hold, with which of the two."""
        return [(edge, sure) for edge, sure in self.edges if edge.type == type]

    def posts(self, head: bool) -> list[tuple[str, str, str]]:
        """Person, body and status of every post, the surest of several last."""
        found = [
            (edge.source, edge.target, sure)
            for edge, sure in self.of("HOLDS_POST")
            if edge.target_type == "Organization" and (edge.properties["role"] == "commander") is head
        ]
        return sorted(found, key=lambda post: post[2] == HOLDS)

    def held(self, person: str, head: bool) -> dict[str, str]:
        return {body: sure for who, body, sure in self.posts(head) if who == person}

    def holders(self, body: str, head: bool = True) -> dict[str, str]:
        return {who: sure for who, where, sure in self.posts(head) if where == body}

    def beside(self, body: str, up: bool) -> dict[str, str]:
        """The bodies that BODY is part of, or that are part of it."""
        found: dict[str, str] = {}
        for edge, sure in self.of("PART_OF"):
            near, far = (edge.source, edge.target) if up else (edge.target, edge.source)
            if near == body and (edge.properties["kind"] or "administrative") in self.kinds:
                found[far] = better(found.get(far), sure)
        return found

    def best_post(self, person: str, within: dict[str, str]) -> tuple[str | None, bool, str]:
        """Where PERSON is shown: as head of a body WITHIN, of any body, or where he serves."""
        ranked = []
        for edge, sure in self.of("HOLDS_POST"):
            if edge.source == person and edge.target_type == "Organization":
                head = edge.properties["role"] == "commander"
                cited = int(edge.properties.get("last_cited", "0").replace("-", "").ljust(8, "0"))
                elsewhere = not (head and edge.target in within)
                ranked.append((elsewhere, not head, sure == MAY, -cited, edge.key, edge.target))
        if not ranked:
            return None, False, MAY
        _, serves, may, _, _, body = min(ranked)
        return body, not serves, MAY if may else HOLDS

    def chain(self, start: str, type: str, depth: int) -> list[Row]:
        rows: list[Row] = []
        reached = Reached({start}, {start})
        if type == "Organization":
            reached.above[start] = HOLDS
        if type == "Person":
            reached.led[start] = HOLDS
            self.follow(start, HOLDS, reached)
            reached.bodies |= {body for body, sure in reached.above.items() if sure == HOLDS}
        for level in range(1, depth + 1):
            first_of_operation = type == "Operation" and level == 1
            bodies, stated = self.of_operation(start) if first_of_operation else self.level_above(reached)
            bodies = {body: sure for body, sure in bodies.items() if body not in reached.bodies}
            stated = {person: sure for person, sure in stated.items() if person not in reached.people}
            found = self.rows_above(level, start, bodies, stated)
            self.climb(reached, bodies, stated, found)
            rows += found
        return sorted(rows, key=str)

    def climb(self, reached: Reached, bodies: dict[str, str], stated: dict[str, str], rows: list[Row]) -> None:
        reached.bodies |= set(bodies) | {body for _, body, _, _, heads, _ in rows if body and heads}
        reached.above, reached.own, reached.led = dict(bodies), {}, dict(stated)
        for person, sure in stated.items():
            self.follow(person, sure, reached)
        for _, _, is_stated, sure, heads, _ in rows:
            for person, post in () if is_stated else heads:
                if person not in reached.people:
                    reached.led[person] = better(reached.led.get(person), both(sure, post))
        reached.people |= set(reached.led)

    def level_above(self, reached: Reached) -> tuple[dict[str, str], dict[str, str]]:
        """The bodies and the stated superiors that come next."""
        bodies, stated = dict(reached.own), dict[str, str]()
        for body, sure in reached.above.items():
            for parent, link in self.beside(body, up=True).items():
                bodies[parent] = better(bodies.get(parent), both(sure, link))
        for edge, link in self.of("REPORTS_TO"):
            if edge.source in reached.led:
                stated[edge.target] = better(stated.get(edge.target), both(reached.led[edge.source], link))
        return bodies, stated

    def of_operation(self, operation: str) -> tuple[dict[str, str], dict[str, str]]:
        parts = [edge for edge, _ in self.of("TOOK_PART_IN") if edge.target == operation]
        actors = {edge.source: HOLDS for edge in parts if edge.properties["role"] in ("organiser", "participant")}
        return actors, {edge.source: HOLDS for edge, _ in self.of("COMMANDS") if edge.target == operation}

    def rows_above(self, level: int, start: str, bodies: dict[str, str], stated: dict[str, str]) -> list[Row]:
        found: list[Row] = []
        for person, sure in stated.items():
            body, is_head, post = self.best_post(person, bodies)
            found.append((level, body, True, sure, ((person, post),) if is_head else (), ()))
        for body, sure in bodies.items():
            heads = self.holders(body)
            others = pairs(heads, {start, *stated})
            if others or not heads:
                found.append((level, body, False, sure, others, ()))
        return found

    def follow(self, person: str, sure: str, reached: Reached) -> None:
        headed, served = self.held(person, head=True), self.held(person, head=False)
        for body, post in headed.items():
            reached.above[body] = better(reached.above.get(body), both(sure, post))
        for body, post in served.items():
            if body not in headed or (headed[body], post) == (MAY, HOLDS):
                reached.own[body] = better(reached.own.get(body), both(sure, post))

    def branch(self, start: str, type: str, depth: int) -> list[Row]:
        """As the chain, downward; SEEN are persons and bodies that stand above."""
        rows: list[Row] = []
        led = {start: HOLDS} if type == "Person" else {}
        bodies = self.headed({start: HOLDS}) if type == "Person" else {start: HOLDS}
        seen = {start, *bodies}
        for level in range(1, depth + 1):
            children: dict[str, str] = {}
            for body, sure in bodies.items():
                for child, link in self.beside(body, up=False).items():
                    children[child] = better(children.get(child), both(sure, link))
            stated: dict[str, str] = {}
            reports = [(edge, link) for edge, link in self.of("REPORTS_TO") if edge.target in led]
            for edge, link in reports:
                stated[edge.source] = better(stated.get(edge.source), both(led[edge.target], link))
            children = {body: sure for body, sure in children.items() if body not in seen}
            stated = {person: sure for person, sure in stated.items() if person not in seen}
            found = self.rows_below(level, seen, bodies, children, stated, reports)
            rows += found
            led, bodies = self.descend(seen, children, stated, found)
            seen |= {*led, *bodies}
        return sorted(rows, key=str)

    def rows_below(
        self,
        level: int,
        seen: set[str],
        bodies: dict[str, str],
        children: dict[str, str],
        stated: dict[str, str],
        reports: list[tuple[Edge, str]],
    ) -> list[Row]:
        found: list[Row] = []
        for person, sure in stated.items():
            body, is_head, post = self.best_post(person, children)
            link = HOLDS if (person, HOLDS) in [(edge.source, link) for edge, link in reports] else MAY
            if is_head and body in children:
                found.append((level, body, True, sure, ((person, post),), ()))
            else:
                found.append((level, None, True, sure, (), ((person, link),)))
        for body, sure in children.items():
            heads = self.holders(body)
            others = pairs(heads, {*seen, *stated})
            if others or not heads:
                found.append((level, body, False, sure, others, ()))
        for body, sure in bodies.items():
            members = pairs(self.holders(body, head=False), {*seen, *stated, *self.holders(body)})
            if members:
                found.append((level, body, False, sure, (), members))
        return found

    def descend(
        self, seen: set[str], children: dict[str, str], stated: dict[str, str], rows: list[Row]
    ) -> tuple[dict[str, str], dict[str, str]]:
        """The persons and bodies whose subordinates come next."""
        led = {person: sure for person, sure in stated.items() if person not in seen}
        for _, _, is_stated, sure, heads, members in rows:
            for person, post in () if is_stated else (*heads, *members):
                if person not in seen:
                    led[person] = better(led.get(person), both(sure, post))
        new = {body: sure for body, sure in self.headed(stated).items() if body not in seen and body not in children}
        return led, {**children, **new}

    def headed(self, persons: dict[str, str]) -> dict[str, str]:
        found: dict[str, str] = {}
        for person, sure in persons.items():
            for body, post in self.held(person, head=True).items():
                found[body] = better(found.get(body), both(sure, post))
        return found


def pairs(people: dict[str, str], but: set[str]) -> People:
    return tuple(sorted((who, post) for who, post in people.items() if who not in but))


def both(one: str, other: str) -> str:
    return HOLDS if (one, other) == (HOLDS, HOLDS) else MAY


def better(one: str | None, other: str) -> str:
    return HOLDS if HOLDS in (one, other) else MAY
