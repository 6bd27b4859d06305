"""Uploads: what became of each, told by its events."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import insert, select, update

from graph.errors import NotFound
from graph.ledger.database import Database
from graph.ledger.tables import job_events, jobs
from graph.model import NOTHING
from graph.sentences import say


@dataclass(frozen=True, slots=True)
class Job:
    """STATE is the word of its last event; EVENTS hold `number`, `at`, `state` and `details`, oldest first."""

    id: str
    name: str
    state: str
    created: str
    events: tuple[Mapping[str, Any], ...]


class Jobs:
    def __init__(self, database: Database) -> None:
        self._database = database

    def create(self, name: str, state: str = "queued") -> str:
        job = secrets.token_hex(12)
        with self._database.writing() as connection:
            connection.execute(insert(jobs).values(id=job, name=name, state=state, created=now()))
        self.note(job, state)
        return job

    def note(self, job: str, state: str, details: Mapping[str, Any] = NOTHING) -> None:
        """Append an event; the job is now in its STATE."""
        with self._database.writing() as connection:
            connection.execute(update(jobs).where(jobs.c.id == job).values(state=state))
            connection.execute(insert(job_events).values(job=job, at=now(), state=state, details=dict(details)))

    def get(self, job: str, after: int = 0) -> Job:
        """The job with its events numbered above AFTER. Raises NotFound."""
        with self._database.reading() as connection:
            row = connection.execute(select(jobs).where(jobs.c.id == job)).one_or_none()
            if row is None:
                raise NotFound(say("no_job", id=job))
            wanted = (job_events.c.job == job, job_events.c.number > after)
            events = connection.execute(select(job_events).where(*wanted).order_by(job_events.c.number)).mappings()
            return Job(**row._mapping, events=tuple(dict(event) for event in events))


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
