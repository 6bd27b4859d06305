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
