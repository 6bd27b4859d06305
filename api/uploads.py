"""Documents that people send: each file becomes a job, read one after the other, that tells its progress."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path as FilePath
from pathlib import PurePosixPath
from typing import Annotated, Any

from anyio import to_thread
from fastapi import APIRouter, File, Header, Path, UploadFile
from sse_starlette import EventSourceResponse, ServerSentEvent

from api.answers import Answer
from api.background import attempt
from api.schema import REFUSALS, answer
from graph.errors import DjeliError
from graph.ledger import Job, Ledger
from graph.sentences import Sentence, say
from loaders.pipeline import Event, LoadReport, Progress
from loaders.readers import SIDECAR, Source, source
from queries.envelope import Row, envelope

Load = Callable[[Iterable[Source], Progress], LoadReport]  # the pipeline over this server's ledger
Outcome = tuple[str, Mapping[str, Any]]  # a job's last state and its details
Named = Callable[[str], list[Row]]  # the entities that a document names, by its id

RUNNING, DONE, FAILED = "running", "done", "failed"
LOOK_SECONDS = 0.2
ENDS = {DONE, FAILED}
FILES = 1000  # in one request
SHOWN = 100  # documents of a job whose entities are told
LONGEST_NAME = 200  # characters
MOST = 2**53  # the largest number that JSON readers agree on

Id = Annotated[str, Path(pattern="^[0-9a-f]{24}$", description="The job's id, as the upload was answered")]
JOB = answer({"id": {"type": "string"}, "name": {"type": "string"}, "state": {"type": "string"}})
TAKEN = answer({"job": {"type": "string"}, "name": {"type": "string"}})


@dataclass(slots=True)
class Uploads:
    """Reads what was sent, kept in FOLDER until its turn comes. SHOW makes the graph follow the ledger; NAMED is asked
    then for what a document names."""

    folder: FilePath
    ledger: Ledger
    load: Load
    show: Callable[[], object]
    named: Named
    _waiting: asyncio.Queue[tuple[str, str]] = field(default_factory=asyncio.Queue)

    async def take(self, files: Iterable[UploadFile]) -> list[Row]:
        jobs: list[Row] = []
        sent = [(_shown(file.filename or ""), await file.read()) for file in files]
        sidecars = _sidecars(sent)
        for name, content in sent:
            if name in sidecars:
                continue
            job = await to_thread.run_sync(self.ledger.jobs.create, name)
            await to_thread.run_sync((self.folder / job).write_bytes, content)
            beside = sidecars.get(PurePosixPath(name).stem + SIDECAR, b"")
            await to_thread.run_sync((self.folder / (job + SIDECAR)).write_bytes, beside)
            self._waiting.put_nowait((job, name))
            jobs.append({"job": job, "name": name})
        return jobs

    async def work(self) -> None:
        """Read one file after the other, for ever."""
        while True:
            job, name = await self._waiting.get()
            await attempt(f"job {job}", self._read, job, name)

    def _read(self, job: str, name: str) -> None:
        note = self.ledger.jobs.note
        outcome: Outcome = (FAILED, _told_as(say("unread")))
        try:
            note(job, RUNNING)
            content, sidecar = (_taken(self.folder / file) for file in (job, job + SIDECAR))
            report = self.load(source(name, content, sidecar), lambda event: note(job, RUNNING, _told(event)))
            self.show()
            outcome = self._outcome(report)
        finally:
            note(job, *outcome)

    def _outcome(self, report: LoadReport) -> Outcome:
        refused = _told_as(*report.refused)
        if report.refused and not report.documents and not report.known:
            return FAILED, refused
        documents = report.documents[:SHOWN]  # a table makes thousands
        entities = {row["id"]: row for document in documents for row in self.named(document)}
        tables = {"tables": [table.as_json() for table in report.tables]} if report.tables else {}
        return DONE, {
            **refused,
            **tables,
            "documents": report.documents,
            "known": report.known,
            "entities": list(entities.values()),
        }


def uploads(work: Uploads) -> APIRouter:
    router = APIRouter(prefix="/v1", tags=["documents"], responses=REFUSALS)

    @router.post("/documents", status_code=202, operation_id="upload", responses={202: TAKEN})
    async def upload(files: Annotated[list[UploadFile], File(min_length=1, max_length=FILES)]) -> Answer:
        """Send documents (or zip archives of them), each with its NAME.meta.json; each is a job of its own."""
        return Answer(envelope(await work.take(files)), 202)

    @router.get("/jobs/{id}", operation_id="job", responses={200: JOB})
    def job(id: Id) -> Answer:
        """What has become of a file that was sent."""
        return Answer(envelope([_row(work.ledger.jobs.get(id))]))

    @router.get("/jobs/{id}/events", operation_id="job_events", response_class=EventSourceResponse)
    async def events(id: Id, last_event_id: Annotated[int, Header(ge=0, le=MOST)] = 0) -> EventSourceResponse:
        """The same as it happens, as server-sent events; the last is `done` or `failed`."""
        await to_thread.run_sync(work.ledger.jobs.get, id)  # answers 404 before a stream begins
        return EventSourceResponse(_events(work.ledger, id, last_event_id))

    return router


async def _events(ledger: Ledger, id: str, after: int) -> AsyncIterator[ServerSentEvent]:
    while True:
        job = await to_thread.run_sync(ledger.jobs.get, id, after)
        for event in job.events:
            after, state = event["number"], event["state"]
            data = json.dumps({"state": state, **event["details"]})
            yield ServerSentEvent(data, event=state if state in ENDS else "progress", id=str(after))
        if job.state in ENDS:
            return
        await asyncio.sleep(LOOK_SECONDS)


def _row(job: Job) -> Row:
    return {**asdict(job), "events": [dict(event) for event in job.events]}


def _told_as(*said: Sentence | DjeliError) -> dict[str, str]:
    """What is told in English and in French; a job does not know who will ask for it."""
    english, french = ([_spoken(one, language) for one in said] for language in ("en", "fr"))
    return {"detail": " ".join(english), "detail_fr": " ".join(french)}


def _spoken(said: Sentence | DjeliError, language: str) -> str:
    return said.sentence(language) if isinstance(said, DjeliError) else said.in_language(language)


def _told(event: Event) -> Mapping[str, Any]:
    return {"step": event.step, **event.details()}


def _sidecars(sent: Iterable[tuple[str, bytes]]) -> dict[str, bytes]:
    """The files that only describe another one that was sent with them, by name."""
    described = {PurePosixPath(name).stem + SIDECAR for name, _ in sent if not name.endswith(SIDECAR)}
    return {name: content for name, content in sent if name in described}


def _taken(file: FilePath) -> bytes:
    content = file.read_bytes()
    file.unlink()
    return content


def _shown(file_name: str) -> str:
    """The last part of a file's name as a browser gave it."""
    return PurePosixPath(file_name.replace("\\", "/")).name[:LONGEST_NAME] or "document"
