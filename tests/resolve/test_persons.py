"""When two documents mean the same person: names, ranks, posts and what they share, weighed for and against."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.ledger import Ledger
from graph.model import Judgement, Mention, Verdict
from loaders.resolve import resolve
from tests.factory import Page, different, same

UNIT = "3e Régiment de Kita"


def told(
    number: int, name: str, body: str | None = UNIT, rank: str = "Capitaine", on: str | None = None
) -> tuple[Page, Mention]:
    """Document NUMBER names somebody of a RANK, perhaps in a BODY, perhaps on a day."""
    text = f"{number}: {rank} {name}" + (f", {body}" if body else "")
    page = Page(text, name=f"{number}.txt", published=on)
    person = page.person(name)
    page.says("HAS_RANK", person, rank=rank)
    if body:
        page.says("HOLDS_POST", person, page.body(body), rank=rank, role="commander", cited=on)
    return page, person


def judged(ledger: Ledger, *pages: Page) -> list[Judgement]:
    """What the rules say of persons."""
    ledger.add_all([page.extraction() for page in pages])
    found = resolve(ledger)
    ledger.settle(found)
    return [judgement for judgement in found if judgement.author == "rule:person"]


def are_one(ledger: Ledger, left: tuple[Page, Mention], right: tuple[Page, Mention]) -> bool:
    judged(ledger, left[0], right[0])
    return ledger.entity_of(left[1].id) == ledger.entity_of(right[1].id)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Issa Zoundi Coulibaly", "Issa Zoundi Koulibaly"),
        ("Awa Traoré", "Awa TRAORE"),
        ("Ousmane Zoundi", "Usman Zoundi"),
        ("Cheick Oumar Diallo", "Umar Jallow"),
        ("Mohamed Ag Attaher", "Mohamed Attaher"),
        ("El Hadj Bakary Sinaré", "Bakary Sinaré"),
        ("Sidi Ould Brahim", "Sidi Brahim"),
        ("TEMBO Issa", "Issa Tembo"),
        ("Abdoul Aziz Sangho", "Abdoulaziz Sangho"),
        ("I. Z. Tembo", "Issa Zan Tembo"),
        ("IZ Tembo", "Issa Zan Tembo"),
        ("Issa Zan Tembo", "Issa Tembo"),
        ("Bakary Sinayogo", "Bakary Sinayoko"),
        ("Michael Tembo", "Mike Tembo"),
        ("Yacouba Zarmou", "Yakubu Zarmou"),
        ("N'Golo Tembo", "Ngolo Tembo"),
    ],
)
def test_one_name_in_one_unit_however_it_is_written(ledger: Ledger, left: str, right: str) -> None:
    assert are_one(ledger, told(1, left), told(2, right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Issa Tembo", "Adama Tembo"),
        ("Issa Tembo", "Issa Zoundi"),
        ("A. Tembo", "L. Tembo"),
        ("Mohamed Ag Attaher", "Attaher Ag Mohamed"),
        ("Mamadou Tembo", "Mamoutou Tembo"),
    ],
)
def test_another_name_in_one_unit_is_another_person(ledger: Ledger, left: str, right: str) -> None:
    assert not are_one(ledger, told(1, left), told(2, right))


@pytest.mark.parametrize("name", ["Moussa Traoré", "Seribou Tembozo", "Issa"])
def test_a_name_alone_merges_nobody(ledger: Ledger, name: str) -> None:
    one, other = Page(f"1: {name}."), Page(f"2: {name}.")
    assert not are_one(ledger, (one, one.person(name)), (other, other.person(name)))


def test_a_surname_means_the_only_one_of_that_name_in_the_unit(ledger: Ledger) -> None:
    assert are_one(ledger, told(1, "Issa Tembo"), told(2, "Tembo"))


def test_a_surname_that_two_have_means_neither(ledger: Ledger) -> None:
    (issa, one), (awa, two), (brief, third) = told(1, "Issa Tembo"), told(2, "Awa Tembo"), told(3, "Tembo")
    judged(ledger, issa, awa, brief)
    assert len({ledger.entity_of(mention.id) for mention in (one, two, third)}) == 3


@pytest.mark.parametrize(
    ("first", "later", "one"),
    [
        (("Capitaine", "2012-03-01"), ("Colonel", "2020-03-01"), True),
        (("Colonel", "2020-03-01"), ("Lieutenant-colonel", "2020-05-01"), True),
        (("Colonel", "2012-03-01"), ("Lieutenant", "2020-03-01"), False),
        (("Lieutenant", "2020-01-01"), ("Général de division", "2021-03-01"), False),
        (("Capitaine", "1975-01-01"), ("Capitaine", "2020-03-01"), False),
        (("Commissaire", "2020-03-01"), ("Général de brigade", "2020-03-01"), False),
    ],
)
def test_ranks_grow_with_the_years(ledger: Ledger, first: tuple[str, str], later: tuple[str, str], one: bool) -> None:
    left, right = told(1, "Issa Tembo", UNIT, *first), told(2, "Issa Tembo", UNIT, *later)
    assert are_one(ledger, left, right) is one


def test_nobody_commands_two_units_at_once(ledger: Ledger) -> None:
    left = told(1, "Issa Tembo", "3e Régiment de Kita", "Colonel", "2020-03-01")
    right = told(2, "Issa Tembo", "5e Bataillon de Gao", "Colonel", "2020-03-01")
    assert not [judgement for judgement in judged(ledger, left[0], right[0]) if judgement.verdict is Verdict.SAME]


def test_whom_one_document_tells_apart_stays_apart(ledger: Ledger) -> None:
    page = Page(f"1: Capitaine Issa Tembo and Capitaine Issa Zan Tembo, {UNIT}")
    first, second, unit = page.person("Issa Tembo"), page.person("Issa Zan Tembo"), page.body(UNIT)
    page.says("HOLDS_POST", first, unit, rank="Capitaine").says("HOLDS_POST", second, unit, rank="Capitaine")
    judged(ledger, page)
    assert ledger.entity_of(first.id) != ledger.entity_of(second.id)


def test_each_reason_says_what_stands_on_either_side(ledger: Ledger) -> None:
    (judgement,) = judged(ledger, told(1, "Issa Zan Coulibaly")[0], told(2, "Issa Zan Koulibaly")[0])
    spelt = {frozenset((reason.left, reason.right)) for reason in judgement.reasons if reason.code == "part_spelt"}
    assert spelt == {frozenset(("Coulibaly", "Koulibaly"))}
    assert judgement.reasons[0].weight == max(reason.weight for reason in judgement.reasons)


def test_what_may_be_one_is_judged_unsure(ledger: Ledger) -> None:
    (left, _), (right, _) = told(1, "Seribou Tembozo", "Unité A de Kita"), told(2, "Seribou Tembozo", None)
    assert [judgement.verdict for judgement in judged(ledger, left, right)] == [Verdict.UNSURE]


def test_a_person_who_calls_two_different_is_heeded_in_every_chain(ledger: Ledger) -> None:
    pages = [told(number, name) for number, name in enumerate(("Issa Tembo", "Issa Zan Tembo", "I. Z. Tembo"))]
    ledger.add_all([page.extraction() for page, _ in pages])
    ledger.judge(different(pages[0][1], pages[1][1]))
    ledger.settle(resolve(ledger))
    assert ledger.entity_of(pages[0][1].id) != ledger.entity_of(pages[1][1].id)


def test_a_person_who_calls_two_one_is_heeded(ledger: Ledger) -> None:
    (one, left), (other, right) = told(1, "Issa Tembo"), told(2, "Awa Zoundi", "5e Bataillon de Gao")
    ledger.add_all([one.extraction(), other.extraction()])
    ledger.judge(same(left, right, "reader"))
    third, alike = told(3, "Awa Zoundi", "5e Bataillon de Gao")
    ledger.add(third.extraction())
    ledger.settle(resolve(ledger))
    assert ledger.entity_of(left.id) == ledger.entity_of(alike.id)


def test_thousands_of_documents_about_one_official_are_one(ledger: Ledger) -> None:
    pages = [told(number, "Issa Zan Tembo", on=f"20{10 + number % 8}-0{1 + number % 9}-01") for number in range(300)]
    judged(ledger, *(page for page, _ in pages))
    assert len({ledger.entity_of(mention.id) for _, mention in pages}) == 1


@pytest.mark.parametrize(("name", "one"), [("Moussa Diarra", False), ("Zoundi Tembolo", True)])
def test_of_an_everyday_name_a_rank_and_a_town_say_too_little(ledger: Ledger, name: str, one: bool) -> None:
    pages = []
    for number, day in enumerate(("2022-06-12", "2022-07-12")):
        page = Page(f"{number}: le colonel {name} à Kayes", name=f"{number}.txt", published=day)
        person, town = page.person(name), page.place("Kayes")
        page.says("HAS_RANK", person, rank="colonel").says(
            "LOCATED", town, lat=14.4, lon=-11.4, place_kind="town", geonames=2455518, country="ML"
        )
        pages.append((page, person))
    assert are_one(ledger, *pages) is one
    assert [each.verdict for each in resolve(ledger)][-1] is (Verdict.SAME if one else Verdict.UNSURE)


@given(names=st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=12), min_size=2, max_size=4))
def test_whatever_a_name_is_made_of_it_is_compared(names: list[str]) -> None:
    pages = [Page(f"{number}: {name}", name=f"{number}.txt") for number, name in enumerate(names)]
    for page, name in zip(pages, names, strict=True):
        page.says("HAS_RANK", page.person(name), rank="Colonel")
    judged(Ledger("sqlite://"), *pages)
