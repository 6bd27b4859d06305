"""Every command, option, setting and named query is in the documentation."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer.main

from djeli.cli import app
from djeli.settings import Settings
from queries.catalogue import Catalogue
from viz.exports import FORMATS

DOCS = Path(__file__).parents[2] / "docs"
GUIDES = ("getting-started.md", "prise-en-main.md")
ONE_GUIDE = pytest.mark.parametrize("guide", GUIDES)


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


COMMANDS = typer.main.get_group(app).commands


@ONE_GUIDE
def test_every_command_is_in_the_guide(guide: str) -> None:
    assert [name for name in COMMANDS if f"`djeli {name}" not in page(guide)] == []


def test_every_option_is_in_the_guide() -> None:
    options = {
        option
        for command in COMMANDS.values()
        for parameter in command.params
        for option in parameter.opts
        if option.startswith("--")
    }
    assert [option for option in sorted(options) if option not in page("getting-started.md")] == []


@ONE_GUIDE
def test_every_setting_is_in_the_guide(guide: str) -> None:
    assert [name for name in Settings.model_fields if f"`DJELI_{name.upper()}`" not in page(guide)] == []


@pytest.mark.parametrize("name", Catalogue.load().names())
def test_every_query_and_its_parameters_are_in_the_docs(name: str) -> None:
    text = page("queries.md")
    assert name in text
    assert [parameter for parameter in Catalogue.load().question(name).parameters if f"`{parameter}`" not in text] == []


@pytest.mark.parametrize("format", FORMATS)
def test_every_export_format_is_in_the_docs(format: str) -> None:
    assert f"| `{format}` |" in page("formats.md")
