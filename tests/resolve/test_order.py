"""The same documents in any order and any batches give the same entities."""

from __future__ import annotations

from collections.abc import Sequence
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.ledger import Ledger
from graph.model import Extraction
from loaders.resolve import resolve
from tests.factory import Page

NAMES = ("Issa Tembo", "Issa TEMBO", "I. Tembo", "Tembo", "Awa Zoundi", "Hawa Zoundi", "Issa Zoundi", "Zoundi Awa")
BODIES = ("3e Régiment de Kita", "3rd Regiment of Kita", "7e Régiment de Kita", "Garde nationale", "RK3")
RANKS = ("Capitaine", "Colonel", "Général de brigade", "Commissaire")
TOWNS = (("Kita", 13.0, -9.5), ("Diré", 16.2, -3.4))


@st.composite
def pages(draw: st.DrawFn, number: int) -> Extraction:
    """Somebody of some rank in some body in some town, who led a raid on some day."""
    name, body, rank = draw(st.sampled_from(NAMES)), draw(st.sampled_from(BODIES)), draw(st.sampled_from(RANKS))
    town, lat, lon = draw(st.sampled_from(TOWNS))
    year, day = draw(st.integers(2015, 2018)), draw(st.integers(1, 3))
    text = f"{number}: {rank} {name}, {body}, led a raid in {town}."
    page = Page(text, name=f"{number}.txt", published=f"{year}-05-0{day}")
    person, unit, place, raid = page.person(name), page.body(body), page.place(town), page.operation("raid")
    page.says("HOLDS_POST", person, unit, rank=rank, role=draw(st.sampled_from(("commander", "officer"))))
    page.says("LOCATED", place, lat=lat, lon=lon, country="ML", place_kind="town").says("COMMANDS", person, raid)
    page.says("HAPPENED", raid, kind="raid", began=f"{year}-05-0{day}").says("TOOK_PLACE_AT", raid, place)
    return page.extraction()


@st.composite
def libraries(draw: st.DrawFn) -> tuple[list[Extraction], list[list[Extraction]]]:
    """Documents, and the same in batches of another order."""
    documents = [draw(pages(number)) for number in range(draw(st.integers(2, 7)))]
    shuffled = draw(st.permutations(documents))
    cuts = sorted(draw(st.sets(st.integers(1, len(documents) - 1))))
    return documents, [list(shuffled[a:b]) for a, b in zip([0, *cuts], [*cuts, len(shuffled)], strict=True)]


def entities(batches: Sequence[Sequence[Extraction]]) -> tuple[dict[str, str], list[str]]:
    """Each mention's entity, and what is judged, resolved after each batch as after a load."""
    with TemporaryDirectory() as folder:
        ledger = Ledger(f"sqlite:///{folder}/ledger.db")
        for batch in batches:
            ledger.add_all(batch)
            ledger.settle(resolve(ledger))
        found = ledger.members(), [repr(judgement) for judgement in ledger.judgements()]
        ledger.close()
    return found


@given(libraries())
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
def test_order_and_batches_do_not_matter(library: tuple[list[Extraction], list[list[Extraction]]]) -> None:
    documents, batches = library
    assert entities(batches) == entities([documents])
