"""Scores what Djeli makes of documents whose facts were checked by hand: `make eval` (reads ../shared).

Fails below the floors for the five seeds. The marked-up corpus is reported as it comes out; every fourth of its
documents (d04, d08 …) was never used for learning or for writing rules.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from graph.export import rows
from graph.ledger import Ledger
from loaders.pipeline import load
from loaders.places import Gazetteer
from loaders.readers import sources

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
FLOORS = {"entity_recall": 0.95, "fact_recall": 0.90}
NOUGHT = ("violations", "spurious_persons", "duplicate_persons", "wrong_quotes", "edges_without_evidence")


def exported(paths: Iterable[Path], folder: Path) -> str:
    """The canonical export after loading PATHS one by one into a new ledger under FOLDER."""
    ledger = Ledger(f"sqlite:///{folder / 'ledger.sqlite'}")
    gazetteer = Gazetteer.load()
    for path in paths:
        load(sources([str(path)]), ledger, gazetteer, workers=1)
    lines = [json.dumps(row, ensure_ascii=False) for row in rows(ledger)]
    ledger.close()
    return "\n".join(lines)


def score(text: str, gold: Path, texts: Path, folder: Path, show: bool = False) -> dict[str, Any]:
    """The figures of score_facts.py for an export; with SHOW its list of what is missing goes to standard error."""
    file = folder / "export.jsonl"
    file.write_text(text, encoding="utf-8")
    command = [sys.executable, str(SHARED / "tools" / "score_facts.py"), str(file), str(gold), "--texts", str(texts)]
    if show:
        print(subprocess.run(command, check=True, capture_output=True, text=True).stdout, file=sys.stderr)
    figures = subprocess.run([*command, "--json"], check=True, capture_output=True, text=True).stdout
    return dict(json.loads(figures))


def failures(figures: Mapping[str, Any]) -> list[str]:
    """What falls short, in words."""
    low = [f"{name} is {figures[name]:.3f}, below {floor}" for name, floor in FLOORS.items() if figures[name] < floor]
    return low + [f"{name} is {figures[name]}, not 0" for name in NOUGHT if figures[name]]


def seeds(folder: Path) -> list[str]:
    """Score the five seeds, loaded in two orders."""
    paths = sorted((SHARED / "seeds").glob("*.txt"))
    text = exported(paths, _new(folder, "one"))
    figures = score(text, SHARED / "gold" / "seeds", SHARED / "seeds", folder, show=True)
    print(f"seeds: {_line(figures)}")
    wrong = failures(figures)
    if exported([*reversed(paths), *paths], _new(folder, "other")) != text:
        wrong.append("the seeds loaded twice in another order give another export")
    return wrong


def corpus(folder: Path) -> None:
    """Report the marked-up corpus, apart for what was learned from and what was kept for testing."""
    for language in ("fr", "en"):
        made = folder / language
        tool = SHARED / "tools" / "corpus.py"
        subprocess.run([sys.executable, str(tool), str(ROOT / "corpus" / language), str(made)], check=True)
        for name, wanted in (("learned from", False), ("kept for testing", True)):
            part, gold = _new(folder, f"{language}-{name}"), _new(folder, f"{language}-{name}-gold")
            for path in made.iterdir():
                checked = path.suffix == ".json" and not path.name.endswith(".meta.json")
                if (int(path.name[1:3]) % 4 == 0) is wanted and path.suffix != ".ann":
                    ((gold if checked else part) / path.name).write_bytes(path.read_bytes())
            text = exported([part], _new(folder, f"{language}-{name}-ledger"))
            print(f"corpus, {language}, {name}: {_line(score(text, gold, part, folder))}")


def _new(folder: Path, name: str) -> Path:
    made = folder / name
    made.mkdir()
    return made


def _line(figures: Mapping[str, Any]) -> str:
    rest = " · ".join(f"{name.replace('_', ' ')} {figures[name]}" for name in (*NOUGHT, "precision"))
    return f"entities {figures['entity_recall']:.3f} · facts {figures['fact_recall']:.3f} · {rest}"


def main() -> int:
    if not SHARED.exists():
        print("There is no ../shared beside the project: the documents to score are not here.", file=sys.stderr)
        return 2
    with TemporaryDirectory() as folder:
        wrong = seeds(Path(folder))
        corpus(Path(folder))
    for line in wrong:
        print(f"below the floor: {line}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
