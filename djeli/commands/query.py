"""`djeli query`: asks the running server, or else the graph itself."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence

from djeli import asking, opening, tables
from djeli.settings import Settings
from djeli.texts import text
from graph.errors import UsageError
from queries.catalogue import Catalogue
from queries.envelope import Envelope


def parameters(said: Sequence[str], options: Sequence[str] = ()) -> dict[str, str]:
    """`name=value` and `--name value` as one dictionary. Raises UsageError."""
    for each in said:
        if "=" not in each.lstrip("="):
            raise UsageError(text("wrong", "param", value=each))
    return dict(each.split("=", 1) for each in [*said, *_pairs(list(options))])


def _pairs(options: list[str]) -> Iterator[str]:
    while options:
        name = options.pop(0)
        if not name.startswith("--") or ("=" not in name and not options):
            raise UsageError(text("wrong", "param", value=name))
        yield name[2:] if "=" in name else f"{name[2:]}={options.pop(0)}"


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
        tables.show_questions(questions)


def _answer(settings: Settings, catalogue: Catalogue, name: str, said: Mapping[str, str]) -> Envelope:
    with opening.ledger(settings) as ledger:
        if server := asking.server(settings, ledger):
            return asking.ask(server, name, said)
        with opening.graph(settings, ledger) as (store, projector):
            projector.catch_up()
            return catalogue.run(name, said, ledger, store)


def _write(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
