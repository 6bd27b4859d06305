"""The ledger: documents taken in whole or not at all, judgements in force or withdrawn, nothing lost."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from graph.errors import Damaged, NotFound, Unavailable, UsageError
from graph.ledger import Ledger
from graph.model import Claim, Extraction, Judgement, Mention, Verdict
from tests.factory import Page, different, same


def two_pages() -> tuple[Page, Mention, Page, Mention]:
    first, second = Page("Colonel Issa Tembo spoke."), Page("Issa Tembo left.")
    return first, first.person("Issa Tembo"), second, second.person("Issa Tembo")


def loaded(ledger: Ledger) -> tuple[Mention, Mention]:
    first, left, second, right = two_pages()
    assert ledger.add(first.extraction())
    assert ledger.add(second.extraction())
    return left, right


def one(ledger: Ledger, left: Mention, right: Mention) -> bool:
    return ledger.entity_of(left.id) == ledger.entity_of(right.id)


def test_a_document_added_again_changes_nothing(ledger: Ledger) -> None:
    page = Page("Issa Tembo heads the OCS.")
    page.says("HOLDS_POST", page.person("Issa Tembo"), page.body("OCS"), role="commander")
    assert ledger.add(page.extraction())
    before = ledger.sequence()
    assert not ledger.add(page.extraction())
    assert ledger.sequence() == before


def test_what_was_added_is_read_back_equal(ledger: Ledger) -> None:
    page = Page("Issa Tembo heads the OCS \N{GRINNING FACE} é.", published="2021-05", publisher="A")
    person, body = page.person("Issa Tembo"), page.body("OCS", acronym="OCS")
    page.says("HOLDS_POST", person, body, post_title="head", began="2020").same(person, person)
    ledger.add(page.extraction())
    assert ledger.document(page.document.id) == page.document
    assert list(ledger.documents()) == [page.document]
    assert ledger.mentions(document=page.document.id) == page.mentions
    assert ledger.claims(entity=body.id) == page.claims == ledger.claims(ids=[page.claims[0].id])
    assert ledger.claims(of=["HOLDS_POST"]) == page.claims
    assert ledger.claims(entity=body.id, of=["PART_OF"]) == []
    assert ledger.judgements() == page.judgements


def test_a_document_with_a_wrong_span_is_refused_whole(ledger: Ledger) -> None:
    page = Page("Issa Tembo spoke.")
    right = page.person("Issa Tembo")
    wrong = Mention(page.document.id, 2, 6, right.kind, "Issa", "Issa")
    with pytest.raises(ValueError, match="does not stand at 2-6"):
        ledger.add(Extraction(page.document, (right, wrong)))
    assert not ledger.ids()


@pytest.mark.parametrize(
    ("relation", "attributes", "message"),
    [
        ("IS_FOND_OF", {}, "no relation"),
        ("PART_OF", {}, "can't join"),
        ("HOLDS_POST", {"salary": 3}, "unknown attributes"),
        ("HOLDS_POST", {"began": "last year"}, "is not a date"),
    ],
)
def test_a_claim_outside_the_vocabulary_is_refused(
    ledger: Ledger, relation: str, attributes: dict[str, Any], message: str
) -> None:
    page = Page("Issa Tembo heads the OCS.")
    page.says(relation, page.person("Issa Tembo"), page.body("OCS"), **attributes)
    with pytest.raises(ValueError, match=message):
        ledger.add(page.extraction())


def test_text_that_no_database_can_hold_is_refused(ledger: Ledger) -> None:
    with pytest.raises(ValueError, match="surrogates"):
        ledger.add(Page("half a \ud83d face", name="x").extraction())


def test_every_mention_of_a_cluster_leads_to_its_smallest(ledger: Ledger) -> None:
    left, right = loaded(ledger)
    ledger.settle([same(left, right)])
    assert ledger.entity_of(left.id) == ledger.entity_of(right.id) == min(left.id, right.id)
    assert ledger.mentions(entity=left.id) == ledger.mentions(entity=right.id)
    assert set(ledger.members().values()) == {min(left.id, right.id)}


def test_settling_withdraws_what_is_no_longer_derived(ledger: Ledger) -> None:
    left, right = loaded(ledger)
    ledger.settle([same(left, right)])
    before = ledger.sequence()
    ledger.settle([same(left, right)])
    assert ledger.sequence() == before, "the same judgements change nothing"
    ledger.settle([])
    assert not one(ledger, left, right)
    assert not ledger.judgements()
    assert [judgement.withdrawn for judgement in ledger.judgements(withdrawn=True)] == [True]
    ledger.settle([same(left, right)])
    assert one(ledger, left, right)


def test_settling_leaves_coreference_and_persons_alone(ledger: Ledger) -> None:
    page = Page("Issa Tembo spoke. Tembo left. Moussa Keba came.")
    full, short, third = page.person("Issa Tembo"), page.person("Tembo"), page.person("Moussa Keba")
    ledger.add(page.same(full, short).extraction())
    ledger.judge(Judgement(short.id, third.id, Verdict.SAME, "reader"))
    ledger.settle([])
    assert one(ledger, full, short)
    assert one(ledger, full, third)


def test_a_person_parts_what_rules_join(ledger: Ledger) -> None:
    left, right = loaded(ledger)
    ledger.settle([same(left, right)])
    ledger.judge(different(left, right))
    assert not one(ledger, left, right)
    ledger.withdraw(different(left, right).id)
    assert one(ledger, left, right)


def test_a_person_parts_what_a_chain_of_rules_joins(ledger: Ledger) -> None:
    left, right = loaded(ledger)
    page = Page("Tembo was there.")
    between = page.person("Tembo")
    ledger.add(page.extraction())
    ledger.judge(different(left, right))
    ledger.settle([same(left, between), same(between, right)])
    assert not one(ledger, left, right)
    assert one(ledger, left, between) != one(ledger, between, right), "the one in between goes with one of them"


def test_a_rule_that_says_different_cuts_nothing(ledger: Ledger) -> None:
    left, right = loaded(ledger)
    ledger.settle([same(left, right), different(left, right, "rule:rank")])
    assert one(ledger, left, right)


def test_only_what_is_there_and_alike_can_be_judged(ledger: Ledger) -> None:
    page = Page("Issa Tembo heads the OCS.")
    person, body = page.person("Issa Tembo"), page.body("OCS")
    ledger.add(page.extraction())
    with pytest.raises(UsageError, match="Person and a Organization"):
        ledger.judge(same(person, body, "reader"))
    with pytest.raises(NotFound):
        ledger.judge(Judgement(person.id, "0" * 24, Verdict.SAME, "reader"))
    with pytest.raises(NotFound):
        ledger.withdraw("0" * 24)
    with pytest.raises(UsageError, match="Only rules"):
        ledger.settle([different(person, body, "reader")])


def test_changes_name_what_differs(ledger: Ledger) -> None:
    left, right = loaded(ledger)
    before = ledger.sequence()
    assert ledger.changed_since(before) == set()
    ledger.settle([same(left, right)])
    assert ledger.changed_since(before) == {left.id, right.id}
    assert ledger.changed_since(ledger.begun()) >= {left.id, right.id, left.document, right.document}


def test_another_process_sees_what_was_added(ledger: Ledger, address: str) -> None:
    loaded(ledger)
    script = "import sys; from graph.ledger import Ledger; print(Ledger(sys.argv[1]).sequence())"
    shown = subprocess.run([sys.executable, "-c", script, address], capture_output=True, text=True, check=True)
    assert int(shown.stdout) == ledger.sequence()


def test_the_surest_of_equal_claims_is_kept(ledger: Ledger) -> None:
    page = Page("Issa Tembo heads the OCS.")
    ends = page.person("Issa Tembo").id, page.body("OCS").id
    sure, unsure = (
        Claim(page.document.id, "HOLDS_POST", *ends, 0, 20, method=method, confidence=confidence)
        for method, confidence in (("pattern", 0.9), ("guess", 0.3))
    )
    ledger.add(Extraction(page.document, tuple(page.mentions), (sure, unsure)))
    assert ledger.claims() == [sure]


def test_a_damaged_file_is_refused_by_name(tmp_path: Path) -> None:
    file = tmp_path / "ledger.db"
    file.write_bytes(b"not a database at all" * 500)
    with pytest.raises(Damaged, match=r"ledger\.db is damaged"):
        Ledger(f"sqlite:///{file}")


def test_a_folder_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="unable to open"):
        Ledger(f"sqlite:///{tmp_path / 'none' / 'ledger.db'}")


@pytest.mark.parametrize("url", ["nonsense", "oracle9://x", ""])
def test_an_address_that_is_none_is_a_usage_error(url: str) -> None:
    with pytest.raises(UsageError, match="can't be used"):
        Ledger(url)


def test_a_ledger_of_another_version_is_refused(ledger: Ledger, address: str) -> None:
    ledger.close()
    with sqlite3.connect(address.removeprefix("sqlite:///")) as connection:
        connection.execute("UPDATE meta SET value = '0' WHERE key = 'schema'")
    connection.close()
    with pytest.raises(UsageError, match="schema 0"):
        Ledger(address)


def test_a_job_tells_its_events(ledger: Ledger) -> None:
    job = ledger.jobs.create("page.txt")
    ledger.jobs.note(job, "reading", {"bytes": 12})
    ledger.jobs.note(job, "done")
    told = ledger.jobs.get(job)
    assert (told.name, told.state) == ("page.txt", "done")
    assert [event["state"] for event in told.events] == ["queued", "reading", "done"]
    later = ledger.jobs.get(job, after=told.events[1]["number"])
    assert [event["state"] for event in later.events] == ["done"]
    with pytest.raises(NotFound):
        ledger.jobs.get("none")
