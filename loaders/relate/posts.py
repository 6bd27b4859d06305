"""Ranks, titles and posts: who is what, where, since when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

from loaders.passages import Found, Label
from loaders.relate.assertion import doubted
from loaders.relate.belief import Belief, Pair
from loaders.relate.masks import Masked
from loaders.relate.patterns import find
from loaders.relate.story import RULE, Story
from loaders.relate.titled import complements, headed, listed, offices, over_places, rank, role

FARTHEST = 3  # sentences between the ends of a quote
WEAK = 0.6  # a post without a title that is less sure gives way to a surer one of the sentence
PLAIN = 0.7  # how sure a plain verb is
OF = re.compile(r"(?i) (?:of (?:the )?|de la |de l['’]|du |des |de )")
BETWEEN = re.compile(r"\W{0,3}(?:de police)?\W{0,2}")


def tell(story: Story, believed: dict[str, list[Belief]]) -> None:
    """HAS_RANK, HOLDS_POST and, where the text names no body, HAS_TITLE."""
    for masked in story.masked:
        _ranks(story, masked)
    titles, others = _titles(believed), complements(story)
    for held in titles.values():
        for inner in others.values():
            held.pop(inner, None)
    charged = set(_in_charge(story))
    under = listed(story)
    likely = (
        b
        for b in believed.get("OP", ())
        if not (b.span(Label.ORGANIZATION) in charged and (b.pair.back or not _names(b.span(Label.PERSON))))
        and not (b.pair.back and b.span(Label.PERSON) in under)
    )
    plain: dict[tuple[Found, int], Belief] = {}
    for belief in _commanding(story):
        if belief.span(Label.ORGANIZATION) in charged and not _names(belief.span(Label.PERSON)):
            continue
        plain.setdefault(_who(belief), belief)  # « La CAAT, rattachée à l'OCS, est dirigée par … »: the first
    posts = [each for each in _best(story, likely) if each.chance >= PLAIN or _who(each) not in plain]
    posts += [belief for who, belief in plain.items() if who not in set(map(_who, posts))]
    titled = [(belief, _title(story, belief, titles, believed.get("OT", ()))) for belief in posts]
    titled = [(belief if title else _of_branch(story, belief), title) for belief, title in titled]
    for belief, title in _likely(story, titled):
        _post(story, belief, title)
    headed(story, titles)
    offices(story, titles, others)
    over_places(story, titles)
    _bodiless(story, titles)


def _who(belief: Belief) -> tuple[Found, int]:
    """The person of a post, and the sentence that says it."""
    return belief.span(Label.PERSON), belief.pair.masked.sentence.start


def _commanding(story: Story) -> Iterator[Belief]:
    """What a verb says plainly: "commands", « prend le commandement de », "led by"."""
    for masked in story.masked:
        for match in find(masked, "posted"):
            person, body = match.spans["person"][0], match.spans["body"][0]
            if match.says.get("role") and {person, body} <= story.entity.keys():
                pair = Pair(min(person, body), max(person, body), masked, 0)
                yield Belief(pair, "post", PLAIN, "current", method=RULE)


def _of_branch(story: Story, belief: Belief) -> Belief:
    """Who leads "the Kayes branch of the OCS" leads the branch."""
    body, masked = belief.span(Label.ORGANIZATION), belief.pair.masked
    bodies = [span for span in masked.spans if span.label is Label.ORGANIZATION]
    at = bodies.index(body) if body in bodies else 0
    branch = bodies[at - 1] if at else None
    if not branch or frozenset((story.entity.get(branch), story.entity.get(body))) not in story.parents:
        return belief
    if not OF.fullmatch(story.document.text, branch.end, body.start):
        return belief
    ends = sorted((branch if span == body else span) for span in (belief.pair.left, belief.pair.right))
    return replace(belief, pair=replace(belief.pair, left=ends[0], right=ends[1]))


def _bodiless(story: Story, titles: dict[Found, dict[Found, Masked]]) -> None:
    told = {(claim.subject, claim.attributes.get("post_title")) for claim in story.claims}
    for person, held in titles.items():
        for title, masked in held.items():
            name = " ".join(title.text.split())
            if (story.mention(person).id, name) not in told:
                story.claim("HAS_TITLE", person, None, masked, {"post_title": name, "role": role(title)})


def _ranks(story: Story, masked: Masked) -> None:
    for left, right in zip(masked.spans, masked.spans[1:], strict=False):
        between = story.document.text[left.end : right.start]
        if left.label is Label.RANK and right.label is Label.PERSON and BETWEEN.fullmatch(between):
            story.claim("HAS_RANK", right, None, masked, {"rank": " ".join(left.text.split())}, confidence=0.95)


def _in_charge(story: Story) -> Iterator[Found]:
    """Claims "He heads …", « Elle dirige … » of whom the pronoun means; yields the bodies."""
    for before, masked in pairwise(story.masked):
        people = [span for span in before.spans if span.label is Label.PERSON and span in story.entity]
        one = len({story.entity[person] for person in people}) == 1
        for match in find(masked, "pronoun_heads"):
            meant = match.spans.get("person") or people[-1:] if one or "person" in match.spans else []
            body = match.spans["body"][0]
            if meant and not ("person" in match.spans and _names(meant[0])):
                story.claim("HOLDS_POST", meant[0], body, masked, {"role": "commander"}, since=(people or meant)[-1])
                yield body


def _names(span: Found) -> bool:
    return bool(span.details.get("naming", True))


def _titles(believed: dict[str, list[Belief]]) -> dict[Found, dict[Found, Masked]]:
    """Person → title spans and their sentence; a title goes to the person who is likeliest."""
    best: dict[Found, Belief] = {}
    for belief in believed.get("PT", ()):
        title = belief.span(Label.TITLE)
        if title not in best or belief.chance > best[title].chance:
            best[title] = belief
    out: dict[Found, dict[Found, Masked]] = {}
    for title, belief in best.items():
        out.setdefault(belief.span(Label.PERSON), {})[title] = belief.pair.masked
    return out


def _best(story: Story, posts: Iterable[Belief]) -> list[Belief]:
    """One belief a person, body and sentence: the surest."""
    best: dict[tuple[int | None, int | None, int], Belief] = {}
    for belief in posts:
        ends = (story.entity.get(belief.span(Label.PERSON)), story.entity.get(belief.span(Label.ORGANIZATION)))
        key = (*ends, belief.pair.masked.sentence.start)
        if None not in ends and (key not in best or belief.chance > best[key].chance):
            best[key] = belief
    return list(best.values())


def _likely(story: Story, titled: list[tuple[Belief, Found | None]]) -> Iterator[tuple[Belief, Found | None]]:
    """Of one person's posts in a sentence: those with a title before those without, a branch before what is above."""
    for belief, title in titled:
        person, body = belief.span(Label.PERSON), belief.span(Label.ORGANIZATION)
        beside = [(b, t) for b, t in titled if b is not belief and b.span(Label.PERSON) == person]
        better = (
            any(t for b, t in beside)
            if title is None
            else any(t == title and b.chance > belief.chance for b, t in beside)
        )
        pairs = (frozenset((story.entity[b.span(Label.ORGANIZATION)], story.entity[body])) for b, _ in beside)
        branch = title is None and any(pair in story.parents for pair in pairs) and body in story.above
        weak = title is None and belief.chance < max((b.chance for b, _ in beside), default=0) and belief.chance < WEAK
        if not better and not branch and not weak:
            yield belief, title


