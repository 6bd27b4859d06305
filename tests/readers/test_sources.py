"""Files, folders, globs, archives, standard input, and the sidecars beside them."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from pathlib import Path

import pytest

from loaders.readers import Metadata, Options, Refused, Source, read, source, sources

TEXT = b"Le colonel Adama Ballo commande la zone de Kayes."


def write(path: Path, content: bytes = TEXT) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def names(found: list[Source]) -> list[str]:
    return [item.name for item in found]


def test_a_folder_is_searched_through_in_a_fixed_order(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a/1.md", "c.html", "a/1.ann", ".hidden/x.txt", "~$lock.docx", "b/image.jpg"):
        write(tmp_path / name)
    assert names(list(sources([str(tmp_path)]))) == ["1.md", "2.txt", "c.html"]


def test_globs_and_files(tmp_path: Path) -> None:
    write(tmp_path / "x" / "1.txt")
    write(tmp_path / "2.txt")
    assert names(list(sources([str(tmp_path / "**" / "*.txt")]))) == ["2.txt", "1.txt"]
    assert names(list(sources([str(tmp_path / "2.txt")]))) == ["2.txt"]


def test_a_file_name_with_glob_characters_is_a_file(tmp_path: Path) -> None:
    path = write(tmp_path / "note [1].txt")
    assert [read(item).name for item in sources([str(path)])] == ["note [1].txt"]


def test_a_bad_source_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    write(tmp_path / "a.docx", b"not a zip")
    write(tmp_path / "b.doc", b"old")
    write(tmp_path / "c.txt")
    found = list(sources([str(tmp_path / "none.txt"), str(tmp_path)]))
    refusals = [item.refused.reason if item.refused else None for item in found]
    assert refusals == ["missing", "damaged", "format", None]
    with pytest.raises(Refused, match=r"none\.txt does not exist"):
        read(found[0])


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    (found,) = sources([str(tmp_path)])
    assert found.refused is not None
    assert "no document" in str(found.refused)
    assert "aucun document" in found.refused.sentence("fr")


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT)))
    (found,) = sources(["-"])
    assert read(found).text == TEXT.decode()


def test_sidecars_win_over_the_text_and_options_over_all(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", b"BAMAKO, 13 mars 2025 (AMAP) - " + TEXT)
    beside = {
        "title": "T",
        "url": "file:///etc/passwd",
        "publisher": "P",
        "published": "2024-05",
        "language": "fr",
        "x": 1,
    }
    write(tmp_path / "a.meta.json", json.dumps(beside).encode())
    (found,) = sources([str(tmp_path)], Options(Metadata(publisher="Q"), case="kayes"))
    document = read(found)
    assert (document.title, document.publisher, document.published) == ("T", "Q", "2024-05")
    assert (document.url, document.case) == (None, "kayes")


def test_a_sidecar_that_a_shell_names_is_no_document(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", TEXT)
    write(tmp_path / "a.meta.json", b"{}")
    assert [found.name for found in sources([str(path) for path in sorted(tmp_path.iterdir())])] == ["a.txt"]


@pytest.mark.parametrize("sidecar", [b"{", b"[1]", b"\xff", b"[" * 100_000])
def test_a_sidecar_that_can_not_be_read_is_told(tmp_path: Path, sidecar: bytes) -> None:
    write(tmp_path / "a.txt")
    write(tmp_path / "a.meta.json", sidecar)
    (found,) = sources([str(tmp_path)])
    assert found.refused is not None
    assert found.refused.reason == "sidecar"


def test_an_archive_is_opened_with_its_sidecars(tmp_path: Path) -> None:
    members = {"x/a.txt": TEXT, "x/a.meta.json": b'{"published": "2024"}', "__MACOSX/a.txt": b"x", "b.jpg": b"x"}
    write(tmp_path / "a.zip", zipped(members))
    (found,) = sources([str(tmp_path / "a.zip")])
    assert read(found).published == "2024"
    assert found.where.endswith("a.zip!x/a.txt")


def test_member_paths_are_labels(tmp_path: Path) -> None:
    found = list(source("up/../load.zip", zipped({"../../etc/a.txt": TEXT, "/b.txt": TEXT, "c\\d.txt": TEXT})))
    assert names(found) == ["a.txt", "b.txt", "d.txt"]


def test_an_archive_in_an_archive_is_refused() -> None:
    (found,) = source("a.zip", zipped({"b.zip": zipped({"c.txt": TEXT})}))
    assert found.refused is not None
    assert found.refused.reason == "nested"
