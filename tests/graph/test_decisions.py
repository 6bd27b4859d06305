"""Persons decide who is who: what they say wins, can be undone and done again, and outlives loading and rules."""

from __future__ import annotations

import pytest

from graph.decision import Action, Decision, Ruling
from graph.errors import NotFound, UsageError
from graph.ledger import Ledger
from graph.model import Judgement, Mention, Reason, Verdict
from tests.factory import Page, same


def loaded(ledger: Ledger, *texts: str) -> list[Mention]:
    """A person called Issa Tembo in each of TEXTS, with a post."""
    found = []
    for text in texts:
        page = Page(text)
        person = page.person("Issa Tembo")
        page.says("HOLDS_POST", person, page.body("OCS"), role="commander")
        ledger.add(page.extraction())
        found.append(person)
    return found


def three(ledger: Ledger) -> tuple[Mention, Mention, Mention]:
    first, second, third = loaded(ledger, *(f"{n}: Issa Tembo of the OCS." for n in "ABC"))
    return first, second, third


def groups(ledger: Ledger, *some: Mention) -> list[int]:
    """The entity of each of SOME by number, in order of appearance."""
    entities = [ledger.entity_of(mention.id) for mention in some]
    return [entities.index(entity) for entity in entities]


def unsure(left: Mention, right: Mention, score: float = 0.5) -> Judgement:
    return Judgement(left.id, right.id, Verdict.UNSURE, "rule:person", score, (Reason("name_equal", 2.0),))


def test_a_decision_joins_and_undoing_parts(ledger: Ledger) -> None:
    first, second, _ = three(ledger)
    decision = ledger.decide("same", [(first.id, second.id)], "Awa", "same portrait")
    assert groups(ledger, first, second) == [0, 0]
    assert (decision.author, decision.action, decision.note) == ("Awa", Action.SAME, "same portrait")
    assert ledger.undo(decision.id).undone
    assert groups(ledger, first, second) == [0, 1]
    assert not ledger.redo(decision.id).undone
    assert groups(ledger, first, second) == [0, 0]
    assert ledger.decisions() == [decision]


def test_undoing_twice_is_undoing_once(ledger: Ledger) -> None:
    first, second, _ = three(ledger)
    decision = ledger.decide("same", [(first.id, second.id)], "Awa")
    ledger.undo(decision.id)
    before = ledger.sequence()
    ledger.undo(decision.id)
    assert ledger.sequence() == before


def test_a_decision_outlives_what_rules_come_to_say(ledger: Ledger) -> None:
    first, second, third = three(ledger)
    ledger.decide("different", [(first.id, second.id)], "Awa")
    ledger.decide("same", [(first.id, third.id)], "Awa")
    for rules in ([same(first, second)], [same(second, third), same(first, second)], []):
        ledger.settle(rules)
        assert groups(ledger, first, second, third) == [0, 1, 0]


def test_the_latest_decision_on_a_pair_holds_whoever_made_it(ledger: Ledger) -> None:
    first, second, _ = three(ledger)
    one = ledger.decide("same", [(first.id, second.id)], "Awa")
    other = ledger.decide("different", [(second.id, first.id)], "Moussa")
    assert groups(ledger, first, second) == [0, 1]
    ledger.undo(other.id)
    assert groups(ledger, first, second) == [0, 0]
    ledger.redo(other.id)
    ledger.undo(one.id)
    assert groups(ledger, first, second) == [0, 1]
    ledger.redo(one.id)
    assert groups(ledger, first, second) == [0, 1], "a decision done again keeps its place in the order"


def test_doubt_takes_back_what_kept_two_apart(ledger: Ledger) -> None:
    first, second, third = three(ledger)
    ledger.settle([same(first, third), same(third, second)])
    ledger.decide("different", [(first.id, second.id)], "Awa")
    assert groups(ledger, first, second) == [0, 1]
    ledger.decide("unsure", [(first.id, second.id)], "Awa")
    expected = groups(ledger, first, second)
    ledger.settle([])
    ledger.settle([same(first, third), same(third, second)])
    assert groups(ledger, first, second) == expected == [0, 0]


