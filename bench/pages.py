"""Parts of a Markdown page that a measurement writes, between two comments of the page."""

from __future__ import annotations

from pathlib import Path

BEGIN, END = "<!-- {part} -->\n", "<!-- end of {part} -->\n"


def fill(page: Path, part: str, text: str) -> None:
    """Put TEXT in the place of what stands in PART of PAGE. Raises ValueError where the page has no such part."""
    written = page.read_text(encoding="utf-8")
    begin, end = BEGIN.format(part=part), END.format(part=part)
    before, begun, rest = written.partition(begin)
    _, ended, after = rest.partition(end)
    if not begun or not ended:
        raise ValueError(f"{page} has no part {begin.strip()} … {end.strip()}: write both lines where it shall stand.")
    page.write_text(f"{before}{begin}\n{text.strip()}\n\n{end}{after}", encoding="utf-8")
