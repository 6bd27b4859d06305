"""From the parts of a date expression to the dates it means."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from graph.partial_date import PartialDate
from loaders.dates.lexicon import Form, Lexicon
from loaders.quantities.numbers import number

Parts = Mapping[str, str | None]
Meaning = tuple[PartialDate | None, PartialDate | None]  # began, ended; the end only where it is another date
NEAR = 45  # days: a date without year that is this near ahead is not last year's
LONG = 5000  # days or weeks: nobody counts further
UNKNOWN: Meaning = (None, None)
DAY = Form("day", re.compile(""), None, None)  # of a date line, whose parts another pattern found


@dataclass(frozen=True, slots=True)
class Origin:
    """What an expression without year, or a relative one, counts from."""

    published: date | None = None
    mentioned: PartialDate | None = None  # the day or month that the text mentioned last
    tense: int = 0  # 1: the words around speak of the future, -1: of the past
    story: PartialDate | None = None  # the last date of the paragraph, where that is of an earlier year than the text

    @property
    def reference(self) -> date | None:
        return self.published or (self.mentioned.earliest if self.mentioned else None)


def meaning(form: Form, parts: Parts, words: Lexicon, origin: Origin) -> Meaning | None:
    """What PARTS, matched by FORM, mean; None where they are no date (31 February)."""
    try:
        return _READERS[form.means](form, parts, words, origin)
    except ValueError:
        return None


def _day(form: Form, parts: Parts, words: Lexicon, origin: Origin) -> Meaning:
    weekday = words.weekdays.get(parts.get("weekday") or "")
    month, year = _month(parts, words), _year(parts)
    if not month:
        return _in_month(_figure(parts["day"]), weekday, origin), None
    if form.direction:
        origin = replace(origin, tense=form.direction)
    return _dated(_figure(parts["day"]), month, year, origin, weekday), None


def _in_month(day: int, weekday: int | None, origin: Origin) -> PartialDate | None:
    """ "the 19th", of the month that the text speaks of; "Monday 19", of a month near it that has such a Monday."""
    published = PartialDate.of(origin.published) if origin.published else None
    around = [
        each.year * 12 + each.month - 1 for each in (origin.mentioned, published) if each and each.year and each.month
    ]
    if weekday is None or not around:
        return _checked(PartialDate(around[0] // 12, around[0] % 12 + 1, day)) if around else None
    months = [divmod(month + step, 12) for month in around for step in (0, -1, 1)]
    days = (date(year, month + 1, day) for year, month in months if day <= monthrange(year, month + 1)[1])
    return next((PartialDate.of(each) for each in days if each.weekday() == weekday), None)


def _days(form: Form, parts: Parts, words: Lexicon, origin: Origin) -> Meaning:
    month2 = _month(parts, words, "month2")
    if not month2 and not parts.get("month"):  # "the night of 13 to 14"
        return _in_month(_figure(parts["day"]), None, origin), _in_month(_figure(parts["day2"]), None, origin)
    month = _month(parts, words) if parts.get("month") else month2
    ended = _dated(_figure(parts["day2"]), month2 or month, _year(parts) or _year(parts, "year3"), origin)
    year = _year(parts, "year2") or ended.year
    if year and not parts.get("year2") and month2 and (month or 0) > month2:
        year -= 1
    began = PartialDate(year, month, _figure(parts["day"]))
    return _checked(began), ended


def _dated(day: int, month: int | None, year: int | None, origin: Origin, weekday: int | None = None) -> PartialDate:
    """That day, in the year nearest to the origin where none is given (one with that weekday, if it can be)."""
    if year or not origin.reference:
        return _checked(PartialDate(year, month, day))
    if told := _in_story(month, day, origin):
        return told
    years = [origin.reference.year + step for step in (0, -1, 1)]
    days = [date(year, month or 0, day) for year in years if month != 2 or day < 29 or year % 4 == 0]
    right = [each for each in days if each.weekday() == weekday]
    return PartialDate.of(min(right or days, key=lambda each: _distance(each, origin)))


def _in_story(month: int | None, day: int | None, origin: Origin) -> PartialDate | None:
    """The first such day or month from the story's date on, if that lies behind the day of the text."""
    if not (origin.story and origin.story.year and origin.story.earliest and origin.published):
        return None
    for year in (origin.story.year, origin.story.year + 1):
        when = _checked(PartialDate(year, month, day))
        if when.latest and when.earliest and when.latest >= origin.story.earliest:
            return when if when.earliest <= origin.published else None
    return None


def _distance(day: date, origin: Origin) -> int:
    """Days from the origin; they count more on the side that the words rule out, and far ahead without such words."""
    assert origin.reference
    ahead = (day - origin.reference).days
    if origin.tense:
        return abs(ahead) if ahead * origin.tense >= 0 else 4 * abs(ahead)
    return 3 * ahead if ahead > NEAR else abs(ahead)


