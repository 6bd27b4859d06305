"""Whatever persons decide, undo and redo, the ledger is in the state that their decisions not undone fold to.

The model beside it is plain Python and knows nothing of the ledger's SQL. `make bench` runs 10,000 sequences.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from graph.decision import Action, Decision
from graph.errors import UsageError
from graph.export import rows
from graph.ledger import Ledger
from graph.model import Extraction, Judgement, Kind, Verdict
from tests.factory import Page

DOCUMENTS, EACH = 4, 2
PEOPLE = DOCUMENTS * EACH
Pair = tuple[str, str]

number = st.integers(0, PEOPLE - 1)
acts = st.one_of(
    st.tuples(st.sampled_from([Action.SAME, Action.DIFFERENT, Action.UNSURE]), number, number),
    st.tuples(st.just(Action.SPLIT), number, st.integers(1, 2**PEOPLE - 1)),
    st.tuples(st.sampled_from(["undo", "redo"]), st.integers(0, 30), number),
    st.tuples(st.just("settle"), st.integers(0, 2**PEOPLE - 1), number),
)
Act = tuple[str, int, int]


@dataclass
class Model:
    """The decisions in the order in which they were made, and what rules say now."""

    mentions: list[str]
    inside: list[Judgement]
    rules: list[Judgement] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)

    def fold(self) -> dict[Pair, tuple[Action, Decision]]:
        """What is said of each pair, and the decision that says it."""
        in_force = [decision for decision in self.decisions if not decision.undone]
        return {(r.left, r.right): (r.verdict, decision) for decision in in_force for r in decision.rulings}

    def members(self) -> dict[str, str]:
        said = self.fold()
        apart = {frozenset(pair) for pair, (verdict, _) in said.items() if verdict is Action.DIFFERENT}
        joins = sorted(pair for pair, (verdict, _) in said.items() if verdict is Action.SAME)
        joins.sort(key=lambda pair: Judgement(pair[0], pair[1], Verdict.SAME, said[pair][1].author).id)
        joins.sort(key=lambda pair: said[pair][1].at, reverse=True)
        rules = [rule for rule in [*self.inside, *self.rules] if rule.verdict is Verdict.SAME]
        joins += [_pair(rule) for rule in sorted(rules, key=lambda rule: (-rule.score, rule.id))]
        groups = {mention: {mention} for mention in self.mentions}
        for left, right in joins:
            one, other = groups[left], groups[right]
            decided = (left, right) in said and said[left, right][0] is not Action.SAME
            if not decided and not any(frozenset((a, b)) in apart for a in one for b in other):
                groups.update(dict.fromkeys(one | other, one | other))
        return {mention: min(group) for mention, group in groups.items()}


def _pair(judgement: Judgement) -> Pair:
    return min(judgement.left, judgement.right), max(judgement.left, judgement.right)


def pages() -> list[Page]:
    made = []
    for letter in "ABCD":
        page = Page(f"{letter}: Issa Tembo, I. Tembo of the OCS.")
        full, short = page.person("Issa Tembo"), page.person("I. Tembo")
        page.says("HOLDS_POST", full, page.body("OCS"), role="commander")
        made.append(page.same(full, short) if letter in "AB" else page)
    return made


@cache
def extractions() -> tuple[Extraction, ...]:
    return tuple(page.extraction() for page in pages())


@contextmanager
def loaded() -> Iterator[tuple[Ledger, Model]]:
    """A ledger with eight mentions of persons, and its model."""
    ledger = Ledger("sqlite://")
    ledger.add_all(extractions())
    people = sorted(m.id for each in extractions() for m in each.mentions if m.kind is Kind.PERSON)
    yield ledger, Model(people, [j for each in extractions() for j in each.judgements])
    ledger.close()


def perform(ledger: Ledger, model: Model, act: Act) -> None:
    what, first, second = act
    if what == "settle":
        model.rules = rules(model.mentions, first, second)
        ledger.settle(model.rules)
    elif what in ("undo", "redo"):
        if model.decisions:
            at = first % len(model.decisions)
            turned = getattr(ledger, what)(model.decisions[at].id)
            model.decisions[at] = replace(model.decisions[at], undone=what == "undo")
            assert turned == model.decisions[at]
    else:
        decide(ledger, model, Action(what), first, second)


def decide(ledger: Ledger, model: Model, action: Action, first: int, second: int) -> None:
    about = [[model.mentions[first], model.mentions[second % PEOPLE]]]
    if action is Action.SPLIT:
        entity = ledger.entity_of(model.mentions[first])
        whole = [m for m, its in model.members().items() if its == entity]
        about = [[mention for at, mention in enumerate(whole) if second >> at & 1]]
    try:
        model.decisions.append(ledger.decide(action, about, "Awa" if first % 2 else "Moussa"))
    except UsageError:
        assert not about[0] or len(set(about[0])) == 1 or action is Action.SPLIT


def rules(mentions: Sequence[str], chosen: int, seed: int) -> list[Judgement]:
    """Some judgements of rules, in a chain that SEED bends."""
    pairs = [(mentions[at], mentions[(at * 3 + seed + 1) % PEOPLE]) for at in range(PEOPLE) if chosen >> at & 1]
    verdict = [Verdict.SAME, Verdict.SAME, Verdict.UNSURE]
    some = [Judgement(a, b, verdict[(at + seed) % 3], "rule:person", 0.5 + at / 20) for at, (a, b) in enumerate(pairs)]
    return list({rule.id: rule for rule in some if rule.left != rule.right}.values())


def exported(ledger: Ledger) -> bytes:
    return "\n".join(json.dumps(row, sort_keys=True) for row in rows(ledger)).encode()


def people(members: dict[str, str], model: Model) -> dict[str, str]:
    return {mention: members[mention] for mention in model.mentions}


@settings(deadline=None)
@given(st.lists(acts, min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_the_ledger_is_always_in_the_state_that_its_decisions_fold_to(sequence: list[Act], random: Any) -> None:
    with loaded() as (ledger, model):
        for act in sequence:
            perform(ledger, model, act)
            assert people(ledger.members(), model) == model.members()
        told = {(each.left, each.right): each.verdict.value for each in ledger.judgements() if each.at}
        assert told == {pair: verdict.value for pair, (verdict, _) in model.fold().items()}
        for decision in random.sample(model.decisions, len(model.decisions)):
            ledger.undo(decision.id)
        model.decisions.clear()
        assert people(ledger.members(), model) == model.members()


@settings(deadline=None, max_examples=25)
@given(st.lists(acts, max_size=4), st.lists(acts, min_size=1, max_size=4))
def test_what_is_done_and_undone_leaves_no_trace_in_the_export(before: list[Act], after: list[Act]) -> None:
    with loaded() as (ledger, model):
        for act in before:
            perform(ledger, model, act)
        former, kept = exported(ledger), len(model.decisions)
        for act in after:
            if act[0] not in ("undo", "redo", "settle"):
                perform(ledger, model, act)
        for decision in model.decisions[kept:]:
            ledger.undo(decision.id)
        assert exported(ledger) == former
