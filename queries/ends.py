"""Why a walk goes no further: nothing is known at all, nothing on that day, or it came where it had been."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from graph.sentences import Sentence, say
from queries.links import Link, possible


class Why(StrEnum):
    BREAK = "break"  # something is known before or after the day, nothing on it
    UNKNOWN = "unknown"
    NAMED = "named"  # what comes next stands in the answer already


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Who or what stood next, and the last day (of a later one: the first) that is known of it."""

    id: str
    name: str
    day: date
    link: Link


@dataclass(frozen=True, slots=True)
class End:
    why: Why
    says: Sentence
    last: Neighbour | None = None
    next: Neighbour | None = None

    @property
    def links(self) -> list[Link]:
        return [beside.link for beside in (self.last, self.next) if beside]


def end(name: str, ever: Sequence[Link], named: Container[str], day: date, up: bool = True) -> End | None:
    """Why a walk ends at NAME, from which EVER leads on, whenever; NAMED are in the answer. None where it goes on."""
    way, now = "above" if up else "below", possible(ever)
    if any(_far(link, up) not in named for link in now):
        return None
    if now:
        return End(Why.NAMED, say(f"{way}_named", name=name, next=_name(now[0], up)))
    last, next = _last(ever, day, up), _next(ever, day, up)
    if last is None and next is None:
        return End(Why.UNKNOWN, say(f"{way}_unknown", name=name))
    parts = [say(f"{way}_break", name=name, day=day)]
    parts += [say("known_before", next=last.name, day=last.day)] if last else []
    parts += [say("known_after", next=next.name, day=next.day)] if next else []
    return End(Why.BREAK, Sentence.joined(parts), last, next)


def _last(ever: Iterable[Link], day: date, up: bool) -> Neighbour | None:
    found = [_neighbour(link, until, up) for link in ever if (until := link.days.last) and until < day]
    return max(found, key=lambda beside: (beside.day, beside.link.id), default=None)


def _next(ever: Iterable[Link], day: date, up: bool) -> Neighbour | None:
    found = [_neighbour(link, since, up) for link in ever if (since := link.days.possible[0]) and since > day]
    return min(found, key=lambda beside: (beside.day, beside.link.id), default=None)


def _neighbour(link: Link, day: date, up: bool) -> Neighbour:
    return Neighbour(_far(link, up), _name(link, up), day, link)


def _far(link: Link, up: bool) -> str:
    return link.target if up else link.source


def _name(link: Link, up: bool) -> str:
    return str(link.row["target_name" if up else "source_name"])
