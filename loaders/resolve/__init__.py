"""Who is who across documents: what is surely the same is judged so, what may be `unsure`, all else stays apart.

Pure logic over the set of what the ledger holds, so that the order of loading does not matter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.ledger import Ledger
from graph.model import Judgement, Kind, Verdict
from loaders.resolve.bodies import bodies
from loaders.resolve.comparer import Maker
from loaders.resolve.engine import Resolution
from loaders.resolve.events import operations
from loaders.resolve.persons import persons
from loaders.resolve.places import places
from loaders.resolve.profiles import read
from loaders.resolve.registers import identities, join_registered
from loaders.resolve.uncollected import uncollected
from loaders.resolve.union import Groups
from loaders.resolve.world import World

ORDER: Sequence[tuple[Kind, Maker]] = (  # persons need to know which bodies are one, operations which places are
    (Kind.PLACE, places),
    (Kind.ORGANIZATION, bodies),
    (Kind.PERSON, persons),
    (Kind.OPERATION, operations),
    (Kind.PERSON, persons),  # again: now it is known which operations and superiors are one
)


@uncollected()
def resolve(ledger: Ledger) -> list[Judgement]:
    """The rules' judgements across documents, sorted by id: `same`, and `unsure` between what stays apart."""
    reading = read(ledger)
    enemies = [(each.left, each.right) for each in reading.judged if each.verdict is not Verdict.SAME]
    groups = Groups((profile.id for profile in reading.profiles), identities(reading.profiles), enemies)
    for each in reading.judged:
        if each.verdict is Verdict.SAME:
            groups.insist(each.left, each.right)
    registered = list(join_registered(reading.profiles, groups))
    world = World(reading.profiles, groups, reading.roots, reading.published)
    return sorted([*registered, *_resolved(world)], key=lambda judgement: judgement.id)


def _resolved(world: World) -> Iterator[Judgement]:
    found: dict[Kind, Resolution] = {}
    for kind, make in ORDER:
        if kind in found:
            yield from found[kind].again()
        else:
            found[kind] = Resolution(kind, make, world)
            yield from found[kind].same()
    for resolution in found.values():
        yield from resolution.unsure()
