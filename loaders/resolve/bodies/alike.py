"""What two names of bodies say for and against their being names of one."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.resolve.bodies.counts import Count
from loaders.resolve.bodies.names import Name, compound
from loaders.resolve.bodies.sayings import Said, numbered, single
from loaders.resolve.bodies.spelling import near
from loaders.resolve.bodies.words import listed

Told = tuple[frozenset[str], frozenset[str]]  # words said around the left one, and around the right one

NOTHING: Told = (frozenset(), frozenset())
RARE = 3  # digits
FEWEST = 2  # letters that may stand for words beside an equal number


def alike(left: Name, right: Name, count: Count, told: Told) -> Iterator[Said]:
    """A word that a name lacks may be TOLD otherwise, as the place where the body has its seat."""
    if left.key == right.key:
        yield _equal(left, count), left.text, right.text, 1.0
        yield from _service(left, right)
    elif letters := _letters(left, right):
        yield from letters
    elif left.numbers or right.numbers:
        yield from _numbered(left, right, count, told)
    else:
        yield from _named(left, right, told)


def _equal(name: Name, count: Count) -> str:
    if not count.common(name):
        return "name_said"
    return "number_each" if name.numbers else "name_each" if single(name) else "name_common"


def _numbered(left: Name, right: Name, count: Count, told: Told) -> Iterator[Said]:
    national = numbered(left) and numbered(right)
    if left.numbers & right.numbers and left.unit == right.unit:
        yield "number_equal" if numbered(left) else "number_each", *_designations(left, right), 1.0
        if count.doubtful(left) or count.doubtful(right):
            yield "number_doubtful", *_designations(left, right), 1.0
    elif left.numbers & right.numbers:
        code = "number_rare" if max(map(len, left.numbers & right.numbers)) >= RARE else "number_alone"
        code = "number_and_arm" if left.qualities & right.qualities else code
        yield code, *_designations(left, right), 1.0
        if left.unit and right.unit:
            yield "kinds_unlike", left.unit, right.unit, 2.0
    else:
        yield "number_missing", left.text, right.text, 1.0
    missing = "name_missing_numbered" if national else "name_missing"
    yield from _differing(left, right, NOTHING if national else told, missing)


def _letters(left: Name, right: Name) -> list[Said]:
    """The numbers are the same, and letters in one name begin the words of the other: "301 FTS"."""
    for short, name in ((left, right), (right, left)):
        fitting = [letters for letters in short.shorts if len(letters) >= FEWEST and name.initials.endswith(letters)]
        if fitting and short.numbers and short.numbers == name.numbers:
            return [("number_initials", left.text, right.text, 1.0)]
    return []


def _named(left: Name, right: Name, told: Told) -> Iterator[Said]:
    if left.proper and right.proper:
        yield "name_shared", _words(left.proper), _words(right.proper), 1.0
    elif left.unit == right.unit and left.qualities | left.scope == right.qualities | right.scope:
        yield "name_each" if single(left) else "name_common", left.text, right.text, 1.0
    elif left.words & right.words:
        yield "words_shared", left.text, right.text, 1.0
    yield from _differing(left, right, told, "name_missing", strict=True)
    yield from _service(left, right)
    if bool(left.unit) != bool(right.unit):
        yield "kind_missing", left.unit, right.unit, 1.0
    elif left.unit != right.unit:
        yield "kinds_unlike", left.unit, right.unit, 1.0


def _differing(left: Name, right: Name, told: Told, missing: str, strict: bool = False) -> Iterator[Said]:
    """Words that one has and the other lacks; what is told instead speaks for them."""
    proper = _lacking(left, right), _lacking(right, left)
    words = left.telling - right.words, right.telling - left.words
    names, others = (_untold(pair, told) for pair in (proper, words))
    if (names, others) != (proper, words) and not any(names):
        yield "name_told", _words(proper[0] | words[0]), _words(proper[1] | words[1]), 1.0
    if all(names):
        differ = "place_in_name_differs" if missing == "name_missing_numbered" else "names_differ"
        yield differ, _words(names[0]), _words(names[1]), 1.0
    elif any(names):
        yield missing, _words(names[0]), _words(names[1]), 1.0
    if spelled := [(a, b) for a in left.proper - right.proper for b in right.proper - left.proper if near(a, b)]:
        one, other = min(spelled)
        yield "spelling_close", one, other, 0.25 if left.proper & right.proper else 1.0
    yield from _qualities(others, strict)


def _untold(pair: Told, told: Told) -> Told:
    """What the other lacks and what is not told of it otherwise."""
    return pair[0] - told[1], pair[1] - told[0]


def _qualities(words: Told, strict: bool) -> Iterator[Said]:
    one, other = words
    if one and other:
        usual = (one | other) <= listed("usual")
        yield "arms_usual" if usual else "words_differ" if strict else "arms_differ", _words(one), _words(other), 1.0
    elif one or other:
        yield "word_missing" if strict else "arm_missing", _words(one), _words(other), float(min(3, len(one | other)))


def _service(left: Name, right: Name) -> Iterator[Said]:
    """ "State Command" may be of the police or of another service."""
    if bool(left.services) != bool(right.services) and {left.unit, right.unit} & (listed("vague") | {""}):
        yield "service_missing", _words(left.services), _words(right.services), 1.0


def _lacking(name: Name, other: Name) -> frozenset[str]:
    """Proper names that the other has not, in no spelling."""
    if compound(name, other):
        return frozenset()
    return frozenset(word for word in name.proper - other.proper if not any(near(word, its) for its in other.proper))


def _designations(left: Name, right: Name) -> tuple[str, str]:
    one, other = (" ".join([*sorted(name.numbers), name.unit]).strip() for name in (left, right))
    return one, other


def _words(words: frozenset[str]) -> str:
    return " ".join(sorted(words))
