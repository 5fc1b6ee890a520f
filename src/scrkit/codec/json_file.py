"""Canonical data as JSON text, written the same each time and read strictly.

Read at once by the standard library's parser; only where something is wrong is the text gone through again for its
place. Imports ``model``, ``errors``, ``files``, its own room and the standard library.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from scrkit.codec.collector import collector_at_rest
from scrkit.codec.document import Document, document_of
from scrkit.codec.fast import Pause, fast_reader
from scrkit.codec.json_tree import locate
from scrkit.codec.parsed import Parsed
from scrkit.codec.places import Places
from scrkit.codec.reading_file import file_with
from scrkit.codec.schema import SCHEMA
from scrkit.codec.shape import shape_of
from scrkit.errors import DecodeError, LimitError
from scrkit.files import CANONICAL_KEYS, CANONICAL_PARTS
from scrkit.model import Review

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import NoReturn

    from scrkit.codec.phrases import Understanding

_STRING = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)', re.DOTALL)

# More digits than any number of a review has, and few enough that Python never refuses to read them.
_DIGITS = 18


def load_json(text: str, name: str) -> Review:
    """Return the review in *text*: a review's own JSON, or what ``scrkit read --json`` printed.

    Raises:
        DecodeError: It is not JSON, of another schema, or not a review; the error tells every problem with its place.
        LimitError: A bound of ``files.limits`` is passed.
    """
    return read_json(text, name).review


def read_json(text: str, name: str, *, understanding: Understanding | None = None) -> Document:
    """Return the document in *text*; phrases in it are completed by *understanding*.

    Raises:
        DecodeError, LimitError: As for :func:`load_json`.
    """
    with collector_at_rest():
        _check_size(text, name)
        review = _read_in_full(text)
        if review is not None:
            return Document(review=review, places=Places(text, lambda: locate(text, name, None).places.tree))
        data, suspect = _parse(text, name)
        if suspect:
            parsed = locate(text, name, data)
        else:
            parsed = Parsed(data, Places(text, lambda: locate(text, name, data).places.tree), [])
        return document_of(parsed, name, written=False, understanding=understanding)


def dump_json(data: Mapping[str, object]) -> str:
    """Return *data* as JSON text for people to read too: keys in their order, two spaces, a line feed at the end."""
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, indent=2)
    return text.replace("\x85", "\\u0085") + "\n"  # which no file may hold bare


def _check_size(text: str, name: str) -> None:
    """Refuse *text* of too many parts before anything is made of it."""
    if len(text) <= CANONICAL_PARTS or _parts(text) <= CANONICAL_PARTS:
        return
    if _parts(_STRING.sub("", text)) > CANONICAL_PARTS:  # a comma in a sentence parts nothing
        raise LimitError(f"has more than {CANONICAL_PARTS:,} keys and values, the most that is read", file=name)


def _parts(text: str) -> int:
    return sum(map(text.count, ",:{["))


def _read_in_full(text: str) -> Review | None:
    """Return the review in *text* if that is as :func:`dump_json` wrote it, None at anything else."""
    try:
        (first, schema), *body = json.loads(text, object_pairs_hook=tuple)
        if first != "schema" or type(schema) is not int or schema != SCHEMA:
            return None
        if body[0][0] != "review":
            review: Review = fast_reader(shape_of(Review))(body)
            return review
        inside: Review = fast_reader(shape_of(file_with(dict(body))))(body).review
    except Pause:
        return None
    return inside


def _parse(text: str, name: str) -> tuple[object, bool]:
    """Return what *text* holds, and whether there is a key twice or a thing too many in it."""
    suspect = False

    def refuse_constant(constant: str) -> NoReturn:
        raise DecodeError(f"is not valid JSON: {constant} is no number of JSON", file=name)

    def make_object(pairs: list[tuple[str, object]]) -> dict[str, object]:
        nonlocal suspect
        made = dict(pairs)
        if not len(made) == len(pairs) <= CANONICAL_KEYS:
            suspect = True
        return made

    try:
        data = json.loads(text, object_pairs_hook=make_object, parse_constant=refuse_constant, parse_int=_whole)
    except json.JSONDecodeError as error:
        problem = f"is not valid JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        raise DecodeError(problem, file=name, line=error.lineno, column=error.colno) from error
    except RecursionError:
        data, suspect = None, True
    return data, suspect


def _whole(digits: str) -> int | float:
    """Return the number; one of absurd length as a float, which is refused wherever a whole number belongs."""
    return int(digits) if len(digits) <= _DIGITS else float(digits)
