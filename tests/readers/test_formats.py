"""HTML, Markdown, PDF and DOCX: real files, made here."""

from __future__ import annotations

import io
import json

import docx
from fpdf import FPDF

from graph.model import Document
from loaders.readers import Options, Source, read

PARAGRAPH = (
    "Le commissaire divisionnaire Adama Ballo, directeur de l'Office central des stupéfiants, a présenté les résultats "
    "de l'opération menée à Kayes. Les agents ont saisi deux cent quatorze kilogrammes de cannabis et interpellé "
    "quatre personnes dans la ville de Bafoulabé."
)
PAGE = f"""<!doctype html><html lang="en-US"><head><title>Saisie | Site</title>
<meta property="og:title" content="Saisie &agrave; Kayes"><meta property="og:site_name" content="Le Fleuve">
<link rel="canonical" href="https://fleuve.example/saisie"><style>p {{color: red}}</style></head><body>
<nav><a href="/">Accueil</a> <a href="/p">Politique</a></nav>
<article><h1>Saisie à Kayes</h1><time datetime="2025-03-14T10:00:00Z">14 mars</time><p>{PARAGRAPH}</p>
<p>Une ligne.<br>Une autre.</p><script>alert("script")</script>
<table><tr><th>Nom</th><th>Grade</th></tr><tr><td>Ballo</td><td>commissaire</td></tr></table></article>
<footer>Mentions légales</footer></body></html>"""


def document(name: str, content: bytes, options: Options | None = None) -> Document:
    return read(Source(name, name, content, options or Options()))


def test_html_gives_the_article_with_its_metadata() -> None:
    page = document("a.html", PAGE.encode())
    assert page.text.split("\n\n")[:3] == ["Saisie à Kayes", PARAGRAPH, "Une ligne.\nUne autre."]
    assert "Ballo | commissaire" in page.text
    assert not any(word in page.text for word in ("Accueil", "script", "color", "Mentions"))
    assert (page.title, page.publisher, page.published) == ("Saisie à Kayes", "Le Fleuve", "2025-03-14")
    assert (page.language, page.url) == ("fr", "https://fleuve.example/saisie")


def test_the_whole_page_stays_within_reach() -> None:
    page = document("a.html", PAGE.encode(), Options(whole=True))
    assert "Accueil" in page.text
    assert "Mentions légales" in page.text
    assert "alert" not in page.text


def test_json_ld_comes_before_the_head_and_only_web_links_are_kept() -> None:
    article = {
        "@type": ["NewsArticle"],
        "headline": "Autre titre",
        "url": "javascript:alert(1)",
        "datePublished": "2024-01-02",
    }
    scripts = [
        f'<script type="application/ld+json">{text}</script>' for text in (json.dumps({"@graph": [article]}), '{"cut')
    ]
    page = document("a.html", PAGE.replace("</head>", "".join(scripts) + "</head>").encode())
    assert (page.title, page.published, page.url) == ("Autre titre", "2024-01-02", "https://fleuve.example/saisie")


def test_a_page_whose_article_can_not_be_found_is_read_whole() -> None:
    rows = "".join(f"<div><span>{PARAGRAPH}</span><a href='/{i}'>suite</a></div>" for i in range(3))
    assert document("a.html", f"<html><body>{rows}</body></html>".encode()).text.count("Adama Ballo") >= 1


def test_html_under_another_name() -> None:
    assert document("a.txt", PAGE.encode()).media_type == "text/html"


def test_markdown_loses_its_markup_and_keeps_its_words() -> None:
    source = (
        "---\ntitle: Note\ndate: 13 mars 2025\nsource: AMAP\nurl: https://a.example\n---\n# Titre\n\n"
        f"**Le colonel** [Adama Ballo](https://x.example) &\ncommande.\n\n- un\n- deux\n\n"
        f"| Nom | Grade |\n|--|--|\n| Ballo | colonel |\n\n{PARAGRAPH}\n"
    )
    note = document("a.md", source.encode())
    expected = [
        "Titre",
        "Le colonel Adama Ballo & commande.",
        "un",
        "deux",
        "Nom | Grade",
        "Ballo | colonel",
        PARAGRAPH,
    ]
    assert note.text.split("\n\n") == expected
    assert (note.title, note.published, note.publisher, note.url) == ("Note", "2025-03-13", "AMAP", "https://a.example")


class Report(FPDF):
    """Four pages with a running header and page numbers."""

    def header(self) -> None:
        self.set_font("Helvetica", size=8)
        self.cell(0, 8, "Direction générale - Bulletin", new_x="LMARGIN", new_y="NEXT")

    def footer(self) -> None:
        self.set_y(-15)
        self.cell(0, 8, f"Page {self.page_no()}/{{nb}}")


def report(*paragraphs: str, align: str = "J") -> bytes:
    pdf = Report()
    pdf.set_title("Rapport de l'Office")
    for page in range(4):
        pdf.add_page()
        pdf.set_font("Helvetica", size=11)
        for paragraph in (f"Chapitre {page + 1} : les faits", *paragraphs, f"Suite : article {page + 2} de la loi."):
            pdf.multi_cell(0, 6, paragraph, align=align)
            pdf.ln(3)
    return bytes(pdf.output())


def test_pdf_lines_become_paragraphs_and_running_lines_go() -> None:
    pdf = document("a.pdf", report(PARAGRAPH))

    def blocks(page: int) -> tuple[str, ...]:
        return f"Chapitre {page + 1} : les faits", PARAGRAPH, f"Suite : article {page + 2} de la loi."

    chapters = [block for page in range(4) for block in blocks(page)]
    assert pdf.text.split("\n\n") == chapters
    assert pdf.title == "Rapport de l'Office"
    assert pdf.published is not None
    assert pdf.language == "fr"


def test_pdf_words_cut_at_line_ends_are_joined() -> None:
    cut = "Le vice-\nprésident et le com-\nmissaire de Bafing-\nMakana ont saisi la drogue."
    pdf = document("a.pdf", report(cut, align="L"))
    assert "Le vice-président et le commissaire de Bafing-Makana ont saisi la drogue." in pdf.text


def office_file() -> bytes:
    file = docx.Document()
    file.core_properties.title = "Note de service"
    file.add_heading("Nominations", 1)
    file.add_paragraph("BAMAKO, 13 mars 2025 (AMAP) – " + PARAGRAPH)
    table = file.add_table(2, 2)
    for row, cells in zip(table.rows, (("Nom", "Grade"), ("Ballo", "colonel")), strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words
    table.cell(1, 1).add_table(1, 1).cell(0, 0).text = "dedans"
    file.add_paragraph("Fin.")
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def test_docx_gives_paragraphs_and_cells_in_order() -> None:
    note = document("a.docx", office_file())
    blocks = note.text.split("\n\n")
    assert blocks[0] == "Nominations"
    assert blocks[1].endswith(PARAGRAPH)
    assert blocks[2] == "Nom | Grade"
    assert blocks[3].startswith("Ballo | colonel")
    assert blocks[-1] == "Fin."
    assert note.text.count("dedans") == 1
    assert (note.title, note.published, note.publisher) == ("Note de service", "2025-03-13", "AMAP")
