"""How the report card divides the documents, and what it writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.extraction import corpus, errors
from bench.extraction.__main__ import curve
from bench.extraction.peer import MEASURES, Score, Scored
from bench.extraction.report import Measured, merged, report
from bench.extraction.tasks import CURVE, FOLDED, KEPT, STEPS, Task, folded
from loaders.inspect import Comparison, Count, Finding, Span, Verdict
from loaders.inspect.kinds import KINDS
from loaders.inspect.wrongs import Wrong

FACT = Finding("post", Verdict.MISSED, "post · Issa Tembo · National Guard", "Colonel Issa Tembo …")


def document(found: int = 1) -> Comparison:
    persons = [Span(start, start + 1, "Person") for start in range(2)]
    facts = {kind: Count(found, 2, found, 2) for kind in KINDS}
    given = frozenset(persons[:found])
    return Comparison("d01.txt", "ab", frozenset(persons), given, facts, {"enemies": Wrong(("A – B",), 4)}, (FACT,))


PEER = Scored("peer", "complete", dict.fromkeys(MEASURES, Score(0.667, 0.63, 0.70)))
DOCUMENTS = {language: [document(), document(2)] for language in corpus.LANGUAGES}


def test_nothing_is_scored_by_what_learned_from_it() -> None:
    for task in folded():
        assert not {path.stem for path in task.learn} & {path.stem for path in task.score}


def test_every_document_is_scored_in_one_fold_and_kept_ones_teach_nothing() -> None:
    tasks = folded()
    scored = [path for task in tasks if task.part == FOLDED for path in task.score]
    assert sorted(scored) == sorted(path for language in corpus.LANGUAGES for path in corpus.learned_from(language))
    kept = {path for task in tasks if task.part == KEPT for path in task.score}
    assert kept
    assert not kept & {path for task in tasks for path in task.learn}
    assert all(task.learn == () for task in tasks if task.part == KEPT)


def test_the_steps_of_the_curve_have_both_languages() -> None:
    steps = [task for task in folded() if task.part == CURVE]
    assert {len(task.learn) for task in steps} == set(STEPS)
    assert all({path.parent.name for path in task.learn} == set(corpus.LANGUAGES) for task in steps)


def test_the_curve_ends_with_all_that_its_folds_learn_from() -> None:
    one, other = Path("d01.mk"), Path("d02.mk")
    steps = curve([
        (Task(CURVE, (one,), (other,)), DOCUMENTS),
        (Task(FOLDED, (one, one), (other,)), DOCUMENTS),
        (Task(FOLDED, (other, other), (one,)), DOCUMENTS),
    ])  # fmt: skip
    assert {size: len(documents["fr"]) for size, documents in steps.items()} == {1: 2, 2: 2}


@pytest.mark.parametrize("parts", [{"folds": DOCUMENTS}, {"folds": DOCUMENTS, "kept": DOCUMENTS}])
@pytest.mark.parametrize("template", ["benchmarks.md.j2", "card.md.j2", "quick.md.j2"])
def test_the_report_has_each_figure(template: str, parts: dict[str, dict[str, list[Comparison]]]) -> None:
    text = report(template, Measured(parts, {30: DOCUMENTS}, [PEER], 600))
    row = next(line for line in text.splitlines() if line.startswith("| partnership with kind |"))
    assert "0.750" in row
    assert "(0.50–1.00)" in row
    widths = {line.count("|") for line in text.splitlines() if line.startswith("| p")}
    assert len(widths) <= 2


def test_documents_that_are_not_here_are_said_to_be_missing() -> None:
    assert "not measured" in report("benchmarks.md.j2", Measured({"folds": DOCUMENTS}, {}, (), 60))


def test_languages_are_kept_apart() -> None:
    assert {language: len(some) for language, some in merged([DOCUMENTS, {"fr": [document()]}]).items()} == {
        "fr": 3, "en": 2,
    }  # fmt: skip


def test_errors_are_listed_with_their_sentence(tmp_path: Path) -> None:
    errors.write([document()], tmp_path / "lists" / "fr.txt")
    text = (tmp_path / "lists" / "fr.txt").read_text(encoding="utf-8")
    assert "missed post · Issa Tembo · National Guard  [post]\n    Colonel Issa Tembo …\n" in text
    assert "missed Person: 'b' at 1" in text
    assert "!! enemies: A – B" in text
