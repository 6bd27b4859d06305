from __future__ import annotations

from pathlib import Path

import pytest

from tests.djeli.running import Run, runner

FRENCH = """Saisie à Kayes

BAMAKO, 13 mars 2025 (AMAP) – Le commissaire divisionnaire Adama Ballo, directeur de l'Office central des stupéfiants
(OCS), a dirigé mardi une opération à Kayes. Les agents de l'OCS ont saisi 214 kg de
cannabis et interpellé quatre personnes.
"""
ENGLISH = """Published: 5 April 2025

The Central Narcotics Office (OCS) is part of the Ministry of Security. Colonel Issa Tembo is commander of the Ségou
Gendarmerie Legion. He met the director of the OCS, Commissioner Adama Ballo, in Bamako on 3 April 2025.
"""


@pytest.fixture
def djeli(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """The command, with a data folder of the test's own."""
    monkeypatch.setenv("DJELI_DATA", str(tmp_path / "data"))
    return runner(monkeypatch, capfd)


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder with a text in each language."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "fr.txt").write_text(FRENCH, encoding="utf-8")
    (folder / "en.txt").write_text(ENGLISH, encoding="utf-8")
    return folder
