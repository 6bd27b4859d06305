"""`/docs`: Swagger UI with our own page around it, as its stock page needs inline script."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

from fastapi import APIRouter
from fastapi.responses import FileResponse

PAGES = Path(str(files("api"))) / "pages"
# The package gives its files only: Swagger UI as published, under the Apache licence.
SWAGGER = Path(str(files("fastapi_offline"))) / "static"

ASSETS = {
    "/docs": PAGES / "docs.html",
    "/docs/docs.js": PAGES / "docs.js",
    "/docs/swagger-ui.css": SWAGGER / "swagger-ui.css",
    "/docs/swagger-ui-bundle.js": SWAGGER / "swagger-ui-bundle.js",
}


def reference() -> APIRouter:
    router = APIRouter(include_in_schema=False)
    for address, file in ASSETS.items():
        router.add_api_route(address, _serving(file), name=address, response_class=FileResponse)
    return router


def _serving(file: Path) -> Callable[[], FileResponse]:
    def serve() -> FileResponse:
        return FileResponse(file)

    return serve
