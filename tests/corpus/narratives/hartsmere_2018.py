"""A community safety partnership of 2018 in prose: recommendations R1 to R3, roman points, actions before what was done."""
# ruff: noqa: E501 - a paragraph is one line

from __future__ import annotations

from corpus.composing.document import Document, heading, para, title
from corpus.composing.judging import Expected, action, again, body, by, lesson, on, post, within

DOCUMENT = Document(
    name="narrative-hartsmere-2018",
    head="Hartsmere Community Safety Partnership",
    foot="Domestic Homicide Review: Maria",
    forms=("docx", "odt", "html", "pdf", "txt", "md"),
    parts=(
        title("Hartsmere Community Safety Partnership"),
        title("Response to the Domestic Homicide Review into the death of Maria"),
        para("25 May 2018"),
        heading("Introduction"),
        para(
            "This review was held under section 9 of the Domestic Violence, Crime and Victims Act 2004. The Home Office wrote on 2 May 2018 that the report may be published."
        ),
        heading("R1. Ask about stalking after separation"),
        para("Officers recorded eleven calls one by one. Nobody put them together as stalking."),
        heading("Our view", level=2),
        para("The Partnership agrees with this recommendation."),
        heading("Actions", level=2),
        para(
            "Hartsmere Constabulary will add a question about stalking to the form used at domestic incidents by 1 October 2018.",
            "(i)",
            auto="roman#1",
        ),
        para(
            "The Force Lead for Domestic Abuse will dip-sample thirty incidents every six months and report the results to the Partnership.",
            "(ii)",
            auto="roman#1",
        ),
        heading("Actions taken", level=2),
        para("All call handlers have had a day's training in coercive control since March 2017."),
        heading("R2. Give employers somewhere to turn"),
        para("Maria's manager had noticed the bruises. She looked for advice on the council's pages and found none."),
        heading("Our view", level=2),
        para("The Partnership agrees with this recommendation."),
        heading("Actions", level=2),
        para(
            "The Domestic Abuse Co-ordinator will publish advice for employers by the end of September 2018.",
            "(i)",
            auto="roman#2",
        ),
        para(
            "Hartsmere Chamber of Commerce will send that advice to its members in November 2018.",
            "(ii)",
            auto="roman#2",
        ),
        heading("R3. Share information about perpetrators"),
        para("The probation service did not know that there was a new partner."),
        heading("Our view", level=2),
        para(
            "The Partnership does not agree with this recommendation. The power to tell a new partner already exists."
        ),
        heading("Actions", level=2),
        para(
            "The National Probation Service will remind its officers of that power at their conference on 12 September 2018.",
            "(i)",
            auto="roman#3",
        ),
        heading("Monitoring"),
        para("The Domestic Abuse Strategic Group will monitor the actions."),
    ),
)

EXPECTED = Expected(
    layout="narrative",
    board="Hartsmere Community Safety Partnership",
    dated="2018-05-25",
    lessons=(lesson("R1", "accepted"), lesson("R2", "accepted"), lesson("R3", "not_accepted")),
    actions=(
        action("R1", "i", "Hartsmere Constabulary will add", body("Hartsmere Constabulary"), due=by("2018-10-01")),
        action(
            "R1",
            "ii",
            "The Force Lead for Domestic Abuse will",
            post("Force Lead for Domestic Abuse"),
            due=again("FREQ=MONTHLY;INTERVAL=6", start=None, end=None),
            reports_to=(body("Partnership"),),
        ),
        action(
            "R2", "i", "The Domestic Abuse Co-ordinator will", post("Domestic Abuse Co-ordinator"), due=by("2018-09-30")
        ),
        action(
            "R2",
            "ii",
            "Hartsmere Chamber of Commerce will send",
            body("Hartsmere Chamber of Commerce"),
            due=within("2018-11-01", "2018-11-30"),
        ),
        action(
            "R3",
            "i",
            "The National Probation Service will remind",
            body("National Probation Service"),
            due=on("2018-09-12") | {"kind": ["dated", "event"]},
        ),
    ),
    reason=(
        "actions stand before what was taken: the order of the parts is the board's own",
        "a conference on a day is a day, or an event with its day",
        "R3: a recommendation that is not agreed may have an action all the same",
    ),
)
