"""Precision and recall of operations told by several papers: `python -m bench.resolution.operations [--test]`.

The training half by default: rules and weights are looked at and tuned on it alone.
"""

from __future__ import annotations

import sys

from bench.resolution.operations.measure import halves, report


def main(arguments: list[str]) -> int:
    for line in report(halves()["--test" in arguments]):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
