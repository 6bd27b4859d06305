"""The tree of errors. Every error that a user can cause has a stable code and one sentence.

DjeliError
├── UsageError           the request itself is wrong (exit 2, HTTP 400)
│   ├── NotFound         nothing has that id or name (HTTP 404)
│   └── Ambiguous        several entities have that name (HTTP 409)
├── UnreadableDocument   a source that can't be read (exit 5, HTTP 422)
├── Unavailable          a database does not answer or is busy (exit 3, HTTP 503)
└── Damaged              a file of ours is corrupt (exit 4, HTTP 500)
"""

from __future__ import annotations

from graph.sentences import Sentence


class DjeliError(Exception):
    """The root: `str(error)` is one clear sentence that says what, where and what to do."""

    code = "error"

    def sentence(self, language: str) -> str:
        """The sentence in LANGUAGE ("en" or "fr") where it has one, else in English."""
        said = self.args[0] if self.args else ""
        return said.in_language(language) if isinstance(said, Sentence) else str(self)


class UsageError(DjeliError):
    code = "usage"


class NotFound(UsageError):
    code = "not-found"


class Ambiguous(UsageError):
    code = "ambiguous"


class UnreadableDocument(DjeliError):
    code = "unreadable-document"


class Unavailable(DjeliError):
    code = "unavailable"


class Damaged(DjeliError):
    code = "damaged"
