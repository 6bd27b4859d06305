"""Everything missed and invented as plain text, for whoever improves the rules next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from loaders.inspect import Comparison, Verdict


def write(documents: Iterable[Comparison], file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("".join(f"{line}\n" for document in documents for line in _lines(document)), encoding="utf-8")


def _lines(document: Comparison) -> Iterator[str]:
    yield f"== {document.name}"
    for wrong, found in document.wrongs.items():
        yield from (f"!! {wrong}: {said}" for said in found.said)
    for verdict, spans in (
        ("missed", document.wanted - document.given),
        ("invented", document.given - document.wanted),
    ):
        for span in sorted(spans):
            yield f"{verdict} {span.label}: {document.text[span.start : span.end]!r} at {span.start}"
    for (verdict, said, passage), kinds in _facts(document).items():
        yield f"{verdict} {said}  [{', '.join(kinds)}]"
        yield f"    {passage}"


def _facts(document: Comparison) -> dict[tuple[Verdict, str, str], list[str]]:
    """Each fact missed or invented once, with the kinds of comparison in which it fails."""
    failed: dict[tuple[Verdict, str, str], list[str]] = {}
    for finding in document.findings:
        if finding.verdict is not Verdict.FOUND:
            failed.setdefault((finding.verdict, finding.said, finding.passage), []).append(finding.kind)
    return failed
