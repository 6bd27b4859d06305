"""The tagger's model: exact decoding, the learner's own tags, and nothing to read in its file."""

from __future__ import annotations

import gzip
import json
from itertools import pairwise, product
from pathlib import Path

import pycrfsuite
from hypothesis import given
from hypothesis import strategies as st

from loaders.passages import Label
from loaders.places import Gazetteer
from loaders.recognise.chain import Chain
from loaders.recognise.features import features
from loaders.recognise.model import FILE, load
from loaders.recognise.train import BARE, attributes, learn, read, write
from loaders.segment import segment

CORPUS = Path(__file__).parents[2] / "corpus"
TAGS = {"O", *(f"{part}-{label}{pointing}" for part in "BI" for label in Label for pointing in ("", "_ref"))}
LABELS = 4

rows = st.lists(st.integers(-9, 9), min_size=LABELS, max_size=LABELS)


@given(transitions=st.lists(rows, min_size=LABELS, max_size=LABELS), scores=st.lists(rows, max_size=5))
def test_no_path_is_likelier_than_the_decoded_one(transitions: list[list[int]], scores: list[list[int]]) -> None:
    def total(path: tuple[int, ...]) -> int:
        own = sum(row[label] for row, label in zip(scores, path, strict=True))
        return own + sum(transitions[one][other] for one, other in pairwise(path))

    decoded = tuple(Chain(transitions).decode(scores))
    assert total(decoded) == max(map(total, product(range(LABELS), repeat=len(scores))))


def test_the_tags_are_those_of_crfsuite(tmp_path: Path) -> None:
    documents, gazetteer = list(read(CORPUS / "en"))[:4], Gazetteer.load()
    learned, file = tmp_path / "learned.crfsuite", tmp_path / "model.json.gz"
    learn(documents[:3], gazetteer, learned)
    write(learned, file)
    model, sentences = load(file), segment(documents[3][0], None)
    ours = [model.tags(tokens) for tokens in features(sentences, gazetteer, model.eyes)]
    with pycrfsuite.Tagger().open(str(learned)) as tagger:
        theirs = [tagger.tag(list(map(attributes, tokens))) for tokens in features(sentences, gazetteer, BARE)]
    assert ours == theirs
    assert {"B-Person", "I-Person", "B-Rank", "O"} <= {tag for tags in ours for tag in tags}


def test_the_file_holds_labels_and_numbers_alone() -> None:
    data = json.loads(gzip.decompress(FILE.read_bytes()))
    assert data.keys() == {"labels", "transitions", "weights"}
    assert set(data["labels"]) <= TAGS
    assert all(number.isdecimal() for number in data["weights"])
    assert all(isinstance(weight, int) for row in data["weights"].values() for weight in row.values())
    assert FILE.stat().st_size < 8_000_000
