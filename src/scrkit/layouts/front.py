"""The title block and the sign-off: who speaks, what the document is called, where it stands, when it is dated."""

from __future__ import annotations

import re
from datetime import date

from attrs import frozen

from scrkit.language import find_days, find_spelt, fold
from scrkit.layouts.heading import looks_like_heading, tokens
from scrkit.model import Block, Board, Span, Vocabulary

_WEBSITE = re.compile(r"(?:https?://|www\.)[^\s<>\"')\]]+[^\s<>\"')\].,;]", re.IGNORECASE)
_BOARD = re.compile(
    r"(?<![\w'\u2019&-])(?:[A-Z][\w'\u2019&-]*\s+(?:(?:and|of|&)\s+)?){0,6}(?:Local\s+)?Safeguarding\s+(?:(?:and\s+)?(?:Children|Child|Adults|Adult)(?:['\u2019]?s['\u2019]?)?\s+)?(?:and\s+\w+\s+)?"
    r"(?:Board|Partnership(?:\s+Board)?|Partners)\b"
)
_ANY_CASE = re.compile(_BOARD.pattern.replace("[A-Z]", "[A-Za-z]"), re.IGNORECASE)
_PUBLISHER = re.compile(
    r"(?:[A-Z][\w'\u2019&-]*,?\s+(?:(?:and|of|&|the|for)\s+)*){1,8}"
    r"(?:Partnership|Trust|Clinical\s+Commissioning\s+Group|Integrated\s+Care\s+Board|Council|Service|Constabulary|Police)\b"
)
"""Who else publishes a plan after a review, by the line of the title block that names it."""

_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)
_TITLE = re.compile(r"\b(?:response|review|report|action\s+plan|SCR|findings|recommendations)\b", re.IGNORECASE)
_SIGNED = re.compile(r"\b(?:chair|signed|on behalf of|business manager)\b", re.IGNORECASE)
_COMMITS = re.compile(r"\b(?:will|shall|must|should)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATE = re.compile(
    r"\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?"
)
_BESIDE = frozenset({"date", "dated", "of", "on", "published", "the"})
"""Words that may stand beside the date of a sign-off."""

_LIMITS = frozenset("after before by due from in since to until within".split())  # noqa: SIM905 - a list of words
"""Words that make a date another than the document's own: a deadline, as a rule."""

_OTHER_DAY = re.compile(
    r"(?<!signed )\bby\b"
    r"|\b(?:before|until|till|due|deadline|timescales?|target|completion|completed|review\s+date|next|from|since|to\s+be"
    r"|born|died|death|birth|incident|revised|updated)\b",
    re.IGNORECASE,
)
_REVIEWED = re.compile(r"\b(?:review|report|case|inquest|inquiry)\b|\b(?:SCR|SAR|DHR|LCSPR)\b", re.IGNORECASE)
_DATED = re.compile(
    r"\W*(?:(?:publication|published|issue|issued|plan|report|response)\s+)?(?:date|dated)(?:\s+of\s+(?:(?:the|this|our)\s+)?"
    r"(?:plan|action\s+plan|report|response|publication|issue|document|paper|update))?\s*[:\u2013-]"
    r"|\W*(?:progress\s+)?(?:report|plan|update|position|progress|response)\s+(?:of|dated|as\s+at|at|on)\s+(?=\d|the\s+\d)"
    r"|\W*(?:(?:this|the)\s+)?(?:action\s+)?(?:plan|response)\s+(?:agreed|approved|published|signed\s+off)\b"
    r"|\W*(?:as\s+at|published|issued)\b",
    re.IGNORECASE,
)
"""How a line begins that gives the document's own date: "Date of plan: …", "Report of 12 September 2011 to …"."""

_DASHES = ("-", "\u2013", "\u2014", ",", "|", "(")
_FIELD = re.compile(r"(?P<label>[A-Za-z][\w/ ()-]{0,40}?)\s*:")
_OWN_FIELD = frozenset({"date", "dated", "signed", "signature", "published", "name", "position", "role", "title"})
"""Labels that a signature may have; behind any other stands no part of it ("Lead: Independent Chair")."""

_SIGN_OFF = 20
"""A line of the sign-off has at most this many words."""

_LONGEST_TITLE = 30
"""A line of the title block has at most this many words."""


@frozen(kw_only=True)
class Front:
    """What the edges of the document say of it; *names* are those of its board, the fullest first."""

    title: str | None
    website: str | None
    names: tuple[str, ...]


def read_front(
    blocks: tuple[Block, ...],
    body: str,
    vocabulary: Vocabulary,
    boards: tuple[Board, ...],
    *,
    publishers: bool = False,
) -> Front:
    """Return what the title block and the *body* of the document say of its board, title and website.

    The board's name is the fullest that the document spells out: beside its abbreviation, in the title block, or
    anywhere; a profile's name where the document uses one; at the least what the board calls itself. With *publishers*
    it may be another body that the title block names: a trust, a community safety partnership, a council.
    """
    lines = [block.printed for block in blocks]
    names = _board_names(lines, body, vocabulary, boards, publishers=publishers)
    folded = {fold(name) for name in names}
    titles = [line for line in lines if not _WEBSITE.search(line) and fold(line) not in folded]
    title = next((line for line in titles if _TITLE.search(line)), titles[0] if titles else None)
    website = next((found.group() for line in lines if (found := _WEBSITE.search(line))), None)
    return Front(title=title, website=website, names=names)


