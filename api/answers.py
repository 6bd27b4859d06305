"""How answers are written."""

from __future__ import annotations

import json
from typing import Any

from fastapi.responses import JSONResponse


class Answer(JSONResponse):
    """JSON in ASCII: a document may hold half a surrogate pair, which has no UTF-8."""

    def render(self, content: Any) -> bytes:
        return json.dumps(content, allow_nan=False, separators=(",", ":")).encode("ascii")
