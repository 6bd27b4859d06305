"""Models learned anew, from some documents of the corpus."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import redirect_stderr
from io import StringIO
from pathlib import Path

from loaders.inspect import read
from loaders.models import Models
from loaders.places import Gazetteer
from loaders.recognise import train as recogniser
from loaders.relate import train as relations


def learn(paths: Sequence[Path], gazetteer: Gazetteer, folder: Path, recogniser_alone: bool) -> Models:
    """The models that PATHS teach, as files in FOLDER; those in use where there are no PATHS."""
    if not paths:
        return Models()
    models = Models(folder / "recogniser", Models().relations if recogniser_alone else folder / "relations")
    documents = [read(path) for path in paths]
    with redirect_stderr(StringIO()):  # what is told while learning is for who trains the models in use
        recogniser.train([recogniser.lesson(document) for document in documents], gazetteer, models.recogniser)
        if not recogniser_alone:
            relations.train(documents, models.relations)
    return models
