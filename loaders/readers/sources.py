"""Where documents come from: files, folders, globs, archives, standard input. One bad source never stops the rest."""

from __future__ import annotations

import glob
import io
import json
import sys
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from loaders.readers.archive import checked, member
from loaders.readers.media import ZIP, media_type, readable
from loaders.readers.parsed import Metadata
from loaders.readers.refusal import Refused
from loaders.readers.text_metadata import stated

FILE_BYTES = 256 * 2**20
SIDECAR = ".meta.json"
SIDECAR_BYTES = 2**20


@dataclass(frozen=True, slots=True)
class Options:
    """GIVEN, what the user says of all sources, wins over any metadata; WHOLE keeps what surrounds a page's article."""

    given: Metadata = field(default=Metadata())
    case: str | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """A file's bytes, or why there are none. NAME is the file's own, WHERE as the user can find it, in FOLDER."""

    name: str
    where: str
    content: bytes = b""
    options: Options = field(default=Options())
    refused: Refused | None = None
    folder: Path | None = None


def sources(paths: Iterable[str], options: Options = Options()) -> Iterator[Source]:
    """Every document under PATHS, in a fixed order; a folder is searched through, a zip archive opened."""
    for path in paths:
        if path == "-":
            yield from _opened(Source("stdin", "-", sys.stdin.buffer.read(FILE_BYTES + 1), options))
        else:
            yield from _under(path, options)


def count(paths: Iterable[str]) -> int:
    """How many files `sources` will come to; an archive is one."""
    return sum(len(_files(found)) if found.is_dir() else 1 for path in paths for found in _found(path) or [Path(path)])


def source(file_name: str, content: bytes, sidecar: bytes = b"") -> Iterator[Source]:
    """The documents in a file that somebody sent, described by SIDECAR: itself, or a zip archive's members."""
    base = PurePosixPath(file_name.replace("\\", "/")).name or "document"
    yield from _opened(_described(Source(base, base, content), sidecar))


def _under(path: str, options: Options) -> Iterator[Source]:
    found = _found(path)
    if not found:
        yield Source(Path(path).name, path, refused=Refused("missing", path))
    for item in found:
        if item.is_dir():
            yield from _folder(item, options)
        elif not _describes_another(item):
            yield from _file(item, options)


def _found(path: str) -> list[Path]:
    if path == "-" or Path(path).exists():
        return [Path(path)]
    return [Path(match) for match in sorted(glob.glob(path, recursive=True))]


def _describes_another(file: Path) -> bool:
    """Whether FILE only says what a document beside it does not: a shell gives it for `folder/*`."""
    described = file.name.removesuffix(SIDECAR)
    return described != file.name and any(
        readable(path.name) for path in file.parent.glob(f"{glob.escape(described)}.*")
    )


def _files(folder: Path) -> list[Path]:
    return [
        file
        for file in sorted(folder.rglob("*"))
        if readable(file.name) and file.is_file() and not _hidden(file.relative_to(folder).parts)
    ]


def _folder(folder: Path, options: Options) -> Iterator[Source]:
    files = _files(folder)
    if not files:
        yield Source(folder.name, str(folder), refused=Refused("nothing", str(folder)))
    for file in files:
        yield from _file(file, options)


def _hidden(parts: tuple[str, ...]) -> bool:
    return any(part.startswith((".", "~$", "__MACOSX")) and part not in (".", "..") for part in parts)


def _file(file: Path, options: Options) -> Iterator[Source]:
    beside = file.with_name(file.stem + SIDECAR)
    try:
        with file.open("rb") as stream:
            content = stream.read(FILE_BYTES + 1)
        sidecar = beside.read_bytes() if beside.is_file() else b""
    except OSError as error:
        yield Source(file.name, str(file), refused=Refused("no-access", str(file), error.strerror or ""))
        return
    yield from _opened(_described(Source(file.name, str(file), content, options, folder=file.parent), sidecar))


def _opened(item: Source) -> Iterator[Source]:
    """ITEM, or what is in it if it is an archive."""
    try:
        _refuse_size(item)
        is_archive = item.refused is None and media_type(item.name, item.content, item.where) == ZIP
    except Refused as refused:
        yield Source(item.name, item.where, item.content[:0], item.options, refused)
        return
    if is_archive:
        yield from _members(item)
    else:
        yield item


def _refuse_size(item: Source) -> None:
    if len(item.content) > FILE_BYTES:
        raise Refused("too-large", item.where, f"{FILE_BYTES >> 20} MB")


def _members(item: Source) -> Iterator[Source]:
    """The documents in an archive; their paths are labels and never reach the file system."""
    try:
        with zipfile.ZipFile(io.BytesIO(item.content)) as archive:
            infos = {info.filename: info for info in checked(archive, item.where)}
            names = sorted(path for path in infos if readable(path) and not _hidden(PurePosixPath(path).parts))
            if not names:
                raise Refused("nothing", item.where)
            for path in names:
                yield _member(item, archive, infos, path)
    except Refused as refused:
        yield Source(item.name, item.where, options=item.options, refused=refused)


def _member(item: Source, archive: zipfile.ZipFile, infos: dict[str, zipfile.ZipInfo], path: str) -> Source:
    where = f"{item.where}!{path}"
    base = PurePosixPath(path.replace("\\", "/")).name
    beside = infos.get(str(PurePosixPath(path).with_suffix("")) + SIDECAR)
    try:
        content = member(archive, infos[path])
        sidecar = member(archive, beside) if beside else b""
        if media_type(base, content, where) == ZIP:
            raise Refused("nested", where)
    except Refused as refused:
        return Source(base, where, refused=refused)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError):
        return Source(base, where, refused=Refused("damaged", where))
    return _described(Source(base, where, content, item.options), sidecar)


def _described(item: Source, sidecar: bytes) -> Source:
    """ITEM with what its sidecar says, under what the user says."""
    if not sidecar:
        return item
    try:
        raw = json.loads(sidecar[:SIDECAR_BYTES])
        if not isinstance(raw, dict):
            raise ValueError("not an object")
    except (ValueError, RecursionError) as error:
        return Source(item.name, item.where, refused=Refused("sidecar", item.where, str(error)[:80]))
    beside = stated({key: value for key, value in raw.items() if isinstance(value, str)})
    if raw.get("published") and not beside.published:
        wrong = f"published: {raw['published']!s:.40}"
        return Source(item.name, item.where, refused=Refused("sidecar", item.where, wrong))
    options = Options(item.options.given.over(beside), item.options.case, item.options.whole)
    return replace(item, options=options)
