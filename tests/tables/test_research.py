"""What becomes of the rows, cells and sources of tables in Security Force Monitor's format."""

from __future__ import annotations

from tests.tables.research import (
    AREA,
    PART,
    SITE,
    UNIT,
    WHOLE,
    Research,
    findings,
    posting,
    source,
    under,
    unit,
)


def test_a_posting_is_a_claim_whose_passage_is_its_row(research: Research) -> None:
    research.sources()
    research.persons(
        posting("Sani Ebo Tarfa", "9 Brigade", "3/5/2014", "July 2015", Rank="Colonel", **{"Source: Rank": "s2"})
    )
    assert research.load().whole
    ((person, body, said),) = research.edges("HOLDS_POST")
    assert (person, body, said["role"], said["rank"]) == ("Sani Ebo Tarfa", "9 Brigade", "commander", "Colonel")
    assert (said["first_cited"], said["last_cited"], said["start"], said["end"]) == (
        "2014-03-05",
        "2015-07",
        None,
        None,
    )
    (edge,) = [row for row in research.export() if row["type"] == "HOLDS_POST"]
    for evidence in edge["evidence"]:
        document = research.ledger.document(evidence["document"])
        assert document.text[evidence["start"] : evidence["end"]] == evidence["quote"]
        assert "persons.csv, row 2" in evidence["quote"]
        assert "Sani Ebo Tarfa" in evidence["quote"]
    assert {evidence["method"] for evidence in edge["evidence"]} == {"table"}


def test_a_source_is_a_document_with_all_that_its_table_says(research: Research) -> None:
    research.sources(source("s1", page="12", published_on="September 2011"), source("s2", published_on="Undated"))
    research.persons(posting("Sani Ebo Tarfa", "9 Brigade", "2011", "2012"))
    research.load()
    documents = {document.title: document for document in research.ledger.documents()}
    first, second = documents["Report s1"], documents["Report s2"]
    assert (first.publisher, first.published, first.url) == ("The Plain Daily", "2011-09", "https://plain.example/s1")
    assert "archived at https://archive.example/s1" in first.text
    assert "page 12" in first.text
    assert second.published is None


def test_a_line_has_what_its_source_says_and_the_rest_in_brackets(research: Research) -> None:
    research.sources()
    research.persons(posting("Sani Ebo Tarfa", "9 Brigade", "2011", "2012"))
    research.load()
    (text,) = [document.text for document in research.ledger.documents() if document.title == "Report s2"]
    assert "· Last citation: 2012 ·" in text
    assert "[Organization: 9 Brigade]" in text
    assert "[First citation: 2011]" in text


def test_flags_say_whether_a_date_is_an_end_or_a_citation(research: Research) -> None:
    research.sources()
    research.units(
        unit("9 Brigade", "u9", **under("1 Division", "2010", "2012", **{f"{PART}:open_ended": "E"})),
        unit("10 Brigade", "u10", **under("1 Division", "2010", "2012", **{f"{PART}:open_ended": "Y"})),
        unit("1 Division", "u1"),
    )
    research.load()
    said = {source: properties for source, _, properties in research.edges("PART_OF")}
    assert (said["9 Brigade"]["end"], said["9 Brigade"]["first_cited"], said["9 Brigade"]["open_ended"]) == (
        "2012",
        "2010",
        "E",
    )
    assert (said["10 Brigade"]["end"], said["10 Brigade"]["last_cited"], said["10 Brigade"]["open_ended"]) == (
        None,
        "2012",
        "Y",
    )


def test_a_gap_between_rows_is_a_gap_between_edges(research: Research) -> None:
    research.sources()
    research.persons(
        posting("Sani Ebo Tarfa", "9 Brigade", "1/1/2010", "6/1/2011"),
        posting("Sani Ebo Tarfa", "9 Brigade", "3/1/2014", "2/1/2015"),
        posting("Sani Ebo Tarfa", "9 Brigade", "5/1/2011", "9/1/2011"),
    )
    research.load()
    spans = sorted((said["first_cited"], said["last_cited"]) for _, _, said in research.edges("HOLDS_POST"))
    assert spans == [("2010-01-01", "2011-09-01"), ("2014-03-01", "2015-02-01")]


