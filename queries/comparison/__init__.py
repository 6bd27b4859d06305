"""Two entities side by side, and what would change if they were one: what a person needs to decide."""

from queries.comparison.comparison import alone, comparison
from queries.comparison.told import decision, doubt, judgement, reasons

__all__ = ["alone", "comparison", "decision", "doubt", "judgement", "reasons"]
