"""Texts that the language may meet, from prose of the register to noise, as Hypothesis strategies."""

from __future__ import annotations

import re

from hypothesis import strategies as st

_WORDS = re.findall(
    r"\S+",
    "the The a its by By in on at to from between and or of for with within until before during over next "
    "each every will should requires require asked agreed be been not by the Board LSCB NCC Northshire "
    "Police Head Safeguarding Chief Nurse Trust's Health Education Group meeting meetings July March May "
    "2014 2016 2016/17 14.10 4.5.2 31 30th 29 1 12 98% 98%* staff children Learning Lessons findings "
    "paragraph paragraphs Section Act Children 1989 Working Together report reports update quarterly "
    "monthly annual twelve six months weeks year end early spring Summer autumn Q3 quarter accepts accept "
    "does rejects partly finding recommendation that referred panel met decided review published "
    "appointed Ann Field as Lead Reviewer monitored plan exception exceptions (SCC) (One of two) Suffolk "
    "County Council all partners we We who which required supported working ongoing basis due course "
    "twice yearly No. para. Dr. B. Monday Friday R3 R10\u2013R12 (iv) 7.3(b) A1 Rec. Recommendations rose fell to "
    "half a third one in five doubled \u00a312,000 (n=40) cases Completed Agreed Green Not started ",
)
_JOINTS = (
    " ",
    " ",
    " ",
    " ",
    ", ",
    ". ",
    "\n",
    "  ",
    " \u2013 ",
    "/",
    "-",
    "",
    "'s ",
    "\u2019 ",
    ": ",
    "; ",
    "(",
    ") ",
)
_NOISE = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)


@st.composite
def _prose(draw: st.DrawFn) -> str:
    """Words of the register in any order."""
    words = draw(st.lists(st.sampled_from(_WORDS), max_size=30))
    return "".join(word + draw(st.sampled_from(_JOINTS)) for word in words)


@st.composite
def _mixed(draw: st.DrawFn) -> str:
    """Words of the register with noise between them."""
    return "".join(draw(st.lists(st.sampled_from(_WORDS) | _NOISE | st.sampled_from(_JOINTS), max_size=30)))


def any_prose() -> st.SearchStrategy[str]:
    """Prose, noise, and both."""
    return _prose() | _mixed() | st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