def _board_names(
    lines: list[str], body: str, vocabulary: Vocabulary, boards: tuple[Board, ...], *, publishers: bool
) -> tuple[str, ...]:
    """Return the names of the board that the document uses, the fullest first.

    A profile is of this document's board only where the title block says one of its names, or where nothing else names
    a board: prose speaks of other boards too.
    """
    text = "\n".join((*lines, body))
    spelt = [name for entry in find_spelt(body) if _BOARD.fullmatch(entry.name) for name in entry.names]
    titled = [" ".join(found.group().split()) for line in lines for found in _ANY_CASE.finditer(line)]
    own = [board for board in boards if any(_holds(line, name) for line in lines for name in board.names)]
    first = None if titled or spelt or own else _BOARD.search(text)
    printed = [" ".join(first.group().split())] if first else list[str]()
    named = own or (() if titled or spelt or printed else boards)
    profiled = [name for board in named for name in board.names if _holds(text, name)]
    called = [name for name in vocabulary.boards if name.isupper() and _holds(text, name)]
    every: tuple[str, ...] = (*spelt[:1], *titled, *profiled, *printed, *spelt[1:], *called)
    if publishers and not every:
        every = tuple(" ".join(found.group().split()) for line in lines for found in _PUBLISHER.finditer(line))[:1]
    found = tuple(_ARTICLE.sub("", name) for name in every)
    return tuple({fold(name): name for name in reversed(found)}.values())[::-1]


def _holds(text: str, name: str) -> bool:
    """Whether *text* holds *name* as whole words."""
    return name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def part_prose(front: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Return the title block of *front*, and the prose that follows it before the first section."""
    start = next((place for place, block in enumerate(front) if not _could_title(block)), len(front))
    return front[:start], front[start:]


def _could_title(block: Block) -> bool:
    """Whether *block* is a line of a title block and no sentence."""
    return looks_like_heading(block, longest=_LONGEST_TITLE) or bool(_WEBSITE.fullmatch(block.text))


def part_sign_off(
    blocks: tuple[Block, ...], names: frozenset[str], front: int = 0
) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Return *blocks*, of which so many are the *front*, without the sign-off that closes them, and the sign-off.

    A sign-off is made of short unnumbered lines at the end, of which one is signed, or is a date with nothing beside it
    but words of the board's *names*. Where such dates stand between the paragraphs too, the last is one of those: a
    deadline.
    """
    start = len(blocks)
    while start > front and _could_sign(blocks[start - 1]):
        start -= 1
    start = _opens(blocks, start, names)
    inner = blocks[front:start]
    announced = bool(inner) and inner[-1].text.endswith(":")
    listed = not any(map(_is_signed, blocks[start:])) and any(_is_date(block, names) for block in inner)
    if announced or listed:
        return blocks, ()
    return blocks[:start], blocks[start:]


def _opens(blocks: tuple[Block, ...], start: int, names: frozenset[str]) -> int:
    """Return where from *start* on the sign-off begins: at its first line, of several dates at the signature."""
    dates = [place for place in range(start, len(blocks)) if _is_date(blocks[place], names)]
    signed = [place for place in range(start, len(blocks)) if _is_signed(blocks[place])]
    if signed and len(dates) > 1 and dates[-1] > signed[0]:
        return signed[0]
    return min((*dates, *signed), default=len(blocks))


def _could_sign(block: Block) -> bool:
    return (
        block.kind != "item" and block.number is None and len(block.text.split()) <= _SIGN_OFF and not _is_field(block)
    )


def _is_field(block: Block) -> bool:
    """Whether *block* is a labelled line and its label none of a signature: "Lead: …", "Target date: …"."""
    found = _FIELD.match(block.text)
    return found is not None and found["label"].lower().split()[-1] not in _OWN_FIELD | {"chair", "of"}


def _is_signed(block: Block) -> bool:
    """Whether *block* says who signs."""
    signed = _SIGNED.search(block.text) and looks_like_heading(block, stop=True)
    return bool(signed) and not _COMMITS.search(block.text) and not _is_field(block)


def _is_date(block: Block, names: frozenset[str]) -> bool:
    """Whether *block* is a date, with nothing beside it but words of *names*, none of which sets a limit."""
    said = tokens(block.text)
    beside = (names - _LIMITS) | _BESIDE
    return any(_YEAR.fullmatch(word) for word in said) and all(word in beside or _DATE.fullmatch(word) for word in said)


@frozen(kw_only=True)
class Said:
    """The document's own date: the day, its words, and where it stands."""

    day: date
    words: str
    at: Span


def read_date(sign_off: tuple[Block, ...], title: tuple[Block, ...]) -> Said | None:
    """Return the document's own date, its words and where it stands: in the sign-off, else in the *title* block.

    Never a deadline, and never the day of what the document is about.
    """
    for block in (*sign_off, *title):
        dated = _DATED.match(block.text) is not None
        if _OTHER_DAY.search(block.text) or (_is_field(block) and not dated):
            continue
        for found in find_days(block.text):
            if found.day is not None and (dated or not _is_reviewed(block.text, found.start)):
                return Said(day=found.day, words=found.said, at=block.at)
    return None


def gives_date(text: str) -> bool:
    """Whether the line *text* is there to give the document's own date: "Plan agreed: 30 June 2017"."""
    return _DATED.match(text) is not None and any(found.day is not None for found in find_days(text))


def _is_reviewed(line: str, start: int) -> bool:
    """Whether the day at *start* of *line* is that of the review or the report which the line names."""
    apart = line[:start].rstrip().endswith(_DASHES) and "response" in line.lower()
    return bool(_REVIEWED.search(line)) and not apart
