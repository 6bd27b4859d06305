"""How much evidence says (`weights.toml`)."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from graph.model import Kind, Reason


@dataclass(frozen=True, slots=True)
class Weights:
    """Of one kind of entity: PRIOR and those OF reasons are natural log-odds, SAME and UNSURE probabilities."""

    prior: float
    same: float
    unsure: float
    of: Mapping[str, float]

    def reason(self, code: str, left: str = "", right: str = "", times: float = 1.0) -> Reason:
        return Reason(code, round(self.of[code] * times, 2), left, right)

    def probability(self, reasons: Iterable[Reason]) -> float:
        """That two are one, all REASONS weighed."""
        odds = self.prior + sum(reason.weight for reason in reasons)
        return round(1 / (1 + math.exp(-max(-50.0, min(50.0, odds)))), 6)


@cache
def weights(kind: Kind) -> Weights:
    said = _data()[kind.lower()]
    return Weights(said["prior"], said["same"], said["unsure"], said["weights"])


def registered(code: str, value: str) -> Reason:
    return Reason(code, _data()["registers"][code], value, value)


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath("weights.toml").read_text(encoding="utf-8"))
