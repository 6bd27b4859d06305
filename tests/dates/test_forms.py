"""The forms of dates are tried only where what they need stands; that must never hide a date."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.dates.lexicon import lexicon


@pytest.mark.parametrize("language", ["fr", "en"])
@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_whatever_a_form_matches_has_what_it_needs(language: str, data: st.DataObject) -> None:
    words = lexicon(language)
    form = data.draw(st.sampled_from(words.forms))
    text = data.draw(st.from_regex(form.pattern, fullmatch=True))
    assert all(words.needs[need].search(text) for need in form.needs)
