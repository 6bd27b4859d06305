"""What an extraction must be before the ledger takes it. A breach is a fault of a loader, hence ValueError."""

from __future__ import annotations

from collections.abc import Mapping

from graph.model import Claim, Document, Extraction, Mention
from graph.partial_date import PartialDate
from graph.vocabulary import relations


def check(extraction: Extraction) -> None:
    """Raises ValueError where a span, reference or relation is not what the model and the vocabulary say."""
    extraction.document.text.encode()  # a lone surrogate can't be stored: UnicodeEncodeError is a ValueError
    mentions = {mention.id: mention for mention in extraction.mentions}
    for mention in extraction.mentions:
        _check_mention(extraction.document, mention)
    for claim in extraction.claims:
        _check_claim(extraction.document, claim, mentions)
    for judgement in extraction.judgements:
        if not {judgement.left, judgement.right} <= mentions.keys():
            raise ValueError(f"judgement {judgement.id} is about a mention of another document")


def _check_mention(document: Document, mention: Mention) -> None:
    if mention.document != document.id:
        raise ValueError(f"mention {mention.text!r} belongs to document {mention.document}, not {document.id}")
    if not mention.text or document.text[mention.start : mention.end] != mention.text:
        raise ValueError(f"{document.name}: mention {mention.text!r} does not stand at {mention.start}-{mention.end}")


def _check_claim(document: Document, claim: Claim, mentions: Mapping[str, Mention]) -> None:
    where = f"{document.name}: {claim.relation} at {claim.start}-{claim.end}"
    if claim.document != document.id or not 0 <= claim.start < claim.end <= len(document.text):
        raise ValueError(f"{where} has no passage in the document")
    relation = relations().get(claim.relation)
    if relation is None:
        raise ValueError(f"{where} is no relation of the vocabulary")
    ends = [claim.subject] + ([claim.object] if claim.object else [])
    if not mentions.keys() >= set(ends):
        raise ValueError(f"{where} is about a mention of another document")
    kinds = [mentions[end].kind for end in ends]
    fits = kinds[1] in relation.target if len(kinds) == 2 else not relation.target
    if kinds[0] not in relation.source or not fits:
        raise ValueError(f"{where} can't join {' and '.join(kinds)}")
    for name in {"began", "ended", "cited"} & claim.attributes.keys():
        if claim.attributes[name]:
            PartialDate.parse(claim.attributes[name])
    if unknown := claim.attributes.keys() - set(relation.attributes):
        raise ValueError(f"{where} has unknown attributes {sorted(unknown)}")
