"""Progress that a document prints in a cell: "Complete 04/03/2020", "2", "RAG: Amber".

The document's own key decides what a value means; a colour without one means nothing. Done is what words say is done,
and a date is the day of it only where it stands beside them. Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Literal

from attrs import evolve, field, frozen

from scrkit.language.sentence import sentences
from scrkit.language.status_date import DateProblem, date_at
from scrkit.language.status_scale import Valued, entries, on_scale
from scrkit.language.vocabulary import default_vocabulary
from scrkit.language.wordings import any_of, default_wordings, words_of
from scrkit.model import Conventions, Dated, Wordings

State = Literal["done", "open", "ongoing", "refused"]
StatusProblem = DateProblem | Literal["not_in_scale", "limited", "target", "conflict"]
"""What stands against a status: a date that cannot be read, a value outside the key, words that limit or deny it."""

_LABEL = re.compile(
    r"\s*(?:B?RAG(?:\s+(?:rating|status))?|(?:current\s+)?status|progress(?:\s+(?:status|rating))?|rating)\s*(?:[:\u2013]|-\s)\s*",
    re.IGNORECASE,
)
_LEAD = (
    r"(?:(?:this|the|all)\s+)?(?:(?:actions?|work|recommendations?|tasks?)\s+)?(?:(?:is|are|has\s+been|have\s+been|was|were)\s+)?"
    r"(?:(?:now|all|fully)\s+)?"
)
_LIMITED = re.compile(
    r"\W{0,3}(?:in\s+part|part(?:ly|ially)|except|apart\s+from|other\s+than|but|subject\s+to|pending|awaiting|bar)\b|\s{0,2}\?|\s{0,2}/",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"[\s\u2013\u2014:;,.-]+")
_ITEMS = re.compile(r"[0-9]{1,2}\s?(?:-|\u2013|to)\s?[0-9]{1,2}\s+(?=[A-Za-z])")
_FUSED = re.compile(r"\s{0,3}[0-9]+\.?\s{0,3}")
"""The value of one row run into the number of the next: "1" and "5." make "15."."""

_OR = re.compile(r"\s?(?:/|\bor\b)\s?\w")
_BARE = re.compile(r"(?:[0-9]{1,2}|[A-Z]{1,2})")
_FIGURED = re.compile(r"(?P<value>[0-9]{1,2})\s{1,3}(?=[A-Za-z])")
_SHARE = re.compile(
    r"(?P<value>(?P<share>[0-9]{1,3})\s?%)(?P<words>\s+(?:complete|completed|done|achieved|implemented)\b)?",
    re.IGNORECASE,
)
_ALL = 100


@frozen(kw_only=True)
class StatusRead:
    """A cell of progress as read.

    *value* is as printed, *label* what the key, or the cell itself, says that it means. *state* is what words say; *on*
    the day or days beside them. *text* is the rest of the cell.
    """

    said: str
    value: str | None = None
    label: str | None = None
    state: State | None = None
    on: Dated | None = None
    text: str = ""
    problems: tuple[StatusProblem, ...] = field(default=())
    rule: str | None = None

    @property
    def done(self) -> bool | None:
        """Whether words say that it is done; None where they say neither."""
        return {"done": True, "open": False}.get(self.state or "")


@frozen(kw_only=True)
class _Reader:
    """What a cell is read with."""

    scale: tuple[str, ...]
    dated: date | None
    conventions: Conventions
    wordings: Wordings


def read_status(
    cell: str,
    *,
    scale: tuple[str, ...] = (),
    dated: date | None = None,
    conventions: Conventions | None = None,
    wordings: Wordings | None = None,
) -> StatusRead:
    """Return the status that *cell* prints; *scale* is the document's own key, *dated* gives a missing year.

    Never raises and never guesses: what is not understood is the cell's text.
    """
    reader = _Reader(
        scale=scale,
        dated=dated,
        conventions=conventions or default_vocabulary().conventions,
        wordings=wordings or default_wordings(),
    )
    text = cell.strip()
    label = _LABEL.match(text)
    found = _read(text[label.end() :] if label else text, reader)
    if not (found.rule or found.problems):
        return evolve(_by_sentence(text, reader) or found, said=cell)
    later = _by_sentence(found.text, reader)
    if later and {found.state, later.state} == {"done", "open"}:
        found = evolve(found, state=None, problems=(*found.problems, "conflict"))
    return evolve(found, said=cell)


def _read(text: str, reader: _Reader) -> StatusRead:
    """Return the status that opens *text*: a value, words, or a day and then words."""
    known = entries(reader.scale, reader.wordings)
    valued = on_scale(text, known, reader.wordings) or _printed(text, reader)
    if valued is None:
        numbered = any(entry.value.isdecimal() for entry in known) and _FUSED.fullmatch(text)
        return StatusRead(said=text, text=text, problems=("not_in_scale",)) if numbered else _worded(text, reader)
    rest = text[valued.end :]
    if valued.value.isdecimal() and _FUSED.fullmatch(rest):
        return StatusRead(said=text, text=text, problems=("not_in_scale",))
    if _OR.match(rest):
        return StatusRead(said=text, text=text, problems=("conflict",))
    outside = bool(known) and not valued.rule.startswith("status.scale")
    after = _worded(_trimmed(rest), reader)
    day = date_at(rest, reader.dated) if after.rule is None else None
    if day and day.on and not day.target:
        after = evolve(after, on=day.on, text=_trimmed(rest[day.end :]))
    return _combined(text, valued, after, reader, outside=outside)


def _combined(text: str, valued: Valued, after: StatusRead, reader: _Reader, *, outside: bool) -> StatusRead:
    """Return *valued* with the words and the day *after* it."""
    meant = _state(valued.label or valued.value, reader)
    conflict = after.state is not None and meant is not None and after.state != meant
    problems: tuple[StatusProblem, ...] = (
        *(("not_in_scale",) if outside else ()),
        *(("conflict",) if conflict else ()),
        *after.problems,
    )
    unsure = conflict or "limited" in problems or "target" in problems
    return StatusRead(
        said=text,
        value=valued.value,
        label=valued.label or after.value,
        state=None if unsure else after.state or meant,
        on=after.on,
        text=after.text,
        problems=problems,
        rule=valued.rule,
    )


def _printed(text: str, reader: _Reader) -> Valued | None:
    """Return a value that no key explains: a colour, a share, a figure or a letter alone, a figure before words."""
    colour = re.match(rf"(?:{any_of(reader.wordings.colours)})(?![\w-])", text, re.IGNORECASE)
    if colour:
        return Valued(value=colour.group(), label=None, end=colour.end(), rule="status.colour")
    if _BARE.fullmatch(text) and words_of(text) not in _wordings(reader):
        return Valued(value=text, label=None, end=len(text), rule="status.value")
    figure = _FIGURED.match(text)
    if figure and _opening(text[figure.end() :], reader):
        return Valued(value=figure["value"], label=None, end=figure.end(), rule="status.value")
    return None


def _worded(text: str, reader: _Reader) -> StatusRead:
    """Return what words of status at the start of *text* say, with the day beside them."""
    share = _SHARE.match(text)
    if share:
        state: State | None = ("done" if int(share["share"]) >= _ALL else "open") if share["words"] else None
        rest = _trimmed(text[share.end() :])
        return StatusRead(said=text, value=share["value"], state=state, text=rest, rule="status.share")
    day = date_at(text, reader.dated)
    start = day.end if day else 0
    parted = _SEPARATOR.match(text, start) if day else None
    start = parted.end() if parted else start
    items = _ITEMS.match(text, start)
    start = items.end() if items else start
    found = _opening(text[start:], reader)
    if found is None:
        return StatusRead(said=text, text=text)
    read = _after_words(text[start + found.end() :], found["words"], reader)
    if day and day.problem:
        kept = text if read.text else text[: day.end].strip()
        return evolve(read, said=text, text=kept, problems=(*read.problems, day.problem))
    return evolve(read, said=text, on=read.on or (day.on if day else None))


def _after_words(rest: str, words: str, reader: _Reader) -> StatusRead:
    """Return the status of *words* that are followed by *rest*: the day of it, a limit, or a target."""
    state = _state(words, reader)
    read = StatusRead(said=words, value=words, state=state, rule="status.words", text=_trimmed(rest))
    if _LIMITED.match(rest):
        return evolve(read, state=None if state == "done" else state, problems=("limited",))
    day = date_at(rest, reader.dated)
    if day is None:
        return read
    problem: tuple[StatusProblem, ...] = (day.problem,) if day.problem else ()
    if day.target:
        return evolve(read, state=None if state == "done" else state, problems=("target", *problem))
    if day.on is None:
        return evolve(read, problems=problem)
    return evolve(read, on=day.on, text=_trimmed(rest[day.end :]))


def _by_sentence(text: str, reader: _Reader) -> StatusRead | None:
    """Return what the sentences that are nothing but a status say, or that end with one and its day."""
    told = [read for sentence in sentences(text) if (read := _of_sentence(sentence.text, reader))]
    if not told:
        return None
    states = {read.state for read in told}
    last = evolve(told[-1], text=text)
    return last if len(states) == 1 else evolve(last, state=None, on=None, problems=("conflict",))


def _of_sentence(sentence: str, reader: _Reader) -> StatusRead | None:
    """Return the status of a whole *sentence*, or the done words and the day with which it ends."""
    read = _worded(sentence.strip(), reader)
    if read.rule and not read.text:
        return read
    ending = _ending(reader.conventions).search(sentence[-_ENDING:].strip())
    if ending is None:
        return None
    read = _after_words(ending.string[ending.end() :], ending["words"], reader)
    return evolve(read, rule="status.dated") if read.on and not read.text else None


_ENDING = 80
"""Words of status and their day are no longer than this."""


@cache
def _ending(conventions: Conventions) -> re.Pattern[str]:
    """Return the pattern of done words near the end of a sentence, with as many words behind as a date has."""
    behind = r"\s+(?=[^\s.,;]{1,12}(?:\s[^\s.,;]{1,12}){0,2}\.?$)"
    return re.compile(rf"\b(?P<words>{any_of(conventions.done)}){behind}", re.IGNORECASE)


def _trimmed(rest: str) -> str:
    """Return *rest* without the marks that part it from what stands before it."""
    parted = _SEPARATOR.match(rest)
    return rest[parted.end() :].strip() if parted else rest.strip()


def _wordings(reader: _Reader) -> dict[str, State]:
    return _meanings(reader.conventions, reader.wordings)


@cache
def _meanings(conventions: Conventions, wordings: Wordings) -> dict[str, State]:
    """Return every wording of status and what it says."""
    lists: tuple[tuple[State, tuple[str, ...]], ...] = (
        ("refused", (*conventions.refused, *conventions.awaited)),
        ("ongoing", conventions.ongoing),
        ("open", conventions.open),
        ("done", conventions.done),
        ("open", tuple(words for words, meaning in wordings.statuses if meaning == "open")),
        ("done", tuple(words for words, meaning in wordings.statuses if meaning == "done")),
    )
    return {words_of(words): state for state, listed in lists for words in listed}


@cache
def _pattern(conventions: Conventions, wordings: Wordings) -> re.Pattern[str]:
    """Return the pattern of words of status at the start of a text."""
    known = any_of(_meanings(conventions, wordings))
    return re.compile(rf"\s*(?P<words>{known}|{_LEAD}(?:{known}))(?![\w-])", re.IGNORECASE)


def _opening(text: str, reader: _Reader) -> re.Match[str] | None:
    return _pattern(reader.conventions, reader.wordings).match(text)


def _state(words: str, reader: _Reader) -> State | None:
    """Return what *words* say, None where they do not open with words of status."""
    folded = words_of(words)
    meanings = _wordings(reader)
    if folded in meanings:
        return meanings[folded]
    found = _opening(folded, reader)
    lead = re.match(_LEAD, folded, re.IGNORECASE)
    return meanings.get(words_of(found["words"][lead.end() if lead else 0 :])) if found else None
