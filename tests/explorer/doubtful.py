"""A data folder with people who may be one, made without a loader: what waits does not depend on what rules think."""

from __future__ import annotations

from pathlib import Path

from graph.ledger import Ledger
from graph.model import Judgement, Kind, Mention, Reason, Verdict
from tests.factory import Page, same
from tests.queries.world import by_name

LEGION, CUSTOMS, BRIGADE = "Kidal Gendarmerie Legion", "Customs of Kidal", "Research Brigade of Mopti"
REVIEWER = "Awa Diallobé"
DAYS = ("2022-01-03", "2024-06-07")


def told(ledger: Ledger, name: str, body: str, published: str, title: str, rank: str | None = None) -> Mention:
    """A document that names somebody in a post."""
    text = f"{rank or 'The officer'} {name}, {title} of the {body}, spoke at Kidal on {published}. He thanked all."
    page = Page(text, name=f"{name} {published}.txt", published=published, publisher="Kidal Matin")
    person, post = page.person(name), page.body(body)
    page.says("HOLDS_POST", person, post, post_title=title, role="commander", rank=rank)
    page.says("BASED_AT", post, page.place("Kidal"))
    ledger.add(page.extraction())
    return person


def doubtful(folder: Path) -> None:
    """Four pairs wait: two that differ in spelling, and two exact twins; the first weighs most."""
    folder.mkdir(parents=True, exist_ok=True)
    ledger = Ledger(f"sqlite:///{folder / 'ledger.sqlite'}")
    sanogo = told(ledger, "Baba Sanogo", LEGION, "2021-03-12", "commander", "Colonel")
    sannogo = told(ledger, "Baba Sannogo", LEGION, "2022-05-05", "commander", "Lieutenant-Colonel")
    tapily = told(ledger, "Oumar Tapily", BRIGADE, "2022-02-04", "head")
    initial = told(ledger, "O. Tapily", BRIGADE, "2023-08-08", "head", "Colonel")
    twins = [told(ledger, name, CUSTOMS, day, "director") for name in ("Sory Kanouté", "Nana Dolo") for day in DAYS]
    alike = Reason("part_spelt", 3.2, "Sanogo", "Sannogo"), Reason("rank_falls", -1.2, "Colonel", "Lieutenant-Colonel")
    equal = (Reason("part_equal", 3.9, "Tapily", "Tapily"), Reason("name_alone", -2.5))
    ledger.settle(
        [
            *(same(*pair, "rule:name") for pair in by_name(m for m in ledger.mentions() if m.kind is not Kind.PERSON)),
            unsure(sanogo, sannogo, 0.9, alike),
            unsure(tapily, initial, 0.8, (Reason("initial_fits", 2.2, "Oumar", "O."),)),
            unsure(twins[0], twins[1], 0.6, equal),
            unsure(twins[2], twins[3], 0.5, equal),
        ]
    )
    ledger.close()


def unsure(left: Mention, right: Mention, score: float, reasons: tuple[Reason, ...]) -> Judgement:
    return Judgement(left.id, right.id, Verdict.UNSURE, "rule:person", score, reasons)
