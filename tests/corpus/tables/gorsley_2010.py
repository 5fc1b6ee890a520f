"""A board's plan of 2010 over three pages and more: its header row is printed on each."""
# ruff: noqa: E501, RUF001 - a paragraph is one line, with the dashes that are printed

from __future__ import annotations

from corpus.composing.document import Document, para, table, title
from corpus.composing.judging import Expected, Told, action, after, body, by, done, lesson, on, ongoing, post, within

_LONG = "The review found that what was known in one place was not known in another, that letters were filed without being read by anybody who knew the family, and that meetings were held without those who knew most. Nobody had meant it so, and everybody who was asked said that it had been like this for years; what is written here is to make it different for the next child."
_ROWS = (
    ("Look at how letters from hospitals reach social workers", "Head of Service, Gorsley Council", "31 May 2010"),
    ("Ask general practices who opens their letters", "Gorsley PCT", "30 June 2010"),
    ("Invite school nurses to every conference", "Conference Manager", "from 1 April 2010"),
    ("Send minutes within ten days", "Conference Manager", "30 April 2010"),
    ("Give the police a place in the duty room", "Gorsley Police", "September 2010"),
    ("Write to parents in plain words", "LSCB Communications Group", "by July 2010"),
    ("Check that interpreters are booked", "Gorsley Hospitals NHS Trust", "29/10/2010"),
    ("Visit the refuge once a month", "Named Nurse for Safeguarding", "ongoing"),
    ("Choose a lead for young carers", "Gorsley Council", "within three months"),
    ("Train receptionists", "Gorsley PCT", "Completed 12 March 2010"),
    ("Look at every case that was closed twice", "Service Manager", "2010-11"),
    ("Report on all of this to the board", "LSCB Business Manager", "at the December 2010 meeting"),
)

DOCUMENT = Document(
    name="table-gorsley-2010",
    head="Gorsley Local Safeguarding Children Board – Serious Case Review B10",
    foot="Agreed 26 March 2010 – page",
    pages=True,
    landscape=True,
    forms=("docx", "odt", "html", "pdf", "xlsx", "md"),
    parts=(
        title("Gorsley Local Safeguarding Children Board"),
        title("Serious Case Review B10: action plan"),
        para("26 March 2010"),
        table(
            [
                ["No.", "Recommendation", "Action", "Lead", "Date for completion"],
                *(
                    [f"{place}", f"Recommendation on point {place}. {_LONG}", f"{text}. {_LONG}", lead, day]
                    for place, (text, lead, day) in enumerate(_ROWS, 1)
                ),
            ],
            (1.4, 7.4, 7.4, 5.0, 4.0),
            repeat=True,
        ),
    ),
)
_DUE: tuple[Told, ...] = (
    on("2010-05-31"),
    on("2010-06-30"),
    {"kind": "dated", "earliest": "2010-04-01"},
    on("2010-04-30"),
    within("2010-09-01", "2010-09-30"),
    by("2010-07-31", ambiguous=True),
    on("2010-10-29"),
    ongoing(),
    after("P3M"),
    done("2010-03-12"),
    within("2010-04-01", "2011-03-31"),
    {"kind": ["event", "dated"], "earliest": "2010-12-01", "latest": "2010-12-31"},
)
_OWNERS = (
    post("Head of Service", "Gorsley Council"),
    body("Gorsley PCT"),
    post("Conference Manager"),
    post("Conference Manager"),
    body("Gorsley Police"),
    body("LSCB Communications Group"),
    body("Gorsley Hospitals NHS Trust"),
    {"said": "Named Nurse for Safeguarding"},
    body("Gorsley Council"),
    body("Gorsley PCT"),
    post("Service Manager"),
    {"said": "LSCB Business Manager"},
)

EXPECTED = Expected(
    layout="table",
    board="Gorsley Local Safeguarding Children Board",
    dated="2010-03-26",
    lessons=tuple(lesson(str(place)) for place in range(1, 13)),
    actions=tuple(
        action(str(place), None, text, owner, due=due) | {"reports_to": None}
        for place, ((text, _, _), owner, due) in enumerate(zip(_ROWS, _OWNERS, _DUE, strict=True), 1)
    ),
    reason=(
        "the header row is printed on every page: in a PDF it comes again, and is furniture there",
        "a row of the table may be parted by the end of a page: it stays one row",
        "whether 'report to the board' in a cell names who receives it is not judged here",
    ),
)
