"""Tables loaded again, stopped, and beside press reports."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.export import rows
from graph.ledger import Ledger
from loaders.pipeline import Event, Step, load
from loaders.places import Gazetteer
from loaders.readers import sources
from tests.tables.research import Research, canonical, posting, under, unit


def test_loading_again_in_any_order_or_file_by_file_changes_nothing(research: Research) -> None:
    files = [
        research.sources(),
        research.units(unit("9 Brigade", "u9", **under("1 Division", "2010")), unit("1 Division", "u1")),
        research.persons(posting("Sani Ebo Tarfa", "9 Brigade", "2011", "2012")),
    ]
    first = research.load()
    exported = canonical(research.export())
    assert first.documents
    for paths in ([research.folder], files[::-1], [files[1]], [files[2]]):
        assert research.load(*paths).documents == []
        assert canonical(research.export()) == exported


def test_a_press_report_and_a_table_tell_of_one_person_where_they_share_a_body(research: Research) -> None:
    research.sources()
    research.units(unit("9 Brigade", "u9"))
    research.persons(posting("Sani Ebo Tarfa", "9 Brigade", "3/5/2014"), posting("Musa Idi Kwaru", "8 Brigade", "2014"))
    press = research.folder / "press.txt"
    words = "The Commander of 9 Brigade, Brigadier General {}, spoke in Lagos, Nigeria, on 4 January 2016."
    press.write_text(words.format("Sani Ebo Tarfa") + "\n\n" + words.format("Musa Idi Kwaru"), encoding="utf-8")
    research.load()
    persons = [row["name"] for row in research.export() if row.get("type") == "Person"]
    assert sorted(persons) == ["Musa Idi Kwaru", "Musa Idi Kwaru", "Sani Ebo Tarfa"]


def test_a_load_that_is_stopped_goes_on_where_it_was(research: Research, gazetteer: Gazetteer, tmp_path: Path) -> None:
    research.sources()
    research.units(unit("9 Brigade", "u9", **under("1 Division", "2010")), unit("1 Division", "u1"))
    research.persons(posting("Sani Ebo Tarfa", "9 Brigade", "2011", "2012"))
    stopped = Ledger(f"sqlite:///{tmp_path / 'stopped.db'}")

    def stop(event: Event) -> None:
        if event.step is Step.ROWS:
            raise KeyboardInterrupt

    given = [str(research.folder)]
    with pytest.raises(KeyboardInterrupt):
        load(sources(given), stopped, gazetteer, stop)
    assert list(stopped.documents())
    again = load(sources(given), stopped, gazetteer)
    research.load()
    assert again.known
    assert canonical(list(rows(stopped))) == canonical(research.export())
    stopped.close()
