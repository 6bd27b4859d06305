"""What there is to see of pairs of spans, as numbers: no word of a text is among them."""

from __future__ import annotations

import numpy as np

from loaders.relate.candidates import recency
from loaders.relate.ends import known
from loaders.relate.fired import counted, fired
from loaders.relate.forest import Floats
from loaders.relate.sheet import ORDER, Ints, Sheet

FAR = 40  # words; what is farther is far


def numbers(sheet: Sheet, task: Ints, left: Ints, right: Ints) -> Floats:
    """A row for each pair: distances, what lies between and around, what is known of both ends."""
    i, j = sheet.at[left], sheet.at[right]
    low, high = sheet.line[i], sheet.line[j]
    back = high - low
    sums = sheet.sums
    same = (back == 0)[:, None]
    begin, end = sheet.first[high], sheet.first[high + 1]
    between = sums[j] - sums[i + 1]
    lead = np.where(same, sums[i] - sums[begin], sums[j] - sums[begin])  # before the pair, or before RIGHT alone
    tail = sums[end] - sums[j + 1]
    behind = np.where(same, 0, sums[sheet.first[low + 1]] - sums[i + 1])  # from LEFT to the end of its sentence
    ahead = np.where(same, 0, sums[i] - sums[sheet.first[low]])
    last = len(sheet.words) - 1
    kind = sheet.classes
    columns = [
        back, sheet.paragraph[high] - sheet.paragraph[low], np.minimum(j - i, FAR), i - sheet.first[low], j - begin,
        end - j, end - begin, kind[np.maximum(i - 1, 0)] * (i > sheet.first[low]), kind[i + 1] * (i + 1 < last),
        kind[j - 1], kind[np.minimum(j + 1, last)] * (j + 1 < end), kind[np.maximum(i - 2, 0)],
        kind[np.minimum(j + 2, last)], kind[begin], recency(sheet)[left, right],
    ]  # fmt: skip
    parts = [np.stack(columns, axis=1), between, lead, tail, behind, ahead, _rivals(sheet, left, right)]
    parts += [*known(sheet, left, right), fired(sheet, left, right), counted(sheet, left, right), _lines(sheet)[high]]
    return np.concatenate([np.asarray(part, dtype=np.float32) for part in parts], axis=1)


def _rivals(sheet: Sheet, left: Ints, right: Ints) -> Ints:
    """How far the nearest other of either's kind is from the other end, in words, before and behind."""
    size = len(sheet.words)
    after = np.full((size + 1, len(ORDER)), size + FAR, dtype=np.int32)  # the next word of a letter from here on
    before = np.full((size + 1, len(ORDER)), -FAR, dtype=np.int32)
    after[sheet.at, sheet.letter] = sheet.at
    after = np.minimum.accumulate(after[::-1], axis=0)[::-1]
    before[sheet.at + 1, sheet.letter] = sheet.at
    before = np.maximum.accumulate(before, axis=0)
    i, j, one, other = sheet.at[left], sheet.at[right], sheet.letter[left], sheet.letter[right]
    rows = [after[j + 1, one] - j, j - before[j, one], after[i + 1, other] - i, i - before[i, other]]
    gaps = np.minimum(np.stack(rows, axis=1), FAR)
    nearer = gaps[:, [0, 3, 1, 2]] < np.minimum(j - i, FAR)[:, None]
    return np.concatenate([gaps, nearer], axis=1)


def _lines(sheet: Sheet) -> Floats:
    """What is known of each sentence: its language, how it begins and ends, where it stands."""
    rows = []
    for number, masked in enumerate(sheet.masked):
        start = sheet.words[sheet.first[number]] if sheet.first[number] < len(sheet.words) else ""
        text = masked.text
        paragraph_starts = number == 0 or sheet.paragraph[number] != sheet.paragraph[number - 1]
        rows.append(
            (
                masked.sentence.language == "fr",
                start[:1] in "-–—•*·>▪",
                paragraph_starts,
                text.endswith(":"),
                text[-1:] in ".!?»",
                start in ("il", "elle", "he", "she"),
                min(number, 9),
                start[:1].isdigit(),
            )
        )
    return np.array(rows, dtype=np.float32).reshape(len(rows), -1)
