"""What kind of file this is: how it begins says more than its name."""

from __future__ import annotations

import io
import re
import tomllib
import zipfile
from functools import cache
from importlib import resources
from pathlib import PurePath

from loaders.readers.refusal import Refused

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PARQUET = "application/vnd.apache.parquet"
DELIMITED = ("text/csv", "text/tab-separated-values")
ZIP = "application/zip"
PAGE = re.compile(
    rb"\A[\s\xef\xbb\xbf]*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body)\b", re.I | re.S
)
OFFICE = {"word/": DOCX, "xl/": XLSX, "ppt/": "PowerPoint"}


@cache
def _data() -> dict[str, dict[str, str]]:
    return tomllib.loads(resources.files(__package__).joinpath("media.toml").read_text(encoding="utf-8"))


def readable(name: str) -> bool:
    """Whether a folder's file called NAME is a document: one that can be read, or one to report as not."""
    return name.lower().endswith((*_data()["suffixes"], *_data()["foreign_suffixes"]))


def is_table(name: str) -> bool:
    """Whether a file called NAME holds rows and columns, for a mapping to read."""
    return _data()["suffixes"].get(PurePath(name).suffix.lower()) in (*DELIMITED, XLSX, PARQUET)


def media_type(name: str, content: bytes, where: str) -> str:
    """The media type of CONTENT. Raises Refused for a kind that is not read."""
    for start, kind in _data()["starts"].items():
        if content[:1_024].lstrip().startswith(start.encode()):
            return kind
    for start, kind in _data()["foreign_starts"].items():
        if content.startswith(bytes.fromhex(start)):
            raise Refused("format", where, kind)
    if content.startswith(b"PK\x03\x04"):
        return _zipped(content, where)
    suffix = PurePath(name).suffix.lower()
    if suffix in _data()["foreign_suffixes"]:
        raise Refused("format", where, _data()["foreign_suffixes"][suffix])
    kind = _data()["suffixes"].get(suffix, "text/plain")
    if kind in ("application/pdf", DOCX, XLSX, PARQUET, ZIP):
        raise Refused("damaged" if content.strip() else "empty", where)
    return "text/html" if kind == "text/plain" and PAGE.match(content[:4_096]) else kind


def _zipped(content: bytes, where: str) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise Refused("truncated", where) from error
    if "[Content_Types].xml" not in names:
        return ZIP
    kind = next((kind for folder, kind in OFFICE.items() if any(name.startswith(folder) for name in names)), "Office")
    if kind not in (DOCX, XLSX):
        raise Refused("format", where, kind)
    return kind
