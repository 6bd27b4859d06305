"""The story of the samples, from the files to the questions: what `docs/samples.md` promises."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from graph.ledger import Ledger
from graph.projector import Projector
from graph.store import open_store
from loaders.pipeline import load
from loaders.places import Gazetteer
from loaders.readers import sources
from queries.catalogue import Catalogue
from queries.envelope import Row
from tests.queries.asking import Asking, commanders
from viz.exports import write

FILES = sorted(str(path) for path in (Path(__file__).parents[2] / "samples").iterdir() if ".meta." not in path.name)
OFFICE = "Office central des stupéfiants"
MINISTRY = "ministère de la Sécurité et de la Protection civile"
DIRECTORATE = "Direction régionale de la Police de Kayes"
NATIONAL = "Direction générale de la Police nationale"
UNODC = "Office des Nations unies contre la drogue et le crime"
BRIGADE = "Brigade mobile d'intervention"
COMPANY = "Compagnie de Gendarmerie de Sikasso"
GENDARMES = "Gendarmerie nationale"
ARMED_GROUP = "Groupe de soutien à l'islam et aux musulmans"
DEMBELE, KANOUTE, TOGOLA, CISSE = (
    "Waly Mady Dembélé",
    "Sériba Moctar Kanouté",
    "Oumar Nianankoro Togola",
    "Hamidou Baréma Cissé",
)
DOLO, KOITA = "Issiaka Bréhima Dolo", "Aminata Fanta Koïta"
RAID_DAY = "2025-11-18"


def told(folder: Path, files: list[str]) -> Ledger:
    ledger = Ledger(f"sqlite:///{folder / 'ledger.sqlite'}")
    load(sources(files), ledger, Gazetteer.load(), workers=1)
    return ledger


def exported(ledger: Ledger) -> bytes:
    target = BytesIO()
    write("jsonl", ledger, target)
    return target.getvalue()


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asking]:
    ledger, store = told(tmp_path_factory.mktemp("story"), FILES), open_store(":memory:")
    Projector(ledger, store).catch_up()
    yield Asking(Catalogue.load(), ledger, {"kglite": store})
    store.close()
    ledger.close()


def linked(story: Asking, name: str, relation: str, **parameters: object) -> list[Row]:
    return story("neighbours", entity=name, types=relation, limit=500, **parameters)


def heads(story: Asking, body: str, day: str) -> dict[str, str]:
    """Who may have headed BODY on DAY, and whether they did."""
    posts = linked(story, body, "HOLDS_POST", on=day)
    return {
        row["node"]["name"]: row["edge"]["status"] for row in posts if row["edge"]["properties"]["role"] == "commander"
    }


def led(story: Asking, person: str) -> list[Row]:
    return linked(story, person, "HOLDS_POST", on=RAID_DAY)


def raid(story: Asking) -> Row:
    [found] = story("operations", place="Kayes", from_=RAID_DAY, to=RAID_DAY)
    return found


@pytest.mark.parametrize("spelt", ["OCS", "stupefiants", "Central Office for Narcotics", OFFICE])
def test_the_office_is_one_body_in_both_languages(story: Asking, spelt: str) -> None:
    found = story("search", q=spelt, type="Organization")[0]
    assert (found["name"], found["acronym"]) == (OFFICE, "OCS")
    assert found["documents"] > 10


def test_a_director_follows_another(story: Asking) -> None:
    assert heads(story, OFFICE, "2025-03-01").keys() >= {DOLO}
    assert heads(story, OFFICE, "2025-04-01") == {KOITA: "holds"}


def test_the_kayes_regional_police_changes_hands(story: Asking) -> None:
    assert "Fatogoma Kéba Bagayoko" in heads(story, DIRECTORATE, "2024-12-31")
    assert heads(story, DIRECTORATE, RAID_DAY) == {KANOUTE: "holds"}


def test_the_office_is_under_the_ministry(story: Asking) -> None:
    rows = linked(story, OFFICE, "PART_OF")
    assert [row["node"]["name"] for row in rows if row["edge"]["source_name"] == OFFICE] == [MINISTRY]


def test_the_chain_above_a_commissioner_reaches_the_ministry(story: Asking) -> None:
    chain = story("chain_of_command", entity=DEMBELE, on=RAID_DAY)
    assert commanders(chain) == [(1, DIRECTORATE, [KANOUTE]), (2, NATIONAL, [TOGOLA]), (3, MINISTRY, [CISSE])]
    nearest, *derived = chain
    assert nearest["stated"]
    quotes = [each["quote"] for each in nearest["link"]["evidence"]]
    assert any("sous la coordination du directeur régional" in quote for quote in quotes)
    for level in derived:
        assert not level["stated"]
        assert level["link"] is None
        assert {edge["type"] for edge in level["follows_from"]} >= {"PART_OF", "HOLDS_POST"}


def test_namesakes_are_two_persons(story: Asking) -> None:
    found = story("search", q="Lamine Konaté", type="Person")
    posts = [[(row["node"]["name"], row["edge"]["status"]) for row in led(story, one["id"])] for one in found]
    assert sorted(posts) == [[(BRIGADE, "may_hold")], [(COMPANY, "may_hold")]]


def test_a_unit_is_renamed(story: Asking) -> None:
    [row] = linked(story, "CAAT", "SUCCEEDED_BY")
    assert row["node"]["acronym"] == "BALT"
    assert row["edge"]["properties"]["kind"] == "renamed"


@pytest.mark.parametrize(
    ("partner", "kind"),
    [
        (UNODC, "training"),
        ("EUCAP Sahel Mali", "equipment"),
        (BRIGADE, "joint_operation"),
        (GENDARMES, "joint_operation"),
    ],
)
def test_the_office_has_partners(story: Asking, partner: str, kind: str) -> None:
    rows = story("partners", entity="OCS", kind=kind)
    assert [row for row in rows if row["node"]["name"] == partner]


def test_a_raid_that_two_documents_tell_is_one_operation(story: Asking) -> None:
    [found] = story("entity", entity=raid(story)["id"])
    assert (found["kind"], found["arrests"], found["documents"]) == ("raid", 12, 2)
    seized = {(one["item"], one["quantity"]) for one in found["seizures"]}
    assert seized >= {("cannabis", 46.8), ("tramadol", 5200)}


def test_who_was_only_rumoured_to_be_there_took_no_part(story: Asking) -> None:
    rows = linked(story, raid(story)["id"], "TOOK_PART_IN") + linked(story, raid(story)["id"], "COMMANDS")
    names = {row["node"]["name"] for row in rows}
    assert DEMBELE in names
    assert not [name for name in names if "endarmerie" in name]


def test_an_armed_group_is_an_opponent_and_nobodys_partner(story: Asking) -> None:
    assert story("partners", entity=ARMED_GROUP) == []
    roles = {row["edge"]["properties"]["role"] for row in linked(story, ARMED_GROUP, "TOOK_PART_IN")}
    assert roles == {"opponent"}


def test_what_is_planned_is_no_operation(story: Asking) -> None:
    began = {row["began"] for row in story("operations", limit=1000)}
    assert not [day for day in began if day and day > RAID_DAY]


def test_quantities_read_the_same_in_both_languages(story: Asking) -> None:
    seized = [one for row in story("operations", limit=1000) for one in row["seizures"]]
    assert {(one["unit"], one["item"]) for one in seized if one["quantity"] == 1250.5} == {("kg", "cannabis")}
    tramadol = {(one["unit"], one["item"]) for one in seized if one["quantity"] == 312_000}
    assert tramadol == {("tablets", "tramadol"), ("comprimés", "tramadol")}


def test_suspects_are_no_persons(story: Asking) -> None:
    for suspect in ("A. D.", "Bala"):
        assert story("search", q=suspect, type="Person") == []


def test_another_order_gives_the_same_export(story: Asking, tmp_path: Path) -> None:
    again = told(tmp_path, FILES[::-1])
    assert exported(again) == exported(story.ledger)
    again.close()
