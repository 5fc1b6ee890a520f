"""Owner cells that look like an owner and are none, and names whose last word may mislead."""

from __future__ import annotations

import pytest

from language.owning import EVERYBODY, Told, at, body, post, read, told

DOUBTFUL = [
    "Head of Legal, Barfordshire CC",
    "Barfordshire CC \u2013 Head of Legal",
    "Improving Practice",
    "Updated Trust",
    "Ann Field Business Manager",
    "Jane Smith Head of Service",
    "Det Supt PPU",
    "LSCB / to be confirmed",
    "LSCB/TBC",
    "LSCB (lead) (support)",
    "Joint SPS and NHS",
    "Lead and support",
    "LSCB/SAB Business Manager",
    "SPS & NHS Liaison Manager",
    "Chair and Vice Chair of the LSCB",
    "Head of Service\nClinical Quality Team",
    "Head of Safeguarding Northshire CCG",
    "Multi-agency",
    "Multi agency",
    "All schools and Northshire",
    "Independent Chair LSCB",
    "Named Nurse, Safeguarding",
    "Superintendent, Public Protection Unit, Northshire Police and Probation",
    "Superintendent, Public Protection Unit, Education",
    "Superintendent Northshire Police",
]
MISLEADING: list[tuple[str, list[Told]]] = [
    ("LSCB Training and Development Officer", [at("Training and Development Officer", "LSCB")]),
    ("LSCB Policy and Performance Manager", [at("Policy and Performance Manager", "LSCB")]),
    ("Schools and GPs", [body("Schools"), post("GPs")]),
    ("Police and Health Visitors", [body("Police"), post("Health Visitors")]),
    ("Training Sub-Group and Training Officer", [body("Training Sub-Group"), post("Training Officer")]),
    ("Quality Board and Policy Manager", [body("Quality Board"), post("Policy Manager")]),
    ("All schools and academies", [EVERYBODY]),
    ("All schools, academies and colleges", [EVERYBODY]),
    ("All schools and colleges", [EVERYBODY]),
    ("Assistant Director, Safeguarding", [post("Assistant Director, Safeguarding")]),
    ("Deputy Director \u2013 Quality and Safety", [post("Deputy Director \u2013 Quality and Safety")]),
    ("Head of Service, Children in Care", [post("Head of Service, Children in Care")]),
    ("Head of Service, Early Years Team", [at("Head of Service", "Early Years Team")]),
    ("Det Supt", [post("Det Supt")]),
    (
        "Superintendent, Public Protection Unit, Northshire Police",
        [at("Superintendent", "Public Protection Unit, Northshire Police")],
    ),
    (
        "Superintendent, Public Protection Unit, Northshire Police (lead); Probation",
        [at("Superintendent", "Public Protection Unit, Northshire Police", "lead"), body("Probation", "support")],
    ),
    ("Director of Nursing and Quality", [post("Director of Nursing and Quality")]),
    ("Troubled Families Co-ordinator", [post("Troubled Families Co-ordinator")]),
    ("Reading Borough Council", [body("Reading Borough Council")]),
    ("Local Authority Designated Officer", [post("Local Authority Designated Officer")]),
    (
        "Ministry of Housing, Communities and Local Government",
        [body("Ministry of Housing, Communities and Local Government")],
    ),
    ("Schools, Early Years settings and colleges", [body("Schools"), body("Early Years settings"), body("colleges")]),
    ("All agencies and Northshire Police", [EVERYBODY, body("Northshire Police")]),
    ("Partners", [EVERYBODY]),
    ("Agencies", [EVERYBODY]),
    ("LSCB and partners", [body("LSCB"), EVERYBODY]),
    ("All Northshire GPs", [EVERYBODY]),
    ("All Northshire schools", [EVERYBODY]),
    ("Three statutory partners", [EVERYBODY]),
    ("Single agencies", [EVERYBODY]),
    ("LSCB Executive", [body("LSCB Executive")]),
    ("Safeguarding Partnership Executive", [body("Safeguarding Partnership Executive")]),
    ("Chief Executive", [post("Chief Executive")]),
    ("Royal College of General Practitioners", [body("Royal College of General Practitioners")]),
    ("Association of Chief Officers", [body("Association of Chief Officers")]),
    ("Named Professionals", [post("Named Professionals")]),
    ("Designated professionals", [post("Designated professionals")]),
    ("IRO Service", [body("IRO Service")]),
    ("GP Practices", [body("GP Practices")]),
    ("IRO Manager", [post("IRO Manager")]),
    ("LADO Team", [body("LADO Team")]),
    ("IDVAs", [post("IDVAs")]),
    ("PCC", [post("PCC")]),
    ("CEOs", [post("CEOs")]),
    ("N/K", []),
    (
        "Patient Safety Lead\nNorthshire NHS Foundation Trust\nChief Officer\nNorthshire CCG",
        [at("Patient Safety Lead", "Northshire NHS Foundation Trust"), at("Chief Officer", "Northshire CCG")],
    ),
]


@pytest.mark.parametrize("phrase", DOUBTFUL)
def test_what_is_no_sure_owner_is_not_understood(phrase: str) -> None:
    """A person, a doing, a part that is still open, a body that may be that of both."""
    found = read(phrase)
    assert (told(found), found.understood) == ([], False)
    assert found.reason


@pytest.mark.parametrize(("phrase", "owners"), MISLEADING)
def test_a_word_that_may_mislead_does_not(phrase: str, owners: list[Told]) -> None:
    """Behind a body's name "Executive" ends a body, behind "College of" so does a post, and "all" is said of a list."""
    found = read(phrase)
    assert told(found) == owners
    assert found.understood
