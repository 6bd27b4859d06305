"""What the press would print of the persons and units of a register: one document for each of their names.

A document has one spelling, one post with the rank of that time, a unit by one of its names, perhaps the body above it
or a place, and a date; some have a rank and a name alone. Nothing in it says which entry of the register is meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from bench.resolution.draft import Draft, Story, Subject
from bench.resolution.register import Person, Post, Register, Site, Unit
from graph.model import Kind
from graph.names import fold

MOST = 4  # documents of one person or unit: those with many spellings shall not be all that counts
LITTLE = 0.06  # documents with a rank alone, or of a unit with the country alone
TOLD = 0.6  # how often a document tells one more thing
FORMER = 0.35  # documents that tell what somebody was before
TWINS = 0.12  # persons who have a namesake in another service
OTHER = " the other"  # behind the gold id of such a namesake
NIGERIA = ("Nigeria", "", "NG")


class Press:
    """Draws depend on nothing but the register and the entity's gold id."""

    def __init__(self, register: Register) -> None:
        self._register, self._bearers = register, register.bearers()
        self._heads = _heads(register)

    def persons(self) -> Iterator[Story]:
        others = sorted(self._register.persons.values(), key=lambda person: person.gold)
        for person in others:
            chance = Random(person.gold)
            for number, name in enumerate(_drawn(person.names, chance)):
                yield self._person(person.gold, number, name, person.posts, chance)
            far = [other.posts[:1] for other in others if other.posts and _far(other.posts[0], person.posts)]
            if far and chance.random() < TWINS:
                yield self._person(f"{person.gold}{OTHER}", 0, person.names[0], chance.choice(far), chance)

    def units(self) -> Iterator[Story]:
        for unit in sorted(self._register.units.values(), key=lambda unit: unit.gold):
            chance = Random(unit.gold)
            for number, name in enumerate(_drawn(unit.names, chance)):
                if self._telling(name, unit.gold):
                    yield self._unit(unit, number, name, chance)

    def _person(self, gold: str, number: int, name: str, posts: Sequence[Post], chance: Random) -> Story:
        post = chance.choice(posts) if posts else None
        day = chance.choice(post.cited) if post and post.cited else None
        draft = Draft(f"{gold} {number}", day)
        subject = draft.write(f"{post.rank} " if post else "").names(Kind.PERSON, name, gold)
        context = set[str]()
        if post and post.rank:
            draft.says("HAS_RANK", subject, rank=post.rank)
        if post and (" " not in name or chance.random() > LITTLE):
            context |= self._post(draft, subject, post, post.rank, day, chance)
            former = [other for other in posts if other.unit != post.unit]
            if former and chance.random() < FORMER:
                draft.write(", before")
                context |= self._post(draft, subject, chance.choice(former), "", None, chance)
        draft.write(", spoke to reporters in ")
        self._place(draft, chance.choice([*(self._register.units[post.unit].sites if post else []), NIGERIA]))
        return Story(draft, (Subject(subject, gold, Kind.PERSON, frozenset(context)),))

    def _post(self, draft: Draft, subject: int, post: Post, rank: str, day: str | None, chance: Random) -> set[str]:
        draft.write(f", {post.title or 'an officer'} of the ")
        unit = self._named(draft, post.unit, chance)
        cited = day if chance.random() < TOLD else None
        draft.says("HOLDS_POST", subject, unit, rank=rank, post_title=post.title, role=post.role, cited=cited)
        return {post.unit, *self._more(draft, unit, post.unit, [], chance)}

    def _unit(self, unit: Unit, number: int, name: str, chance: Random) -> Story:
        draft = Draft(f"{unit.gold} {number}", chance.choice(unit.cited) if unit.cited else None)
        subject = draft.write("Troops of the ").names(Kind.ORGANIZATION, name, unit.gold)
        context, where = set[str](), NIGERIA
        if not self._clear(name, unit.gold) or chance.random() > LITTLE:
            needed = [] if self._clear(name, unit.gold) else self._telling(name, unit.gold)
            context |= self._more(draft, subject, unit.gold, needed, chance)
            if (heads := self._heads.get(unit.gold)) and chance.random() < TOLD:
                context.add(self._headed(draft, subject, *chance.choice(heads)))
            where = chance.choice(unit.sites or [NIGERIA])
            context |= {_place_id(where)} - {_place_id(NIGERIA)}
        draft.write(" were seen in ")
        self._place(draft, where)
        return Story(draft, (Subject(subject, unit.gold, Kind.ORGANIZATION, frozenset(context)),))

    def _headed(self, draft: Draft, unit: int, person: Person, post: Post) -> str:
        head = draft.write(f", led by {post.rank} ").names(Kind.PERSON, person.names[0], person.gold)
        draft.says("HOLDS_POST", head, unit, rank=post.rank, post_title=post.title, role=post.role)
        return person.gold

    def _more(self, draft: Draft, unit: int, gold: str, needed: Sequence[str], chance: Random) -> set[str]:
        """The body above and the seat of a unit, one of NEEDED for sure."""
        must, context = chance.choice([*needed]) if needed else "", set[str]()
        for parent in chance.sample(self._above(gold), min(1, len(self._above(gold)))):
            parent = must if must in self._register.units else parent
            if parent == must or chance.random() < TOLD:
                draft.write(", part of the ").says("PART_OF", unit, self._named(draft, parent, chance), kind="command")
                context.add(parent)
        sites = self._register.units[gold].sites
        for site in chance.sample(sites, min(1, len(sites))):
            site = next((each for each in sites if _place_id(each) == must), site)
            if _place_id(site) == must or chance.random() < TOLD:
                draft.write(", based in ").says("BASED_AT", unit, self._place(draft, site))
                context.add(_place_id(site))
        return context

    def _above(self, gold: str) -> list[str]:
        return [parent for parent in self._register.units[gold].parents if parent in self._register.units]

    def _around(self, gold: str) -> set[str]:
        return {*self._above(gold), *map(_place_id, self._register.units[gold].sites)}

    def _telling(self, name: str, gold: str) -> list[str]:
        """What tells the unit from others of that NAME: bodies above it and seats that none of them has."""
        others = self._bearers[fold(name)] - {gold}
        return sorted(self._around(gold).difference(*map(self._around, others))) if others else [""]

    def _clear(self, name: str, gold: str) -> bool:
        return len(self._bearers[fold(name)]) == 1 and name not in self._register.units[gold].vague

    def _named(self, draft: Draft, gold: str, chance: Random) -> int:
        """Name a unit by its usual name or, half as often, by another that it has alone."""
        usual, *others = self._register.units[gold].names
        clear = [name for name in others if self._clear(name, gold)]
        name = chance.choice(clear) if clear and chance.random() < 1 / 3 else usual
        return draft.names(Kind.ORGANIZATION, name, gold)

    def _place(self, draft: Draft, site: Site) -> int:
        """A town in its State, or one of them alone."""
        town, state, country = site
        places = list[int]()
        for name in dict.fromkeys(name for name in (town, state) if name):
            draft.write(", " if places else "")
            places.append(draft.names(Kind.PLACE, name, f"place {name}"))
            kind = "country" if site == NIGERIA else "town" if name == town else "region"
            draft.says("LOCATED", places[-1], country=country, region=state, place_kind=kind)
        if len(places) > 1:
            draft.says("WITHIN", places[0], places[1])
        return places[0]


def _place_id(site: Site) -> str:
    return f"place {' '.join(site)}"


def _drawn(names: Sequence[str], chance: Random) -> list[str]:
    return chance.sample(names, min(MOST, len(names)))


def _heads(register: Register) -> dict[str, list[tuple[Person, Post]]]:
    found: dict[str, list[tuple[Person, Post]]] = {}
    for person in register.persons.values():
        for post in person.posts:
            if post.role:
                found.setdefault(post.unit, []).append((person, post))
    return found


def _service(rank: str) -> str:
    if "Police" in rank or "Superintendent" in rank:
        return "police"
    return "air" if rank.startswith("Air") else "army"


def _far(post: Post, posts: Sequence[Post]) -> bool:
    """Whether POST, which has a rank, is one of another service than POSTS."""
    return bool(post.rank) and all(other.rank and _service(post.rank) != _service(other.rank) for other in posts)
