"""Documents that are nearly a plan: recommendations without actions, questions and answers, a year's report, a post's duties."""
# ruff: noqa: E501 - a paragraph is one line

from __future__ import annotations

from corpus.composing.document import Document, heading, para, points, table, title

ADDRESSED = Document(
    name="recommendations-only",
    landscape=True,
    forms=("docx", "html", "pdf", "xlsx", "md"),
    parts=(
        title("Hartsmere Community Safety Partnership"),
        title("Domestic Homicide Review: Olu. Recommendations of the overview report"),
        para("14 May 2015"),
        table(
            [
                ["No.", "Recommendation", "Paragraph of the report", "Addressed to"],
                ["1", "Officers should ask about earlier partners.", "4.12", "Hartsmere Constabulary"],
                ["2", "Practices should have a lead for domestic abuse.", "4.30", "Hartsmere CCG"],
                [
                    "3",
                    "The partnership should publish what it spends on advocacy.",
                    "5.2",
                    "Community Safety Partnership",
                ],
            ],
            (1.5, 10.0, 5.0, 6.0),
        ),
    ),
)

QUESTIONS = Document(
    name="questions-and-answers",
    web="site",
    forms=("docx", "html", "txt"),
    parts=(
        title("Serious case reviews: your questions"),
        heading("Question 1"),
        para("**Question:** Who decides that there will be a review?"),
        para("**Answer:** The independent chair of the board, after advice."),
        para("**More:** Working Together to Safeguard Children"),
        heading("Question 2"),
        para("**Question:** How long does it take?"),
        para("**Answer:** It should be finished within six months."),
        para("**More:** The board's procedures"),
        heading("Question 3"),
        para("**Question:** Will somebody lose their job?"),
        para("**Answer:** A review is about learning and not about blame."),
        para("**More:** The leaflet for staff"),
    ),
)

YEAR = Document(
    name="annual-report",
    head="Eastmarsh Safeguarding Adults Board",
    pages=True,
    forms=("docx", "html", "pdf"),
    parts=(
        title("Eastmarsh Safeguarding Adults Board"),
        title("Annual report 2016-17"),
        heading("Foreword by the chair"),
        para("It has been a busy year. Three reviews were begun, and one was published."),
        heading("What we did"),
        *points("met six times", "trained 412 people", "held a week of events in June 2016"),
        heading("Reviews"),
        para("The review of Mr J made three recommendations. All were accepted, and the action plan is on our pages."),
        heading("Next year"),
        para(
            "The Board will look at self-neglect and at transitions. It will meet the fire authority in September 2017."
        ),
    ),
)

DUTIES = Document(
    name="job-description",
    forms=("docx", "html", "pdf"),
    parts=(
        title("Oakhanger Council"),
        title("Job description: Business Manager of the Safeguarding Children Board"),
        para("**Post:** Business Manager"),
        para("**Responsible to:** Assistant Director"),
        para("**Closing date:** 28 February 2019"),
        heading("Main duties"),
        para("The Business Manager will keep the action plans of the Board.", "1."),
        para("The Business Manager will report to each meeting of the Board.", "2."),
        para("The Business Manager will manage two members of staff.", "3."),
    ),
)

DOCUMENTS = (ADDRESSED, QUESTIONS, YEAR, DUTIES)
