"""Which bodies of the marked-up corpus are one across documents and languages, as `bodies.toml` lists them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.names import fold

LISTED = Path(__file__).with_name("bodies.toml")


@dataclass(frozen=True)
class Body:
    """NAMES by language, the full ones first; COUNTRY "" where it belongs to none."""

    gold: str
    country: str
    names: Mapping[str, tuple[str, ...]]

    @property
    def folded(self) -> set[str]:
        return {fold(name) for spelt in self.names.values() for name in spelt}


class Equivalents:
    def __init__(self, file: Path = LISTED) -> None:
        listed = tomllib.loads(file.read_text(encoding="utf-8"))
        self._bodies = [_body(each, each.get("country", "")) for each in listed["body"]]
        self._everywhere = listed["everywhere"]

    def meant(self, names: Iterable[str], country: str | None) -> Body | None:
        """The one body that all of NAMES in a document about COUNTRY may mean; None where none or several."""
        wanted = {fold(name) for name in names}
        own = [body for body in self._bodies if body.country in ("", country) and wanted <= body.folded]
        several = [_body(each, country) for each in self._everywhere] if country else []
        found = own or [body for body in several if wanted <= body.folded]
        return found[0] if len(found) == 1 else None


def _body(listed: Mapping[str, object], country: str) -> Body:
    names = listed["names"]
    assert isinstance(names, dict)
    return Body(f"body {listed['id']} {country}".strip(), country, {lang: tuple(names[lang]) for lang in names})
