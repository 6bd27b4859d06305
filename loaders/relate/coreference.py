"""Who is who inside one document: a surname alone, an acronym, a short form of a body's name, a repeated place."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable

from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.recognise.details import service_of
from loaders.relate.patterns import lexicon
from loaders.relate.story import Story

WORDS = lexicon(None, "coreference")
ARTICLE = re.compile(WORDS["article"])
NATIONAL = re.compile(WORDS["national"])
BARE = frozenset(WORDS["bare"])
NAMESAKE = re.compile(WORDS["namesake"])
NUMBER = re.compile(r"\d+")
OF = re.compile(r" (?:of|de|d|des|du|for)\b")
MOST_BETWEEN = 90  # characters of another name inside the same bracket


def key(name: str) -> str:
    """The form in which two spellings of one name are equal: no case, accents, article, quotes or double spaces."""
    plain = re.sub(r"[\s'’«»\"-]+", " ", fold(name)).strip()
    return ARTICLE.sub("", plain).strip()


def link(story: Story) -> None:
    """Fill `story.entity` for persons, bodies and places."""
    number = 0
    for same in (_persons, _bodies, _places):
        for group in same(story):
            number += 1
            story.entity.update(dict.fromkeys(group, number))


def _grouped(spans: Iterable[Found], by: Callable[[Found], str]) -> dict[str, list[Found]]:
    groups: dict[str, list[Found]] = {}
    for span in spans:
        groups.setdefault(by(span), []).append(span)
    return groups


def _named(story: Story, label: Label) -> Iterable[Found]:
    """The spans of a label that name; a head noun alone ("Direction") only points."""
    return (s for s in story.of(label) if s.details.get("naming", True) and fold(s.text) not in BARE)


def _places(story: Story) -> list[list[Found]]:
    return list(_grouped(_named(story, Label.PLACE), lambda span: key(span.text)).values())


def _persons(story: Story) -> list[list[Found]]:
    """Full names first; then shorter forms join the one full name that can bear them. The rest stays apart."""
    groups = _grouped(_named(story, Label.PERSON), _bearers(story).__getitem__)
    out: dict[str, list[Found]] = {}
    for name in sorted(groups, key=lambda name: -len(name.split())):
        bearers = [full for full in out if _bears(full, name)]
        for span in groups[name]:
            full = bearers[0] if len(bearers) == 1 else _by_rank(story, span, {b: out[b] for b in bearers})
            if full and (len(name.split()) == 1 or _agree(story, span, out[full])):
                out[full].append(span)
            elif not bearers or len(name.split()) > 1:
                out.setdefault(name, []).append(span)
            # a surname that two people of the text bear, with nothing to tell which, is nobody
    return list(out.values())


def _bearers(story: Story) -> dict[Found, str]:
    """The name of each person span; bearers of one full name are told apart by ranks of police and of the military."""
    found: dict[Found, str] = {}
    first: dict[str, str] = {}
    last: dict[str, str] = {}
    before = set[str]()
    for span in _named(story, Label.PERSON):
        name, rank = key(span.text), _rank_before(story, span)
        service = service_of(rank.text) if rank else None
        if service and len(name.split()) > 1:
            last[name] = service
            first.setdefault(name, last[name])
        told = last.get(name)
        found[span] = f"{name} ({told})" if told != first.get(name) else name
        borne = any(other == name or _bears(other, name) for other in before)
        if len(name.split()) > 1 and borne and _is_namesake(story, span):
            found[span] = f"{name}(namesake)"  # one word, so that no shorter form of the name is its
        before.add(name)
    return found


def _is_namesake(story: Story, span: Found) -> bool:
    """Whether the sentence of a name says that it is another's: "not to be confused with", « aucun lien avec »."""
    sentence = next(each for each in reversed(story.sentences) if each.start <= span.start)
    return NAMESAKE.search(fold(story.document.text[sentence.start : sentence.end])) is not None


def _bears(full: str, short: str) -> bool:
    """Whether SHORT can stand for FULL: its words in FULL's order, and not FULL itself."""
    words, position = full.split(), 0
    if full == short:
        return False
    for word in short.split():
        if word not in words[position:]:
            return False
        position = words.index(word, position) + 1
    return True


