"""Persons' decisions: made, undone, made again, taken in from elsewhere, and read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, func, select, update

from graph.decision import LONGEST_AUTHOR, LONGEST_NOTE, About, Action, Decision, Doubt, Ruling, is_author, is_note
from graph.errors import NotFound, UsageError
from graph.ledger import regroup, written
from graph.ledger.database import Database
from graph.ledger.decisions import doubts, fold, held, log, meaning
from graph.ledger.decisions.weights import Weights
from graph.ledger.reader import Reader
from graph.ledger.tables import decisions
from graph.sentences import say


class Deciding(Reader):
    """The part of a ledger that persons' decisions go through."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._weights = Weights()

    def decide(self, action: Action | str, about: About, author: str, note: str | None = None) -> Decision:
        """Put an act of AUTHOR on record and in force; `Action` says what ABOUT holds. Raises NotFound, UsageError."""
        wanted, author, note = _action(action), _author(author), _note(note)
        with self._database.writing() as connection:
            said = meaning.rulings(connection, wanted, about)
            decision = Decision(_next(connection), author, wanted, said, note)
            fold.put(connection, decision)
            written.note(connection, author, "decide", decision.id, {"action": wanted})
            _took_effect(connection, [decision])
        return decision

    def undo(self, decision: str, author: str | None = None) -> Decision:
        """Take a decision, by its id, out of force; AUTHOR did so, or who made it. Raises NotFound."""
        return self._turn(decision, True, author)

    def redo(self, decision: str, author: str | None = None) -> Decision:
        """Put a decision that was undone in force again, at its former place in the order. Raises NotFound."""
        return self._turn(decision, False, author)

    def take_in(self, given: Iterable[Decision]) -> int:
        """Decisions from elsewhere, in any order; returns how many were new. One undone here stays so."""
        with self._database.writing() as connection:
            new = {decision.id: decision for decision in given}
            for id in log.known(connection, sorted(new)):
                del new[id]
            for decision in new.values():
                fold.put(connection, decision)
                written.note(connection, decision.author, "take in", decision.id, {"action": decision.action})
            _took_effect(connection, new.values())
        return len(new)

    def hold_below(self, confidence: float) -> None:
        """Show persons and bodies found with less CONFIDENCE (0 to 1; 0: hold none) only once a person accepts them."""
        with self._database.writing() as connection:
            if held.threshold(connection) != confidence:
                written.note(connection, "settings", "hold below", "", {"confidence": confidence})
                written.mark(connection, held.set_threshold(connection, confidence))

    def decision(self, id: str) -> Decision:
        """Raises NotFound."""
        with self._database.reading() as connection:
            return _known(connection, id)

    def decisions(
        self,
        author: str | None = None,
        action: Action | str | None = None,
        entity: str | None = None,
        undone: bool | None = None,
        since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> list[Decision]:
        """The log, newest first: of an AUTHOR, an ACTION, about an ENTITY (any of its ids), UNDONE or not.

        SINCE is the beginning of an ISO 8601 time; AFTER is the id of the last decision of the page before.
        Raises NotFound, UsageError.
        """
        wanted = _action(action) if action is not None else None
        asked = log.Asked(author, wanted, entity and self.entity_of(entity), undone, since, limit, after)
        with self._database.reading() as connection:
            return log.asked_for(connection, asked)

    def unsure(
        self,
        entity: str | None = None,
        kind: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        looked_at: bool = False,
    ) -> list[Doubt]:
        """The pairs that may be the same, and single entities held back, the most consequential first; without those
        that persons settled.

        LOOKED_AT: only pairs, also those that a person could not tell. AFTER is the cursor of the last of the page
        before. Raises NotFound.
        """
        asked = doubts.Asked(entity and self.entity_of(entity), kind, limit, after, looked_at)
        with self._database.reading() as connection:
            return doubts.doubts(connection, self._weights, asked)

    def _turn(self, id: str, undone: bool, author: str | None) -> Decision:
        with self._database.writing() as connection:
            decision = _known(connection, id)
            if decision.undone != undone:
                connection.execute(update(decisions).where(decisions.c.id == id).values(undone=undone))
                fold.refold(connection, decision.rulings)
                by = decision.author if author is None else _author(author)
                written.note(connection, by, "undo" if undone else "redo", id, {"action": decision.action})
                _took_effect(connection, [decision], undone)
        return replace(decision, undone=undone)


def _took_effect(connection: Connection, turned: Collection[Decision], undone: bool = False) -> None:
    rulings = [ruling for decision in turned for ruling in decision.rulings]
    entities = regroup.entities(connection, {end for ruling in rulings for end in (ruling.left, ruling.right)})
    pairs = [ruling for ruling in rulings if ruling.left != ruling.right]
    telling = pairs if undone else [ruling for ruling in pairs if not _stays(ruling, entities)]
    written.changed(connection, regroup.regroup(connection, {end for r in telling for end in (r.left, r.right)}))
    # Who looks at what is decided follows the changes: what stays as it is was decided too.
    written.mark(connection, set(entities.values()))


def _stays(ruling: Ruling, entities: Mapping[str, str]) -> bool:
    """Whether somebody says that two are two who are so already: nothing is grouped anew then."""
    return ruling.verdict is Action.DIFFERENT and entities.get(ruling.left) != entities.get(ruling.right)


def _known(connection: Connection, id: str) -> Decision:
    found = log.by_ids(connection, [id])
    if not found:
        raise NotFound(say("no_decision", id=id))
    return found[0]


def _next(connection: Connection) -> str:
    """Now, or just after the last decision where a clock went back or another ledger's was ahead."""
    now = datetime.now(UTC)
    if last := connection.scalar(select(func.max(decisions.c.at))):
        now = max(now, datetime.fromisoformat(last) + timedelta(microseconds=1))
    return now.isoformat(timespec="microseconds")


def _action(action: Action | str) -> Action:
    try:
        return Action(action)
    except ValueError as error:
        raise UsageError(say("decision_action", action=str(action), known=", ".join(Action))) from error


def _author(author: str) -> str:
    name = " ".join(author.split())
    if not is_author(name):
        raise UsageError(say("decision_author", most=LONGEST_AUTHOR))
    return name


def _note(said: str | None) -> str | None:
    text = (said or "").strip()
    if text and not is_note(text):
        raise UsageError(say("decision_note", most=LONGEST_NOTE))
    return text or None
