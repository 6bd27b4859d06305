"""One expression for many words finds what a plain list of them, the longest first, would."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from loaders.alternatives import any_of

words = st.text("ab. ", min_size=1, max_size=4)


@given(words=st.lists(words, min_size=1, max_size=8), text=st.text("ab. ", max_size=12))
def test_the_longest_word_that_stands_there(words: list[str], text: str) -> None:
    plain = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    expected = [match.span() for match in re.finditer(rf"(?:{plain})(?!b)", text)]
    assert [match.span() for match in re.finditer(rf"{any_of(words)}(?!b)", text)] == expected
