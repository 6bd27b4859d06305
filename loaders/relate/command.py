"""Who stands above whom, as the text says it: "his deputy", "under", "reports to", "succeeds"."""

from __future__ import annotations

from dataclasses import replace

from graph.model import Claim
from loaders.passages import Found, Label
from loaders.relate.assertion import between
from loaders.relate.belief import Belief
from loaders.relate.masks import Masked
from loaders.relate.patterns import find
from loaders.relate.story import LEARNED, Story


def tell(story: Story, believed: dict[str, list[Belief]]) -> None:
    """REPORTS_TO claims, and the posts that a succession implies: who takes over holds the post that the other held."""
    within = [belief for belief in believed.get("PP", ()) if not _listed(belief)]
    surely = {frozenset(map(story.entity.get, belief.ends)): belief for belief in within}
    for belief in surely.values():
        low, high = belief.ends
        said = between(belief.pair.masked, low, high)
        story.claim("REPORTS_TO", low, high, belief.pair.masked, {}, said, belief.chance, belief.pair.left, LEARNED)
    person: Found | None = None
    for masked in story.masked:
        _stated(story, masked, person, set(surely))
        for relation in ("SUCCEEDS", "PREDECESSOR"):
            for match in find(masked, relation):
                _succession(story, masked, match.spans["new"][0], match.spans["old"][0])
        for match in find(masked, "pronoun_succeeds"):
            if person is not None:
                _succession(story, masked, person, match.spans["old"][0])
        person = next((span for span in masked.spans if span.label is Label.PERSON), person)


def _listed(belief: Belief) -> bool:
    """Whether one of the two stands in a list behind a colon, which says nothing of who announces it."""
    masked = belief.pair.masked
    start, end = (masked.at(span) if span in masked.spans else 0 for span in (belief.pair.left, belief.pair.right))
    return ": " in masked.text[start:end]


def _stated(story: Story, masked: Masked, before: Found | None, told: set[frozenset[int | None]]) -> None:
    """REPORTS_TO where a pattern says so; "his deputy" is that of a person of the sentence, else of BEFORE."""
    for match in find(masked, "REPORTS_TO"):
        _above(story, masked, match.spans["low"][0], match.spans["high"][0], told)
    for match in find(masked, "pronoun_under"):
        if before is not None:
            _above(story, masked, before, match.spans["high"][0], told)
    for match in find(masked, "deputy"):
        low = match.spans["person"][0]
        high = _antecedent(story, masked, low) or before
        if high is not None:
            _above(story, masked, low, high, told)


def _antecedent(story: Story, masked: Masked, low: Found) -> Found | None:
    """The last other person named in the sentence before LOW."""
    earlier = [s for s in masked.spans if s.label is Label.PERSON and s.end <= low.start and not story.same(s, low)]
    return earlier[-1] if earlier else None


def _above(story: Story, masked: Masked, low: Found, high: Found, told: set[frozenset[int | None]]) -> None:
    pair = frozenset((story.entity.get(low), story.entity.get(high)))
    if len(pair) == 2 and None not in pair and pair not in told:
        told.add(pair)
        story.claim("REPORTS_TO", low, high, masked, {}, between(masked, low, high), since=min(low, high))


def _succession(story: Story, masked: Masked, new: Found, old: Found) -> None:
    """Who takes over holds the post that the other held; what the passage tells of the other's post is over."""
    if story.same(new, old):
        return
    _passed_on(story, masked, new, old)
    taken = [body for _, _, body in _posts(story, new)]
    for number, claim, body in _posts(story, old):
        here = claim.start < masked.sentence.end and masked.sentence.start < claim.end
        if here and any(story.same(body, other) for other in taken):
            story.claims[number] = replace(claim, attributes={**claim.attributes, "status": "former"})


def _passed_on(story: Story, masked: Masked, new: Found, old: Found) -> None:
    """Give both the post that the passage or the document states for one of them."""
    for holder, other, status in ((new, old, "former"), (old, new, None)):
        held = [body for _, _, body in _posts(story, other)]
        for _, claim, body in _posts(story, holder):
            if claim.attributes.get("role") == "commander" and not any(story.same(body, known) for known in held):
                kept = {key: claim.attributes[key] for key in ("post_title", "role") if key in claim.attributes}
                story.claim("HOLDS_POST", other, body, masked, kept | {"status": status}, confidence=0.6)
                return


def _posts(story: Story, person: Found) -> list[tuple[int, Claim, Found]]:
    """The posts told of a person so far: number of the claim, claim, body."""
    spans = {story.mention(span).id: span for span in story.spans if span in story.entity}
    return [
        (number, claim, spans[str(claim.object)])
        for number, claim in enumerate(story.claims)
        if claim.relation == "HOLDS_POST"
        and {claim.subject, claim.object} <= spans.keys()  # a surname that two bear is nobody
        and story.same(spans[claim.subject], person)
    ]