def test_joining_takes_back_what_kept_two_entities_apart(ledger: Ledger) -> None:
    first, second, third = three(ledger)
    ledger.settle([same(first, second)])
    ledger.decide("different", [(second.id, third.id)], "Awa")
    ledger.decide("same", [(first.id, third.id)], "Awa")
    assert groups(ledger, first, second, third) == [0, 0, 0]


def test_a_split_leaves_both_sides_whole_and_apart(ledger: Ledger) -> None:
    people = loaded(ledger, *(f"{n}: Issa Tembo of the OCS." for n in range(6)))
    ends = sorted(people, key=lambda mention: mention.id)
    ledger.settle([same(ends[0], each) for each in ends[1:]])  # a star: without its middle all falls apart
    split = ledger.decide("split", [[ends[0].id, ends[1].id]], "Awa")
    assert groups(ledger, *ends) == [0, 0, 2, 2, 2, 2]
    ledger.settle([same(ends[1], ends[2]), same(ends[0], ends[5])])
    assert groups(ledger, ends[0], ends[1], ends[2]) in ([0, 0, 2], [0, 1, 2]), "whatever rules come to say"
    ledger.undo(split.id)
    assert groups(ledger, ends[0], ends[5]) == [0, 0]


def test_a_split_says_both_sides_or_one(ledger: Ledger) -> None:
    first, second, third = three(ledger)
    ledger.settle([same(first, second), same(second, third)])
    ids = [first.id, second.id, third.id]
    wrong: list[list[list[str]]] = [[], [[]], [ids], [ids[:1], ids[1:2]], [ids[:1]] * 3]
    for sides in wrong:
        with pytest.raises(UsageError):
            ledger.decide("split", sides, "Awa")
    ledger.decide("split", [[first.id], [second.id, third.id]], "Awa")
    assert groups(ledger, first, second, third) == [0, 1, 1]


def test_many_pairs_are_one_act(ledger: Ledger) -> None:
    first, second, third = three(ledger)
    decision = ledger.decide("same", [(first.id, second.id), (second.id, third.id)], "Awa")
    assert groups(ledger, first, second, third) == [0, 0, 0]
    ledger.undo(decision.id)
    assert groups(ledger, first, second, third) == [0, 1, 2]


def test_a_decision_waits_for_its_documents(ledger: Ledger, tmp_path_factory: pytest.TempPathFactory) -> None:
    first, second, third = three(ledger)
    joined = ledger.decide("same", [(first.id, second.id)], "Awa")
    apart = ledger.decide("different", [(first.id, third.id)], "Awa")
    undone = ledger.decide("same", [(first.id, third.id)], "Awa")
    ledger.undo(undone.id)
    other = Ledger(f"sqlite:///{tmp_path_factory.mktemp('other') / 'ledger.db'}")
    assert other.take_in([apart, joined]) == 2
    assert other.take_in([joined]) == 0
    assert not other.judgements()
    loaded(other, "A: Issa Tembo of the OCS.")
    assert not other.judgements()
    loaded(other, "C: Issa Tembo of the OCS.", "B: Issa Tembo of the OCS.")
    other.settle([same(first, third)])
    assert groups(other, first, second, third) == [0, 0, 2]
    assert {j.id for j in other.judgements()} == {j.id for j in ledger.judgements()} | {same(first, third).id}
    other.close()


def test_a_judgement_of_a_person_tells_who_when_and_why(ledger: Ledger) -> None:
    first, second, _ = three(ledger)
    decision = ledger.decide("different", [(first.id, second.id)], " Awa  Dao ", " two portraits ")
    (judgement,) = ledger.judgements()
    assert (judgement.verdict, judgement.author) == (Verdict.DIFFERENT, "Awa Dao")
    assert (judgement.at, judgement.note) == (decision.at, "two portraits")


@pytest.mark.parametrize(
    ("action", "about", "author", "message"),
    [
        ("merge", [["a", "b"]], "Awa", "no action 'merge'"),
        ("same", [], "Awa", "about nothing"),
        ("same", [["0" * 24, "0" * 24]], "Awa", "two different"),
        ("same", [["0" * 24]], "Awa", "two different"),
        ("same", [["0" * 24, "1" * 24]], "Awa", "Nothing has the id"),
        ("accept", [["0" * 24, "1" * 24]], "Awa", "name each alone"),
        ("same", [["0" * 24, "1" * 24]], " ", "author"),
        ("same", [["0" * 24, "1" * 24]], "rule:x", "author"),
        ("same", [["0" * 24, "1" * 24]], "A\x00", "author"),
    ],
)
def test_a_wrong_decision_is_refused(
    ledger: Ledger, action: str, about: list[list[str]], author: str, message: str
) -> None:
    with pytest.raises(UsageError, match=message):
        ledger.decide(action, about, author)
    with pytest.raises(UsageError, match="at most 4000"):
        ledger.decide("same", [["0" * 24, "1" * 24]], "Awa", "x" * 5000)
    assert not ledger.decisions()


