"""One HTML file without script or request, in one language."""

from __future__ import annotations

import base64
import hashlib
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from loaders.inspect import Comparison, Count, Verdict, pieces

OURS = files("djeli.inspection")


def page(documents: Sequence[Comparison], language: str) -> str:
    """The whole file as text, in LANGUAGE ("en" or "fr")."""
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    spans = _added(document.spans() for document in documents)
    facts = _added(document.facts for document in documents)
    style = environment.from_string(_file("page.css.j2")).render(filters=[*spans, *facts])
    return environment.from_string(_file("page.html.j2")).render(
        language=language,
        words=words(language),
        style=Markup(style),  # our own file, filled with our own names of kinds
        style_hash=_hash(style),
        spans=spans,
        facts=facts,
        wrongs=[(document.name, kind, said) for document in documents for kind, said in _wrongs(document)],
        documents=[(document, list(pieces(document))) for document in documents],
        verdicts=list(Verdict),
    )


def words(language: str) -> Mapping[str, str]:
    """What the kinds of span, fact and error are called, and the page's other words."""
    said: dict[str, dict[str, str]] = tomllib.loads(_file("page.toml"))
    return {key: each[language] for key, each in said.items()}


def _added(each: Iterable[Mapping[str, Count]]) -> dict[str, Count]:
    """By kind, without those that nothing was said of."""
    total: dict[str, Count] = {}
    for counts in each:
        for kind, count in counts.items():
            total[kind] = total.get(kind, Count()) + count
    return {kind: count for kind, count in total.items() if count.wanted or count.claimed}


def _wrongs(document: Comparison) -> list[tuple[str, str]]:
    return [(kind, said) for kind, wrong in document.wrongs.items() for said in wrong.said]


def _file(name: str) -> str:
    return OURS.joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
