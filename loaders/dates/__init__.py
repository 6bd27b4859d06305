"""Date expressions, French and English, and the dates they mean."""

from loaders.dates.find import document_date, find_all, find_dates

__all__ = ["document_date", "find_all", "find_dates"]
