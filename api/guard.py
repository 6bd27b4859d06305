"""What every request passes: who may ask, how much may be sent, and the headers of every answer.

Host is checked because a page elsewhere can point a name of its own at this machine; a writing request of another site
is refused because a browser would send it with the user's access to this machine.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from http import HTTPStatus
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.problems import problem
from api.settings import Settings
from graph.sentences import say

HARMLESS = {"GET", "HEAD", "OPTIONS"}
OURS = {"same-origin", "none"}  # Sec-Fetch-Site of our own page, and of an address typed in

POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ]
)
HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
PRIVATE = ("application/json", "application/problem+json", "text/event-stream")


class Guard:
    """ASGI middleware around the whole application."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        scope.setdefault("state", {})["request_id"] = secrets.token_hex(8)
        answer = _with_headers(scope, send)
        if refusal := self._refusal(scope):
            await problem(scope, *refusal)(scope, receive, answer)
        else:
            await self._app(scope, self._measured(receive), answer)

    def _refusal(self, scope: Scope) -> tuple[int, str] | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if _name(host) not in self._settings.reached_as:
            return HTTPStatus.MISDIRECTED_REQUEST, say("not_here")
        if scope["method"] not in HARMLESS and _from_elsewhere(headers, host):
            return HTTPStatus.FORBIDDEN, say("elsewhere")
        if _length(headers) > self._settings.body_bytes:
            return HTTPStatus.REQUEST_ENTITY_TOO_LARGE, self._too_large
        return None

    @property
    def _too_large(self) -> str:
        return say("too_large", size=self._settings.body_bytes // 2**20)

    def _measured(self, receive: Receive) -> Receive:
        got = 0

        async def measured() -> Message:
            nonlocal got
            message = await receive()
            got += len(message.get("body", b""))
            if got > self._settings.body_bytes:
                raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, self._too_large)
            return message

        return measured


def _name(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _from_elsewhere(headers: Headers, host: str) -> bool:
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    return (site is not None and site not in OURS) or (origin is not None and origin.partition("://")[2] != host)


def _length(headers: Headers) -> int:
    said = headers.get("content-length", "")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 20 else 0


def _with_headers(scope: Scope, send: Send) -> Send:
    async def answer(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers.update(HEADERS)
            headers["X-Request-Id"] = scope["state"]["request_id"]
            private = headers.get("content-type", "").startswith(PRIVATE)
            headers.setdefault("Cache-Control", "no-store" if private else "no-cache")
            if private:
                headers["Cache-Control"] = "no-store"
        await send(message)

    return answer
