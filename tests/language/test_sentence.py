"""Sentences, and where one ends."""

from __future__ import annotations

import pytest

from scrkit.language import sentences

PARTED: list[tuple[str, list[str]]] = [
    ("The Board met. It agreed.", ["The Board met.", "It agreed."]),
    ("Dr. Field wrote it. She signed.", ["Dr. Field wrote it.", "She signed."]),
    ("See para. 3 and No. 4. Then stop.", ["See para. 3 and No. 4.", "Then stop."]),
    ("J. R. Smith wrote it.", ["J. R. Smith wrote it."]),
    ("This concerns Child B. The Board will act.", ["This concerns Child B.", "The Board will act."]),
    ("The Board at 2.3.1. has acted. 4 of 5 agree.", ["The Board at 2.3.1. has acted.", "4 of 5 agree."]),
    ("He said 'Stop.' Then he left.", ["He said 'Stop.'", "Then he left."]),
    ("Is it? Yes! (Perhaps.) So.", ["Is it?", "Yes!", "(Perhaps.)", "So."]),
    ("One line\nand another\n\nand a third", ["One line", "and another", "and a third"]),
    ("e.g. Police or etc. and so on.", ["e.g. Police or etc. and so on."]),
    ("See No.\nThen stop", ["See No.", "Then stop"]),
    ("The answer is no. The Board met.", ["The answer is no.", "The Board met."]),
    ("See s. 47 and ss. 3, reg. 5 and Rec. A1. So.", ["See s. 47 and ss. 3, reg. 5 and Rec. A1.", "So."]),
    ("See Fig. 2 (p. 4). So.", ["See Fig. 2 (p. 4).", "So."]),
    ("Police, Health etc. The Board met.", ["Police, Health etc.", "The Board met."]),
    ("Police, Health etc. Northshire too.", ["Police, Health etc. Northshire too."]),
    (
        "It met at 9 a.m. It ended at 5 p.m. Monday was better.",
        ["It met at 9 a.m.", "It ended at 5 p.m. Monday was better."],
    ),
    ("In Sept. 2014 Mon. 3 was free.", ["In Sept. 2014 Mon. 3 was free."]),
    ("Cllr. Rose and Rev. Lamb, of St. Mary's, came.", ["Cllr. Rose and Rev. Lamb, of St. Mary's, came."]),
    ("About, i.e. Approximately, approx. 40. So.", ["About, i.e. Approximately, approx. 40.", "So."]),
    ("1. Do this. 2. Do that.", ["1. Do this.", "2. Do that."]),
    ("(a). Do this. 4.5.2. Do that. iv. End.", ["(a).", "Do this.", "4.5.2. Do that. iv.", "End."]),
    ("Do: \u2022 This one \u2022 that one.", ["Do:", "\u2022 This one", "\u2022 that one."]),
    ("It saved much. \u00a340 was left.", ["It saved much.", "\u00a340 was left."]),
    ("It said so [in 2014.] [Really.] So.", ["It said so [in 2014.]", "[Really.]", "So."]),
    ("\u201cYes.\u201d \u2018No.\u2019 So", ["\u201cYes.\u201d", "\u2018No.\u2019", "So"]),
    ("It went up by 4.5. Then 3.", ["It went up by 4.5.", "Then 3."]),
    ("So... Then it ended?! Yes", ["So...", "Then it ended?!", "Yes"]),
    ("the nos. of staff", ["the nos. of staff"]),
    ("  \n ", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), PARTED)
def test_a_text_is_parted_into_its_sentences(text: str, expected: list[str]) -> None:
    """A stop after an abbreviation or inside a number ends no sentence; a new line always does."""
    found = sentences(text)
    assert [one.text for one in found] == expected
    assert all(text[one.start :].startswith(one.text) for one in found)
