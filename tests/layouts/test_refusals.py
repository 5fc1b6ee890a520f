"""Papers that are no response are refused: a wrong plan is worse than none."""

from __future__ import annotations

import pytest

from layouts.foreign_papers import PAPERS
from layouts.written import confidence_in, outline_of
from scrkit.errors import ReadError
from scrkit.language import default_vocabulary
from scrkit.layouts.narrative import Narrative
from scrkit.plugin import LayoutContext

MINUTES = """\
Dunmere Local Safeguarding Children Board
Minutes of the meeting of 3 March 2015

1. Apologies
1.1 Apologies were received from Health and Probation.

2. Minutes of the last meeting
2.1 The minutes were agreed.
2.2 Actions
2.2.1 The Business Manager will circulate the risk register.

3. Serious case review: progress
3.1 The Chair reported on progress with the action plan.
3.2 Actions
3.2.1 Dunmere Police will report to the next meeting.

4. Any other business
4.1 There was none.
"""

LEAFLET = """\
Keeping children safe in Dunmere

1. Who we are
1.1 The Dunmere Safeguarding Children Board brings agencies together.

2. What we do
2.1 We review serious cases.

3. What you can do
3.1 If you are worried about a child, call us.
"""

LETTER = """\
Dunmere Safeguarding Children Board
1 High Street

Dear Councillor,

Thank you for your letter on our response to the serious case review. The Board accepts the findings, and its actions
will be published in July 2015.

Yours sincerely,
Independent Chair
"""

INVOICE = """\
Invoice 2015/114

1. Chairing of a serious case review, 12 days  6,000.00
2. Travel  412.60
3. Total  6,412.60

Payable within thirty days by the Dunmere Safeguarding Children Board.
"""

TEMPLATE = """\
[Name of board] Safeguarding Children Board
Response to the serious case review

1. Introduction

1.1 [Insert background to the review]

2. [Title of lesson] - Learning 1.1

2.1 [Insert lesson]

2.2 Board view

2.2.1 [Insert view]

2.3 Actions

2.3.1 ..........

2.3.2 Insert further actions here
"""

HEADINGS_ONLY = """\
Dunmere Safeguarding Children Board
Response to the serious case review

1. Introduction

2. First lesson

2.1 Board view

2.2 Actions

3. Second lesson

3.1 Board view

3.2 Actions
"""

NOVEL = """\
Chapter One

It was a bright day in the vale, and nobody had yet thought of the review that was to come. Mrs Ames said so at
breakfast, and again at noon.

"There will be actions," said her brother, "and there will be a view taken of them."

12

She laughed, and went out to look at the sea.
"""

BUSINESS_PLAN = """\
Dunmere Safeguarding Children Board
Business plan

1. Early help
1.1 Progress
1.1.1 A hub was opened.
1.2 Next steps
1.2.1 Dunmere Council will open a second hub by May 2016.

2. Learning from reviews
2.1 Progress
2.1.1 One serious case review was published.
2.2 Next steps
2.2.1 Dunmere Council will publish another.
"""


@pytest.mark.parametrize(
    "paper",
    [MINUTES, LEAFLET, LETTER, INVOICE, TEMPLATE, HEADINGS_ONLY, NOVEL, BUSINESS_PLAN, "Hello", "1. One\n\n1.1 Two."],
    ids=["minutes", "leaflet", "letter", "invoice", "template", "headings", "novel", "plan", "a word", "a list"],
)
@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_a_paper_that_is_no_response_is_not_trusted(paper: str, suffix: str) -> None:
    """Its confidence is below one half, under which nothing is read unasked."""
    assert confidence_in(paper, name=f"paper{suffix}") < 0.5


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_papers_of_the_field_that_answer_nothing_in_prose(paper: str, suffix: str) -> None:
    """Nor is a response whose answers stand on cards or in a table this layout's to read."""
    assert confidence_in(paper, name=f"paper{suffix}") < 0.5


def test_why_it_is_not_trusted_is_said() -> None:
    """In reasons that a person can check."""
    confidence = Narrative().confidence(outline_of(TEMPLATE), LayoutContext(vocabulary=default_vocabulary()))

    assert confidence.reasons == (
        "1 of 2 numbered sections are lessons by their headings",
        "1 of them answer learning, by a view or by what they refer to",
        "1 sections have actions",
        "100% of the paragraphs are numbered",
        "its paragraphs are prompts to be filled in",
        "nobody in it answers or undertakes anything",
    )


def test_a_paper_without_sections_cannot_be_read() -> None:
    """Not even when this layout is asked for by name."""
    with pytest.raises(ReadError, match=r"^letter.txt: no numbered sections were found$"):
        Narrative().read(outline_of(LETTER, name="letter.txt"), LayoutContext(vocabulary=default_vocabulary()))


def test_a_paper_that_names_no_board_cannot_be_read() -> None:
    """Whose response would it be?"""
    paper = "1. Title\n\n1.1 View\n\n1.1.1 It is agreed.\n"

    with pytest.raises(ReadError, match=r"^paper.txt: the document names no safeguarding board$"):
        Narrative().read(outline_of(paper, name="paper.txt"), LayoutContext(vocabulary=default_vocabulary()))
