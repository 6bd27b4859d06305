"""Prints what extraction finds in the marked-up corpus, misses and invents.

python -m bench.extraction --quick [--errors FOLDER]    with the models in use, on the documents they learned from
"""

from __future__ import annotations

import argparse
from pathlib import Path

from bench.extraction import errors, totals
from bench.extraction.scoring import LANGUAGES, compared, documents


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="train nothing")
    parser.add_argument("--errors", type=Path, help="folder for lists of all that is missed and invented")
    arguments = parser.parse_args()
    for language in LANGUAGES:
        found = list(compared(documents(language)))
        print(f"\n{language}: {len(found)} documents")
        for name, count in {**totals.of_spans(found), **totals.of_facts(found)}.items():
            print(
                f"{name:16} precision {count.precision:.3f} ({count.right}/{count.claimed})   "
                f"recall {count.recall:.3f} ({count.found}/{count.wanted})   F1 {count.f1:.3f}"
            )
        for name, (done, occasions) in totals.of_wrongs(found).items():
            print(f"{name:16} {done} of {occasions}")
        if arguments.errors:
            errors.write(found, arguments.errors / f"{language}.txt")


if __name__ == "__main__":
    main()
