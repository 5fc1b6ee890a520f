"""Whole owner cells: single posts and bodies, posts of bodies, everybody, nobody, and what is no owner."""

from __future__ import annotations

import pytest

from language.owning import EVERYBODY, Told, at, body, post, read, told

POSTS = [
    "Head of Patient Safety",
    "Safeguarding Board Manager",
    "designated nurse",
    "DCS",
    "HEAD OF SAFEGUARDING",
    "Assistant Director Children's Social Care",
    "Director of Compliance and Assurance",
    "Director of Forensic and Specialist Care Group",
    "Head of Legal Services",
    "Deputy Director of Nursing",
    "Director of Public Health",
    "Head of Service",
    "Team Manager",
    "Governor",
    "Deputy Governor",
    "Named GP",
    "Designated Doctor for Safeguarding Children",
    "Director of Children, Families and Education",
    "Executive Director of Nursing, Quality and Patient Safety",
    "Head of Quality, Safety and Governance",
    "Director of Education and Health",
    "Assistant Director Safeguarding and Early Help",
    "Lead for Domestic Abuse",
    "Consultant in Public Health",
    "Detective Superintendent",
    "Chief Executive",
    "Named Nurse for Looked After Children",
    "Head of Adult Safeguarding and Quality Assurance",
    "Business Manager",
    "Principal Social Worker",
    "Divisional Head of Nursing",
    "Clinical Director for Mental Health",
    "Cabinet Secretary for Justice",
    "Associate Director of Quality & Governance",
    "Assistant Director (Safeguarding)",
    "Lead Member for Children's Services",
    "DCI Public Protection",
    "Health and Justice Commissioning Manager",
    "Ward/Team Managers",
    "MARAC/MAPPA Coordinator",
    "Service Manager (Quality Assurance)",
    "GP Practice Manager",
    "Virtual School Head",
    "Secretary of State for Education",
    "Director of Nursing, Midwifery and AHPs",
    "Head of Northshire Town Planning",
]
BODIES = [
    "Nottinghamshire Police",
    "SCC CYPS",
    "SPS",
    "BBO",
    "PP & P",
    "Joint Strategic Group of the Partnership",
    "LSCB Learning and Improvement Group",
    "Northshire Women's Aid",
    "Crown Office and Procurator Fiscal Service",
    "Policy and Procedures Subgroup",
    "Health and Wellbeing Board",
    "Health and Safety Executive",
    "Learning & Development sub group",
    "Learning/Development Group",
    "LSCB Planning, Policy and Engagement Group",
    "Quality Assurance and Performance Sub-Committee",
    "Healthcare Improvement Scotland",
    "NHS Forth Valley",
    "NHS England",
    "Scottish Ministers",
    "Scottish Government",
    "HMPPS",
    "HMP Northshire",
    "ICB",
    "Northshire ICB",
    "CRC",
    "NPS",
    "Youth Offending Service",
    "CAMHS",
    "A&E",
    "IDVA service",
    "Midwifery",
    "Adult Social Care",
    "Children's Social Care",
    "Children\u2019s Social Care",
    "Public Health",
    "Probation",
    "Cafcass",
    "Legal Services",
    "Housing providers",
    "Voluntary sector",
    "Northshire County Council",
    "Northshire and Southshire Fire and Rescue Service",
    "Children, Schools and Families Directorate",
    "Serious Case Review Panel",
    "Education",
    "Northshire Safeguarding Adults Board",
    "Office of the Police and Crime Commissioner",
    "Safeguarding Children Partnership",
    "A & E",
    "Northshire YOS",
    "Commissioners",
    "0-19 Service",
    "Her Majesty's Prison and Probation Service",
    "Death in Prison Learning Review Group",
    "Training, Learning and Development Sub-Group",
    "Health & Wellbeing Board",
]
PLACED = [
    ("SCC CYPS Head of Safeguarding", at("Head of Safeguarding", "SCC CYPS")),
    ("the SCC CYPS Head of Safeguarding", at("Head of Safeguarding", "SCC CYPS")),
    (
        "Head of Forensics, East London NHS Foundation Trust (ELFT)",
        at("Head of Forensics", "East London NHS Foundation Trust"),
    ),
    ("Head of Service \u2013 Northshire County Council", at("Head of Service", "Northshire County Council")),
    ("Head of Service - Northshire County Council", at("Head of Service", "Northshire County Council")),
    ("Chair of the Quality Committee", at("Chair", "Quality Committee")),
    ("LSCB Chair", at("Chair", "LSCB")),
    ("LSCB Independent Chair", at("Independent Chair", "LSCB")),
    ("Independent Chair of the LSCB", at("Independent Chair", "LSCB")),
    ("Chief Executive of Hampton Borough Council", at("Chief Executive", "Hampton Borough Council")),
    ("Head of Safeguarding (Northshire CCG)", at("Head of Safeguarding", "Northshire CCG")),
    ("Northshire Police Chief Superintendent", at("Chief Superintendent", "Northshire Police")),
    ("Northshire County Council Head of Service", at("Head of Service", "Northshire County Council")),
    ("Designated Nurse, Northshire CCG", at("Designated Nurse", "Northshire CCG")),
    ("Police and Crime Commissioner Policy Officer", at("Policy Officer", "Police and Crime Commissioner")),
    ("LSCB Training Manager", at("Training Manager", "LSCB")),
    ("SAR Group Chair", at("Chair", "SAR Group")),
    ("HMP Northshire Governor", at("Governor", "HMP Northshire")),
    ("Chair of Housing Development and Audit Group", at("Chair", "Housing Development and Audit Group")),
    ("Head of Safeguarding\u2013Northshire CCG", at("Head of Safeguarding", "Northshire CCG")),
    ("Northshire Police: Head of Public Protection", at("Head of Public Protection", "Northshire Police")),
    ("Governor, HMP Northshire", at("Governor", "HMP Northshire")),
    ("Head of Safeguarding at Northshire CCG", at("Head of Safeguarding", "Northshire CCG")),
    ("CCG Designated Nurse", at("Designated Nurse", "CCG")),
    ("LSCB Business Manager", at("Business Manager", "LSCB")),
    ("Head of Service\nNorthshire County Council", at("Head of Service", "Northshire County Council")),
    ("Chief Constable, Northshire Police", at("Chief Constable", "Northshire Police")),
    ("Northshire Police \u2013 Head of Public Protection", at("Head of Public Protection", "Northshire Police")),
    ("Northshire Police's Head of Public Protection", at("Head of Public Protection", "Northshire Police")),
]
PERSONS = [
    ("Jane Smith, Head of Service", post("Head of Service")),
    ("Head of Service (Jane Smith)", post("Head of Service")),
    ("Head of Service \u2013 Dr A Patel", post("Head of Service")),
    ("Head of Service, Jane Smith", post("Head of Service")),
    ("Mrs J Smith, Designated Nurse, Northshire CCG", at("Designated Nurse", "Northshire CCG")),
    ("Head of Quality - A. Field", post("Head of Quality")),
    ("Jane Smith\nHead of Service", post("Head of Service")),
    ("Jane Smith \u2013 LSCB Business Manager", at("Business Manager", "LSCB")),
]
COLLECTIVE = [
    "All partners",
    "both local authorities",
    "each agency",
    "All agencies",
    "all LSCB partners",
    "partner agencies",
    "All nursing staff",
    "Board members",
    "+ lead for each agency",
    "all relevant agencies",
    "All",
    "All partner agencies",
    "Every agency",
    "all member agencies of the LSCB",
    "All staff",
    "All schools",
    "Lead for each agency",
    "All agencies involved",
]
NOBODY = [
    "TBC",
    "tbc.",
    "N/A",
    "n/a",
    "None",
    "to be confirmed",
    "-",
    "\u2013",
    "",
    "  ",
    "Not stated",
    "To be agreed",
    "(TBC)",
    "Not applicable",
    "to be\nconfirmed",
]
NO_OWNER = [
    "Northshire Police Chair of the LSCB",
    "Widget (LSCB)",
    "A. Field",
    "Head of Safeguarding at Northshire",
    "Children's Services lead",
    "SPS Lead",
    "Head of Safeguarding Designated Nurse",
    "Northshire County Council (Adult Social Care)",
    "Northshire Police, Jane Smith",
    "Jane Smith",
    "Mrs J Smith",
    "JANE SMITH",
    "Dr A Patel",
    "As above",
    "See 2.4",
    "ditto",
    "As above.",
    "31 March 2014",
    "March 2014",
    "Ongoing",
    "Complete",
    "Green",
    "The Board will review the policy",
    "Review of the policy by the Board",
    "Widget Sprocket",
    "SCR",
    "Head of Safeguarding will lead this work",
    "See recommendation 3",
    "Head of Safeguarding Jane Smith",
    "Northshire",
    "improve recording",
    "Police (see above)",
    "Police and a widget",
    "Northshire Police\nDirector of Public Health",
    "lead",
    "Support",
    "Head of Service / widget",
    "Jane Smith (Mrs J Smith)",
]


