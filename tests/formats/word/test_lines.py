"""Line breaks inside a paragraph: blocks of their own, or one line that somebody wrapped."""

from __future__ import annotations

import pytest

from formats.word.written import blocks, p, printed, r, style

BR = "<w:r><w:br/></w:r>"
LONG = "The Board has considered this recommendation at its meeting before Christmas"


def broken(*lines: str) -> str:
    """Return *lines* with a line break between each two."""
    return BR.join(r(line) for line in lines)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Suffolk Board", "Response to the review"), None),
        (("1 High Street", "Anytown", "AT1 1AT"), None),
        (
            ("The Board will:", "- review its policy;", "- tell its staff."),
            ["The Board will:", "review its policy;", "tell its staff."],
        ),
        (("Actions", "1.1 The Board will act.", "(a) soon", "(b) well"), None),
        (("First sentence.", "Second sentence."), None),
        (("The Board will", "review it."), ["The Board will review it."]),
        (("as agreed with the", "Head of Service"), ["as agreed with the Head of Service"]),
        ((LONG, "Partners agree."), [f"{LONG} Partners agree."]),
        (("the report in paragraph", "4.5.2 will follow"), ["the report in paragraph 4.5.2 will follow"]),
        (
            ("It is a multi-", "agency plan. Each multi-agency plan is."),
            ["It is a multi-agency plan. Each multi-agency plan is."],
        ),
        (("One.", "", "two."), ["One.", "two."]),
        (("", "One", ""), ["One"]),
    ],
)
def test_lines_in_prose(lines: tuple[str, ...], expected: list[str] | None) -> None:
    """Kept apart where nothing says that they were only wrapped."""
    assert printed(p(broken(*lines))) == (list(lines) if expected is None else expected)


def test_lines_as_wide_as_each_other_were_wrapped() -> None:
    """A sentence may end where the line does."""
    lines = (
        "The Board met on Monday and heard all partners.",
        "It decided to review the policy in the light of",
        "what had been said, and to publish it by autumn.",
    )

    assert printed(p(broken(*lines))) == [" ".join(lines)]


def test_a_heading_of_two_lines_is_one() -> None:
    """Unless the second has a number of its own."""
    styles = style("H", paragraph='<w:outlineLvl w:val="0"/>')
    body = p(broken("Recommendation 1", "Working Together"), style="H") + p(broken("Outcome", "2. Plan"), style="H")

    assert printed(body, styles=styles) == ["Recommendation 1 Working Together", "Outcome", "2. Plan"]


def test_a_page_break_is_a_line_break() -> None:
    """The sentence before it goes on after it."""
    page = '<w:r><w:br w:type="page"/></w:r>'

    assert printed(p("The Board will", page, "act.") + p(page, "Actions")) == ["The Board will act.", "Actions"]


def test_the_lines_of_a_paragraph_share_its_place() -> None:
    """A break makes no paragraph."""
    assert [block.at.paragraph for block in blocks(p("a") + p(broken("B", "C")))] == [1, 2, 2]


def test_the_lines_of_a_typed_list_are_items() -> None:
    """One deeper where it stands deeper."""
    found = blocks(p(broken("- one", "    - deeper", "- two")))

    assert [(block.kind, block.level, block.text) for block in found] == [
        ("item", 1, "one"),
        ("item", 2, "deeper"),
        ("item", 1, "two"),
    ]


def test_a_typed_list_is_as_deep_as_it_is_indented() -> None:
    """By the paragraph itself, or by its style; what is no indentation is none."""
    styles = style("Deep", paragraph='<w:ind w:left="720"/>')
    in_far = '<w:ind w:start="720"/>'
    body = p("- a") + p("- b", properties=in_far) + p("- c", style="Deep") + p("- d", properties='<w:ind w:left="-5"/>')

    assert [block.level for block in blocks(body, styles=styles)] == [1, 2, 2, 1]
