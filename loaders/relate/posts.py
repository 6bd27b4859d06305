"""Ranks, titles and posts: who is what, where, since when."""

from __future__ import annotations

import re
from typing import Any

from graph.model import Assertion
from loaders.passages import Found, Label
from loaders.relate.masks import Masked
from loaders.relate.patterns import find
from loaders.relate.story import Story

POSSESSIVE = re.compile(r"(?:\b(?:son|sa|ses|his|her|its|their|leur)) (?:\w+ )?$", re.IGNORECASE)
HEADS = frozenset({"commander"})


class Posts:
    """Walks the sentences in order and remembers which body and which person the text speaks of."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.bodies: list[Found] = []  # the bodies of the sentences before, the latest sentence last
        self.person: Found | None = None

    def tell(self) -> None:
        for masked in self.story.masked:
            self._ranks(masked)
            self._posts(masked)
            self._remember(masked)

    def _remember(self, masked: Masked) -> None:
        bodies = [span for span in masked.spans if span.label is Label.ORGANIZATION]
        self.bodies = bodies or self.bodies
        persons = [span for span in masked.spans if span.label is Label.PERSON]
        self.person = persons[0] if persons else self.person

    def _ranks(self, masked: Masked) -> None:
        for left, right in zip(masked.spans, masked.spans[1:], strict=False):
            between = self.story.document.text[left.end : right.start]
            if left.label is Label.RANK and right.label is Label.PERSON and re.fullmatch(r"\W{0,3}(?:de police)?\W{0,2}", between):
                self.story.claim("HAS_RANK", right, None, masked, {"rank": " ".join(left.text.split())}, confidence=0.95)

    def _posts(self, masked: Masked) -> None:
        titles = _persons_of_titles(masked)
        bodies = _bodies_of_titles(masked)
        told: set[tuple[Found, Found]] = set()
        for title, holders in titles.items():
            for person, says in holders.items():
                for body in self._bodies(masked, title, bodies, person):
                    self._post(masked, person, body, title, says)
                    told.add((person, body))
                if not self._bodies(masked, title, bodies, person):
                    attributes = {"post_title": " ".join(title.text.split()), "role": _role(title)}
                    self.story.claim("HAS_TITLE", person, None, masked, attributes)
        for match in find(masked, "posted"):
            person, body = match.spans["person"][0], match.spans["body"][0]
            if (person, body) not in told and not any(person in holders for holders in titles.values()):
                self._post(masked, person, body, None, match.says)
                told.add((person, body))

    def _bodies(
        self, masked: Masked, title: Found, bodies: dict[Found, list[Found]], person: Found
    ) -> list[Found]:
        """The bodies of a post: those beside the title, else the one that its possessive points at."""
        if title in bodies:
            return bodies[title]
        before = self.story.document.text[max(0, title.start - 20) : title.start]
        if POSSESSIVE.search(before):
            earlier = [s for s in masked.spans if s.label is Label.ORGANIZATION and s.end <= title.start] or self.bodies
            return earlier[:1]
        return []

    def _post(self, masked: Masked, person: Found, body: Found, title: Found | None, says: Any) -> None:
        attributes: dict[str, Any] = {
            "rank": _rank(masked, person),
            "post_title": " ".join(title.text.split()) if title else None,
            "role": (_role(title) if title else None) or says.get("role"),
            "status": says.get("status"),
        } | _dates(masked, title or person)
        self.story.claim("HOLDS_POST", person, body, masked, attributes, Assertion.STATED)


def _persons_of_titles(masked: Masked) -> dict[Found, dict[Found, Any]]:
    """Title → its holders; a title beside two persons goes to the one that the first pattern names."""
    found: dict[Found, dict[Found, Any]] = {}
    taken: dict[Found, int] = {}
    for rank, match in enumerate(find(masked, "title_person")):
        title, person = match.spans["title"][0], match.spans["person"][0]
        if title not in found or (person not in found[title] and taken.get(title) == rank):
            found.setdefault(title, {})[person] = match.says
            taken[title] = rank
    return found


def _bodies_of_titles(masked: Masked) -> dict[Found, list[Found]]:
    found: dict[Found, list[Found]] = {}
    for relation in ("title_body", "title_place"):
        for match in find(masked, relation):
            title = match.spans["title"][0]
            target = (match.spans.get("body") or match.spans.get("place") or [None])[0]
            if target and title not in found:
                found[title] = [target]
    return found


def _role(title: Found) -> str | None:
    role = title.details.get("role")
    return str(role) if role else None


def _rank(masked: Masked, person: Found) -> str | None:
    """The rank directly before a person's name in this sentence."""
    for left, right in zip(masked.spans, masked.spans[1:], strict=False):
        if right == person and left.label is Label.RANK:
            return " ".join(left.text.split())
    return None


def _dates(masked: Masked, anchor: Found) -> dict[str, str]:
    """`began` and `ended` from "since D" and "until D" after the post."""
    dates: dict[str, str] = {}
    for span in masked.spans:
        if span.label is Label.DATE and span.start > anchor.start and span.details.get("began"):
            if span.details.get("since"):
                dates.setdefault("began", span.details["began"])
            elif span.details.get("until"):
                dates.setdefault("ended", span.details.get("ended") or span.details["began"])
    return dates
