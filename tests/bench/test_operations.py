"""The gold set of operations told by several papers: what it is made of, and what counts."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from bench.resolution.operations.derived import derived
from bench.resolution.operations.measure import CORPUS, HERE, Outcome, equal, halves, rows
from bench.resolution.operations.pages import extractions
from bench.resolution.operations.told import Telling, read
from graph.model import Kind
from loaders.places import Gazetteer


@pytest.fixture(scope="module")
def sets() -> tuple[list[Telling], list[Telling]]:
    return halves()


def test_it_is_large_enough_and_no_operation_is_in_both_halves(sets: tuple[list[Telling], list[Telling]]) -> None:
    training, testing = ({telling.operation for telling in half} for half in sets)
    assert not training & testing
    assert len(training) >= 150 <= len(testing)
    assert len({telling.operation for telling in read(HERE)}) >= 130


def test_operations_are_told_up_to_four_times_in_both_languages(sets: tuple[list[Telling], list[Telling]]) -> None:
    told = Counter(telling.operation for half in sets for telling in half)
    assert set(told.values()) >= {1, 2, 3, 4}
    assert {telling.language for half in sets for telling in half} == {"fr", "en"}


def test_what_is_derived_is_the_same_every_time() -> None:
    assert derived(CORPUS, part=2) == derived(CORPUS, part=2)


def test_nothing_comes_from_the_documents_kept_for_testing(sets: tuple[list[Telling], list[Telling]]) -> None:
    kept = {path.stem for path in CORPUS.glob("kept/*/*.mk")} - {path.stem for path in CORPUS.glob("[ef]*/*.mk")}
    assert not {part for half in sets for telling in half for part in telling.document.split("-")} & kept


def test_a_telling_becomes_what_extraction_says(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(
        "[raid-one, Mali]\n"
        'fr 2025-05-04 descente raid on=2025-05-03 at=Kayes by="Office central des stupéfiants (OCS)" led="Issa Tembo" '
        'arrests=3 seized="cannabis 5 kg" # a comment\n'
    )
    (made,), truth = extractions(read(tmp_path), Gazetteer.load())
    ((word, telling),) = truth.items()
    assert telling.operation == "raid-one"
    said = {claim.relation: claim.attributes for claim in made.claims}
    assert set(said) == {"HAPPENED", "TOOK_PLACE_AT", "TOOK_PART_IN", "COMMANDS", "LOCATED"}
    assert said["LOCATED"]["country"] == "ML"
    happened = {
        name: value for claim in made.claims if claim.subject == word for name, value in claim.attributes.items()
    }
    assert (happened["began"], happened["arrests"], happened["seizures"][0]["item"]) == ("2025-05-03", 3, "cannabis")
    (body,) = [mention for mention in made.mentions if mention.kind is Kind.ORGANIZATION]
    assert body.acronym == "OCS"


def test_pairs_are_counted_by_language_and_kind() -> None:
    def telling(operation: str, language: str, kind: str = "raid") -> Telling:
        return Telling(
            operation, "Mali", operation, language, "2025-05-04", "raid", kind, "2025-05-03", None, (("Kayes",),)
        )

    truth = {"a": telling("one", "fr"), "b": telling("one", "en"), "c": telling("two", "en", "arrest")}
    figures = dict(rows(truth, {"a": "x", "b": "x", "c": "x"}))
    assert (figures["all"].found, figures["all"].wanted, figures["all"].right) == (3, 1, 1)
    assert (figures["fr"].found, figures["en"].found, figures["across languages"].found) == (0, 1, 2)
    assert figures["arrest"].found == 2
    assert Outcome.of(truth, equal(truth)).pairs().precision == 1.0
