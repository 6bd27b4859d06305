"""From spans to what the text says: mentions, who is who, claims. All of it in one document and by rules."""

from __future__ import annotations

from pathlib import Path

from graph.model import Document, Extraction, Judgement, Verdict
from loaders.passages import Found, Label, Sentence
from loaders.relate import (
    command,
    coreference,
    geography,
    happenings,
    offices,
    partners,
    pointing,
    posts,
    pronouns,
    structure,
    tenure,
)
from loaders.relate.decide import beliefs
from loaders.relate.events import events
from loaders.relate.model import FILE, load
from loaders.relate.operations import find_operations
from loaders.relate.story import Story
from loaders.relate.united import united


def prepare(document: Document, sentences: list[Sentence], spans: list[Found]) -> Story:
    """SPANS (sorted, flat) are all that recognition found; the telling words of operations and pointers are added."""
    tagged = [span for span in spans if span.label is Label.OPERATION]
    story = Story(document, sentences, [span for span in spans if span.label is not Label.OPERATION])
    offices.imply(story)
    coreference.link(story)
    for sentence in sentences:
        taken = [span for span in story.spans if span.start < sentence.end and sentence.start < span.end]
        seen = [span for span in tagged if span.start < sentence.end and sentence.start < span.end]
        story.spans += find_operations(document.text, sentence, taken, seen)
    pointing.point(story)
    pronouns.point(story)
    story.mask()
    return story


def relate(document: Document, sentences: list[Sentence], spans: list[Found], model: Path = FILE) -> Extraction:
    """All that the text says, from SPANS (sorted, flat)."""
    story = prepare(document, sentences, spans)
    believed = beliefs(story, load(model))
    told = united(story, events(story, believed))
    story.unreal.update(word for event in told if not event.happened for word in event.words)
    structure.tell(story, believed)
    posts.tell(story, believed)
    command.tell(story, believed)
    partners.tell(story, believed)
    tenure.tell(story)
    happenings.tell(story, told, believed)
    geography.tell(story)
    number = max(story.entity.values(), default=0)
    for event in told:
        number += 1
        story.entity.update(dict.fromkeys(event.words, number))
    return _extraction(story)


def _extraction(story: Story) -> Extraction:
    clusters: dict[int, list[Found]] = {}
    for span in sorted(story.entity):
        clusters.setdefault(story.entity[span], []).append(span)
    mentions = {span: story.mention(span) for spans in clusters.values() for span in spans}
    judgements = [
        Judgement(mentions[spans[0]].id, mentions[span].id, Verdict.SAME, "rule:coreference")
        for spans in clusters.values()
        for span in spans[1:]
    ]
    known = {mention.id for mention in mentions.values()}
    claims = {claim.id: claim for claim in story.claims if claim.subject in known and claim.object in known | {None}}
    return Extraction(
        story.document,
        tuple(mentions[span] for span in sorted(mentions)),
        tuple(claims.values()),
        tuple(judgements),
    )
