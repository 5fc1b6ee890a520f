"""YAML text to plain data, every single value as the text that is written, and the place of each.

Made from the parser's events with a stack of our own: nothing recurses, and nothing is made of what is refused: an
anchor, an alias, a tag, a merge key, a key that stands twice. Imports ``errors``, ``files``, its own room and yaml.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml

from scrkit.codec.mismatch import EMPTY, MOST_PROBLEMS, REFUSED, Mismatch
from scrkit.codec.parsed import Parsed
from scrkit.codec.places import Places
from scrkit.errors import DecodeError, LimitError
from scrkit.files import CANONICAL_DEPTH, CANONICAL_ITEMS, CANONICAL_KEYS, CANONICAL_PARTS, VALUE_CHARACTERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrkit.codec.mismatch import Step

# libyaml where PyYAML was built with it, as every wheel is; the parser in Python reads the same, ten times slower.
Parser: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

# The parser compares each directive with all before it: a million would take hours. None belongs into a review.
_DIRECTIVE = re.compile("(?:\\A|[\n\r\x85\u2028\u2029])%")


def parse_yaml(text: str, name: str) -> Parsed:
    """Return the data of *text*, with the problems that YAML itself has: they are told with those of the data.

    Raises:
        DecodeError: It is not YAML, or not of the part of it that is read.
        LimitError: It is nested too deep, or a bound of ``files.limits`` is passed.
    """
    directive = _DIRECTIVE.search(text)
    if directive:
        raise _error("starts with %: directives are not taken", text, name, directive.end() - 1)
    builder = _Builder(text, name)
    try:
        parser = Parser(text)
        builder.build(parser.get_event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = f"is not valid YAML: {' '.join(filter(None, (error.context, error.problem)))}"
        raise _error(problem, text, name, mark.index if mark else 0) from error
    except (yaml.YAMLError, UnicodeEncodeError) as error:
        raise DecodeError("is not valid YAML: a character that no text has", file=name) from error
    return Parsed(builder.root, Places(text, builder.places), builder.problems)


def _error(problem: str, text: str, name: str, index: int) -> DecodeError:
    line, column = Places(text, 0).line_and_column(min(index, len(text)))
    return DecodeError(problem, file=name, line=line, column=column)


class _Builder:
    """What was built so far: *_data* is the list or object that is being filled, *_key* the key that waits."""

    def __init__(self, text: str, name: str) -> None:
        self.root: Any = EMPTY
        self.places: Any = 0
        self.problems: list[Mismatch] = []
        self._text, self._name = text, name
        self._data: Any = None
        self._at: Any = None
        self._key: str | None = None
        self._stack: list[tuple[Any, Any, str | None]] = []
        self._documents = 0

    def build(self, next_event: Callable[[], Any]) -> None:
        """Take every event there is."""
        take: dict[type, Callable[[Any], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._open,
            yaml.SequenceStartEvent: self._open,
            yaml.MappingEndEvent: self._close,
            yaml.SequenceEndEvent: self._close,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }
        nothing = self._nothing
        for _ in range(CANONICAL_PARTS):
            event = next_event()
            if event is None:
                return
            take.get(type(event), nothing)(event)
        raise LimitError(f"has more than {CANONICAL_PARTS:,} keys and values, the most that is read", file=self._name)

    def _scalar(self, event: Any) -> None:  # noqa: ANN401 - PyYAML's own
        value = event.value
        if len(value) > VALUE_CHARACTERS:
            problem = f"a value of {len(value):,} characters; at most {VALUE_CHARACTERS:,} are read"
            raise self._limit(problem, event)
        data, key = self._data, self._key
        if key is None and type(data) is dict:
            self._open_key(value, event)
            return
        if event.anchor is not None or event.tag is not None:
            value = self._refuse_marks(event, value)
        elif not value and not event.style:
            value = EMPTY
        if key is not None:
            data[key] = value
            self._at[key] = event.start_mark.index
            self._key = None
        else:
            self._put(value, event.start_mark.index)

    def _open_key(self, key: str, event: Any) -> None:  # noqa: ANN401 - as above
        """Let *key* wait for its value."""
        if key in self._data:
            self._tell("the key stands twice in one object", event, key)
        elif len(self._data) >= CANONICAL_KEYS:
            raise self._limit(f"an object with more than {CANONICAL_KEYS} keys", event)
        if event.anchor is not None or event.tag is not None:
            self._refuse_marks(event, key)
        if key == "<<" and not event.style:
            self._tell("a merge key (<<) is not taken: write the values out", event)
        self._key = key

    def _open(self, event: Any) -> None:  # noqa: ANN401 - as above
        """Begin a list or an object."""
        if len(self._stack) >= CANONICAL_DEPTH:
            raise self._limit(f"is nested more than {CANONICAL_DEPTH} deep", event)
        if self._key is None and type(self._data) is dict:
            raise self._fatal("a key must be text", event)
        index = event.start_mark.index
        made: tuple[Any, Any] = ({}, {None: index}) if isinstance(event, yaml.MappingStartEvent) else ([], [index])
        refused = self._refuse_marks(event, None) is REFUSED if event.anchor or event.tag else False
        key = self._key
        self._put(REFUSED if refused else made[0], made[1])
        self._stack.append((self._data, self._at, key))
        (self._data, self._at), self._key = made, None

    def _close(self, event: Any) -> None:  # noqa: ANN401, ARG002 - as above
        """End a list or an object."""
        empty = len(self._at) == 1
        self._data, self._at, self._key = self._stack.pop()
        if empty and self._at is not None:
            self._forget()
        self._key = None

    def _forget(self) -> None:
        """Keep of an object or list with nothing in it no more than where it stands: there may be a million."""
        step = -1 if self._key is None else self._key
        node = self._at[step]
        self._at[step] = node[None if isinstance(node, dict) else 0]

    def _alias(self, event: Any) -> None:  # noqa: ANN401 - as above
        """Stop: what an alias stands for is not here, and nothing more can be said of the file."""
        raise self._fatal(f"an alias (*{event.anchor[:20]}) is not taken: write the value out", event)

    def _document(self, event: Any) -> None:  # noqa: ANN401 - as above
        self._documents += 1
        if self._documents > 1:
            raise self._fatal("a second document begins: a file holds one review", event)

    def _nothing(self, event: Any) -> None:  # noqa: ANN401 - as above
        """Take the beginning and the end of the stream, and the end of a document."""

    def _put(self, value: object, at: object) -> None:
        """Put *value* and its place where they belong."""
        if self._key is not None:
            self._data[self._key] = value
            self._at[self._key] = at
            self._key = None
        elif self._data is None:
            self.root, self.places = value, at
        elif len(self._data) >= CANONICAL_ITEMS:
            line, column = Places(self._text, 0).line_and_column(self._at[0])
            problem = f"a list of more than {CANONICAL_ITEMS:,}, the most that are read"
            raise LimitError(problem, file=self._name, line=line, column=column)
        else:
            self._data.append(value)
            self._at.append(at)

    def _refuse_marks(self, event: Any, value: object) -> object:  # noqa: ANN401 - as above
        """Tell of the event's anchor and tag; what has a tag has no value that is ours to understand."""
        if event.anchor is not None:
            self._tell(f"an anchor (&{event.anchor[:20]}) is not taken: leave it out", event)
        if event.tag is None:
            return value
        tag = event.tag.replace("tag:yaml.org,2002:", "!!")
        self._tell(f"a tag ({tag[:20]}) is not taken: leave it out", event)
        return REFUSED

    def _tell(self, problem: str, event: Any, key: str | None = None) -> None:  # noqa: ANN401 - as above
        """Note what is wrong with the value that comes next, or with *key*."""
        key = self._key if key is None else key
        own: list[Step] = [len(self._data)] if type(self._data) is list else [key] if key is not None else []
        self.problems.append(Mismatch(problem, *own, *reversed(self._way()), index=event.start_mark.index))
        if len(self.problems) >= MOST_PROBLEMS:
            raise self._limit("more is wrong than can be told", event)

    def _way(self) -> list[Step]:
        """Return the steps to the list or object that is being filled."""
        outer = [(data, key) for data, _, key in self._stack if data is not None]
        return [len(data) - 1 if key is None else key for data, key in outer]

    def _limit(self, problem: str, event: Any) -> LimitError:  # noqa: ANN401 - as above
        line, column = Places(self._text, 0).line_and_column(event.start_mark.index)
        return LimitError(problem, file=self._name, line=line, column=column)

    def _fatal(self, problem: str, event: Any) -> DecodeError:  # noqa: ANN401 - as above
        return _error(problem, self._text, self._name, event.start_mark.index)
