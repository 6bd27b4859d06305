"""Precision and recall of operations told by several papers: `python -m bench.resolution.operations [--test]`.

The training half by default: rules and weights are looked at and tuned on it alone.
"""

from __future__ import annotations

import sys

from bench.resolution.operations.measure import halves, resolved, rows


def main(arguments: list[str]) -> int:
    for name, pairs in rows(*resolved(halves()["--test" in arguments])):
        counted = f"{pairs.right} right of {pairs.found} found, {pairs.wanted} wanted"
        print(f"{name}: precision {pairs.precision:.3f} recall {pairs.recall:.3f} ({counted})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
