"""What a parser makes of one file, before it becomes a document."""

from __future__ import annotations

from dataclasses import dataclass, field, fields

from graph.partial_date import PartialDate

NAME_LIMIT = 500  # characters of a title or publisher; no real one is longer


@dataclass(frozen=True, slots=True)
class Metadata:
    """PUBLISHED is a PartialDate as text, LANGUAGE "fr" or "en", URL http or https; None where not known."""

    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    published: str | None = None
    language: str | None = None

    def over(self, other: Metadata) -> Metadata:
        """What SELF knows, and for the rest what OTHER does."""
        return Metadata(*(getattr(self, f.name) or getattr(other, f.name) for f in fields(self)))

    def known(self) -> dict[str, str]:
        """The fields that have a value."""
        return {f.name: getattr(self, f.name) for f in fields(self) if getattr(self, f.name)}


@dataclass(frozen=True, slots=True)
class Parsed:
    """STATED is the file's own metadata; HINTS are what its program noted, weaker than what the text says."""

    text: str
    stated: Metadata = field(default=Metadata())
    hints: Metadata = field(default=Metadata())
    partial: bool = False


def one_line(text: str | None) -> str | None:
    """One line without runs of spaces; None where nothing is left."""
    return " ".join((text or "").split())[:NAME_LIMIT] or None


def web_link(text: str | None) -> str | None:
    """Only http and https links are kept: any other could run something when it is clicked."""
    url = (text or "").strip()
    return url if url.lower().startswith(("http://", "https://")) and len(url) <= 2_000 else None


def language_code(text: str | None) -> str | None:
    code = (text or "").strip().lower().replace("_", "-").split("-")[0]
    return code if code in ("fr", "en") else None


def iso_date(text: str | None) -> str | None:
    """A PartialDate as text from an ISO date or time; None for anything else."""
    try:
        return str(PartialDate.parse((text or "").strip()[:10]))
    except ValueError:
        return None
