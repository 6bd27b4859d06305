"""Text is cut into sentences of one language, and into tokens that keep names and abbreviations whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from loaders.segment import segment


def sentences(text: str, language: str | None = None) -> list[str]:
    return [text[part.start : part.end] for part in segment(text, language)]


def tokens(text: str) -> list[str]:
    return [token.text for part in segment(text, None) for token in part.tokens]


def test_dots_of_ranks_titles_and_initials_end_no_sentence() -> None:
    text = "Le Col. Adama Tessougué et M. Issa B. Dramé sont arrivés. Ils repartent demain."
    assert sentences(text) == ["Le Col. Adama Tessougué et M. Issa B. Dramé sont arrivés.", "Ils repartent demain."]
    text = "Maj.-Gen. T. A. Okwara met Lt. Col. Bisi Adun of the U.S. Army. Nothing was signed."
    assert len(sentences(text)) == 2


def test_quotes_close_their_sentence() -> None:
    assert sentences("« Nous restons. » Le préfet est parti.") == ["« Nous restons. »", "Le préfet est parti."]


def test_headlines_bullets_and_signatures_stand_alone() -> None:
    text = "DIRECTION GÉNÉRALE\nPassation de service\n• le chef de brigade\n• son adjoint\n\nAdama Tessougué\n"
    assert sentences(text) == text.replace("\n\n", "\n").strip().split("\n")


def test_lines_broken_by_width_are_one_paragraph() -> None:
    text = (
        "The commissioner of the second district told reporters on Tuesday that\n"
        "his men had searched the depot and found nothing but empty cartons of\n"
        "soap and two broken scales.\n"
    )
    assert len(sentences(text)) == 1


def test_elisions_split_but_names_do_not() -> None:
    assert tokens("L'OCS d'Aïn a vu N'Golo") == ["L'", "OCS", "d'", "Aïn", "a", "vu", "N'Golo"]
    assert tokens("Tessougué's deputy didn't come") == ["Tessougué", "'s", "deputy", "didn't", "come"]


def test_numbers_keep_their_decimals_and_thousands() -> None:
    assert tokens("33,90 kg, 1 200 000 francs et 70,000 tablets")[0] == "33,90"
    assert "1 200 000" in tokens("33,90 kg, 1 200 000 francs et 70,000 tablets")


def test_each_paragraph_has_its_language() -> None:
    text = "Le chef de la police est à Kayes avec les élèves.\n\nThe head of the police was in Kayes with the cadets."
    assert [part.language for part in segment(text, None)] == ["fr", "en"]
    assert {part.language for part in segment("KAYES", "fr")} == {"fr"}


@given(st.text(alphabet=st.sampled_from("aéB.'’ -\n•!?»«(),12\u00a0😀"), max_size=80))
def test_tokens_lie_in_their_sentences_in_order(text: str) -> None:
    last = 0
    for part in segment(text, None):
        assert last <= part.start < part.end
        for token in part.tokens:
            assert part.start <= token.start
            assert token.end <= part.end
            assert text[token.start : token.end] == token.text
            assert last <= token.start
            last = token.end
