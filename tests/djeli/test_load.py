"""`djeli load`: what it takes in, what it tells, and that it can be run again."""

from __future__ import annotations

import json
from pathlib import Path

from tests.djeli.running import Run


def documents(djeli: Run) -> dict[str, dict[str, object]]:
    rows = json.loads(djeli("query", "documents", "--json").out)["data"]
    return {str(row["source_name"] if "source_name" in row else row["name"]): row for row in rows}


def test_load_tells_what_became_of_each_source(djeli: Run, texts: Path) -> None:
    (texts / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    ran = djeli("load", texts)
    assert ran.status == 5
    assert ran.out == ""
    assert "old.doc has the format Office 97" in ran.err
    assert "2 loaded, 0 known already, 1 refused." in ran.err
    assert djeli("load", texts / "fr.txt").status == 0


def test_loading_again_passes_over_what_is_known(djeli: Run, texts: Path) -> None:
    first = json.loads(djeli("load", texts, "--json").out)
    again = json.loads(djeli("load", texts, "--json").out)
    assert len(first["documents"]) == 2
    assert again == {"documents": [], "known": 2, "refused": []}


def test_any_order_and_any_number_of_times_give_the_same_export(djeli: Run, texts: Path, tmp_path: Path) -> None:
    exports = []
    for number, paths in enumerate((["fr.txt", "en.txt"], ["en.txt", "fr.txt", "en.txt"])):
        data = tmp_path / f"data{number}"
        for path in paths:
            assert djeli("load", texts / path, "--data", data).status == 0
        exports.append(djeli("export", "--data", data).out)
    assert exports[0] == exports[1]
    assert exports[0]


def test_options_describe_the_documents(djeli: Run, texts: Path) -> None:
    options = ("--published", "2024-01-02", "--publisher", "Le Fleuve", "--url", "https://fleuve.example/1")
    assert djeli("load", texts / "fr.txt", *options).status == 0
    nodes = [json.loads(line) for line in djeli("export").out.splitlines()]
    (document,) = [node for node in nodes if node.get("type") == "Document"]
    said = {**document, **document.get("properties", {})}
    assert (said["published"], said["publisher"], said["url"]) == (
        "2024-01-02",
        "Le Fleuve",
        "https://fleuve.example/1",
    )


def test_options_that_make_no_sense_are_refused_before_anything_is_read(
    djeli: Run, texts: Path, tmp_path: Path
) -> None:
    for options in (("--published", "yesterday"), ("--language", "de"), ("--url", "file:///etc/passwd")):
        ran = djeli("load", texts, *options)
        assert ran.status == 2
        assert options[1] in ran.err
    assert not (tmp_path / "data").exists()


def test_refusals_are_told_in_french(djeli: Run, tmp_path: Path) -> None:
    ran = djeli("load", tmp_path / "rien.txt", lang="fr")
    assert ran.status == 5
    assert "rien.txt n'existe pas" in ran.err


def test_many_documents_are_shared_between_processes_with_the_same_result(
    djeli: Run, texts: Path, tmp_path: Path
) -> None:
    words = (texts / "fr.txt").read_text(encoding="utf-8")
    for number in range(40):
        (texts / f"more{number:02}.txt").write_text(words.replace("Kayes", f"Kayes {number}"), encoding="utf-8")
    assert djeli("load", texts).status == 0
    one_by_one = tmp_path / "one"
    for file in sorted(texts.iterdir(), reverse=True)[:3]:
        assert djeli("load", file, "--data", one_by_one).status == 0
    assert djeli("load", texts, "--data", one_by_one).status == 0
    assert djeli("export").out == djeli("export", "--data", one_by_one).out


def test_a_dry_run_shows_what_a_file_of_entities_would_say(djeli: Run, tmp_path: Path) -> None:
    file = tmp_path / "officials.ftm.json"
    said = [
        {"id": "p1", "schema": "Person", "properties": {"name": ["Issa Tembo"]}},
        {"id": "o1", "schema": "PublicBody", "properties": {"name": ["Ministry of Security of Kanem"]}},
        {"id": "x1", "schema": "Membership", "properties": {"member": ["p1"], "organization": ["o1"]}},
        {"id": "v1", "schema": "Vessel", "properties": {"name": ["Niger Queen"]}},
    ]
    file.write_text("\n".join(map(json.dumps, [*said, {"id": "none"}])), encoding="utf-8")
    ran = djeli("load", file, "--dry-run")
    assert ran.status == 5
    assert "Issa Tembo" in ran.out
    assert "Ministry of Security of Kanem" in ran.out
    assert "Vessel (1)" in ran.err
    assert "officials.ftm.json:5" in ran.err
    told = json.loads(djeli("load", file, "--dry-run", "--json").out)
    post = next(claim for claim in told["claims"] if claim["relation"] == "HOLDS_POST")
    assert (post["subject"], post["object"]) == ("Issa Tembo", "Ministry of Security of Kanem")
    assert "Issa Tembo" in post["quote"]
    assert (told["left_out"], len(told["refused"]), told["tables"]) == ({"Vessel": 1}, 1, [])
    assert not (tmp_path / "data").exists()


def test_a_dry_run_shows_our_own_export(djeli: Run, texts: Path, tmp_path: Path) -> None:
    djeli("load", texts)
    djeli("export", "--format", "ftm", "--out", tmp_path / "ours.ftm.json")
    ran = djeli("load", tmp_path / "ours.ftm.json", "--dry-run", "--json", "--data", tmp_path / "none")
    assert ran.status == 0
    claims = json.loads(ran.out)["claims"]
    assert claims
    assert all(claim["subject"] and claim["quote"] for claim in claims)