def _title(
    story: Story, belief: Belief, titles: dict[Found, dict[Found, Masked]], of_bodies: Iterable[Belief]
) -> Found | None:
    """The title of the post: one of the person's in the sentence that belongs to the body, or to none."""
    person, body = belief.span(Label.PERSON), belief.span(Label.ORGANIZATION)
    held = list(titles.get(person, ()))
    owner: dict[Found, Belief] = {}
    for other in of_bodies:
        title = other.span(Label.TITLE)
        if title in held and (title not in owner or other.chance > owner[title].chance):
            owner[title] = other
    mine = [t for t in held if t in owner and story.same(owner[t].span(Label.ORGANIZATION), body)]
    free = [t for t in held if t not in owner]
    return next(iter(mine or free), None)


def _post(story: Story, belief: Belief, title: Found | None) -> None:
    person, body, masked = belief.span(Label.PERSON), belief.span(Label.ORGANIZATION), belief.pair.masked
    attributes: dict[str, Any] = {
        "rank": rank(masked, person),
        "post_title": " ".join(title.text.split()) if title else None,
        "role": role(title) or (None if title else _heads(masked, person, body)),
        "status": _status(masked, person, title) or (belief.choice if belief.choice != "current" else None),
    }
    said = doubted(masked, person, title or body)
    since = belief.pair.left if belief.pair.back <= FARTHEST else None  # else the sentence that says it is quoted alone
    story.claim("HOLDS_POST", person, body, masked, attributes, said, belief.chance, since, belief.method)


def _status(masked: Masked, person: Found, title: Found | None) -> str | None:
    """What the words beside a title say: a "former director", un « ancien ministre »."""
    for match in find(masked, "title_person"):
        if match.says.get("status") and match.spans["person"] == [person] and match.spans["title"] == [title]:
            return str(match.says["status"])
    return None


def _heads(masked: Masked, person: Found, body: Found) -> str | None:
    """The role that a verb says ("commanded by", « dirige »), where no title does."""
    for match in find(masked, "posted"):
        if match.spans["person"] == [person] and match.spans["body"] == [body] and match.says.get("role"):
            return str(match.says["role"])
    return None
