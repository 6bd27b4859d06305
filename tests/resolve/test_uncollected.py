"""The search for cycles rests meanwhile, and goes on after, whatever happened."""

from __future__ import annotations

import gc

import pytest

from loaders.resolve.uncollected import uncollected


def test_the_search_goes_on_after_an_error() -> None:
    with pytest.raises(ZeroDivisionError), uncollected():
        _ = 1 / gc.isenabled()
    assert gc.isenabled()


def test_within_another_it_goes_on_only_after_both() -> None:
    with uncollected():
        with uncollected():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
