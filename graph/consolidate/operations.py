"""An operation's name, kind, dates and outcome out of the claims that tell it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from graph.consolidate.dates import best_date, bounds
from graph.consolidate.gathered import Said
from graph.consolidate.outcomes import outcome
from graph.consolidate.values import best_text, surest
from graph.model import Kind
from graph.names import best_name, fold

BETWEEN = " · "


def operation(facts: Sequence[Said], forms: Counter[str]) -> dict[str, Any]:
    """FORMS are the words that tell it. Language-neutral: its name is made of kind, place and date."""
    happened = [said for said in facts if said.claim.relation == "HAPPENED"]
    kind = best_text(happened, "kind")
    began, ended = (best_date(_dates(happened, end)) for end in ("began", "ended"))
    if began and ended and ended < began:
        ended = None  # the two come from documents that disagree
    name = _name(kind, forms, _place(facts), began or ended)
    said = {"kind": kind, "assertion": surest(said.claim for said in happened)}
    return {"name": name, **said, **bounds(began, ended), **outcome(happened)}


def _dates(happened: Sequence[Said], end: str) -> list[tuple[str, str]]:
    claims = [said.claim for said in happened]
    return [(claim.attributes[end], claim.document) for claim in claims if claim.attributes.get(end)]


def _name(kind: str | None, forms: Counter[str], place: str | None, date: str | None) -> str:
    proper = best_name(Kind.OPERATION, {form: count for form, count in forms.items() if _is_proper(form)}, None)
    parts = [proper or kind or "operation"]
    if place and fold(place) not in fold(parts[0]):
        parts.append(place)
    parts += [date] if date else []
    told = best_name(Kind.OPERATION, forms, None)
    return BETWEEN.join(parts if len(parts) > 1 or proper or not told else [*parts, told])


def _is_proper(form: str) -> bool:
    """Whether the words hold a name of their own ("opération Kapok"); the first may only begin a sentence."""
    return any(word[:1].isupper() for word in form.split()[1:])


def _place(facts: Sequence[Said]) -> str | None:
    # By the words of the passage, not by the place's node: an operation's name must not depend on another entity.
    told = Counter(said.object.name for said in facts if said.claim.relation == "TOOK_PLACE_AT" and said.object)
    told.pop("", None)
    return min(told, key=lambda name: (-told[name], -len(name), name), default=None)