def _months(form: Form, parts: Parts, words: Lexicon, origin: Origin) -> Meaning:
    ended = _in_year(_month(parts, words, "month2"), _year(parts), form, origin)
    began = PartialDate(_year(parts, "year2") or ended.year, _month(parts, words))
    return began, ended


def _one_month(form: Form, parts: Parts, words: Lexicon, origin: Origin) -> Meaning:
    return _in_year(_month(parts, words), _year(parts), form, origin), None


def _in_year(month: int | None, year: int | None, form: Form, origin: Origin) -> PartialDate:
    if year or not origin.reference:
        return PartialDate(year, month)
    if not form.direction and (told := _in_story(month, None, origin)):
        return told
    years = (origin.reference.year + step for step in (0, -1, 1))
    firsts = [date(year, month or 0, 1) for year in years]
    this = origin.reference.replace(day=1)
    if form.direction:
        firsts = [first for first in firsts if (first > this if form.direction > 0 else first < this)]
    nearest = min(
        firsts,
        key=lambda first: _distance(first + (origin.reference - this if origin.reference else timedelta()), origin),
    )
    return PartialDate(nearest.year, nearest.month)


def _years(form: Form, parts: Parts, words: Lexicon, origin: Origin) -> Meaning:
    return PartialDate(_year(parts)), PartialDate(year2) if (year2 := _year(parts, "year2")) else None


def _part(form: Form, parts: Parts, words: Lexicon, origin: Origin) -> Meaning:
    first, last = words.parts[parts["part"] or ""]
    year = _year(parts) or (origin.reference.year if origin.reference else None)
    return PartialDate(year, first), PartialDate(year, last)


def _weekday(form: Form, parts: Parts, words: Lexicon, origin: Origin) -> Meaning:
    if not origin.published:
        return UNKNOWN
    back = (origin.published.weekday() - words.weekdays[parts["weekday"] or ""]) % 7
    if form.direction > 0 or (origin.tense > 0 and form.direction == 0 and back):
        back -= 7
    elif form.direction < 0 and back == 0:
        back = 7
    return PartialDate.of(origin.published - timedelta(back)), None


def _weekdays(form: Form, parts: Parts, words: Lexicon, origin: Origin) -> Meaning:
    began, _ = _weekday(form, parts, words, origin)
    if not began or not began.earliest:
        return UNKNOWN
    return began, PartialDate.of(began.earliest + timedelta(1))


def _shift(form: Form, parts: Parts, words: Lexicon, origin: Origin) -> Meaning:
    published = PartialDate.of(origin.published) if origin.published else None
    start = {"published": published, "mentioned": origin.mentioned}.get(form.origin)
    count = form.count if form.count is not None else form.sign * (number(parts["number"] or "") or 0)
    unit = form.unit or words.units[parts["unit"] or ""]
    if unit == "week" and form.origin == "mentioned" and form.count is None:  # "two weeks later" is a day
        count, unit = 7 * count, "day"
    return _shifted(start, int(count), unit) if start else UNKNOWN


def _shifted(start: PartialDate, count: int, unit: str) -> Meaning:
    year, month, first = start.year or 0, start.month or 0, start.earliest
    if unit == "year":
        return _checked(PartialDate(year + count)), None
    if unit == "month":
        months = year * 12 + month - 1 + count
        return _checked(PartialDate(months // 12, months % 12 + 1)), None
    if abs(count) > LONG or not start.day or not first:
        return UNKNOWN
    if unit == "day":
        return PartialDate.of(first + timedelta(count)), None
    monday = first - timedelta(first.weekday()) + timedelta(7 * count)
    begins = monday + timedelta(5 if unit == "weekend" else 0)
    return PartialDate.of(begins), PartialDate.of(monday + timedelta(6))


def _month(parts: Parts, words: Lexicon, key: str = "month") -> int | None:
    name = parts.get(key)
    if name:
        return words.months[name]
    return _figure(parts["mm"]) if parts.get("mm") else None


def _year(parts: Parts, key: str = "year") -> int | None:
    return int(parts[key] or 0) or None if parts.get(key) else None


def _figure(text: str | None) -> int:
    return int("".join(filter(str.isdigit, text or "")))


def _checked(when: PartialDate) -> PartialDate:
    """WHEN itself. Raises ValueError for a day that the calendar does not have."""
    return PartialDate.parse(str(when))


_READERS = {
    "day": _day, "days": _days, "night": _days, "month": _one_month, "months": _months, "year": _years, "years": _years,
    "part": _part, "weekday": _weekday, "weekdays": _weekdays, "shift": _shift,
}  # fmt: skip
