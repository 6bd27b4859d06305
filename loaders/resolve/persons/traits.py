"""What the comparison of persons looks at, gathered once from a profile."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar
from weakref import WeakKeyDictionary

from graph.model import Claim
from graph.partial_date import PartialDate
from loaders.folding import fold
from loaders.resolve.persons.names import Name, fullest
from loaders.resolve.persons.ranks import Rank, rank, service
from loaders.resolve.profiles import LINKS, Profile
from loaders.resolve.world import World

T = TypeVar("T")
OVER = ("former", "ended", "planned")  # posts that are not held when the document says so


@dataclass(frozen=True, slots=True, order=True)
class Post:
    """A post in BODY. FIRST and LAST are months (12 a year) in which it is known to be held, None where unknown."""

    body: str
    title: str
    sole: bool  # nobody heads two bodies at once
    dated: bool  # by the claim itself, not by the document
    first: int | None
    last: int | None

    @property
    def what(self) -> str:
        return f"{self.body} {self.title} {self.sole} {self.dated}"


@dataclass(frozen=True, slots=True)
class Traits:
    """Of what was put together of PARTS. Ids are of entities as known so far; OVER are bodies of superiors.

    TOWNS are those of the document.
    """

    parts: Sequence[str]
    names: tuple[Name, ...]
    country: str | None
    bodies: frozenset[str]
    above: frozenset[str]
    superiors: frozenset[str]
    over: frozenset[str]
    operations: frozenset[str]
    towns: frozenset[str]
    posts: tuple[Post, ...]
    ranks: tuple[Rank, ...]
    services: frozenset[str]
    documents: frozenset[str]

    @property
    def things(self) -> frozenset[str]:
        """What others may have to do with too."""
        return self.bodies | self.superiors | self.operations | self.towns

    @property
    def headed(self) -> list[Post]:
        """The posts as head of a body of which it is told when."""
        return [post for post in self.posts if post.sole and post.dated]

    @property
    def whole(self) -> bool:
        """Whether some name has more than a surname."""
        return bool(self.names) and len(self.names[0].parts) > 1

    @property
    def full(self) -> str:
        """The fullest name, however it is spelt."""
        return " ".join(sorted(self.names[0].sounds)) if self.names else ""


_LASTING: WeakKeyDictionary[World, WeakKeyDictionary[Profile, Traits]] = WeakKeyDictionary()


def traits(profile: Profile, world: World) -> Traits:
    """Places and bodies are resolved before persons: traits that hang on nothing else stay as they are."""
    if not LINKS.isdisjoint(profile.ends):
        return _gathered(profile, world)
    known = _LASTING.setdefault(world, WeakKeyDictionary())
    if (found := known.get(profile)) is None:
        known[profile] = found = _gathered(profile, world)
    return found


def _gathered(profile: Profile, world: World) -> Traits:
    bodies = world.ends(profile, "HOLDS_POST")
    superiors = world.ends(profile, "REPORTS_TO")
    named = {str(claim.attributes["name"]) for claim in profile.said("ALSO_NAMED")}
    said = {(str(claim.attributes["rank"]), _year(claim, world)) for claim in _ranked(profile)}
    ranks = {step for text, year in said if (step := rank(text, year))}
    return Traits(
        profile.parts,
        fullest(profile.names | named),
        profile.country,
        frozenset(bodies),
        frozenset(parent for body in bodies for parent in world.parents(body)) - bodies,
        frozenset(superiors),
        frozenset(body for one in superiors for body in world.ends(world.profile(one), "HOLDS_POST")),
        frozenset(world.ends(profile, "COMMANDS") | world.ends(profile, "TOOK_PART_IN")),
        frozenset() if bodies else world.towns(profile.document),
        tuple(_ends_of((post.what, post.first, post) for post in _posts(profile, world))),
        tuple(_ends_of((rank.what, rank.year, rank) for rank in sorted(ranks, key=lambda rank: rank.text))),
        frozenset(found for text, _ in said if (found := service(text))),
        world.documents(profile),
    )


def _ends_of(some: Iterable[tuple[str, float | None, T]]) -> list[T]:
    """Of those that say the same (what, when, itself) but for the time the earliest and the latest."""
    ends: dict[str, dict[float, T]] = {}
    for what, when, each in some:
        ends.setdefault(what, {})[-1.0 if when is None else when] = each
    kept = [(what, when, its[when]) for what, its in ends.items() for when in {min(its), max(its)}]
    return [each for _, _, each in sorted(kept, key=lambda told: told[:2])]


def _ranked(profile: Profile) -> Iterator[Claim]:
    """The claims that give a rank of the day on which they speak."""
    for claim in profile.claims:
        if claim.attributes.get("rank") and claim.attributes.get("status") not in OVER:
            yield claim


def _posts(profile: Profile, world: World) -> Iterator[Post]:
    for claim in profile.said("HOLDS_POST"):
        if claim.object and claim.attributes.get("status") not in OVER:
            began, ended, cited = (_months(claim.attributes.get(name)) for name in ("began", "ended", "cited"))
            seen = cited or (None if began or ended else _months(world.published(claim.document)))
            first, last = began or seen or ended, ended or seen or began
            title = fold(str(claim.attributes.get("post_title") or ""))
            sole = claim.attributes.get("role") == "commander"
            dated = bool(began or ended or cited)
            yield Post(world.root(claim.object), title, sole, dated, first and first[0], last and last[1])


@lru_cache(maxsize=1 << 16)
def _months(said: str | None) -> tuple[int, int] | None:
    """The first and the last month that a date can mean."""
    date = PartialDate.parse(said) if said else None
    if date is None or date.year is None:
        return None
    return date.year * 12 + (date.month or 1) - 1, date.year * 12 + (date.month or 12) - 1


def _year(claim: Claim, world: World) -> float | None:
    said = next((claim.attributes[name] for name in ("cited", "began", "ended") if claim.attributes.get(name)), None)
    months = _months(said or world.published(claim.document))
    return round(sum(months) / 24, 1) if months else None
