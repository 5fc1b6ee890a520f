"""Lead-ins and the items that they hold for."""

from __future__ import annotations

import pytest

from scrkit.language.lead_in import told

LED: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("One. Two.", [("One.", None), ("Two.", None)]),
    (
        "In Mere:\n- one;\n- two. Three.",
        [("In Mere:", None), ("one;", "In Mere:"), ("two.", "In Mere:"), ("Three.", "In Mere:")],
    ),
    ("In Mere:\n\u2022 one\n\nAfter.", [("In Mere:", None), ("one", "In Mere:"), ("After.", None)]),
    (
        "In Mere:\n\n- one\n\n- two\n\nAfter.",
        [("In Mere:", None), *((item, "In Mere:") for item in ("one", "two")), ("After.", None)],
    ),
    ("In Mere:\n\nWhat was done\n\nAfter.", [("In Mere:", None), ("What was done", "In Mere:"), ("After.", None)]),
    ("In Mere:\n(a) one\n\n(b) two", [("In Mere:", None), ("(a) one", "In Mere:"), ("(b) two", "In Mere:")]),
    (
        "In Mere:\n- one\nIn Hill:\n- two",
        [("In Mere:", None), ("one", "In Mere:"), ("In Hill:", None), ("two", "In Hill:")],
    ),
    ("- In Mere:\n- one", [("In Mere:", None), ("one", "In Mere:")]),
    ("In Mere: one\ntwo", [("In Mere: one", None), ("two", None)]),
    ("In Mere:", [("In Mere:", None)]),
    ("* a note", [("* a note", None)]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), LED)
def test_a_lead_in_holds_for_its_items(text: str, expected: list[tuple[str, str | None]]) -> None:
    """It holds for the lines that follow, and past a blank line only for items; a mark of an item is no word."""
    found = told(text)
    assert [(one.text, one.lead) for one in found] == expected
    assert all(text[one.start :].startswith(one.text) for one in found)
