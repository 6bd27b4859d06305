"""How long resolution takes and how much memory it needs: `python -m bench.resolution.pace [MENTIONS…]`.

Each size in processes of its own: one writes the ledger, one resolves it.
"""

from __future__ import annotations

import json
import math
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from tempfile import TemporaryDirectory

from bench.resolution.crowd import Crowd
from graph.ledger import Ledger
from loaders.resolve import resolve

SIZES = (100_000, 1_000_000)
AT_ONCE = 500  # documents written in one transaction


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds on the clock and of the processor, peak MB; of resolving, and the clock with writing what it found."""

    mentions: int
    wall: float
    cpu: float
    memory: float
    settled: float
    entities: int


def measure(mentions: int) -> Pace:
    with TemporaryDirectory() as folder:
        for step in ("fill", "resolve"):
            command = [
                sys.executable,
                "-m",
                "bench.resolution.pace",
                step,
                f"sqlite:///{folder}/ledger.sqlite",
                str(mentions),
            ]
            done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return Pace(**json.loads(done.stdout))


def exponent(paces: Sequence[Pace]) -> float:
    """The power of the number of mentions with which processor time grows, between the last two."""
    small, large = paces[-2:]
    return math.log(large.cpu / small.cpu) / math.log(large.mentions / small.mentions)


def fill(url: str, mentions: int) -> None:
    ledger, documents = Ledger(url), Crowd(mentions).documents()
    while some := list(islice(documents, AT_ONCE)):
        ledger.add_all(some)
    ledger.close()


def resolved(url: str, mentions: int) -> Pace:
    ledger = Ledger(url)
    wall, cpu = time.perf_counter(), time.process_time()
    judgements = resolve(ledger)
    spent = time.perf_counter() - wall, time.process_time() - cpu
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    ledger.settle(judgements)
    settled = time.perf_counter() - wall
    entities = len(set(ledger.members().values()))
    ledger.close()
    return Pace(mentions, *spent, memory, settled, entities)


def main(arguments: list[str]) -> None:
    match arguments:
        case ["fill", url, mentions]:
            fill(url, int(mentions))
        case ["resolve", url, mentions]:
            print(json.dumps(asdict(resolved(url, int(mentions)))))
        case _:
            for size in map(int, arguments) if arguments else SIZES:
                print(measure(size))


if __name__ == "__main__":
    main(sys.argv[1:])
