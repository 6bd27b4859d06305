"""The page of `djeli inspect`: a text with the spans and facts found in it, missed and invented."""

from djeli.inspection.page import page, words

__all__ = ["page", "words"]
