"""Posts that a title says by itself, or with the heading or the place beside it."""

from __future__ import annotations

import re

from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.relate.masks import Masked
from loaders.relate.patterns import find
from loaders.relate.story import Story

HEADING = re.compile(r"(?:(?:[IVX]+|\d+|[A-Za-z])[.)°-]+ ?)?(?:(?:AU TITRE|Au titre)[^⟦]{0,20})?⟦O\d+⟧[^⟦]{0,6}")
ITEM = re.compile(r"(?:[-–—•·*>✅]|\d+[.)°]) ?[^⟦]{0,3}⟦[TRP]\d+⟧")
UNDER = re.compile(
    r"^(?:coordination|supervision|authority|orders?|command|leadership) of the $"
)  # no title of its own
MINISTER = frozenset({"minister", "ministre", "la ministre", "le ministre"})


def headed(story: Story, titles: dict[Found, dict[Found, Masked]]) -> None:
    """Lists of appointments: a line that is a body's name alone, and under it "- Director: Colonel X"."""
    posted = {claim.subject for claim in story.claims if claim.relation == "HOLDS_POST"}
    for person, (heading, masked) in listed(story).items():
        held = list(titles.get(person, ()))
        if held and story.mention(person).id not in posted:
            title = " ".join(held[0].text.split())
            attributes = {"rank": rank(masked, person), "post_title": title, "role": role(held[0])}
            story.claim("HOLDS_POST", person, heading, masked, attributes, confidence=0.85, since=heading)


def listed(story: Story) -> dict[Found, tuple[Found, Masked]]:
    """The persons of a list under a body's name, with that body and the sentence."""
    found: dict[Found, tuple[Found, Masked]] = {}
    heading: Found | None = None
    for masked in story.masked:
        if HEADING.fullmatch(masked.text):
            heading = next(span for span in masked.spans if span.label is Label.ORGANIZATION)
        elif not ITEM.match(masked.text):
            heading = None
        elif heading:
            found |= {span: (heading, masked) for span in masked.spans if span.label is Label.PERSON}
    return found


def complements(story: Story) -> dict[Found, Found]:
    """Title → the title of another person inside it: the "Ministre" of a « Chef de cabinet du Ministre »."""
    found = {}
    for masked in story.masked:
        for match in find(masked, "title_title"):
            found[match.spans["title"][0]] = match.spans["other"][0]
    return found


def offices(story: Story, titles: dict[Found, dict[Found, Masked]], others: dict[Found, Found]) -> None:
    """A title that names its body inside itself: whoever is minister of something heads its ministry, named or not."""
    offices = [body for body in story.of(Label.ORGANIZATION) if body.details.get("within")]
    ministries = {story.entity[body] for body in offices if body.details["kind"] == "ministry"}
    for person, held in titles.items():
        for title, masked in held.items():
            office = others.get(title, title)
            for body in offices:
                if _inside(body, title, office):
                    _office(story, masked, person, title, body)
            if fold(title.text) in MINISTER and len(ministries) == 1:  # "that minister", where one alone is named
                _office(story, masked, person, title, next(b for b in offices if story.entity[b] in ministries))


def _office(story: Story, masked: Masked, person: Found, title: Found, body: Found) -> None:
    before = UNDER.sub("", story.document.text[title.start : max(body.start, title.start)])
    heads = not before or fold(title.text) in MINISTER
    name = (
        title.text if before or body.start < title.start else story.document.text[body.start : title.end] or title.text
    )
    attributes = {
        "rank": rank(masked, person),
        "post_title": " ".join(name.split()),
        "role": "commander" if heads else role(title) if role(title) != "commander" else None,
    }
    story.claim("HOLDS_POST", person, body, masked, attributes, confidence=0.9)


def _inside(body: Found, title: Found, office: Found) -> bool:
    """Whether a title's words imply a body: inside them, or from their beginning on ("Ambassadrice des USA")."""
    return body.start == office.start or (office.start <= body.start and title.end <= body.end <= office.end)


def over_places(story: Story, titles: dict[Found, dict[Found, Masked]]) -> None:
    """Governors, prefects and mayors hold their posts over places."""
    holders = {title: (person, masked) for person, held in titles.items() for title, masked in held.items()}
    for masked in story.masked:
        for match in find(masked, "title_place"):
            title, place = match.spans["title"][0], match.spans["place"][0]
            if title in holders and re.match(match.says["titles"], title.text, re.IGNORECASE):
                person = holders[title][0]
                attributes = {
                    "rank": rank(masked, person),
                    "post_title": " ".join(title.text.split()),
                    "role": "commander",
                }
                story.claim("HOLDS_POST", person, place, masked, attributes)


def role(title: Found | None) -> str | None:
    return str(title.details["role"]) if title and title.details.get("role") else None


def rank(masked: Masked, person: Found) -> str | None:
    """The rank directly before a person's name in this sentence."""
    for left, right in zip(masked.spans, masked.spans[1:], strict=False):
        if right == person and left.label is Label.RANK:
            return " ".join(left.text.split())
    return None
