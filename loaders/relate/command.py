"""Who stands above whom, as the text says it: "his deputy", "under", "reports to", "succeeds"."""

from __future__ import annotations

from loaders.passages import Found, Label
from loaders.relate.decide import Belief
from loaders.relate.masks import Masked
from loaders.relate.patterns import find
from loaders.relate.story import Story


def tell(story: Story, believed: dict[str, list[Belief]]) -> None:
    """REPORTS_TO claims, and the posts that a succession implies: who takes over holds the post that the other held."""
    surely = {frozenset(map(story.entity.get, belief.ends)): belief for belief in believed.get("PP", ())}
    for belief in surely.values():
        low, high = belief.ends
        story.claim("REPORTS_TO", low, high, belief.pair.masked, confidence=belief.chance, since=belief.pair.left)
    person: Found | None = None
    for masked in story.masked:
        _stated(story, masked, person, set(surely))
        for relation in ("SUCCEEDS", "PREDECESSOR"):
            for match in find(masked, relation):
                _succession(story, masked, match.spans["new"][0], match.spans["old"][0])
        person = next((span for span in masked.spans if span.label is Label.PERSON), person)


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
        story.claim("REPORTS_TO", low, high, masked, since=min(low, high))


def _succession(story: Story, masked: Masked, new: Found, old: Found) -> None:
    """Give both the post that the passage or the document states for one of them."""
    if story.same(new, old):
        return
    spans = {story.mention(span).id: span for span in story.spans if span in story.entity}
    for holder, other, status in ((new, old, "former"), (old, new, None)):
        for claim in [claim for claim in story.claims if claim.relation == "HOLDS_POST" and claim.object]:
            person, body = spans[claim.subject], spans[str(claim.object)]
            if (
                story.same(person, holder)
                and claim.attributes.get("role") == "commander"
                and not _holds(story, other, body)
            ):
                kept = {key: claim.attributes[key] for key in ("post_title", "role") if key in claim.attributes}
                story.claim("HOLDS_POST", other, body, masked, kept | {"status": status}, confidence=0.6)
                return


def _holds(story: Story, person: Found, body: Found) -> bool:
    held = {(claim.subject, claim.object) for claim in story.claims if claim.relation == "HOLDS_POST"}
    persons = {story.mention(span).id for span in story.of(Label.PERSON) if story.same(span, person)}
    bodies = {story.mention(span).id for span in story.of(body.label) if story.same(span, body)}
    return any((one, other) in held for one in persons for other in bodies)
