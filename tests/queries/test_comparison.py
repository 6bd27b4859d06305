"""Two entities side by side: what each is told to be and do, why they may be one, and what joining would change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graph.errors import NotFound, UsageError
from graph.ledger import Ledger
from graph.model import Judgement, Mention, Reason, Verdict
from queries.comparison import comparison, decision, doubt
from tests.factory import Page


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = Ledger(f"sqlite:///{tmp_path / 'ledger.db'}")
    yield opened
    opened.close()


def officer(ledger: Ledger, name: str, published: str, **post: Any) -> tuple[Mention, Mention]:
    page = Page(f"{published}: {name} heads the OCS at Kayes.", name=f"{published}.txt", published=published)
    person, body = page.person(name), page.body("OCS")
    page.says("HOLDS_POST", person, body, role="commander", **post).says("BASED_AT", body, page.place("Kayes"))
    ledger.add(page.extraction())
    return person, body


def pair(ledger: Ledger) -> tuple[Mention, Mention]:
    """Two Issa Tembos at one body, whom a rule is unsure of."""
    (left, one), (right, other) = officer(ledger, "Issa Tembo", "2020-03-01"), officer(ledger, "I. Tembo", "2021-05-02")
    alike = (Reason("name_part", 1.5, "Issa", "I."), Reason("body_shared", 3.0))
    ledger.settle(
        [
            Judgement(one.id, other.id, Verdict.SAME, "rule:organization"),
            Judgement(left.id, right.id, Verdict.UNSURE, "rule:person", 0.6, alike),
        ]
    )
    return left, right


def test_both_sides_show_their_posts_with_what_says_them(ledger: Ledger) -> None:
    left, right = pair(ledger)
    found = comparison(ledger, left.id, right.id)
    assert [found[side]["name"] for side in ("left", "right")] == ["Issa Tembo", "I. Tembo"]
    (post,) = found["left"]["links"]["posts"]
    assert (post["target_name"], post["properties"]["role"]) == ("OCS", "commander")
    assert post["properties"]["first_cited"] == "2020-03-01"
    assert "Issa Tembo heads" in post["evidence"][0]["quote"]
    (source,) = found["right"]["links"]["sources"]
    assert (source["target_name"], source["evidence"][0]["quote"]) == ("2021-05-02.txt", "I. Tembo")


def test_reasons_are_told_in_both_languages_the_weightiest_first(ledger: Ledger) -> None:
    left, right = pair(ledger)
    (judgement,) = comparison(ledger, right.id, left.id)["judgements"]
    assert (judgement["verdict"], judgement["author"], judgement["score"]) == ("unsure", "rule:person", 0.6)
    assert [reason["code"] for reason in judgement["reasons"]] == ["body_shared", "name_part"]
    assert all(reason["en"] and reason["fr"] for reason in judgement["reasons"])


def test_joining_is_shown_before_it_is_done(ledger: Ledger) -> None:
    left, right = pair(ledger)
    found = comparison(ledger, left.id, right.id)
    assert [each["name"] for each in found["shared"]] == ["OCS"]
    joined = found["joined"]
    assert (joined["name"], joined["documents"], joined["id"]) == ("Issa Tembo", 2, min(left.id, right.id))
    assert joined["links"]["posts"] == {"before": 2, "after": 1}
    (post,) = joined["agreed"]
    assert post["evidence_count"] == 2
    ledger.decide("same", [(left.id, right.id)], "Awa")
    (node,) = [node for node in ledger.consolidated([joined["id"]]).nodes if node.id == joined["id"]]
    assert node.properties["names"] == joined["names"]


def test_posts_held_on_the_same_days_are_named(ledger: Ledger) -> None:
    left, _ = officer(ledger, "Issa Tembo", "2020-03-01", began="2020-01-01", ended="2020-12-31")
    right, _ = officer(ledger, "Issa Témbo", "2020-06-01")
    (clash,) = comparison(ledger, left.id, right.id)["joined"]["at_once"]
    assert (clash["first"], clash["last"]) == ("2020-06-01", "2020-06-01")


def test_a_link_between_both_is_shown_and_falls_away(ledger: Ledger) -> None:
    page = Page("Issa Tembo reports to Colonel Tembo.")
    left, right = page.person("Issa Tembo"), page.person("Colonel Tembo", "Tembo")
    ledger.add(page.says("REPORTS_TO", left, right).extraction())
    found = comparison(ledger, left.id, right.id)
    assert [row["target_name"] for row in found["left"]["links"]["relations"]] == ["Tembo"]
    assert found["joined"]["links"]["relations"] == {"before": 1, "after": 0}


def test_only_two_of_one_kind_are_compared(ledger: Ledger) -> None:
    left, right = pair(ledger)
    with pytest.raises(NotFound):
        comparison(ledger, left.id, "0" * 24)
    _, body = officer(ledger, "Awa Dao", "2022-01-01")
    with pytest.raises(UsageError, match="Person and the other of type Organization"):
        comparison(ledger, left.id, body.id)
    ledger.decide("same", [(left.id, right.id)], "Awa")
    with pytest.raises(UsageError, match="one entity already"):
        comparison(ledger, left.id, right.id)


def test_an_operation_is_shown_by_what_it_was(ledger: Ledger) -> None:
    page = Page("Issa Tembo led the raid at Kayes.", published="2021-05-12")
    person, raid = page.person("Issa Tembo"), page.operation("raid")
    page.says("COMMANDS", person, raid).says("HAPPENED", raid, kind="raid", began="2021-05-12")
    page.says("TOOK_PLACE_AT", raid, page.place("Kayes"))
    ledger.add(page.extraction())
    other, _ = officer(ledger, "Issa Tembo", "2020-03-01")
    (led,) = comparison(ledger, person.id, other.id)["left"]["links"]["operations"]
    assert "Kayes" in led["target_name"]


def test_the_queue_and_the_log_as_rows(ledger: Ledger) -> None:
    left, right = pair(ledger)
    (open_,) = ledger.unsure()
    row = doubt(open_, ledger.labels([open_.left, str(open_.right)]))
    assert {row["left"]["name"], row["right"]["name"]} == {"Issa Tembo", "I. Tembo"}
    made = ledger.decide("different", [(left.id, right.id)], "Awa", "two men")
    said = decision(made)
    assert (said["id"], said["note"], said["undone"]) == (made.id, "two men", False)
    assert said["rulings"] == [[min(left.id, right.id), max(left.id, right.id), "different"]]
