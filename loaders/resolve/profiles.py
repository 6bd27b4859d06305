"""What one document says of one entity: the unit that is compared across documents."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from graph.ledger import Ledger
from graph.model import Claim, Kind, Mention
from loaders.resolve.union import Groups


@dataclass(slots=True)
class Profile:
    """ID is its smallest mention; CLAIMS are those with it as subject, and `ends` their objects' profiles."""

    id: str
    kind: Kind
    document: str
    country: str | None  # its own where it is told, or that of the document: the one in which most of its places lie
    names: set[str] = field(default_factory=set)
    acronyms: set[str] = field(default_factory=set)
    claims: list[Claim] = field(default_factory=list)
    ends: dict[str, set[str]] = field(default_factory=dict)  # relation → ids of the profiles at the other end

    def said(self, relation: str) -> list[Claim]:
        return [claim for claim in self.claims if claim.relation == relation]


def profiles(ledger: Ledger) -> list[Profile]:
    """Every entity of every document, by id."""
    mentions = ledger.mentions()
    at = {mention.id: mention for mention in mentions}
    groups = Groups(at)
    for judgement in ledger.judgements():
        if judgement.author == "rule:coreference" and at[judgement.left].document == at[judgement.right].document:
            groups.join(judgement.left, judgement.right)
    claims = ledger.claims()
    countries = _countries(claims)
    found: dict[str, Profile] = {}
    for mention in mentions:
        id_ = groups.root(mention.id)
        profile = found.setdefault(id_, Profile(id_, mention.kind, mention.document, countries.get(mention.document)))
        _name(profile, mention)
    for claim in claims:
        subject = found[groups.root(claim.subject)]
        subject.claims.append(claim)
        if claim.relation == "CLASSIFIED" and claim.attributes.get("country"):
            subject.country = str(claim.attributes["country"])
        if claim.object:
            subject.ends.setdefault(claim.relation, set()).add(groups.root(claim.object))
    return [found[id_] for id_ in sorted(found)]


def _name(profile: Profile, mention: Mention) -> None:
    if mention.naming and mention.name:
        profile.names.add(mention.name)
    if mention.acronym:
        profile.acronyms.add(mention.acronym)


def _countries(claims: list[Claim]) -> dict[str, str]:
    """Document → the country that most of its located places lie in; none where two have as many."""
    counts: dict[str, Counter[str]] = {}
    for claim in claims:
        country = claim.attributes.get("country") if claim.relation == "LOCATED" else None
        if country:
            counts.setdefault(claim.document, Counter())[str(country)] += 1
    out = {}
    for document, counted in counts.items():
        (first, most), *rest = counted.most_common(2)
        if not rest or rest[0][1] < most:
            out[document] = first
    return out
