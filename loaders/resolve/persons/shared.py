"""What two documents tell of one person beside the name: bodies, superiors, operations, towns; what can't be one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from graph.model import Reason
from loaders.resolve.persons.names import fullest
from loaders.resolve.persons.rarity import Spread
from loaders.resolve.persons.traits import Post, Traits
from loaders.resolve.weights import Weights
from loaders.resolve.world import World

TENURE = 24  # months that a post is usually held at most


class Shared:
    """What is in common, by how few have it; and what can't be said of one person."""

    def __init__(self, every: Sequence[Traits], weights: Weights, world: World) -> None:
        having = {(each.full, thing) for each in every for thing in each.things}
        self._spread, self._weights, self._world = Spread(having), weights, world
        self._bearers: dict[tuple[str, str], set[str]] = {}  # who have a part of a name and a post in a body
        for each in every:
            for part, body in product(each.names[0].sounds if each.whole else (), each.bodies):
                self._bearers.setdefault((part, body), set()).add(each.full)

    def common(self, left: Traits, right: Traits) -> Iterator[Reason]:
        found = [*self._bodies(left, right), *self._others(left, right)]
        yield from found
        if not found:
            yield self._weights.reason("bodies_differ" if left.bodies and right.bodies else "nothing_shared")

    def against(self, left: Traits, right: Traits) -> Iterator[Reason]:
        if both := left.documents & right.documents:
            yield from self._told_apart(left, right, both)
        if left.services and right.services and not left.services & right.services:
            one, other = (", ".join(sorted(each.services)) for each in (left, right))
            yield self._weights.reason("service_differs", one, other)
        if left.country and right.country and left.country != right.country:
            yield self._weights.reason("country_differs", left.country, right.country)
        for post, second in product(left.headed, right.headed):
            if self._exclude(post, second):
                yield self._weights.reason("posts_exclude", self._name(post.body), self._name(second.body))
                return

    def _told_apart(self, left: Traits, right: Traits, documents: frozenset[str]) -> Iterator[Reason]:
        """Where a document has two full names for them, it means two; of one name it may have missed that it is one."""
        for document in documents:
            each = (fullest(self._world.names_in(some.parts, document)) for some in (left, right))
            ones, others = ({tuple(part.sound for part in name.parts) for name in names} for names in each)
            if ones.isdisjoint(others) and min(max(map(len, some), default=0) for some in (ones, others)) > 1:
                yield self._weights.reason("told_apart")
                return

    def _bodies(self, left: Traits, right: Traits) -> Iterator[Reason]:
        if both := left.bodies & right.bodies:
            yield self._rarest("body_shared", both)
            yield from self._only(left, right, both)
            if same := max((_one_post(one, other) for one, other in product(left.posts, right.posts)), default=""):
                yield self._weights.reason(same)
        elif near := left.bodies & right.above | left.above & right.bodies:
            yield self._rarest("body_within", near)
        elif near := left.above & right.above:
            yield self._rarest("bodies_beside", near)

    def _only(self, left: Traits, right: Traits, bodies: frozenset[str]) -> Iterator[Reason]:
        """A surname alone means the only one of that name in a body."""
        brief, full = (left, right) if right.whole else (right, left)
        for part in brief.names[0].parts if full.whole and brief.names and not brief.whole else ():
            borne = any(part.sound in name.sounds for name in full.names)
            if borne and any(len(self._bearers.get((part.sound, body), ())) == 1 for body in bodies):
                yield self._weights.reason("only_bearer", part.text, self._name(min(bodies)))

    def _others(self, left: Traits, right: Traits) -> Iterator[Reason]:
        for code, both in (
            ("superior_shared", left.superiors & right.superiors),
            ("body_of_superior", left.bodies & right.over | left.over & right.bodies),
            ("operation_shared", left.operations & right.operations),
            ("town_shared", left.towns & right.towns),
        ):
            if both:
                yield self._rarest(code, both)

    def _rarest(self, code: str, things: frozenset[str]) -> Reason:
        says, thing = max((self._spread.shared(thing), thing) for thing in things)
        name = self._name(thing)
        return self._weights.reason(code, name, name, says)

    def _exclude(self, one: Post, other: Post) -> bool:
        """Whether these two bodies are headed at one time and neither is part of the other."""
        if one.body == other.body:
            return False
        related = self._world.parents(one.body) | self._world.parents(other.body)
        return {one.body, other.body}.isdisjoint(related) and _overlap(one, other)

    def _name(self, entity: str) -> str:
        return min(self._world.profile(entity).names, key=lambda name: (-len(name), name), default="")


def _one_post(one: Post, other: Post) -> str:
    """The reason's code: headed at one time, or one title or its head at no times far apart; "" for neither."""
    if one.body != other.body:
        return ""
    if one.sole and other.sole and _overlap(one, other):
        return "head_at_once"
    same = (one.sole and other.sole) or (one.title and one.title == other.title)
    return "post_shared" if same and _near(one, other) else ""


def _near(one: Post, other: Post) -> bool:
    if None in (one.first, one.last, other.first, other.last):
        return True
    return max(one.first or 0, other.first or 0) - min(one.last or 0, other.last or 0) <= TENURE


def _overlap(one: Post, other: Post) -> bool:
    if None in (one.first, one.last, other.first, other.last):
        return False
    return max(one.first or 0, other.first or 0) <= min(one.last or 0, other.last or 0)
