"""Laws of every extraction: claims quote the text and speak of what stands in it; the same text says the same."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from graph.model import Extraction
from graph.vocabulary import relations
from tests.relate.telling import tell

SENTENCES = (
    "Le Colonel Seriba Tessougué, directeur de l'Office central des stupéfiants (OCS), a reçu la presse à Kayes. ",
    "Son adjoint, le capitaine Adama Dao, a mené une descente le 3 mai 2025 à Sikasso : 33,90 kg de cannabis saisis. ",
    "The OCS and the National Gendarmerie carried out a joint patrol near Mopti on Friday; two men were arrested. ",
    "EUCAP Sahel Mali funded the Narcotics Bureau, which is part of the National Police. ",
    "Colonel Issa Tembo succeeds Colonel Adama Dao as commander of the 5th Marine Battalion, based in Mopti.\n\n",
    "Le ministre de la Sécurité, le général Hamadi Bouamatou, et l'ambassadrice des États-Unis étaient présents. ",
    "Tembo left. ",
    "« La Brigade »\n\n",
    "\n- Directeur : Commissaire Fily Sangho\n",
    "😀 \x00 ⟦P0⟧ ",
)


def check(extraction: Extraction) -> None:
    text = extraction.document.text
    mentions = {mention.id: mention for mention in extraction.mentions}
    assert len(mentions) == len(extraction.mentions)
    for mention in extraction.mentions:
        assert text[mention.start : mention.end] == mention.text
        assert bool(mention.name) == mention.naming
    for claim in extraction.claims:
        known = relations()[claim.relation]
        ends = [mentions[id_] for id_ in (claim.subject, claim.object) if id_]
        assert ends[0].kind in known.source
        assert claim.object is None or ends[1].kind in known.target
        assert 0 <= claim.start < claim.end <= len(text)
        assert any(claim.start <= end.start and end.end <= claim.end for end in ends)
        assert set(claim.attributes) <= set(known.attributes)
    for judgement in extraction.judgements:
        assert mentions[judgement.left].kind is mentions[judgement.right].kind


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), max_size=8).map("".join))
def test_claims_quote_the_text_and_mentions_stand_in_it(text: str) -> None:
    check(tell(text).extraction)


def test_the_same_document_says_the_same() -> None:
    text = "".join(SENTENCES)
    assert tell(text).extraction == tell(text).extraction


def test_the_passage_of_a_claim_holds_both_its_ends() -> None:
    extraction = tell("".join(SENTENCES[:5])).extraction
    mentions = {mention.id: mention for mention in extraction.mentions}
    assert extraction.claims
    for claim in extraction.claims:
        for end in (mentions[id_] for id_ in (claim.subject, claim.object) if id_):
            assert claim.start <= end.start, (claim.relation, end.text)
            assert end.end <= claim.end, (claim.relation, end.text)
