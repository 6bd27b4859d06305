"""Zip archives that may be hostile: limits are checked before a member is unpacked; nothing touches the disk."""

from __future__ import annotations

import zipfile

from loaders.readers.refusal import Refused

MEMBERS = 20_000
MEMBER_BYTES = 128 * 2**20
TOTAL_BYTES = 512 * 2**20
RATIO = 200  # unpacked to packed; text packs to a tenth, the most repetitive office files to a hundredth
RATIO_FROM = 2**20  # bytes; a small member may pack as well as it likes
ENCRYPTED = 0x1  # bit of a member's general flags


def checked(archive: zipfile.ZipFile, where: str) -> list[zipfile.ZipInfo]:
    """The files in ARCHIVE. Raises Refused where it is encrypted or unpacks to too much."""
    members = [info for info in archive.infolist() if not info.is_dir()]
    if len(members) > MEMBERS:
        raise Refused("zip-bomb", where, f"> {MEMBERS:,} members")
    if sum(info.file_size for info in members) > TOTAL_BYTES:
        raise Refused("zip-bomb", where, f"> {TOTAL_BYTES >> 20} MB")
    for info in members:
        if info.flag_bits & ENCRYPTED:
            raise Refused("encrypted", where)
        if info.file_size > MEMBER_BYTES:
            raise Refused("zip-bomb", where, f"> {MEMBER_BYTES >> 20} MB")
        if info.file_size > RATIO_FROM and info.file_size > RATIO * max(info.compress_size, 1):
            raise Refused("zip-bomb", where, f"> {RATIO}:1")
    return members


def member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """A member's bytes; never more than it declared, which `checked` has limited."""
    with archive.open(info) as stream:
        return stream.read(info.file_size)
