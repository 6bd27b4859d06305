"""The marked-up corpus as stories: each document as it is marked, and told once more in the other language.

The second telling spells names in another way, leaves facts out, and calls bodies as the other language does. Who is
one across two documents is known of the second telling, and of the bodies that are listed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from random import Random

from bench.resolution.draft import APART, Draft, Named, Story, Subject
from bench.resolution.marked import KINDS, LANGUAGES, Page, known_place
from bench.resolution.spelling import retold
from graph.model import Kind
from graph.names import fold
from loaders.corpus import Fact
from loaders.passages import Found, Label
from loaders.recognise.details import describe, is_acronym

WORDS = tomllib.loads(Path(__file__).with_name("spellings.toml").read_text(encoding="utf-8"))
TOLD = 0.7  # how often the second telling has a fact of the first
PLACES = 3  # places of the first telling that the second names
Late = Collection[tuple[str, str]]  # page and listed body: not compared with other documents
LEFT_OUT = ("post", "rank", "title")  # told of persons one by one


def first(page: Page, late: Late) -> Story:
    """PAGE as it is marked."""
    document = page.marked.document
    draft = Draft(f"{page.id}.txt", document.published, document.language or "en", document.text)
    at: dict[str, int] = {}
    for span, key in page.spans:
        if key[0] in KINDS:
            name = span.text if span.details.get("naming", True) else ""
            acronym = span.details.get("acronym")
            draft.named.append(Named(span.start, span.end, KINDS[key[0]], name, acronym, page.gold(key)))
            number = len(draft.named) - 1
            draft.same(at.setdefault(key, number), number)
            if known_place(span):
                _locates(draft, number, span)
    _tell(draft, page, at, page.marked.facts)
    return Story(draft, tuple(_subjects(page, at, late)))


def _locates(draft: Draft, number: int, place: Found) -> None:
    known = {name: place.details.get(name) for name in ("country", "region", "lat", "lon", "place_kind", "geonames")}
    draft.says("LOCATED", number, **known)


def _subjects(page: Page, at: Mapping[str, int], late: Late) -> Iterator[Subject]:
    for key, number in at.items():
        if key[0] in "PO" and key in page.names:
            yield Subject(number, page.gold(key), KINDS[key[0]], page.context(key), _scopes(page, key, late))


def _scopes(page: Page, key: str, late: Late) -> frozenset[str]:
    """Persons are invented for one document; of bodies only listed ones are known beyond their own document."""
    listed = key in page.bodies and (page.id, page.gold(key)) not in late
    return frozenset({page.id, *((APART,) if key[0] == "P" else ()), *(("listed",) if listed else ())})


def _tell(draft: Draft, page: Page, at: Mapping[str, int], facts: Iterable[Fact]) -> None:
    """Claims of FACTS between what is named."""
    relations = {"part_of": "PART_OF", "based": "BASED_AT", "reports_to": "REPORTS_TO", "within": "WITHIN"}
    ranks = {fact.arguments[0]: page.names.get(fact.arguments[1], [""])[0] for fact in page.said("rank")}
    roles = {key: span.details.get("role") for span, key in page.spans if key[0] == "T"}
    for person, rank in ranks.items():
        if person in at:
            draft.says("HAS_RANK", at[person], rank=rank)
    for fact in facts:
        one, other, *rest = (*fact.arguments, "", "")
        if one not in at or other not in at:
            continue
        if fact.name == "post":
            title = next((key for key in rest if key in page.names), None)
            words = page.names[title][0] if title else None
            times = {"began": fact.options.get("start"), "ended": fact.options.get("end")}
            role = roles.get(title or "")
            draft.says("HOLDS_POST", at[one], at[other], rank=ranks.get(one), post_title=words, role=role, **times)
        elif fact.name in relations:
            draft.says(relations[fact.name], at[one], at[other])


def again(page: Page, late: Late) -> Story:
    """PAGE told once more, in the other language: officials with their posts, then bodies; less than at first."""
    chance, language = Random(page.id), "en" if page.marked.document.language == "fr" else "fr"
    draft, at = Draft(f"{page.id} again.txt", page.marked.document.published, language), dict[str, int]()
    places = list(dict.fromkeys(key for span, key in page.spans if known_place(span)))
    spans = {key: span for span, key in page.spans}
    for key in places[:PLACES]:
        at[key] = draft.write(". ").names(Kind.PLACE, page.names[key][0], page.gold(key))
        _locates(draft, at[key], spans[key])
    for key in page.names:
        if key[0] == "P" and page.posts(key) & page.names.keys():
            _officially(draft, page, key, at, chance, language)
    told = [fact for fact in page.marked.facts if fact.name not in LEFT_OUT and chance.random() < TOLD]
    for key in page.names:
        if key[0] == "O" and key not in at:
            _body(draft, page, key, at, chance, language)
    _tell(draft, page, {key: number for key, number in at.items() if key[0] != "P"}, told)
    return Story(draft, tuple(_subjects(page, at, late)))


def _officially(draft: Draft, page: Page, person: str, at: dict[str, int], chance: Random, language: str) -> None:
    others = {name for key, names in page.names.items() if key[0] == "P" and key != person for name in names}
    rank = next((page.names.get(f.arguments[1], [""])[0] for f in page.said("rank") if f.arguments[0] == person), "")
    said = _translated(rank, "ranks", language)
    longest = max(page.names[person], key=len)
    at[person] = draft.write(f". {said} ").names(Kind.PERSON, retold(longest, others, chance), page.gold(person))
    if said:
        draft.says("HAS_RANK", at[person], rank=said)
    for fact in page.said("post"):
        body = fact.arguments[1]
        if fact.arguments[0] == person and body in page.names:
            title = next((page.names[key][0] for key in fact.arguments[2:] if key in page.names), "")
            title = _translated(title, "titles", language)
            draft.write(f", {title} ")
            if body not in at:
                _body(draft, page, body, at, chance, language)
            draft.says("HOLDS_POST", at[person], at[body], rank=said, post_title=title, role=_role(title))


def _role(title: str) -> str | None:
    return describe(title, [Found(0, len(title), Label.TITLE, title)])[0].details.get("role") if title else None


def _body(draft: Draft, page: Page, key: str, at: dict[str, int], chance: Random, language: str) -> None:
    """A listed body as LANGUAGE calls it, or by its acronym; another by one of its names, perhaps without accents."""
    if key[0] == "L":
        name = page.names[key][0]
    elif key in page.bodies:
        name = chance.choice(page.bodies[key].names[language])
    else:
        name = chance.choice(page.names[key])
        name = name if is_acronym(name) or chance.random() < TOLD else _plain(name)
    at[key] = draft.write(", ").names(KINDS[key[0]], name, page.gold(key))


def _plain(name: str) -> str:
    return name.replace("É", "E").replace("é", "e").replace("è", "e")


def _translated(words: str, which: str, language: str) -> str:
    """WORDS in LANGUAGE; "" where the list has none."""
    side = LANGUAGES.index(language)
    return next((pair[side] for pair in WORDS[which] if fold(pair[1 - side]) == fold(words)), "")