@pytest.mark.parametrize("phrase", POSTS)
def test_a_post_is_one_owner_whole(phrase: str) -> None:
    """No "and" or comma inside a title parts it."""
    assert told(read(phrase)) == [post(phrase)]
    assert read(phrase).rule == "owner.one"


@pytest.mark.parametrize("phrase", BODIES)
def test_a_body_is_one_owner_whole(phrase: str) -> None:
    """Nor does one inside a body's name."""
    assert told(read(phrase)) == [body(phrase)]


@pytest.mark.parametrize(("phrase", "owner"), PLACED)
def test_a_post_of_a_body_has_both(phrase: str, owner: Told) -> None:
    """In whichever order and with whichever mark between them; the words stay as printed."""
    found = read(phrase)
    assert told(found) == [owner]
    assert found.owners[0].said == " ".join(phrase.removeprefix("the ").split())


@pytest.mark.parametrize(("phrase", "owner"), PERSONS)
def test_a_person_beside_a_post_leaves_the_post(phrase: str, owner: Told) -> None:
    """A plan names roles and no people."""
    found = read(phrase)
    assert told(found) == [owner]
    assert found.owners[0].said == " ".join(phrase.split())


@pytest.mark.parametrize("phrase", COLLECTIVE)
def test_everybody_is_a_collective(phrase: str) -> None:
    """Whom a plan names together is nobody in particular."""
    assert told(read(phrase)) == [EVERYBODY]
    assert read(phrase).rule == "owner.collective"