def test_what_a_source_says_of_a_day_does_not_hold_on_the_day_it_appeared(research: Research) -> None:
    research.sources(source("s1", published_on="2019-01-01"), source("s2"))
    research.persons(posting("Sani Ebo Tarfa", "9 Brigade", "1/1/2010"))
    research.load()
    ((_, _, said),) = research.edges("HOLDS_POST")
    assert said["last_cited"] == "2010-01-01"


def test_ids_tell_units_apart_and_names_lead_to_them_from_other_tables(research: Research) -> None:
    research.sources()
    research.units(unit("9 Brigade", "u9"), unit("9 Brigade (Old)", "u8", **under("9 Brigade")))
    research.persons(posting("Sani Ebo Tarfa", "9 Brigade", "2011"))
    research.load()
    assert sorted(research.nodes("Organization")) == ["9 Brigade", "9 Brigade (Old)"]
    assert research.nodes("Organization")["9 Brigade"]["identifiers"] == ["sfm-unit:u9"]


def test_an_id_keeps_a_unit_apart_from_one_that_bears_its_name_as_another(research: Research) -> None:
    """Even where its own row comes after one that names it as a parent."""
    research.sources()
    more = {"Organization:other_names": "9 Brigade", "Source: Aliases or alternative spellings": "s1"}
    research.units(
        unit("3 Battalion", "u3", **under("9 Brigade")), unit("9 Brigade", "u9"), unit("19 Brigade", "u19", **more)
    )
    research.load()
    assert sorted(research.nodes("Organization")) == ["19 Brigade", "3 Battalion", "9 Brigade"]


def test_a_name_that_two_ids_bear_means_neither(research: Research) -> None:
    research.sources()
    research.units(unit("9 Brigade", "u9"), unit("9 Brigade", "u10"), unit("3 Battalion", "u3", **under("9 Brigade")))
    report = research.load()
    assert "listed_twice" in {finding.reason for finding in findings(report, "units.tsv")}
    bodies = [row for row in research.export() if row.get("type") == "Organization"]
    assert len(bodies) == 4


def test_a_row_without_an_id_is_the_unit_of_its_name(research: Research) -> None:
    research.sources()
    research.units(unit("9 Brigade", "u9"), unit("9 Brigade", ""), unit("11 Brigade", ""))
    report = research.load()
    assert sorted(research.nodes("Organization")) == ["11 Brigade", "9 Brigade"]
    assert [finding.row for finding in findings(report, "units.tsv") if finding.reason == "no_id"] == [3, 4]


def test_other_names_are_found_and_are_not_the_name(research: Research) -> None:
    research.sources()
    more = {
        "Organization:other_names": "9 Bde ; Ninth Mechanised Infantry Brigade",
        "Source: Aliases or alternative spellings": "s2",
    }
    research.units(unit("9 Brigade", "u9", **more))
    research.load()
    node = research.nodes("Organization")["9 Brigade"]
    assert set(node["names"]) == {"9 Brigade", "9 Bde", "Ninth Mechanised Infantry Brigade"}
    assert research.ledger.find("ninth mechanised infantry brigade")[0][0] == node["id"]


def test_sites_areas_and_members(research: Research) -> None:
    research.sources()
    site = {SITE: "Sokoto", "Site:geonames_id": "77", "Source: Site:geonames_name": "s1"}
    region = {
        "Site:admin_level_1_geonames_name": "Sokoto",
        "Site:admin_level_1_geonames_id": "7",
        "Site:division_id": "ng",
    }
    area = {AREA: "Zamfara", "Area of Operations GeonameID": "8", "Source: Area of Operations": "s1"}
    whole = {WHOLE: "Joint Force", f"Source: {WHOLE}": "s2"}
    research.units(unit("9 Brigade", "u9", **site, **region, **area, **whole), unit("Joint Force", "u1"))
    research.load()
    places = {row["id"]: row["identifiers"] for row in research.export() if row.get("type") == "Place"}
    exported = [row for row in research.export() if row["kind"] == "edge"]
    ends = {row["type"]: row for row in exported}
    assert places[ends["BASED_AT"]["target"]] == ["sfm-place:77"]
    assert places[ends["WITHIN"]["target"]] == ["sfm-place:7"]
    assert [target for _, target, _ in research.edges("OPERATES_IN")] == ["Zamfara"]
    assert [(target, said["kind"]) for _, target, said in research.edges("PART_OF")] == [("Joint Force", "member")]