def test_two_kinds_are_not_compared(ledger: Ledger) -> None:
    page = Page("Issa Tembo heads the OCS.")
    person, body = page.person("Issa Tembo"), page.body("OCS")
    ledger.add(page.extraction())
    with pytest.raises(UsageError, match="Person and the other of type Organization"):
        ledger.decide("same", [(person.id, body.id)], "Awa")
    ruling = Ruling(min(person.id, body.id), max(person.id, body.id), Action.SAME)
    ledger.take_in([Decision("2024-01-01T00:00:00.000000+00:00", "Awa", Action.SAME, (ruling,))])
    assert groups(ledger, person, body) == [0, 1], "nor where a file says so"


def test_an_unknown_decision_is_refused(ledger: Ledger) -> None:
    for asked in (ledger.undo, ledger.redo, ledger.decision):
        with pytest.raises(NotFound, match="No decision"):
            asked("0" * 24)


def test_the_log_is_asked_for_by_author_action_entity_time_and_state(ledger: Ledger) -> None:
    first, second, third = three(ledger)
    one = ledger.decide("same", [(first.id, second.id)], "Awa")
    two = ledger.decide("different", [(first.id, third.id)], "Moussa")
    three_ = ledger.decide("unsure", [(second.id, third.id)], "Awa")
    undone = ledger.undo(one.id)
    assert one.at < two.at < three_.at
    assert ledger.decisions() == [three_, two, undone]
    assert ledger.decisions(author="Awa") == [three_, undone]
    assert ledger.decisions(action="different") == [two]
    assert ledger.decisions(undone=True) == [undone]
    assert ledger.decisions(undone=False) == [three_, two]
    assert ledger.decisions(entity=first.id) == [two, undone]
    assert ledger.decisions(since=two.at) == [three_, two]
    assert ledger.decisions(limit=1) == [three_]
    assert ledger.decisions(limit=1, after=three_.id) == [two]
    assert ledger.decision(one.id) == undone


def test_open_pairs_come_the_most_consequential_first(ledger: Ledger) -> None:
    first, second, third = three(ledger)
    page = Page("D: Issa Tembo spoke.")
    fourth = page.person("Issa Tembo")
    ledger.add(page.extraction())
    ledger.settle([unsure(first, fourth, 0.9), unsure(first, second, 0.6), unsure(second, third, 0.7)])
    pairs = [{doubt.left, doubt.right} for doubt in ledger.unsure()]
    assert pairs == [{second.id, third.id}, {first.id, second.id}, {first.id, fourth.id}]
    best, *rest = ledger.unsure()
    assert (best.score, best.consequence, best.kind, best.reasons[0].code) == (0.7, 3, "Person", "name_equal")
    assert ledger.unsure(after=best.cursor) == rest
    assert ledger.unsure(limit=1) == [best]
    assert ledger.unsure(entity=third.id) == [best]
    assert ledger.unsure(kind="Place") == []
    with pytest.raises(UsageError):
        ledger.unsure(after="nonsense")


def test_what_a_person_decided_is_open_no_longer(ledger: Ledger) -> None:
    first, second, third = three(ledger)
    ledger.settle([unsure(first, second), unsure(second, third), unsure(first, third)])
    ledger.decide("different", [(first.id, second.id)], "Awa")
    looked_at = ledger.decide("unsure", [(second.id, third.id)], "Awa")
    assert [{doubt.left, doubt.right} for doubt in ledger.unsure()] == [{first.id, third.id}]
    assert len(ledger.unsure(looked_at=True)) == 2
    ledger.undo(looked_at.id)
    assert len(ledger.unsure()) == 2
    ledger.decide("same", [(first.id, third.id)], "Awa")
    assert not ledger.unsure(), "who is different from one of them is different from both"