@pytest.mark.parametrize("phrase", NOBODY)
def test_nobody_is_understood(phrase: str) -> None:
    """A cell that says that there is no owner is no riddle."""
    found = read(phrase)
    assert (found.owners, found.understood, found.rule) == ((), True, "owner.none")


@pytest.mark.parametrize("phrase", NO_OWNER)
def test_what_is_no_owner_is_not_understood(phrase: str) -> None:
    """With the reason why."""
    found = read(phrase)
    assert (found.owners, found.understood) == ((), False)
    assert found.reason


@pytest.mark.parametrize(
    ("phrase", "owner"),
    [
        ("The LSCB", body("LSCB")),
        ("the LSCB.", body("LSCB")),
        ("Owner: Northshire Police", body("Northshire Police")),
        ("Lead officer: Head of Service", post("Head of Service")),
        ("Responsible: DCS", post("DCS")),
        ("Responsible person: the Designated Nurse.", post("Designated Nurse")),
        ("a task and finish group", body("task and finish group")),
        ("Task & Finish Group to be established", body("Task & Finish Group")),
        ("Head of\nSafeguarding", post("Head of Safeguarding")),
        ("Northshire Safeguarding\nChildren Board", body("Northshire Safeguarding Children Board")),
        ("Northshire NHS\nFoundation Trust", body("Northshire NHS Foundation Trust")),
        ("\u2022 Head of Service", post("Head of Service")),
        ("1. Head of Service", post("Head of Service")),
        ("Northshire Clinical Commissioning Group (CCG)", body("Northshire Clinical Commissioning Group")),
        ("Director of Children's Services (DCS)", post("Director of Children's Services")),
        ("SPS (Scottish Prison Service)", body("SPS")),
        ("NORTHSHIRE POLICE", body("NORTHSHIRE POLICE")),
        ("northshire police", None),
    ],
)
def test_what_stands_around_a_name_changes_nothing(phrase: str, owner: Told | None) -> None:
    """Articles, labels, bullets, stops, wraps and explanations of abbreviations."""
    assert told(read(phrase)) == ([owner] if owner else [])
