"""`djeli review`: the queue, the log, and decisions made with a command or with single keys."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import chain, repeat
from pathlib import Path
from typing import Any

import pytest

from djeli.commands.review.session import Session
from djeli.texts import text
from graph.ledger import Ledger
from graph.model import Judgement, Mention, Reason, Verdict
from graph.vocabulary import MENTIONED_IN, relations
from tests.djeli.running import Run
from tests.factory import Page

BODIES = ("OCS", "Guard", "Army", "Navy")


@pytest.fixture
def people(tmp_path: Path) -> list[Mention]:
    """Four Issa Tembos, a rule unsure whether the first two, and the next two, are one; the first have more posts."""
    (tmp_path / "data").mkdir()
    with_posts = []
    ledger = opened(tmp_path)
    for number in range(4):
        page = Page(f"{number}: Colonel Issa Tembo of the {', '.join(BODIES)} [bold]x[/bold].", name=f"{number}.txt")
        person = page.person("Issa Tembo")
        for body in BODIES[: 1 if number > 1 else 4]:
            page.says("HOLDS_POST", person, page.body(body), role="commander", began=f"201{number}")
        ledger.add(page.extraction())
        with_posts.append(person)
    one, two, three, four = with_posts
    ledger.settle([unsure(one, two), unsure(three, four)])
    ledger.close()
    return with_posts


def unsure(left: Mention, right: Mention) -> Judgement:
    reasons = (Reason("name_equal", 2.0, "Issa Tembo", "Issa Tembo"), Reason("posts_exclude", -3.0))
    return Judgement(left.id, right.id, Verdict.UNSURE, "rule:person", 0.62, reasons)


def opened(tmp_path: Path) -> Ledger:
    return Ledger(f"sqlite:///{tmp_path / 'data' / 'ledger.sqlite'}")


def listed(djeli: Run, *arguments: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(djeli("review", *arguments, "--json").out)
    return found


def ids(row: dict[str, Any]) -> set[str]:
    return {row["left"]["id"], row["right"]["id"]}


def test_the_queue_is_listed_the_most_consequential_first(djeli: Run, people: list[Mention]) -> None:
    first, second = listed(djeli)
    assert ids(first) == {people[0].id, people[1].id}
    assert (first["consequence"], second["consequence"]) == (12, 3)
    assert [reason["weight"] for reason in first["reasons"]] == [-3.0, 2.0]
    assert listed(djeli, "--kind", "Place") == []
    table = djeli("review")
    assert people[0].id in table.out
    assert "[bold]" not in table.out


@pytest.mark.parametrize(("lang", "said"), [("en", "the same"), ("fr", "la même")])
def test_a_decision_is_made_logged_and_undone(djeli: Run, people: list[Mention], lang: str, said: str) -> None:
    told = djeli("review", "same", people[0].id, people[1].id, "--note", "one photo", "--author", "Awa", lang=lang)
    assert (told.status, said in told.out) == (0, True)
    (row,) = listed(djeli, "log")
    assert (row["author"], row["action"], row["note"], row["undone"]) == ("Awa", "same", "one photo", False)
    assert len(listed(djeli)) == 1
    assert djeli("review", "undo", row["id"], "--author", "Moussa").status == 0
    assert len(listed(djeli)) == 2
    assert listed(djeli, "log", "--author", "Awa", "--entity", people[0].id)[0]["undone"]
    assert djeli("review", "redo", row["id"]).status == 0
    assert len(listed(djeli)) == 1
    assert "one photo" in djeli("review", "log").out


def test_the_author_is_who_the_settings_or_the_login_say(
    djeli: Run, people: list[Mention], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "kadia")
    djeli("review", "unsure", people[0].id, people[1].id)
    monkeypatch.setenv("DJELI_AUTHOR", "Awa Dao")
    djeli("review", "different", people[2].id, people[3].id)
    assert [row["author"] for row in listed(djeli, "log")] == ["Awa Dao", "kadia"]


def test_a_split_names_mentions_or_documents(djeli: Run, people: list[Mention], tmp_path: Path) -> None:
    one, two, three, _ = people
    djeli("review", "same", one.id, two.id)
    djeli("review", "same", two.id, three.id)
    assert djeli("review", "split", one.id, two.document).status == 0
    ledger = opened(tmp_path)
    assert ledger.entity_of(one.id) == ledger.entity_of(three.id) != ledger.entity_of(two.id)
    ledger.close()
    wrong = djeli("review", "split", one.id, people[3].id)
    assert (wrong.status, "neither a mention" in wrong.err) == (2, True)


def test_two_are_shown_side_by_side(djeli: Run, people: list[Mention]) -> None:
    shown = djeli("review", "show", people[0].id, people[1].id)
    for words in ("OCS", "2010", "[bold]x[/bold]", "rule:person", "-3.0", people[0].document):
        assert words in shown.out
    found = json.loads(djeli("review", "show", people[0].id, people[1].id, "--json").out)
    assert set(found) == {"left", "right", "judgements", "shared", "joined"}
    assert "Postes" in djeli("review", "show", people[0].id, people[1].id, lang="fr").out


def test_what_is_wrong_is_one_sentence(djeli: Run, people: list[Mention]) -> None:
    for arguments, words in (
        (["same", "Issa Tembo", people[0].id], "Several entities are called"),
        (["same", "Nobody", people[0].id], "Nothing is called"),
        (["same", people[0].id, people[0].id], "two different"),
        (["undo", "0" * 24], "No decision has the id"),
        (["log", "--action", "x"], "There is no action 'x'"),
    ):
        wrong = djeli("review", *arguments)
        assert (wrong.status, wrong.out, len(wrong.err.splitlines())) == (2, "", 1)
        assert words in wrong.err


@pytest.fixture
def ledger(tmp_path: Path, people: list[Mention]) -> Iterator[Ledger]:
    made = opened(tmp_path)
    yield made
    made.close()


def pressed(ledger: Ledger, keys: Sequence[str]) -> None:
    following = chain(keys, repeat("q"))
    Session(ledger, "Awa", key=lambda: next(following)).run()


@pytest.mark.parametrize(
    ("keys", "actions"),
    [
        ("sd", ["different", "same"]),
        ("u", ["unsure"]),
        (" d", ["different"]),
        ("x?S", ["same"]),
        ("", []),
    ],
)
def test_single_keys_decide(ledger: Ledger, keys: str, actions: list[str]) -> None:
    pressed(ledger, keys)
    assert [decision.action for decision in ledger.decisions()] == actions


def test_keys_go_back_and_undo(ledger: Ledger, people: list[Mention], capfd: pytest.CaptureFixture[str]) -> None:
    pressed(ledger, " bs")  # skip, back, the same: about the first pair again
    (decision,) = ledger.decisions()
    assert {decision.rulings[0].left, decision.rulings[0].right} == {people[0].id, people[1].id}
    pressed(ledger, "dzd")
    assert [each.undone for each in ledger.decisions(action="different")] == [False, True]
    out = capfd.readouterr().out
    assert "Undone." in out
    assert "Nothing is open." in out


@pytest.mark.parametrize(
    "name", [name for name, relation in relations().items() if relation.is_edge and name != MENTIONED_IN]
)
def test_every_relation_has_words_from_both_ends(name: str) -> None:
    for end in (name, f"{name}_OF"):
        text("relation", end)


def test_what_is_held_back_waits_in_the_same_queue(djeli: Run, people: list[Mention]) -> None:
    assert djeli("rebuild", "--hold-below", "0.9").status == 0
    waiting = [row["left"]["id"] for row in listed(djeli, "--kind", "Person")]
    assert sorted(waiting) == sorted(person.id for person in people)
    assert listed(djeli, "--kind", "Person")[0]["right"] is None
    assert djeli("review").status == 0
    djeli("review", "accept", waiting[0])
    djeli("review", "reject", waiting[1])
    assert len(listed(djeli, "--kind", "Person")) == 2
    wrong = djeli("rebuild", "--hold-below", "2")
    assert (wrong.status, "hold_below" in wrong.err) == (2, True)


def test_keys_show_what_is_held_back_or_keep_it_out(ledger: Ledger, capfd: pytest.CaptureFixture[str]) -> None:
    ledger.hold_below(0.9)
    pressed(ledger, "sar")  # there is nothing to be the same as
    assert [decision.action for decision in ledger.decisions()] == ["reject", "accept"]
    assert "a accept · r reject" in capfd.readouterr().out
