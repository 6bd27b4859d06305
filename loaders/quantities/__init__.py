"""Quantities ("33,90 kg", "some thirty motorcycles") and the numbers they begin with."""

from loaders.quantities.find import find_quantities
from loaders.quantities.numbers import number

__all__ = ["find_quantities", "number"]
