"""Whether two papers tell of the same days."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from graph.model import Reason
from loaders.resolve.events.days import MONTH, Span
from loaders.resolve.events.told import Told
from loaders.resolve.weights import Weights

SOON = 4  # days after which papers still tell of what happened
LATE = 45
WEEK = 8
BESIDE = 3  # days by which a paper may be wrong


def when(left: Told, right: Told, weights: Weights) -> Reason | None:
    """How their days agree; of what has none, by the day on which the paper came out."""
    if left.days and right.days:
        return _dated(left, right, weights)
    if left.days or right.days:
        return _since(left, right, weights) if left.days else _turned(_since(right, left, weights))
    return _both_undated(left, right, weights)


def _dated(left: Told, right: Told, weights: Weights) -> Reason:
    pairs = product(_days(left, right), _days(right, left))
    one, other = min(pairs, key=lambda pair: (pair[0].gap(pair[1]), _longer(*pair), sorted(pair)))
    said = str(one), str(other)
    gap = one.gap(other)
    if gap > BESIDE:
        return weights.reason("days_exclude", *said)
    if gap:
        return weights.reason("days_beside", *said, times=gap)
    if one == other and one.days <= MONTH:
        return weights.reason("day_equal" if one.days < MONTH - 3 else "days_agree", *said)
    if one.exact and other.exact:
        return weights.reason("night_shared" if 1 in (one.days, other.days) else "days_agree", *said)
    if (one.days == 1 or other.days == 1) and _longer(one, other) <= MONTH:
        if one.first == other.first:
            return weights.reason("beginning_equal", *said)
        if one.last == other.last:
            return weights.reason("end_equal", *said)
    longer = _longer(one, other)
    return weights.reason("days_agree", *said, times=2.0 if longer <= WEEK else 1.0 if longer <= MONTH else 0.2)


def _days(told: Told, other: Told) -> frozenset[Span]:
    """Single days alone where both name one: a night before or behind joins what they keep apart."""
    single, others = ({span for span in each.days if span.days == 1} for each in (told, other))
    return frozenset(single) if single and others else told.days


def _longer(one: Span, other: Span) -> int:
    return max(one.days, other.days)


def _since(dated: Told, undated: Told, weights: Weights) -> Reason | None:
    """By how many days after it an undated paper came out: it can't tell what had not happened."""
    lags = sorted(((paper.last - day.last).days, day, paper) for day, paper in product(dated.days, undated.published))
    if not lags:
        return None
    possible = [each for each in lags if each[2].last >= each[1].first]
    lag, day, paper = min(possible, default=lags[-1])
    said = str(day), str(paper)
    if not possible:
        return weights.reason("told_before", *said)
    if lag <= SOON:
        return weights.reason("told_soon", *said, times=1.0 if lag <= 1 else 0.7)
    return weights.reason("told_late", *said, times=1.0 if lag <= LATE else 3.0)


def _turned(reason: Reason | None) -> Reason | None:
    return replace(reason, left=reason.right, right=reason.left) if reason else None


def _both_undated(left: Told, right: Told, weights: Weights) -> Reason | None:
    gaps = [(one.gap(other), one, other) for one, other in product(left.published, right.published)]
    if not gaps:
        return None
    gap, one, other = min(gaps, key=lambda each: (each[0], sorted(each[1:])))
    code = "told_together" if gap <= SOON else "told_late"
    return weights.reason(code, str(one), str(other), times=1.0 if gap <= LATE else 3.0)
