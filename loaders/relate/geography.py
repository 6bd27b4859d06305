"""Where the places of a document lie: what the gazetteer said of them becomes claims."""

from __future__ import annotations

from graph.vocabulary import relations
from loaders.passages import Label
from loaders.relate.story import Story


def tell(story: Story) -> None:
    """One LOCATED claim for each place that the gazetteer knows."""
    told: set[int] = set()
    for masked in story.masked:
        for span in masked.spans:
            number = story.entity.get(span) if span.label is Label.PLACE else None
            if number is not None and number not in told and span.details.get("country"):
                known = {name: span.details.get(name) for name in relations()["LOCATED"].attributes}
                told.add(number)
                story.claim("LOCATED", span, None, masked, known, confidence=0.9)