def test_a_unit_says_what_it_is_and_how_long_it_existed(research: Research) -> None:
    research.sources()
    more = {
        "Organization:classification": "Army;Military", "Source: Classification": "s1",
        "Organization:date_first_cited": "2001", "Source: Organization date_first_cited": "s1",
        "start date of Organization? Y/N": "Y", "Organization:date_last_cited": "8/31/2017",
        "Source: Organization date_last_cited": "s2", "Organization:open_ended? Y/N/E": "N",
    }  # fmt: skip
    research.units(unit("9 Brigade", "u9", **more))
    assert research.load().whole
    node = research.nodes("Organization")["9 Brigade"]
    assert (node["classifications"], node["country"]) == (["Army", "Military"], "NG")
    assert (node["began"], node["ended"], node["last_cited"], node["open_ended"]) == ("2001", None, "2017-08-31", "N")


def test_every_cell_that_is_not_understood_is_named(research: Research) -> None:
    research.sources()
    research.persons(
        posting("Sani Ebo Tarfa", "9 Brigade", "Noevember 2013", "13/13/2014"),
        posting("Musa Idi Kwaru", "9 Brigade", "2014", **{"Start date? (Y/N)": "perhaps", "Source: Role": "s9"}),
        {"Rank": "Colonel", "Source: Rank": "s1"},
    )
    report = research.load()
    assert not report.whole
    named = {
        (finding.row, finding.column, finding.value, finding.reason) for finding in findings(report, "persons.csv")
    }
    assert named >= {
        (2, "First citation", "Noevember 2013", "date"),
        (2, "Last citation", "13/13/2014", "date"),
        (3, "Start date? (Y/N)", "perhaps", "flag"),
        (3, "Source: Role", "s9", "source"),
        (4, "Rank", "Colonel", "idle"),
    }
    assert len(research.edges("HOLDS_POST")) == 2


def test_dates_that_differ_from_their_split_columns_are_told_and_stand(research: Research) -> None:
    research.sources()
    split = {"first_month": "5", "first_day": "3", "first_year": "2014"}
    research.persons(posting("Sani Ebo Tarfa", "9 Brigade", "3/5/2014", **split))
    report = research.load()
    assert report.whole
    assert [finding.reason for finding in findings(report, "persons.csv")] == ["repeated"]
    assert research.edges("HOLDS_POST")[0][2]["first_cited"] == "2014-03-05"


def test_columns_left_out_are_listed_and_forgotten_ones_are_told(research: Research) -> None:
    research.sources()
    research.write(
        "units.tsv",
        (
            UNIT,
            f"{PART}:open_ended",
            "o_id",
            "Owner-initial of staff researcher",
            "Colour",
            "Organization:open_ended? Y/N/E",
            "OrganizationOrganization:parent_id",
        ),
        [{UNIT: "9 Brigade", "o_id": "u9", "Owner-initial of staff researcher": "XY", "Colour": "green"}],
    )
    (table,) = [each.as_json() for each in research.load().tables if each.table == "units.tsv"]
    columns = {column["column"]: column for column in table["columns"]}
    assert columns["Owner-initial of staff researcher"]["left_out"]
    assert [(found["column"], found["reason"]) for found in table["not_understood"]] == [("Colour", "unmapped")]


def test_a_table_that_nobody_knows_asks_for_a_mapping(research: Research) -> None:
    research.write("strange.csv", ("a", "b"), [{"a": "1", "b": "2"}])
    (refused,) = research.load().refused
    assert "--mapping" in str(refused)
    assert "docs/tables.md" in str(refused)


def test_a_town_lies_where_the_gazetteer_knows_one_such_town(research: Research) -> None:
    research.sources()
    region = {
        "Site:admin_level_1_geonames_name": "Borno",
        "Site:admin_level_1_geonames_id": "7",
        "Site:division_id": "ng",
    }
    towns = ({SITE: "Maiduguri", "Site:geonames_id": "77"}, {SITE: "Nowhere at All", "Site:geonames_id": "78"})
    research.units(*(unit(f"{n} Brigade", f"u{n}", **town, **region) for n, town in enumerate(towns, 1)))
    research.load()
    places = research.nodes("Place")
    assert (places["Maiduguri"]["country"], places["Maiduguri"]["place_kind"]) == ("NG", "town")
    assert abs(places["Maiduguri"]["lat"] - 11.8) < 0.2
    assert (places["Nowhere at All"]["country"], places["Nowhere at All"]["lat"]) == ("NG", None)
