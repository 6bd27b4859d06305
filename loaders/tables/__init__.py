"""Research tables: CSV, TSV, XLSX and Parquet under a mapping, to claims with their sources (docs/tables.md)."""

from loaders.tables.reading import Tables
from loaders.tables.report import Finding, Report

__all__ = ["Finding", "Report", "Tables"]
