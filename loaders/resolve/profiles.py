"""What one document says of one entity: the unit that is compared across documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from graph.ledger.clusters import by_rule, clusters
from graph.ledger.reader import Reader
from graph.model import Claim, Judgement, Kind, Mention

PARTIES = frozenset({"TOOK_PART_IN", "COMMANDS"})
LINKS = PARTIES | {"REPORTS_TO"}  # of persons: to kinds that are resolved later, or to their own


@dataclass(slots=True, eq=False, weakref_slot=True)
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
    parties: set[tuple[str, str]] = field(default_factory=set)  # of an operation: roles, and profiles that have them
    parts: list[str] = field(default_factory=list)  # the profiles that it was put together of, itself where of none

    def said(self, relation: str) -> list[Claim]:
        return [claim for claim in self.claims if claim.relation == relation]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a ledger holds: each entity of each document, by id; whose each mention is; what persons judged of two."""

    profiles: list[Profile]
    roots: dict[str, str]
    judged: list[Judgement]  # whose ends are profiles
    published: dict[str, str]  # documents' dates


def read(ledger: Reader) -> Reading:
    mentions = {mention.id: mention for mention in ledger.mentions()}
    roots, judged = _inside(mentions, ledger.judgements())
    claims = ledger.claims()
    countries = _countries(claims)
    found: dict[str, Profile] = {}
    for id, mention in mentions.items():
        root = roots[id]
        profile = found.setdefault(root, _begun(root, mention, countries))
        _name(profile, mention)
    for claim in claims:
        subject = found[roots[claim.subject]]
        subject.claims.append(claim)
        if claim.relation == "CLASSIFIED" and claim.attributes.get("country"):
            subject.country = str(claim.attributes["country"])
        if claim.object:
            subject.ends.setdefault(claim.relation, set()).add(roots[claim.object])
            if claim.relation in PARTIES:
                role = str(claim.attributes.get("role") or claim.relation)
                found[roots[claim.object]].parties.add((role, subject.id))
    return Reading([found[id] for id in sorted(found)], roots, judged, ledger.published())


def _begun(root: str, mention: Mention, countries: Mapping[str, str]) -> Profile:
    return Profile(root, mention.kind, mention.document, countries.get(mention.document), parts=[root])


def together(some: Sequence[Profile], alike: bool = False) -> Profile:
    """One profile of SOME, called by the first; where they are ALIKE the first one's claims do for all."""
    first = some[0]
    if len(some) == 1:
        return first
    made = Profile(first.id, first.kind, first.document, first.country)
    for profile in some:
        made.names |= profile.names
        made.acronyms |= profile.acronyms
        made.parties |= profile.parties
        made.parts += profile.parts
        made.claims += profile.claims if profile is first or not alike else ()
        made.country = made.country or profile.country
        for relation, ids in profile.ends.items():
            made.ends.setdefault(relation, set()).update(ids)
    return made


def _inside(at: dict[str, Mention], judgements: Iterable[Judgement]) -> tuple[dict[str, str], list[Judgement]]:
    """Each mention's profile, and what persons judged across profiles."""
    inside: list[Judgement] = []
    across: list[Judgement] = []
    for judgement in judgements:
        left, right = at.get(judgement.left), at.get(judgement.right)
        if left and right and (judgement.author == "rule:coreference" or not by_rule(judgement)):
            (inside if left.document == right.document else across).append(judgement)
    roots = clusters(at, inside)
    judged = [judgement for judgement in [*inside, *across] if not by_rule(judgement)]
    return roots, [moved for each in judged if (moved := _moved(each, roots)).left != moved.right]


def _moved(judgement: Judgement, roots: dict[str, str]) -> Judgement:
    return Judgement(roots[judgement.left], roots[judgement.right], judgement.verdict, judgement.author)


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
