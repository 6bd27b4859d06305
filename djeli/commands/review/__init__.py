"""`djeli review`: persons decide who is who. It writes the ledger itself; a running server follows within a second."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from getpass import getuser
from typing import Any

import typer

from djeli import opening
from djeli.commands.review import shown
from djeli.commands.review.session import Session
from djeli.settings import Settings
from djeli.texts import text
from graph.decision import Decision
from graph.errors import Ambiguous, NotFound
from graph.ledger import Ledger
from graph.sentences import say
from queries.comparison import comparison, decision, doubt

LISTED = 10  # ids named where several entities have a name


def run(settings: Settings, kind: str | None, limit: int, as_json: bool) -> None:
    """Ask pair by pair on a terminal; elsewhere list the open pairs."""
    with opening.ledger(settings) as ledger:
        if sys.stdin.isatty() and sys.stdout.isatty() and not as_json:
            Session(ledger, author(settings), kind).run()
            return
        found = ledger.unsure(kind=kind, limit=limit)
        labels = ledger.labels(end for each in found for end in (each.left, each.right) if end)
    rows = [doubt(each, labels) for each in found]
    _tell(rows, as_json, shown.doubts)


def decide(settings: Settings, action: str, about: Sequence[Sequence[str]], note: str | None, as_json: bool) -> None:
    """About entities by id or by a name that one alone has."""
    with opening.ledger(settings) as ledger:
        ids = [[_entity(ledger, said) for said in each] for each in about]
        _decided(ledger.decide(action, ids, author(settings), note), as_json)


def split(settings: Settings, entity: str, side: Sequence[str], note: str | None, as_json: bool) -> None:
    """SIDE are mentions of ENTITY, or documents: all of its mentions there."""
    with opening.ledger(settings) as ledger:
        whole = ledger.mentions(entity=_entity(ledger, entity))
        chosen = {mention.id for mention in whole if {mention.id, mention.document} & set(side)}
        if unknown := [id for id in side if id not in chosen and id not in {mention.document for mention in whole}]:
            raise NotFound(text("wrong", "side", id=unknown[0]))
        _decided(ledger.decide("split", [sorted(chosen)], author(settings), note), as_json)


def show(settings: Settings, left: str, right: str, as_json: bool) -> None:
    with opening.ledger(settings) as ledger:
        found = comparison(ledger, _entity(ledger, left), _entity(ledger, right))
    _tell(found, as_json, shown.comparison)


def log(settings: Settings, asked: Mapping[str, Any], as_json: bool) -> None:
    with opening.ledger(settings) as ledger:
        if asked["entity"] is not None:
            asked = {**asked, "entity": _entity(ledger, asked["entity"])}
        found = ledger.decisions(**asked)
    _tell([decision(each) for each in found], as_json, shown.log)


def turn(settings: Settings, what: str, id: str, as_json: bool) -> None:
    """Undo or redo a decision."""
    with opening.ledger(settings) as ledger:
        turned = ledger.undo if what == "undo" else ledger.redo
        _decided(turned(id, author(settings)), as_json)


def author(settings: Settings) -> str:
    """Who decides: as they say, or as they are logged in."""
    return settings.author or getuser()


def _entity(ledger: Ledger, said: str) -> str:
    if ledger.entities_of([said]):
        return said
    found = ledger.called(said)
    if not found:
        raise NotFound(say("nobody", said=said))
    if len(found) > 1:
        raise Ambiguous(say("several", said=said, listed=", ".join(found[:LISTED])))
    return found[0]


def _decided(made: Decision, as_json: bool) -> None:
    _tell(decision(made), as_json, shown.decided)


def _tell(value: Any, as_json: bool, shower: Any) -> None:
    if as_json:
        typer.echo(json.dumps(value, ensure_ascii=False, indent=2))
    else:
        shower(value)
