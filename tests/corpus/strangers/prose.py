"""Prose that is no response: a leaflet, a report without a reply, a policy, a newspaper's article, a life."""
# ruff: noqa: E501, RUF001 - a paragraph is one line, with the dashes that are printed

from __future__ import annotations

from corpus.composing.document import Document, heading, para, points, title

LEAFLET = Document(
    name="leaflet",
    web="site",
    forms=("docx", "html", "pdf"),
    parts=(
        title("Worried about a child?"),
        para(
            "Northmere Safeguarding Children Board wants every child to be safe. If you are worried, do not keep it to yourself."
        ),
        heading("What to look out for"),
        *points(
            "a child who is often hungry or cold", "bruises that nobody explains", "a child who is afraid to go home"
        ),
        heading("What you can do"),
        para("Ring the council. You need not give your name. If a child is in danger now, ring 999."),
        heading("What happens next"),
        para("A social worker will listen to you and decide within one working day what to do."),
    ),
)

OVERVIEW = Document(
    name="overview-report",
    head="Serious Case Review: Child R – overview report",
    pages=True,
    forms=("docx", "html", "pdf", "txt"),
    parts=(
        title("Serious Case Review: Child R"),
        title("Overview report"),
        para("Commissioned by Thornbeck Safeguarding Children Board, September 2013"),
        heading("1. Introduction"),
        para("The review covers the time from March 2010 to the child's death in May 2012.", "1.1"),
        para("The reviewer had no earlier connection with the Board or its agencies.", "1.2"),
        heading("2. Analysis"),
        para("The family was known to seven services, each of which saw a part.", "2.1"),
        para("Finding 1: decisions were made in corridors and not written down.", "2.2"),
        para("Finding 2: the father's history was on a system that nobody in the hospital could read.", "2.3"),
        heading("3. Recommendations"),
        para("The Board should make sure that decisions outside meetings are recorded on the same day.", "3.1"),
        para("The Board should ask the health commissioners to give the hospital access to the system.", "3.2"),
        para("The Board should publish this report and its response.", "3.3"),
    ),
)

POLICY = Document(
    name="policy",
    foot="Version 3, review date May 2019",
    pages=True,
    forms=("docx", "pdf", "txt"),
    parts=(
        title("Aldermoor Safeguarding Children Board"),
        title("Policy on resolving professional disagreements"),
        heading("1. Purpose"),
        para("Professionals may differ. This policy tells how a difference is settled.", "1.1"),
        heading("2. Steps"),
        para("The worker will first speak to the other worker, within one working day.", "2.1"),
        para("If they do not agree, their managers will speak within two working days.", "2.2"),
        para("The Head of Service will decide what remains within five working days.", "2.3"),
        heading("3. Records"),
        para("Every step is written on the child's record.", "3.1"),
    ),
)

ARTICLE = Document(
    name="newspaper",
    web="site",
    forms=("html", "txt"),
    parts=(
        title("Board promises change after death of toddler"),
        para("By our health correspondent, Tuesday 4 March 2014"),
        para(
            "A safeguarding board has promised to change the way in which social workers are supervised after a review found that chances to save a toddler were missed."
        ),
        para(
            "The chair said that all seven recommendations were accepted, and that most actions would be finished by July."
        ),
        para(
            "“We will not rest until every child is seen,” she said. The council leader called the report hard reading."
        ),
        para("The boy's grandmother told this newspaper that nobody had asked her."),
    ),
)

LIFE = Document(
    name="curriculum-vitae",
    forms=("docx", "pdf"),
    parts=(
        title("Jo Sample"),
        para("Safeguarding manager with fifteen years in children's services"),
        heading("Employment"),
        para(
            "2016 to now: Safeguarding Manager, Carrowdale Hospitals NHS Trust. Responsible for training and for the trust's action plans."
        ),
        para("2009 to 2016: Team Manager, Thornbeck Council. Reduced the waiting list from 60 to 12."),
        heading("Education"),
        para("MA in Social Work, 2008"),
        heading("Interests"),
        *points("running", "choir"),
    ),
)

DOCUMENTS = (LEAFLET, OVERVIEW, POLICY, ARTICLE, LIFE)
