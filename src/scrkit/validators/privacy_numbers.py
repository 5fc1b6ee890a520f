"""What leads to a person or a home: NHS numbers, telephone numbers, e-mail addresses, postcodes and postal addresses.

NHS numbers: NHS Data Dictionary, ten digits whose sum, weighed from 10 down to 1, is a multiple of 11. Postcodes:
Royal Mail's forms, with the areas that there are. Telephone numbers: Ofcom's numbering plan, ten or eleven digits with
the first 0.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_NHS: Final = re.compile(r"(?<![\w.+-])\d{3}(?P<gap>[ -]?)\d{3}(?P=gap)\d{4}(?![\w-])(?!\.\d)")
_SAID_NHS: Final = re.compile(r"\bNHS\b[^;\n]{0,30}$", re.IGNORECASE)
_BEFORE: Final = 40
_WEIGHTS: Final = range(10, 1, -1)
_IN_USE: Final = "34679"
"""The first digits of NHS numbers in use; another is one only where the text says so: 01473… is a telephone number."""

_EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?P<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})")
_PHONE: Final = re.compile(
    r"(?<![\w.,/+-])(?:(?:\+|00)44[ -]?(?:\(0\)[ -]?)?|\(?0)(?=[1-9])(?:[ )-]{0,2}\d){9,10}(?![\w-])(?!\.\d)"
)
_FREE: Final = re.compile(r"\(?080[08]")
_AREAS: Final = (
    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX "
    "FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N "
    "NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF "
    "TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE"
)
_AREA: Final = frozenset(_AREAS.split())
_POSTCODE: Final = re.compile(r"(?<![\w/-])(?P<area>[A-Z]{1,2})\d[\dA-HJKMNP-Y]?\s?\d[ABD-HJLNP-UW-Z]{2}(?![\w/-])")
_MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    r"|Sept?|Oct|Nov|Dec)"
)
_WORD: Final = rf"(?!{_MONTH}\b)[A-Z][\w'\u2019-]{{1,20}}"
_ADDRESS: Final = re.compile(
    rf"(?<![\w.,/-])(?:(?:Flat|Apartment|Unit)\s\d{{1,3}}[A-Za-z]?,?\s)?\d{{1,3}}[A-Za-z]?,?\s(?:{_WORD}\s){{1,3}}"
    r"(?:(?:Street|Road|Avenue|Lane|Drive|Crescent|Terrace|Gardens|Grove|Mews|Rd|Ave)\b"
    r"|(?:Close|Way|Place|Court|Walk|Park|Row|Hill|View|Rise|Square|St)\b(?=\.?(?:,|\s*$)))"
)
_LABEL: Final = re.compile(
    r"\b(?:section|paragraph|lesson|finding|recommendation|action|figure|table|level|tier|page|chapter|standard|year)\s$",
    re.IGNORECASE,
)
_HINT: Final = re.compile(r"[\d@]")
"""What every text with any of these holds: one without it is not searched further."""

_LONG: Final = re.compile(r"\d[\d ()-]{8}")
"""What every text with a long number holds."""

_NEAR: Final = 60
"""Characters behind an address in which a postcode belongs to it."""


@frozen(kw_only=True)
class Lead:
    """What leads to a person: what it *is*, in words, and where it stands; an NHS number is *grave*."""

    is_: str
    start: int
    end: int
    grave: bool = False


def find_leads(text: str, own: Collection[str]) -> tuple[Lead, ...]:
    """Return what in *text* leads to a person or a home, in order; *own* are domains of the board itself."""
    if not _HINT.search(text):
        return ()
    found = [*_emails(text, own)] if "@" in text else []
    if _LONG.search(text):
        found += _numbers(text)
    addresses = [match for match in _ADDRESS.finditer(text) if not _LABEL.search(text[: match.start()][-_BEFORE:])]
    found += (Lead(is_="a postal address", start=match.start(), end=match.end()) for match in addresses)
    ends = iter([*(match.end() for match in addresses), len(text) + _NEAR])
    end, following = -_NEAR - 1, next(ends)
    for match in (match for match in _POSTCODE.finditer(text) if match["area"] in _AREA):
        while following <= match.start():
            end, following = following, next(ends)
        if match.start() - end > _NEAR:
            found.append(Lead(is_="a full postcode", start=match.start(), end=match.end()))
    return tuple(sorted(found, key=lambda lead: lead.start))


def domain_of(website: str | None) -> str | None:
    """Return the domain of a *website*, without www; None without one."""
    host = re.sub(r"^[a-z]+://", "", (website or "").strip().lower()).partition("/")[0].partition(":")[0]
    return host.removeprefix("www.") or None


def _numbers(text: str) -> list[Lead]:
    """Return the NHS numbers and the telephone numbers in *text*."""
    found = [*_nhs_numbers(text)]
    taken = {lead.start for lead in found}
    phones = (match for match in _PHONE.finditer(text) if match.start() not in taken and not _FREE.match(match[0]))
    return [*found, *(Lead(is_="a telephone number", start=match.start(), end=match.end()) for match in phones)]


def _nhs_numbers(text: str) -> Iterator[Lead]:
    for match in _NHS.finditer(text):
        digits = "".join(filter(str.isdigit, match[0]))
        told = digits[0] in _IN_USE or _SAID_NHS.search(text[max(match.start() - _BEFORE, 0) : match.start()])
        if told and _checked(digits):
            yield Lead(is_="an NHS number", start=match.start(), end=match.end(), grave=True)


def _checked(digits: str) -> bool:
    """Whether the last of ten *digits* is the check digit of the others."""
    weighed = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=False))
    return (weighed + int(digits[-1])) % 11 == 0


def _emails(text: str, own: Collection[str]) -> Iterator[Lead]:
    for match in _EMAIL.finditer(text):
        host = match["host"].lower()
        if not any(host == domain or host.endswith(f".{domain}") for domain in own):
            yield Lead(is_="an e-mail address", start=match.start(), end=match.end())
