"""The tagger's model: a conditional random field whose features are known by their hashes alone.

The file (`model.json.gz`, written by `loaders.recognise.train`) holds the labels, a weight for each two labels that
follow one another, and for each hash of a feature the labels that it speaks for or against, so that no text can be
read out of it. Weights are integers, in units of 1/SCALE.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from struct import Struct

from loaders.recognise.chain import Chain
from loaders.recognise.templates import Eyes, View, features

FILE = Path(__file__).with_name("model.json.gz")
SCALE = 10_000
LANE = 32  # bits
REMEMBERED = 1 << 15  # views whose rows are kept; documents have most of theirs in common


def packed(weights: Iterable[int]) -> int:
    """A row, the weights of all labels, as one number with a lane of bits for each: one addition adds two rows."""
    return sum(weight << LANE * label for label, weight in enumerate(weights))


class Rows(dict[View, tuple[int, ...]]):
    """The rows of each view, for each place from which it is seen, added up when it is first met."""

    def __init__(self, weights: Mapping[int, int]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, view: View) -> tuple[int, ...]:
        if len(self) >= REMEMBERED:
            self.clear()
        known = self._weights
        self[view] = rows = tuple([sum([known[name] for name in names if name in known]) for names in features(view)])
        return rows


class Model:
    def __init__(self, labels: Sequence[str], transitions: Sequence[Sequence[int]], weights: Mapping[int, int]) -> None:
        """TRANSITIONS has for each label the weight of each label after it, WEIGHTS for each hash its row."""
        self._labels = labels
        self.eyes = Eyes(Rows(weights).__getitem__, lambda feature: weights.get(feature, 0))
        self._chain = Chain(transitions)
        self._lanes = Struct(f"<{len(labels)}I")
        self._positive = packed([1 << LANE - 1] * len(labels))  # lanes can't be cut apart where one is negative

    def tags(self, tokens: Iterable[Iterable[int]]) -> list[str]:
        """The tag of each token of a sentence, from what is seen of each."""
        return [self._labels[number] for number in self._chain.decode(map(self._scores, tokens))]

    def _scores(self, rows: Iterable[int]) -> tuple[int, ...]:
        """What speaks for each label, all raised by the same number."""
        row = sum(rows, self._positive)
        return self._lanes.unpack(row.to_bytes(self._lanes.size, "little"))


@cache
def load(file: Path = FILE) -> Model:
    """The model of a file: the shipped one, or one learned to measure with."""
    data = json.loads(gzip.decompress(file.read_bytes()))
    rows = {
        int(number): sum(weight << LANE * int(label) for label, weight in row.items())
        for number, row in data["weights"].items()
    }
    return Model(data["labels"], data["transitions"], rows)


def save(
    file: Path, labels: Sequence[str], transitions: Sequence[Sequence[int]], weights: Mapping[int, Mapping[int, int]]
) -> None:
    """Write FILE; the same model gives the same bytes. WEIGHTS has for each hash the weights of labels by number."""
    data = {"labels": labels, "transitions": transitions, "weights": weights}
    file.write_bytes(gzip.compress(json.dumps(data, sort_keys=True, separators=(",", ":")).encode(), 9, mtime=0))
