"""Documents made to harm: each is refused with its reason, and the next one is read."""

from __future__ import annotations

import io
import pickle
import zipfile
import zlib

import docx
import pytest
from fpdf import FPDF

from loaders.readers import Refused, Source, read, source
from loaders.readers import archive as limits
from loaders.readers import child as confined

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t>'
    "</w:r></w:p></w:body></w:document>"
)


def office_file(document: bytes | None = None) -> bytes:
    file = docx.Document()
    file.add_paragraph("Le colonel Adama Ballo commande la zone.")
    out, changed = io.BytesIO(), io.BytesIO()
    file.save(out)
    with zipfile.ZipFile(out) as before, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as after:
        for info in before.infolist():
            new = document if document is not None and info.filename == "word/document.xml" else before.read(info)
            after.writestr(info.filename, new)
    return changed.getvalue()


def pdf(password: str | None = None) -> bytes:
    file = FPDF()
    file.add_page()
    file.set_font("Helvetica", size=11)
    file.multi_cell(0, 6, "Le colonel Adama Ballo commande la zone.")
    if password:
        file.set_encryption(owner_password=password, user_password=password)
    return bytes(file.output())


def pdf_stream_bomb(megabytes: int) -> bytes:
    packed = zlib.compress(b"(x) Tj " * (megabytes * 2**20 // 7), 9)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed) + packed + b"\nendstream",
    ]
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, text) for number, text in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer << /Root 1 0 R /Size 5 >>\n%%EOF\n"


def reason(name: str, content: bytes) -> str:
    with pytest.raises(Refused) as caught:
        read(Source(name, name, content))
    assert name in str(caught.value)
    return caught.value.reason


def test_a_doctype_in_an_office_file_is_refused() -> None:
    assert reason("a.docx", office_file(BOMB.encode())) == "doctype"
    assert reason("a.docx", office_file(BOMB.encode("utf-16"))) == "doctype"
    assert reason("a.docx", office_file(b"Lo\xa7\x94")) == "doctype"


def test_damaged_office_files_are_refused() -> None:
    whole = office_file()
    assert reason("a.docx", whole[: len(whole) // 2]) == "truncated"
    assert reason("a.docx", office_file(b"<w:document")) == "damaged"
    assert reason("a.docx", office_file(b"<a/>")) in ("damaged", "empty")


def test_encrypted_cut_and_broken_pdf_are_refused() -> None:
    assert reason("a.pdf", pdf("secret")) == "encrypted"
    assert reason("a.pdf", pdf()[:-700]) == "truncated"
    assert reason("a.pdf", b"%PDF-1.7\nnothing\n%%EOF") == "damaged"
    empty = FPDF()
    empty.add_page()
    assert reason("a.pdf", bytes(empty.output())) == "empty"


def test_a_document_that_its_parser_dies_of_harms_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "WALL_SECONDS", 2)
    assert reason("bomb.pdf", pdf_stream_bomb(400)) in ("limits", "damaged", "empty")
    assert "Adama Ballo" in read(Source("b.pdf", "b.pdf", pdf())).text


def test_the_child_has_no_network_and_no_programs() -> None:
    for event in ("socket.connect", "subprocess.Popen", "os.exec"):
        with pytest.raises(PermissionError):
            confined.refuse_network(event, ())


def test_deep_pages_and_unclosed_tags_are_read() -> None:
    deep = b"<html><body>" + b"<div>" * 20_000 + b"<p>Le colonel Adama Ballo commande la zone de Kayes.</p>"
    assert "Adama Ballo" in read(Source("a.html", "a.html", deep)).text


def test_a_text_that_is_too_long_is_refused() -> None:
    assert reason("a.txt", b"Le colonel Adama Ballo.\n" * 100_000) == "too-long"
    assert reason("a.html", b"<html><body><p>Le colonel Adama Ballo.</p>" * 100_000) == "too-long"


def test_a_huge_text_node_is_not_lost_in_silence() -> None:
    huge = "Le colonel Adama Ballo commande la zone de Kayes. " * 39_000
    page = read(Source("a.html", "a.html", f"<html><body><p>{huge}</p></body></html>".encode()))
    assert len(page.text) > len(huge) * 0.99 or page.partial


def test_archives_that_unpack_to_too_much_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(members: dict[str, bytes]) -> str | None:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in members.items():
                archive.writestr(name, content)
        (found, *_) = source("a.zip", out.getvalue())
        return found.refused.reason if found.refused else None

    assert refused({"a.txt": b"\0" * 2**24}) == "zip-bomb"
    monkeypatch.setattr(limits, "MEMBERS", 3)
    assert refused({f"{i}.txt": b"x" for i in range(4)}) == "zip-bomb"
    monkeypatch.setattr(limits, "TOTAL_BYTES", 10)
    assert refused({"a.txt": b"x" * 11}) == "zip-bomb"


def test_a_refusal_survives_pickling() -> None:
    refused = Refused("too-large", "a.txt", "1 MB")
    again = pickle.loads(pickle.dumps(refused))
    assert (str(again), again.reason) == (str(refused), "too-large")
