"""`djeli query`: asks the running server, or else the graph itself."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence

from djeli import asking, opening, tables
from djeli.settings import Settings
from djeli.texts import language, text
from graph.errors import UsageError
from queries.catalogue import Catalogue
from queries.envelope import Envelope


def parameters(said: Sequence[str]) -> dict[str, str]:
    """`name=value` as a dictionary. Raises UsageError."""
    for each in said:
        if "=" not in each.lstrip("="):
            raise UsageError(text("wrong", "param", value=each))
    return dict(each.split("=", 1) for each in said)


def run(settings: Settings, name: str, said: Mapping[str, str], as_json: bool) -> None:
    """Raises NotFound for an unknown question, and all that asking it may raise."""
    catalogue = Catalogue.load()
    question = catalogue.question(name)
    question.values(said)  # a wrong parameter is told before anything is opened
    answer = _answer(settings, catalogue, name, said)
    if as_json:
        _write(answer)
    else:
        tables.show(question, answer)


def list_questions(as_json: bool) -> None:
    questions = list(Catalogue.load())
    if as_json:
        _write(
            [
                {"name": each.name, "summary": dict(each.summary), "parameters": list(each.parameters)}
                for each in questions
            ]
        )
    else:
        tables.show_questions(questions, language())


def _answer(settings: Settings, catalogue: Catalogue, name: str, said: Mapping[str, str]) -> Envelope:
    with opening.ledger(settings) as ledger:
        if server := asking.server(settings, ledger):
            return asking.ask(server, name, said)
        with opening.graph(settings, ledger) as (store, projector):
            projector.catch_up()
            return catalogue.run(name, said, ledger, store)


def _write(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
