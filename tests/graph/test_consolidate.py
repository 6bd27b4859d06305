"""One edge per distinct claim, one node per entity: what many passages say made into what the graph shows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import count
from typing import Any

import pytest

from graph.consolidate import Edge, Node
from graph.ledger import Ledger
from graph.model import Assertion, Mention
from tests.factory import Page, same

numbers = count()


def post(
    ledger: Ledger, published: str | None = None, publisher: str | None = None, **attributes: Any
) -> tuple[Mention, Mention]:
    """One more document in which Issa Tembo holds a post in the OCS."""
    page = Page(f"Issa Tembo, OCS ({next(numbers)}).", published=published, publisher=publisher)
    person, body = page.person("Issa Tembo"), page.body("OCS", acronym="OCS")
    ledger.add(page.says("HOLDS_POST", person, body, **{"post_title": "director", **attributes}).extraction())
    return person, body


def joined(ledger: Ledger, pairs: Sequence[tuple[Mention, Mention]]) -> None:
    (person, body), *others = pairs
    ledger.settle([same(person, other) for other, _ in others] + [same(body, other) for _, other in others])


def posts(ledger: Ledger) -> list[dict[str, Any]]:
    return [edge.properties for edge in edges(ledger) if edge.type == "HOLDS_POST"]


def edges(ledger: Ledger) -> list[Edge]:
    return [edge for edge, _ in ledger.consolidated(ledger.ids()).edges]


def nodes(ledger: Ledger) -> dict[str, Node]:
    return {node.type: node for node in ledger.consolidated(ledger.ids()).nodes}


def test_a_dated_and_an_undated_claim_of_one_post_are_one_edge(ledger: Ledger) -> None:
    joined(ledger, [post(ledger, began="2018-06", ended="2020"), post(ledger, began="2018"), post(ledger)])
    (edge,) = posts(ledger)
    assert (edge["began"], edge["ended"], edge["evidence_count"], edge["documents"]) == ("2018-06", "2020", 3, 3)
    assert (edge["began_min"], edge["began_max"]) == ("2018-06-01", "2018-06-30")
    assert (edge["ended_min"], edge["ended_max"]) == ("2020-01-01", "2020-12-31")


def test_two_tenures_with_a_gap_are_two_edges(ledger: Ledger) -> None:
    spans = [{"began": "2010", "ended": "2012"}, {"began": "2018"}, {"began": "2018-03", "ended": "2020"}]
    joined(ledger, [post(ledger, **span) for span in spans] + [post(ledger, published="2011-05-01")])
    early, late = sorted(posts(ledger), key=lambda edge: str(edge["began"]))
    assert (early["began"], early["ended"], early["last_cited"]) == ("2010", "2012", "2011-05-01")
    assert (late["began"], late["ended"], late["documents"]) == ("2018-03", "2020", 2)


def test_another_title_is_another_edge_and_spelling_is_not(ledger: Ledger) -> None:
    titles = ("director", "Director", "deputy director")
    joined(ledger, [post(ledger, post_title=title) for title in titles])
    assert sorted(edge["documents"] for edge in posts(ledger)) == [1, 2]


def test_who_heads_a_body_holds_one_post_whatever_the_title_says(ledger: Ledger) -> None:
    titles = ("director", "directrice", "head")
    joined(ledger, [post(ledger, post_title=title, role="commander") for title in titles] + [post(ledger)])
    (edge,) = [edge for edge in posts(ledger) if edge["role"] == "commander"]
    assert (edge["titles"], edge["documents"]) == (["director", "directrice", "head"], 3)


def test_a_claim_without_a_title_joins_the_only_post_that_it_fits(ledger: Ledger) -> None:
    joined(ledger, [post(ledger, role="commander"), post(ledger, post_title=None), post(ledger, post_title=None)])
    assert [(edge["post_title"], edge["documents"]) for edge in posts(ledger)] == [("director", 3)]


def test_a_claim_without_a_title_that_fits_two_posts_joins_neither(ledger: Ledger) -> None:
    joined(ledger, [post(ledger), post(ledger, post_title="spokesman"), post(ledger, post_title=None)])
    titles = sorted(str(edge["post_title"]) for edge in posts(ledger))
    assert titles == ["None", "director", "spokesman"]


def test_an_edge_counts_documents_and_independent_sources(ledger: Ledger) -> None:
    joined(
        ledger,
        [post(ledger, published=day, publisher=by) for day, by in (("2021", "A"), ("2019-05", "A"), ("2020", None))],
    )
    (edge,) = posts(ledger)
    assert (edge["documents"], edge["sources"], len(edge["evidence"])) == (3, 2, 3)
    assert (edge["first_cited"], edge["last_cited"]) == ("2019-05", "2021")


def test_who_is_called_former_has_left_by_then(ledger: Ledger) -> None:
    joined(ledger, [post(ledger, published="2019-05-04"), post(ledger, published="2021-02", status="former")])
    (edge,) = posts(ledger)
    assert (edge["status"], edge["last_cited"]) == ("former", "2019-05-04")
    assert (edge["ended"], edge["ended_max"]) == (None, "2021-02-28")


def test_who_is_said_to_hold_it_again_has_not_left(ledger: Ledger) -> None:
    joined(ledger, [post(ledger, published="2019-05-04", status="former"), post(ledger, published="2021-02")])
    (edge,) = posts(ledger)
    assert (edge["status"], edge["ended_max"]) == (None, None)


def test_a_partnership_that_is_called_ended_was_over_by_then(ledger: Ledger) -> None:
    for published, status in (("2019-05-04", "current"), ("2021-02", "ended")):
        page = Page(f"UNODC and the OCS, {published}.", published=published)
        page.says("PARTNER_OF", page.body("UNODC"), page.body("OCS"), kind="training", status=status)
        ledger.add(page.extraction())
    for left, right in zip(*[iter(sorted(ledger.mentions(), key=lambda mention: mention.name))] * 2, strict=True):
        ledger.judge(same(left, right))
    (edge,) = [each.properties for each in edges(ledger) if each.type == "PARTNER_OF"]
    assert (edge["status"], edge["last_cited"], edge["ended_max"]) == ("ended", "2019-05-04", "2021-02-28")


def test_the_date_that_most_documents_give_is_shown(ledger: Ledger) -> None:
    joined(ledger, [post(ledger, began=day) for day in ("2018-06-01", "2018-06", "2017-01-02")])
    (edge,) = posts(ledger)
    assert edge["began"] == "2018-06-01"


@pytest.mark.parametrize("assertion", [Assertion.DENIED, Assertion.PLANNED])
def test_what_is_denied_or_planned_is_no_edge(ledger: Ledger, assertion: Assertion) -> None:
    page = Page("Issa Tembo will head the OCS.")
    page.says("HOLDS_POST", page.person("Issa Tembo"), page.body("OCS"), assertion)
    ledger.add(page.extraction())
    assert {edge.type for edge in edges(ledger)} == {"MENTIONED_IN"}


def test_what_is_only_alleged_says_so(ledger: Ledger) -> None:
    page = Page("Issa Tembo allegedly heads the OCS.")
    page.says("HOLDS_POST", page.person("Issa Tembo"), page.body("OCS"), Assertion.ALLEGED)
    ledger.add(page.extraction())
    assert posts(ledger)[0]["assertion"] == "alleged"


def test_a_mutual_partnership_is_one_edge_and_a_gift_has_a_direction(ledger: Ledger) -> None:
    page = Page("The OCS and the DEA agreed; the DEA trains the OCS.")
    ocs, dea = page.body("OCS"), page.body("DEA")
    for giver, taker in ((ocs, dea), (dea, ocs)):
        page.says("PARTNER_OF", giver, taker, kind="agreement").says("PARTNER_OF", giver, taker, kind="training")
    ledger.add(page.extraction())
    partners = [edge for edge in edges(ledger) if edge.type == "PARTNER_OF"]
    mutual = [edge for edge in partners if edge.properties["kind"] == "agreement"]
    assert [(edge.source, edge.target, edge.properties["evidence_count"]) for edge in mutual] == [
        (*sorted((ocs.id, dea.id)), 2)
    ]
    assert len(partners) == 3


def test_who_is_only_pointed_at_is_no_node(ledger: Ledger) -> None:
    page = Page("His deputy heads the OCS.")
    page.says("HOLDS_POST", page.person("His deputy", ""), page.body("OCS"), role="commander")
    ledger.add(page.extraction())
    assert set(nodes(ledger)) == {"Organization", "Document"}
    assert {edge.type for edge in edges(ledger)} == {"MENTIONED_IN"}


def test_an_entity_is_no_partner_of_itself(ledger: Ledger) -> None:
    page = Page("The OCS and the Office trained.")
    ocs, office = page.body("OCS"), page.body("Office")
    ledger.add(page.says("PARTNER_OF", ocs, office, kind="training").same(ocs, office).extraction())
    assert {edge.type for edge in edges(ledger)} == {"MENTIONED_IN"}


def test_the_name_shown_is_the_fullest_well_evidenced_one(ledger: Ledger) -> None:
    page = Page("OFFICE CENTRAL DES STUPEFIANTS Office central des stupéfiants O.C.S. Office")
    mentions = [
        page.body("OFFICE CENTRAL DES STUPEFIANTS"),
        page.body("Office central des stupéfiants", acronym="O.C.S."),
        page.body("O.C.S.", "OCS", acronym="OCS"),
        page.body("Office"),
    ]
    for mention in mentions[1:]:
        page.same(mentions[0], mention)
    ledger.add(page.extraction())
    shown = nodes(ledger)["Organization"].properties
    assert (shown["name"], shown["acronym"], shown["mentions"]) == ("Office central des stupéfiants", "OCS", 4)
    assert set(shown["names"]) == {
        "Office central des stupéfiants", "OFFICE CENTRAL DES STUPEFIANTS", "OCS", "Office",
    }  # fmt: skip


def test_an_operation_is_named_by_what_happened_where_and_when(ledger: Ledger) -> None:
    page = Page("On 23 December a raid in Cran-Cran took 5 kg.")
    raid, place = page.operation("raid"), page.place("Cran-Cran")
    page.says("TOOK_PLACE_AT", raid, place).says(
        "HAPPENED", raid, kind="raid", began="2025-12-23", arrests=3,
        seizures=[{"item": "cannabis", "quantity": 5, "unit": "kg"}],
    )  # fmt: skip
    ledger.add(page.says("HAPPENED", raid, kind="raid", began="2025-12").extraction())
    shown = nodes(ledger)["Operation"].properties
    assert shown["name"] == "raid · Cran-Cran · 2025-12-23"
    assert (shown["kind"], shown["began_min"], shown["arrests"], shown["killed"]) == ("raid", "2025-12-23", 3, None)
    assert [json.loads(text) for text in shown["seizures"]] == [{"item": "cannabis", "quantity": 5, "unit": "kg"}]


def test_an_operation_with_a_name_of_its_own_keeps_it(ledger: Ledger) -> None:
    page = Page("Opération Kapok began.")
    named, alike = page.operation("Opération Kapok"), page.operation("began")
    ledger.add(page.says("HAPPENED", named, kind="operation").same(named, alike).extraction())
    assert nodes(ledger)["Operation"].properties["name"] == "Opération Kapok"


def test_facts_about_persons_and_places_are_theirs(ledger: Ledger) -> None:
    page = Page("Colonel Issa Tembo, spokesman, in Kayes.")
    person, place = page.person("Issa Tembo"), page.place("Kayes")
    page.says("HAS_RANK", person, rank="Colonel").says("HAS_TITLE", person, post_title="spokesman")
    ledger.add(page.says("LOCATED", place, lat=14.45, lon=-11.43, country="ML", geonames=2455290).extraction())
    shown = nodes(ledger)
    assert shown["Person"].properties["ranks"] == ["Colonel"]
    assert shown["Person"].properties["titles"] == ["spokesman"]
    assert (shown["Place"].properties["lat"], shown["Place"].properties["country"]) == (14.45, "ML")


def test_every_edge_gives_all_its_evidence(ledger: Ledger) -> None:
    joined(ledger, [post(ledger) for _ in range(5)])
    for edge in edges(ledger):
        found = ledger.evidence(edge.key)
        assert len(found) == edge.properties["evidence_count"]
        for each in found:
            text = ledger.document(each.document).text
            assert text[each.start : each.end] == each.quote
            assert (each.before + each.quote + each.after) in text


def test_the_id_of_an_edge_outlives_a_merge_of_its_ends(ledger: Ledger) -> None:
    pairs = [post(ledger), post(ledger)]
    former = [edge.key for edge in edges(ledger) if edge.type == "HOLDS_POST"]
    joined(ledger, pairs)
    assert [len(ledger.evidence(key)) for key in former] == [2, 2]


def told_twice(ledger: Ledger, *said: dict[str, Any]) -> dict[str, Any]:
    """The operation that as many documents tell, each with what it says came of it."""
    pages = [Page(f"A raid {number}.") for number, _ in enumerate(said)]
    mentions = [page.operation("raid") for page in pages]
    for page, mention, outcome in zip(pages, mentions, said, strict=True):
        ledger.add(page.says("HAPPENED", mention, kind="raid", **outcome).extraction())
    ledger.settle([same(mentions[0], mention) for mention in mentions[1:]])
    return nodes(ledger)["Operation"].properties


def test_tolls_that_contradict_each_other_stand_side_by_side_with_their_documents(ledger: Ledger) -> None:
    shown = told_twice(ledger, {"killed": 27}, {"killed": 27, "wounded": 3}, {"killed": 30, "wounded": 3})
    assert (shown["killed"], shown["wounded"]) == (27, 3)
    contested = [json.loads(text) for text in shown["contested"]]
    assert [(row["of"], row["value"], len(row["documents"])) for row in contested] == [
        ("killed", 27, 2),
        ("killed", 30, 1),
    ]
    documents = {document.text: document.id for document in ledger.documents()}
    assert contested[1]["documents"] == [documents["A raid 2."]]


def test_what_two_languages_call_one_thing_was_seized_once(ledger: Ledger) -> None:
    shown = told_twice(
        ledger,
        {"seizures": [{"item": "cocaïne", "quantity": 4.2, "unit": "kg"}]},
        {"seizures": [{"item": "cocaine", "quantity": 4200, "unit": "grams"}]},
    )
    assert len(shown["seizures"]) == 1
    assert shown["contested"] == []


def test_quantities_that_contradict_each_other_stand_side_by_side(ledger: Ledger) -> None:
    shown = told_twice(
        ledger,
        {"seizures": [{"item": "cannabis", "quantity": 46.8, "unit": "kg"}]},
        {"seizures": [{"item": "chanvre indien", "quantity": 47, "unit": "kilos"}]},
    )
    assert [json.loads(text)["quantity"] for text in shown["seizures"]] == [47]
    assert [json.loads(text)["quantity"] for text in shown["contested"]] == [46.8, 47]


def test_what_one_document_tells_apart_was_seized_apart(ledger: Ledger) -> None:
    rifles = [{"item": "fusils", "quantity": 3, "unit": "fusils"}, {"item": "AK-47", "quantity": 7, "unit": "AK-47"}]
    shown = told_twice(
        ledger, {"seizures": rifles}, {"seizures": [{"item": "rifles", "quantity": 7, "unit": "rifles"}]}
    )
    assert sorted(json.loads(text)["quantity"] for text in shown["seizures"]) == [3, 7]
