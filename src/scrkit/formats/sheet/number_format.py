"""Number formats ("dd/mm/yyyy", "0.00%") taken apart, and numbers as they show them. Imports nothing of ours.

As ECMA-376, 18.8.31 has them. What is not known here (fractions, powers of ten, conditions) is not guessed: no number
is shown then, and whoever asks prints what the cell holds.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import lru_cache
from typing import Final, Literal

from attrs import frozen

_TOKEN: Final = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|_.(?P<blank>)|\*.(?P<fill>)|\[(?P<bracket>[^\]]*)\]|(?P<end>;)'
    r"|(?P<half>AM/PM|A/P)|(?P<general>General)|(?P<power>E[+-])|(?P<part>y+|m+|d+|h+|s+)|(?P<digits>[0#?.,%]+)|(?P<text>@)|(?P<other>.)",
    re.IGNORECASE | re.DOTALL,
)
_ELAPSED: Final = re.compile(r"h+|m+|s+", re.IGNORECASE)
_CURRENCY: Final = re.compile(r"\$([^-]*)(?:-.*)?")
_PATTERN: Final = re.compile(r"(?P<whole>[0#?,]*)(?P<point>\.(?P<places>[0#?]*))?(?P<percent>%*)")

TokenKind = Literal["words", "part", "elapsed", "half", "general", "digits", "text", "odd"]
Token = tuple[TokenKind, str]

MOST_LETTERS: Final = 255
"""A spreadsheet program takes no longer format."""

_LONG_DAY: Final = 3
_PLACES: Final = 30
_BEFORE: Final = 60
"""So many figures before the point: more than anybody has written out."""

_EXACT: Final = Context(prec=_BEFORE + _PLACES + 2)


@frozen(kw_only=True)
class NumberFormat:
    """A format: *sections* for numbers above, below and at zero, and for text, as many as it has."""

    sections: tuple[tuple[Token, ...], ...]

    @property
    def first(self) -> tuple[Token, ...]:
        """The section of numbers above zero."""
        return self.sections[0]

    @property
    def dated(self) -> bool:
        """Whether it shows a day or a time."""
        return any(kind in {"part", "elapsed"} for kind, _ in self.first)

    @property
    def parts(self) -> frozenset[str]:
        """What it shows of a day or time: day, weekday, month, year, hour, minute, second, elapsed."""
        return frozenset(_parts(self.first))


@lru_cache(maxsize=1024)
def number_format(code: str) -> NumberFormat:
    """Return the format that *code* writes."""
    sections: list[list[Token]] = [[]]
    for found in _TOKEN.finditer(code[:MOST_LETTERS]):
        if found["end"]:
            sections.append([])
        elif (token := _token(found)) is not None:
            sections[-1].append(token)
    return NumberFormat(sections=tuple(map(tuple, sections)))


def _token(found: re.Match[str]) -> Token | None:
    """Return what *found* is in a format, None where it prints nothing."""
    kind = found.lastgroup
    told = found.group()
    if kind in {"quoted", "escaped", "other"}:
        return "words", found[kind]
    if kind == "blank":
        return "words", " "
    if kind == "bracket":
        return _bracketed(found["bracket"])
    kinds: dict[str | None, TokenKind] = {
        "half": "half",
        "general": "general",
        "part": "part",
        "digits": "digits",
        "text": "text",
        "power": "odd",
    }
    return (kinds[kind], told.lower()) if kind in kinds else None


def _bracketed(text: str) -> Token | None:
    """Return what "[text]" is: time that went by, a currency, a condition, or a colour, which is nothing."""
    if _ELAPSED.fullmatch(text):
        return "elapsed", text.lower()
    currency = _CURRENCY.fullmatch(text)
    if currency is not None:
        return ("words", currency[1]) if currency[1] else None
    return ("odd", text) if text[:1] in {"<", ">", "="} else None


def _parts(tokens: tuple[Token, ...]) -> list[str]:
    """Return what each part of *tokens* shows; an m beside hours or seconds is minutes."""
    shown: list[str] = []
    letters = [(kind, text) for kind, text in tokens if kind in {"part", "elapsed"}]
    for place, (kind, text) in enumerate(letters):
        following = letters[place + 1][1][:1] if place + 1 < len(letters) else ""
        if kind == "elapsed":
            shown.append("elapsed")
        elif text.startswith("m"):
            timed = (shown[-1:] in (["hour"], ["elapsed"]) or following == "s") and len(text) < _LONG_DAY
            shown.append("minute" if timed else "month")
        elif text.startswith("d"):
            shown.append("day" if len(text) < _LONG_DAY else "weekday")
        else:
            shown.append({"y": "year", "h": "hour", "s": "second"}[text[0]])
    return shown


def shown_number(value: Decimal, form: NumberFormat) -> str | None:
    """Return *value* as *form* shows it, blank where it hides it; None where *form* is none that is known."""
    tokens, size = _section(value, form)
    if any(kind == "odd" for kind, _ in tokens):
        return None
    patterns = [text for kind, text in tokens if kind == "digits"]
    joined = "".join(patterns)
    if not joined and not any(kind in {"general", "text"} for kind, _ in tokens):
        return "".join(text for _, text in tokens).strip()
    if len(patterns) > 1 and joined.strip("%") != patterns[0].strip("%"):
        return None
    number = _digits(size, joined) if joined else general(size)
    return None if number is None else _filled(tokens, number)


def shown_text(text: str, form: NumberFormat) -> str:
    """Return *text* as *form* shows it, which may print words beside it or hide it."""
    tokens = form.sections[3] if len(form.sections) > 3 else form.first  # noqa: PLR2004 - the fourth is that of text
    if len(form.sections) <= 3 and not any(kind == "text" for kind, _ in tokens):  # noqa: PLR2004 - as above
        return text
    return _filled(tokens, text)


def _filled(tokens: tuple[Token, ...], value: str) -> str:
    """Return *tokens* with *value* where its digits, or the text, begin."""
    told: list[str] = []
    for kind, text in tokens:
        if kind == "words":
            told.append(text)
        elif value:
            told.append(value)
            value = ""
    return "".join(told).strip()


def _section(value: Decimal, form: NumberFormat) -> tuple[tuple[Token, ...], Decimal]:
    """Return the section of *form* for *value*, and what is shown in it: without its sign where the section has one."""
    sections = form.sections
    if value < 0 and len(sections) > 1:
        return sections[1], -value
    if value == 0 and len(sections) > 2:  # noqa: PLR2004 - the third is that of zero
        return sections[2], value
    if value < 0:
        return (("words", "-"), *sections[0]), -value
    return sections[0], value


def _digits(value: Decimal, pattern: str) -> str | None:
    """Return *value*, not below zero, as *pattern* ("#,##0.00%") shows it, None for another or a huge number."""
    found = _PATTERN.fullmatch(pattern)
    if found is None or found["whole"].endswith(",") or len(found["places"] or "") > _PLACES:
        return None
    places = found["places"] or ""
    scaled = value * 100 ** len(found["percent"])
    if scaled.adjusted() >= _BEFORE:
        return None
    rounded = scaled.quantize(Decimal(1).scaleb(-len(places)), rounding=ROUND_HALF_UP, context=_EXACT)
    text = f"{rounded:,f}" if "," in found["whole"] else f"{rounded:f}"
    before, _, after = text.partition(".")
    least = places.rstrip("#?")
    after = after[: len(least)] + after[len(least) :].rstrip("0")
    before = before.zfill(found["whole"].count("0")) if "," not in found["whole"] else before
    return f"{before}.{after}{found['percent']}" if after else f"{before}{found['percent']}"


def general(value: Decimal) -> str:
    """Return *value* as a cell without a format shows it, never by a power of ten."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
