"""Small marked-up documents, and what the comparison says of them."""

from __future__ import annotations

from pathlib import Path

from loaders.inspect import Comparison, compare, read
from loaders.models import Models
from loaders.places import Gazetteer

MARKED = """# language: en
# published: 2025-05-14

{R1|Colonel} {P1|Issa Tembo}, {T1|commander} of the {O1|National Guard}, was in {L1|Gao} on {D1|12 May 2025}. His
{X1|raid} there ended with {Q1|four arrests}.
---
rank P1 R1
post P1 O1 T1 status=current
"""


def compared(folder: Path, text: str) -> Comparison:
    file = folder / "d01.mk"
    file.write_text(text, encoding="utf-8")
    return compare(read(file), Gazetteer.load(), Models())
