"""The application, put together from what it is given."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import partial
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from fastapi import Depends, FastAPI
from fastapi.staticfiles import StaticFiles

from api.follow import Following
from api.guard import Guard
from api.health import health
from api.problems import add_problems
from api.questions import questions
from api.reference import reference
from api.review import review
from api.schema import REFUSALS
from api.selections import selections
from api.settings import Settings
from api.uploads import Load, Uploads, uploads
from graph.ledger import Ledger
from graph.projector import Projector
from graph.store import Store
from queries.catalogue import Catalogue
from queries.envelope import Row

TITLE = "Djeli"
NAMED = 500  # entities told of an uploaded document, at most


def create_app(ledger: Ledger, store: Store, load: Load, settings: Settings) -> FastAPI:
    """The server's application. LOAD puts sources into LEDGER; STORE follows it while the application runs."""
    catalogue = Catalogue.load()
    projector = Projector(ledger, store)
    following = Following(projector, settings.follow_seconds)
    kept = TemporaryDirectory(prefix="djeli-")
    named = partial(_named, catalogue, ledger, store)
    work = Uploads(Path(kept.name), ledger, load, projector.catch_up, named)

    @asynccontextmanager
    async def running(_: FastAPI) -> AsyncIterator[None]:
        tasks = [asyncio.create_task(following.follow()), asyncio.create_task(work.work())]
        yield
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        kept.cleanup()

    app = FastAPI(title=TITLE, docs_url=None, redoc_url=None, lifespan=running)
    app.include_router(health(store, following.caught_up), responses=REFUSALS)
    app.include_router(questions(catalogue, ledger, store), dependencies=[Depends(following.caught_up)])
    decided = review(catalogue, ledger, store, projector.catch_up)
    app.include_router(decided, dependencies=[Depends(following.caught_up)])
    app.include_router(selections(ledger))
    app.include_router(uploads(work))
    app.include_router(reference())
    app.mount("/", StaticFiles(directory=str(files("viz") / "explorer" / "dist"), html=True, check_dir=False))
    add_problems(app)
    app.add_middleware(Guard, settings=settings)
    return app


def _named(catalogue: Catalogue, ledger: Ledger, store: Store, document: str) -> list[Row]:
    asked = {"entity": document, "types": "MENTIONED_IN", "limit": str(NAMED)}
    found = catalogue.run("neighbours", asked, ledger, store)["data"]
    return [{name: row["node"][name] for name in ("id", "name", "type")} for row in found]
