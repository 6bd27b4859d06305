"""The OpenAPI of questions and answers, made from the front matter."""

from __future__ import annotations

from typing import Any

from queries.parameters import LONGEST, Parameter
from queries.question import Question

Schema = dict[str, Any]
CONTROL = r"\u0000-\u001f\u007f"
READABLE = f"^[^{CONTROL}]*[^\\s{CONTROL}][^{CONTROL}]*$"  # as queries/parameters.py reads a text

PROBLEM: Schema = {
    "type": "object",
    "title": "Problem",
    "description": "RFC 9457",
    "required": ["type", "title", "status", "detail", "instance", "request_id"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string", "description": "What is wrong, where, and what to do"},
        "instance": {"type": "string"},
        "request_id": {"type": "string", "description": "The log has more under this id"},
    },
}
REFUSALS: dict[int | str, Schema] = {
    family: {"description": meaning, "content": {"application/problem+json": {"schema": PROBLEM}}}
    for family, meaning in (("4XX", "The request is wrong"), ("5XX", "The server can't answer"))
}

MOVED: dict[int | str, Schema] = {
    308: {
        "description": "An entity has another id now: the same address with it",
        "headers": {"Location": {"schema": {"type": "string"}}},
    }
}


def parameter(of: Parameter) -> Schema:
    return {
        "name": of.name,
        "in": "query",
        "required": of.required,
        "description": f"{of.description['en']} · {of.description['fr']}",
        "schema": _values(of),
        **({"style": "form", "explode": False} if of.type == "choices" else {}),
    }


def _values(of: Parameter) -> Schema:
    default = {} if of.default is None else {"default": of.default}
    if of.type == "integer":
        return {"type": "integer", "minimum": of.minimum, "maximum": of.maximum, **default}
    if of.type == "date":
        return {"type": "string", "format": "date"}
    if of.type == "choices":
        return {"type": "array", "items": {"type": "string", "enum": list(of.choices)}, "minItems": 1}
    return {"type": "string", "minLength": 1, "maxLength": LONGEST, "pattern": READABLE}


def rows_of(question: Question) -> Schema:
    """The answer to QUESTION."""
    return answer({name: {"description": f"{words['en']} · {words['fr']}"} for name, words in question.columns.items()})


def answer(columns: Schema) -> Schema:
    """The envelope around rows with COLUMNS."""
    row = {"type": "object", "required": list(columns), "properties": columns}
    envelope = {
        "data": {"type": "array", "items": row},
        "next": {"type": ["string", "null"], "description": "The `cursor` of the rows after these"},
        "truncated": {"type": "boolean", "description": "Whether rows were left out"},
        "as_of": {"type": ["string", "null"], "description": "The day that statuses are told for"},
    }
    start = {"type": "object", "description": "Whom a walk was asked about, and why it ends there, if it does"}
    schema = {"type": "object", "required": list(envelope), "properties": {**envelope, "start": start}}
    return {"description": "The answer", "content": {"application/json": {"schema": schema}}}
