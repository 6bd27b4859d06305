"""The parts of a policy: files, the register of names, what is said elsewhere, what is believed, the folds."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bench.extraction.folds import FOLDS, parts
from loaders.passages import Label
from loaders.places import Gazetteer
from loaders.policies import Annotation, Span, parse, written
from loaders.policies.again import with_surnames
from loaders.policies.decide import decide
from loaders.policies.elsewhere import Elsewhere
from loaders.policies.names import names
from loaders.policies.pairs import Story
from loaders.policies.policy import load
from loaders.policies.register import Register, save
from loaders.policies.train import learn, lessons
from loaders.segment import segment

TEXT = "Col. Tersoo Okonjo leads 23 Brigade. Okonjo was in Yola with the Director.\n"
COL, OKONJO, BRIGADE, AGAIN, DIRECTOR = (
    Span(TEXT.rindex(words), TEXT.rindex(words) + len(words), label)
    for words, label in (
        ("Col.", Label.RANK),
        ("Tersoo Okonjo", Label.PERSON),
        ("23 Brigade", Label.ORGANIZATION),
        ("Okonjo", Label.PERSON),
        ("Director", Label.TITLE),
    )
)
LABELS = [Label.PERSON, Label.RANK, Label.TITLE, Label.ORGANIZATION]


@st.composite
def marked(draw: st.DrawFn) -> Annotation:
    ends = sorted(draw(st.sets(st.integers(0, 200), max_size=12)))
    spans = [Span(start, end, draw(st.sampled_from(LABELS))) for start, end in zip(ends[::2], ends[1::2], strict=False)]
    persons = [span for span in spans if span.label is Label.PERSON]
    others = [span for span in spans if span.label is not Label.PERSON]
    pairs = st.tuples(st.sampled_from(persons), st.sampled_from(others)) if persons and others else st.nothing()
    return Annotation(tuple(spans), draw(st.frozensets(pairs)))


@given(marked())
def test_what_is_written_is_read_again(annotation: Annotation) -> None:
    assert parse(written("x" * 200, annotation)) == annotation


def test_titles_and_roles_are_one_type_and_the_longer_of_two_spans_stays() -> None:
    lines = "T1\tRole 0 9\tx\nT2\tTitle 0 4\tx\nT3\tPerson 10 20\tx\nT4\tLocation 22 30\tx\n"
    ties = "R1\thas_role Arg1:T3 Arg2:T1\nR2\tother Arg1:T3 Arg2:T1\nR3\thas_title Arg1:T3 Arg2:T2\n"
    title, person = Span(0, 9, Label.TITLE), Span(10, 20, Label.PERSON)
    assert parse(lines + ties) == Annotation((title, person), frozenset({(person, title)}))


def test_known_names_are_noted_and_can_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "ng_persons_20190501.csv").write_text(
        "Name,Aliases or alternative spellings (semi-colon separated)\nTersoo Okonjo,T. Okonjo ; Terso Okonjo\n"
    )
    (tmp_path / "ng_orgs_20191024.tsv").write_text(
        "Organization:Name\tOrganization:other_names\n23 Brigade\t23 Bde;23rd Brigade\n"
    )
    known = names(tmp_path)
    notes = known.notes(["Tersoo", "Okonjo", "of", "23rd", "Brigade"], ["tersoo", "okonjo", "of", "23rd", "brigade"])
    assert {"B-known-person", "known-first"} <= set(notes[0])
    assert {"I-known-person", "known-last", "only-last"} <= set(notes[1])
    assert {"after-person", "before-body"} <= set(notes[2])
    assert ["B-known-body" in notes[3], "I-known-body" in notes[4]] == [True, True]
    save(tmp_path / "register.json.gz", known)
    assert b"konjo" not in (tmp_path / "register.json.gz").read_bytes()


def test_a_surname_is_known_from_the_whole_name() -> None:
    texts = [["Col.", "Tersoo", "Okonjo", "left", "."], ["Okonjo", "spoke", "."]]
    words = [[word.lower() for word in row] for row in texts]
    tags = [["B-Rank", "B-Person", "I-Person", "O", "O"], ["O", "O", "O"]]
    first, second = Elsewhere(texts, words, tags).notes()
    assert {"surname", "surname+", "surname<"} <= set(second[0])
    assert not {"surname", "surname+"} & set(first[2])


def test_a_surname_that_stands_alone_is_the_persons() -> None:
    text = "Col. Tersoo Okonjo left. Then Okonjo spoke at the Okonjo Centre to Mrs. Okonjo.\n"
    named = Span(5, 18, Label.PERSON)
    alone = text.index("Okonjo spoke")
    found = with_surnames(text, segment(text, "en"), [named])
    assert found == [named]
    text = text.replace("Then", "Later,")
    found = with_surnames(text, segment(text, "en"), [named])
    assert found == [named, Span(alone + 2, alone + 8, Label.PERSON)]


def test_who_nobody_is_tied_to_is_not_marked() -> None:
    spans = [COL, OKONJO, BRIGADE, DIRECTOR]
    pairs = list(Story(TEXT, segment(TEXT, "en"), spans).pairs())
    chances = {COL: 0.9, BRIGADE: 0.8, DIRECTOR: 0.1}
    annotation = decide(spans, pairs, [chances[pair.other.span] for pair in pairs])
    assert annotation == Annotation((COL, OKONJO, BRIGADE), frozenset({(OKONJO, COL), (OKONJO, BRIGADE)}))


def test_a_bearer_may_stand_in_a_sentence_before() -> None:
    pairs = Story(TEXT, segment(TEXT, "en"), [COL, OKONJO, BRIGADE, AGAIN, DIRECTOR]).pairs()
    bearers = {pair.person.span for pair in pairs if pair.other.span == DIRECTOR}
    assert bearers == {OKONJO, AGAIN}


@given(st.sets(st.text(min_size=1), max_size=30))
def test_every_document_is_in_one_fold(stems: set[str]) -> None:
    cut = parts(list(stems))
    assert len(cut) == FOLDS
    assert sorted(stem for part in cut for stem in part) == sorted(stems)


def test_what_is_learned_is_found(tmp_path: Path) -> None:
    for folder in ("annotated", "complete", "tables"):
        (tmp_path / folder).mkdir()
    gold = written(TEXT, Annotation((COL, OKONJO, BRIGADE, AGAIN), frozenset({(OKONJO, COL), (OKONJO, BRIGADE)})))
    for name in "abcdefgh":
        (tmp_path / "annotated" / f"{name}.txt").write_text(TEXT, encoding="utf-8")
        (tmp_path / "complete" / f"{name}.ann").write_text(gold, encoding="utf-8")
    gazetteer, nobody = Gazetteer.load(), Register(*[frozenset()] * 4)
    learned = list(lessons(tmp_path, "complete", gazetteer, nobody).values())
    learn(learned, learned[:2], tmp_path / "models")
    found = load(tmp_path / "models", nobody).annotate(TEXT, gazetteer)
    assert found.spans == (COL, OKONJO, BRIGADE, AGAIN)
    assert (OKONJO, COL) in found.ties
