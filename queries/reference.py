"""The page that documents every question, written from the front matter.

`python -m queries.reference docs/queries.md` writes it.
"""

from __future__ import annotations

import sys
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, StrictUndefined

from queries.catalogue import Catalogue
from queries.parameters import Parameter


def reference(catalogue: Catalogue) -> str:
    """The page as Markdown, in English and French."""
    environment = Environment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string(files("queries").joinpath("reference.md.jinja").read_text(encoding="utf-8"))
    return template.render(questions=list(catalogue), values=values) + "\n"


def values(parameter: Parameter) -> str:
    """What may be given for PARAMETER."""
    if parameter.type == "integer":
        return f"{parameter.minimum}–{parameter.maximum}"
    return ", ".join(parameter.choices) if parameter.choices else parameter.type


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(reference(Catalogue.load()), encoding="utf-8")
