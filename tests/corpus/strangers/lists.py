"""Tables that are no plan after a review: minutes with actions, an invoice, contacts, risks, courses, an empty plan."""
# ruff: noqa: E501 - a paragraph is one line

from __future__ import annotations

from corpus.composing.document import Document, heading, para, table, title

MINUTES = Document(
    name="minutes",
    pages=True,
    forms=("docx", "html", "pdf"),
    parts=(
        title("Thornbeck Safeguarding Children Board"),
        title("Minutes of the meeting held on 9 October 2014"),
        para(
            "Present: Independent Chair; Director of Children's Services; Designated Nurse; Head of Public Protection"
        ),
        para("Apologies: Head of Probation"),
        heading("1. Minutes of the last meeting"),
        para("The minutes of 10 July 2014 were agreed.", "1.1"),
        heading("2. Matters arising"),
        para("The Designated Nurse said that the audit would be ready in November.", "2.1"),
        heading("3. Budget"),
        para("The chair noted an overspend of £4,000. Members asked for a forecast.", "3.1"),
        heading("Action log"),
        table(
            [
                ["Item", "Action", "Who", "When"],
                ["2.1", "Send the audit to members", "Designated Nurse", "30 November 2014"],
                ["3.1", "Bring a forecast of the budget", "Board Manager", "Next meeting"],
                ["3.1", "Book a larger room", "Board Manager", "January 2015"],
            ],
            (2.0, 7.0, 4.0, 4.0),
        ),
        para("Date of next meeting: 11 December 2014"),
    ),
)

INVOICE = Document(
    name="invoice",
    forms=("docx", "pdf", "xlsx"),
    parts=(
        title("Invoice 2041"),
        para("To: Carrowdale Safeguarding Adults Board"),
        para("Date: 3 May 2017. Payment is due within 30 days."),
        table(
            [
                ["Item", "Description", "Days", "Rate", "Amount"],
                ["1", "Lead reviewer, safeguarding adults review", "18", "£450", "£8,100"],
                ["2", "Travel", "", "", "£212"],
                ["", "Total", "", "", "£8,312"],
            ],
            (2.0, 7.0, 2.0, 2.5, 3.0),
        ),
    ),
)

CONTACTS = Document(
    name="contacts",
    forms=("docx", "html", "xlsx"),
    parts=(
        title("Brindle Safer Together Partnership: who is who"),
        table(
            [
                ["Agency", "Post", "Lead for", "Date appointed"],
                ["Midshire Police", "Superintendent", "Domestic abuse", "March 2013"],
                ["Brindle District Council", "Head of Housing", "Homelessness", "1 June 2012"],
                ["Brindle Hospitals NHS Trust", "Named Nurse", "Children", "September 2010"],
            ],
            (5.0, 4.0, 4.0, 3.5),
        ),
    ),
)

RISKS = Document(
    name="risk-register",
    landscape=True,
    forms=("docx", "pdf", "xlsx"),
    parts=(
        title("Northmere Mental Health NHS Foundation Trust"),
        title("Risk register, quarter 2"),
        table(
            [
                ["Ref", "Risk", "Likelihood", "Impact", "Score", "Controls in place", "Risk owner", "Next review"],
                [
                    "R1",
                    "Vacancies on wards",
                    "4",
                    "4",
                    "16",
                    "Agency staff are booked",
                    "Director of Nursing",
                    "31 October 2015",
                ],
                ["R2", "Old boilers", "3", "3", "9", "Weekly checks", "Director of Estates", "31 December 2015"],
                [
                    "R3",
                    "Loss of data",
                    "2",
                    "5",
                    "10",
                    "Laptops are encrypted",
                    "Chief Information Officer",
                    "31 October 2015",
                ],
            ],
            (1.4, 5.0, 2.4, 2.0, 1.6, 5.0, 4.6, 3.6),
        ),
    ),
)

COURSES = Document(
    name="training-timetable",
    forms=("docx", "html", "xlsx"),
    parts=(
        title("Fenwold Safeguarding Children Board: training in spring 2014"),
        table(
            [
                ["Course", "Trainer", "Date", "Time", "Venue"],
                ["Child protection, level 2", "Training Officer", "3 March 2014", "09.30 to 16.30", "Town Hall"],
                [
                    "Learning from serious case reviews",
                    "Board Manager",
                    "19 March 2014",
                    "13.00 to 16.00",
                    "Fenwold Library",
                ],
                ["Neglect", "Named Nurse", "2 April 2014", "09.30 to 12.30", "Town Hall"],
            ],
            (6.0, 3.6, 3.0, 3.0, 3.0),
        ),
    ),
)

_FIELDS = ("Recommendation", "Action", "Lead", "Target date", "Progress")
_EMPTY = [""] * len(_FIELDS)

BLANK_TABLE = Document(
    name="blank-table",
    landscape=True,
    forms=("docx", "html", "xlsx", "md"),
    parts=(
        title("[Name of board]"),
        title("Action plan: [name of review]"),
        para("Date: [date]"),
        table(
            [
                list(_FIELDS),
                ["[State the recommendation]", "[What will be done?]", "[Role, not name]", "[A realistic date]", ""],
                list(_EMPTY),
                list(_EMPTY),
                list(_EMPTY),
            ],
            (7.0, 7.0, 4.0, 4.0, 3.6),
        ),
    ),
)

BLANK_CARDS = Document(
    name="blank-cards",
    forms=("docx", "html", "txt"),
    parts=(
        title("Action plan template"),
        *(
            line
            for number in (1, 2, 3)
            for line in (
                heading(f"Recommendation {number}"),
                para("Action:"),
                para("Person responsible:"),
                para("Target date:"),
                para("Progress:"),
            )
        ),
    ),
)

FLAT = Document(
    name="flattened-table",
    forms=("docx", "pdf", "txt"),
    parts=(
        title("Stonewick Local Safeguarding Children Board"),
        title("Scrutiny review: progress on recommendations"),
        para("12 September 2011"),
        para("No / Recommendation / Responsibility / Date / Progress / Status"),
        para(
            "1 / That the board publish a summary of each serious case review. / Board Manager / December 2011 / First summary out. / 2"
        ),
        para(
            "2 / That agencies say what they pay. / All member agencies / 31 March 2012 / Six of nine have answered. / 2"
        ),
        para("3 / That the chair meet the leader of the council. / Independent Chair / July 2011 / Met on 5 July. / 1"),
        para("4 / That young people be asked. / Participation Officer / TBC / No resources. / 4"),
    ),
)

DOCUMENTS = (MINUTES, INVOICE, CONTACTS, RISKS, COURSES, BLANK_TABLE, BLANK_CARDS, FLAT)