def rank_of(story: Story, person: Found) -> str | None:
    """The rank written directly before a person's name."""
    rank = _rank_before(story, person)
    return key(rank.text) if rank else None


def _rank_before(story: Story, person: Found) -> Found | None:
    at = bisect_left(story.spans, person)
    before = story.spans[at - 1] if at else None
    return before if before and before.label is Label.RANK and 0 <= person.start - before.end <= 2 else None


def _agree(story: Story, span: Found, bearers: list[Found]) -> bool:
    ranks = {rank for bearer in bearers if (rank := rank_of(story, bearer))}
    rank = rank_of(story, span)
    return not ranks or not rank or any(_ranks_fit(rank, other) for other in ranks)


def _ranks_fit(left: str, right: str) -> bool:
    return left == right or left in right or right in left


def _by_rank(story: Story, span: Found, bearers: dict[str, list[Found]]) -> str | None:
    """The bearer of a surname that two share: who has the rank beside it, else who alone was named before."""
    rank = rank_of(story, span)
    if rank:
        ranks = {full: {r for other in spans if (r := rank_of(story, other))} for full, spans in bearers.items()}
        fitting = [full for full, known in ranks.items() if any(_ranks_fit(rank, other) for other in known)]
    else:
        fitting = [full for full, spans in bearers.items() if min(spans).start < span.start]
    return fitting[0] if len(fitting) == 1 else None


def _bodies(story: Story) -> list[list[Found]]:
    groups = _grouped(_named(story, Label.ORGANIZATION), lambda span: key(span.text))
    alias = _acronyms(story)
    out: dict[str, list[Found]] = {}
    for name in sorted(groups, key=lambda name: (name in alias, -len(name))):
        longer = [full for full in out if _short_form(name, full)]
        target = alias.get(name) if alias.get(name) in out else longer[0] if len(longer) == 1 else name
        out.setdefault(target or name, []).extend(groups[name])
    return list(out.values())


def _acronyms(story: Story) -> dict[str, str]:
    """The short name of each pair "Full name (ACRONYM)" or "ACRONYM (Full name, Nom complet)", with the full one."""
    spans, text, found = list(_named(story, Label.ORGANIZATION)), story.document.text, dict[str, str]()
    for position, left in enumerate(spans):
        inside = [span for span in spans[position + 1 : position + 3] if _bracketed(text, left, span)]
        names = [left, *inside]
        full = max(names, key=lambda span: len(span.text))
        for other in names:
            known = other.details.get("acronym") or full.details.get("acronym")
            if other is not full and (len(inside) > 1 or known or _initials_fit(other.text, full.text)):
                found.setdefault(key(other.text), key(full.text))
    return found


def _bracketed(text: str, left: Found, right: Found) -> bool:
    """Whether RIGHT stands in a bracket that opens directly behind LEFT and holds names alone."""
    between = text[left.end : right.start]
    if not re.match(r"\s*[(\[]\s*", between) or ")" in between or len(between) > MOST_BETWEEN:
        return False
    return text[right.end : right.end + 2].lstrip()[:1] in tuple(")],;/")


def _initials_fit(short: str, full: str) -> bool:
    """Whether the capitals of SHORT come in order in FULL, its first letter first."""
    letters, rest = [c for c in fold(short) if c.isalnum()], fold(full)
    if len(short.split()) > 1 or not letters or letters[0] not in [word[0] for word in rest.split()]:
        return False
    position = 0
    for letter in letters:
        position = rest.find(letter, position) + 1
        if not position:
            return False
    return True


def _short_form(short: str, full: str) -> bool:
    """ "General Staff" for "General Staff of the Armed Forces", "Army" for "Malian Army"; numbers must be equal."""
    if short == full or NUMBER.findall(short) != NUMBER.findall(full):
        return False
    if NATIONAL.sub("", full).strip() == short:
        return True
    return len(short.split()) > 1 and full.startswith(short) and OF.match(full, len(short)) is not None
