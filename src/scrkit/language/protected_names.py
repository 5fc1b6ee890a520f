"""Names as a list has them, and the ways in which a document may write each. Imports ``errors`` and ``files``.

A name is given names and a surname, the last part. "Smith, John" is John Smith; "Mrs" and the like are left off.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import product
from typing import TYPE_CHECKING, Final

from scrkit.errors import ConfigurationError, LimitError
from scrkit.files import PROTECTED_NAMES, PROTECTED_PARTS

if TYPE_CHECKING:
    from collections.abc import Iterator

MARKS: Final = "\u00ad\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200d\u2060\u20d0-\u20ff\ufe20-\ufe2f\ufeff"
"""What stands inside a word and is no letter of it: accents of their own, soft hyphens, blanks of no width."""

WORD: Final = re.compile(rf"[^\W\d_]+(?:[{MARKS}]+[^\W\d_]*)*")
"""A word of letters, its marks in it."""

JOINING: Final = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212'\u2019\u2018\u02bc`\u00b4._*~+/|\u00b7")
"""What may stand between two words of one name, blanks aside."""

END: Final = ""
COMMA: Final = ","
WHOLE, DOTTED, CLOSED = 1, 2, 4
"""How a path may end: as it is; only if each initial has its full stop; only if its last initial is no word."""

Path = tuple[tuple[str, ...], int]

_LETTERS: Final = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th"}
    | {"æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "\u0131": "i", "ħ": "h", "Ħ": "H"}
)
TITLES: Final = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "master", "sir", "dame", "prof", "professor"})
_SHORTEST: Final = 2
_RUN_TOGETHER: Final = 8
"""Letters of a whole name that may be written as one word ("johnsmith" of an address); fewer are often a word."""

_SPELT: Final = 3
"""So many parts with a hyphen or an apostrophe are also looked for run together, each by itself."""


def fold(word: str) -> str:
    """Return the letters of *word* without case and accents, ligatures taken apart."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.translate(_LETTERS)).casefold()
    return "".join(letter for letter in unicodedata.normalize("NFKD", plain) if letter.isalpha())


def listed(text: str, file: str | None) -> Iterator[tuple[tuple[str, ...], ...]]:
    """Yield the parts of every name in *text*, a name a line, each as its folded words; ``#`` begins a remark.

    Raises:
        ConfigurationError: There is no name, or a line is none; the error never tells the line's words.
        LimitError: There are more names, or a name of more parts, than are read.
    """
    count = 0
    for number, line in enumerate(text.splitlines(), start=1):
        name = line.partition("#")[0].strip()
        if not name:
            continue
        count += 1
        if count > PROTECTED_NAMES:
            raise LimitError(f"lists more than {PROTECTED_NAMES:,} names, the most that are read", file=file)
        yield _parts(name, file, number)
    if not count:
        raise ConfigurationError("lists no name; write one on each line", file=file)


def _parts(name: str, file: str | None, line: int) -> tuple[tuple[str, ...], ...]:
    """Return the parts of *name*, the surname last.

    Raises:
        ConfigurationError: It is no name.
        LimitError: It has too many parts.
    """
    problem = None
    if any(not _of_a_name(character) for character in name) or name.count(",") > 1:
        problem = "holds what no name has, such as a figure or a bracket; write one name on each line"
    surname, _, given = name.partition(",")
    said = f"{given} {surname}".split()
    parts = [tuple(filter(None, map(fold, WORD.findall(part)))) for part in said]
    parts = [part for part in parts if part]
    if len(parts) > 1 and parts[0][0] in TITLES:
        parts = parts[1:]
    if problem is None and sum(len(word) for part in parts for word in part) < _SHORTEST:
        problem = "holds a name of one letter or none, which would be found everywhere"
    if problem is not None:
        raise ConfigurationError(problem, file=file, line=line)
    if sum(map(len, parts)) > PROTECTED_PARTS:
        raise LimitError(f"holds a name of more than {PROTECTED_PARTS} words", file=file, line=line)
    return tuple(parts)


def _of_a_name(character: str) -> bool:
    return (
        character.isalpha()
        or character.isspace()
        or character in "-\u2010\u2011\u2013'\u2019\u2018\u02bc`.,"
        or unicodedata.category(character)[0] in "MC"
    )


def paths(parts: tuple[tuple[str, ...], ...]) -> Iterator[Path]:
    """Yield every way in which the name of these *parts* is looked for, as the keys of its words and how it ends.

    The key of an initial has a full stop behind it: it stands for one letter, or for several that are run together.
    """
    for way in _spelt(parts):
        yield way, WHOLE
    whole = "".join(word for part in parts for word in part)
    if len(whole) >= _RUN_TOGETHER:
        yield (whole,), WHOLE
    if len(parts) > 1:
        yield from _initialled(parts)
        yield from _turned(parts)


def _initialled(parts: tuple[tuple[str, ...], ...]) -> Iterator[Path]:
    """Yield a name of several *parts* with initials, without its middle names, or as a title and the surname."""
    first, *middle, last = parts
    letters = [_initial(part) for part in parts]
    given = letters[:-1]
    yield tuple(letters), DOTTED
    for way in _spelt((last,)):
        yield (letters[0], *way), WHOLE
        yield from (((title, *way), WHOLE) for title in sorted(TITLES))
        if middle:
            yield (*given, *way), WHOLE
            yield (_run(given), *way), WHOLE
            yield from (((*known, *way), WHOLE) for known in _spelt((first,)))
            yield from (((*known, *given[1:], *way), WHOLE) for known in _spelt((first,)))
    if middle:
        yield from (((letters[0], *way), WHOLE) for way in _spelt(parts[1:]))


def _turned(parts: tuple[tuple[str, ...], ...]) -> Iterator[Path]:
    """Yield a name of several *parts* with its surname first, which may have particles before it."""
    for cut in range(1, len(parts)):
        given, surname = parts[:cut], parts[cut:]
        letters = [_initial(part) for part in given]
        for way in _spelt(surname):
            before = (*way, COMMA)
            yield from (((*before, *known), WHOLE) for known in _spelt(given))
            yield (*before, letters[0]), CLOSED
            if cut > 1:
                yield (*before, *letters), CLOSED
                yield (*before, _run(letters)), CLOSED
                yield from (((*before, *known), WHOLE) for known in _spelt(given[:1]))
                yield from (((*before, *known, *letters[1:]), CLOSED) for known in _spelt(given[:1]))


def _spelt(parts: tuple[tuple[str, ...], ...]) -> Iterator[tuple[str, ...]]:
    """Yield the words of *parts*: those with a hyphen or an apostrophe apart and run together."""
    ways = [(part, ("".join(part),)) if len(part) > 1 else (part,) for part in parts]
    if sum(len(way) > 1 for way in ways) > _SPELT:
        ways = [way[:1] for way in ways]
    for chosen in product(*ways):
        yield tuple(word for part in chosen for word in part)


def _initial(part: tuple[str, ...]) -> str:
    return f"{part[0][0]}."


def _run(letters: list[str]) -> str:
    return f"{''.join(letter[0] for letter in letters)}."
