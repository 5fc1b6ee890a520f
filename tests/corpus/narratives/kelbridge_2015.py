"""A children's board of 2015 over several pages, with running head and page numbers; actions 1a, 1b; sentences parted by pages."""
# ruff: noqa: E501, RUF001 - a paragraph is one line, with the dashes that are printed

from __future__ import annotations

from corpus.composing.document import Document, heading, para, points, title
from corpus.composing.judging import Expected, action, again, body, by, everybody, lesson, none, post, within

_HISTORY = "The workers who knew the family told the reviewer of long waits, of colleagues who left and were not replaced, and of a building in which there was no room to speak to a child alone. They also told of good days: of a teacher who went round to the house when the boy did not come to school, of a health visitor who rang the surgery until somebody answered, and of a police officer who sat with the children until their aunt came."
_CHANGE = "Much has changed since the time that the review looked at. The teams sit together in one building, the number of families for each worker has come down, and every new worker spends a week with each of the other agencies before taking on a family. The Board does not think that this is enough, and the actions below go further."

DOCUMENT = Document(
    name="narrative-kelbridge-2015",
    head="Kelbridge Local Safeguarding Children Board – response to SCR “Luke”",
    foot="Page",
    pages=True,
    forms=("docx", "odt", "html", "pdf", "txt", "md"),
    parts=(
        title("Kelbridge Local Safeguarding Children Board"),
        title("Response to the Serious Case Review “Luke”"),
        para("21 September 2015"),
        heading("Introduction"),
        para(
            "The Board (KLSCB) considered the report on 3 September 2015. It was written under Working Together to Safeguard Children 2015."
        ),
        para(_HISTORY),
        heading("Recommendation 1: Make it easy to raise a concern about another agency"),
        para("The review recommends that escalation should be a matter of course."),
        para(_HISTORY),
        heading("Response", level=2),
        para("The Board accepts this recommendation."),
        heading("Actions taken", level=2),
        para(_CHANGE),
        heading("Actions", level=2),
        para("The KLSCB Policy Group will shorten the escalation procedure to two pages by 30 November 2015.", "1a"),
        para("The Chair of the KLSCB will write to all chief officers once the procedure is agreed.", "1b"),
        para("All member agencies will display the procedure in every office by the end of January 2016.", "1c"),
        heading("Recommendation 2: Know who is in the household"),
        para("The review recommends that every assessment names every adult."),
        para(_HISTORY),
        heading("Response", level=2),
        para("The Board accepts this recommendation."),
        heading("Actions", level=2),
        para(
            "Kelbridge Council will add a page on the adults of the household to the assessment between January and March 2016.",
            "2a",
        ),
        para("The Quality Assurance Manager of the KLSCB will audit sixty assessments annually.", "2b"),
        heading("Recommendation 3: Learn from families"),
        para("The review recommends that a family should be heard before a procedure is changed."),
        heading("Response", level=2),
        para(
            "The Board partially accepts this recommendation: it will ask families, and cannot promise to ask them before every change of a procedure."
        ),
        heading("Impact", level=2),
        para("Since the parents' panel began:"),
        *points("14 parents have taken part;", "three leaflets were written anew."),
        heading("Actions", level=2),
        para("The Participation Officer will invite four more parents to the panel.", "3a"),
        para("Kelbridge Children's Trust will tell the KLSCB in June 2016 what the panel has changed.", "3b"),
        heading("Monitoring and review"),
        para("The Serious Case Review Sub-Group will monitor the actions. " + _CHANGE),
    ),
)

EXPECTED = Expected(
    layout="narrative",
    board="Kelbridge Local Safeguarding Children Board",
    dated="2015-09-21",
    lessons=(
        lesson("Recommendation 1", "accepted"),
        lesson("Recommendation 2", "accepted"),
        lesson("Recommendation 3", "partly"),
    ),
    actions=(
        action(
            "Recommendation 1",
            "1a",
            "The KLSCB Policy Group will shorten",
            body("KLSCB Policy Group"),
            due=by("2015-11-30"),
        ),
        action(
            "Recommendation 1",
            "1b",
            "The Chair of the KLSCB will write",
            {"said": "Chair of the KLSCB"},
            due={"kind": ["conditional", "none"]},
        )
        | {"reports_to": None},
        action(
            "Recommendation 1",
            "1c",
            "All member agencies will display",
            everybody("All member agencies"),
            due=by("2016-01-31"),
        ),
        action(
            "Recommendation 2",
            "2a",
            "Kelbridge Council will add",
            body("Kelbridge Council"),
            due=within("2016-01-01", "2016-03-31"),
        ),
        action(
            "Recommendation 2",
            "2b",
            "The Quality Assurance Manager of the KLSCB",
            {"said": "Quality Assurance Manager of the KLSCB"},
            due=again("FREQ=YEARLY"),
        ),
        action(
            "Recommendation 3", "3a", "The Participation Officer will invite", post("Participation Officer"), due=none()
        ),
        action(
            "Recommendation 3",
            "3b",
            "Kelbridge Children's Trust will tell",
            body("Kelbridge Children's Trust"),
            due=within("2016-06-01", "2016-06-30"),
            reports_to=(body("KLSCB"),),
        ),
    ),
    reason=(
        "1b hangs on a condition; a reader who takes that for no deadline is not wrong",
        "2b: annually, from no day that is said",
        "the monitoring paragraph speaks of 'the actions below' and holds no action",
    ),
)
