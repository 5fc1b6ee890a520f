"""Owner cells that name several: lists in every manner, and who leads, supports and contributes."""

from __future__ import annotations

import pytest

from language.owning import EVERYBODY, Told, at, body, post, read, told

LISTS: list[tuple[str, list[Told]]] = [
    ("SPS and NHS", [body("SPS"), body("NHS")]),
    ("Education, Health and Police", [body("Education"), body("Health"), body("Police")]),
    ("Chair / DCS", [post("Chair"), post("DCS")]),
    (
        "Deputy Director of Nursing / Director of Mental Health",
        [post("Deputy Director of Nursing"), post("Director of Mental Health")],
    ),
    ("Police\nProbation", [body("Police"), body("Probation")]),
    ("\u2022 Police\n\u2022 Probation", [body("Police"), body("Probation")]),
    ("\u2022 Police \u2022 Probation", [body("Police"), body("Probation")]),
    ("1. Police\n2. Probation", [body("Police"), body("Probation")]),
    ("1) Police 2) Probation", [body("Police"), body("Probation")]),
    ("- Police\n- Probation", [body("Police"), body("Probation")]),
    ("Police; Probation", [body("Police"), body("Probation")]),
    ("Police, Probation", [body("Police"), body("Probation")]),
    ("Police & Probation", [body("Police"), body("Probation")]),
    ("Police/Probation", [body("Police"), body("Probation")]),
    ("Police + Probation", [body("Police"), body("Probation")]),
    ("Police plus Probation", [body("Police"), body("Probation")]),
    ("Police, the Probation Service, and the LSCB", [body("Police"), body("Probation Service"), body("LSCB")]),
    ("Designated Nurse and Named Doctor", [post("Designated Nurse"), post("Named Doctor")]),
    (
        "Head of Safeguarding and the LSCB Business Manager",
        [post("Head of Safeguarding"), at("Business Manager", "LSCB")],
    ),
    ("Chief Nurse, Medical Director", [post("Chief Nurse"), post("Medical Director")]),
    (
        "Head of Safeguarding, Northshire CCG; Chief Superintendent, Northshire Police",
        [at("Head of Safeguarding", "Northshire CCG"), at("Chief Superintendent", "Northshire Police")],
    ),
    (
        "Nottinghamshire Police\nBassetlaw CCG\nNorthshire Council",
        [body("Nottinghamshire Police"), body("Bassetlaw CCG"), body("Northshire Council")],
    ),
    (
        "GPs, School nurses, Health visitors, Midwifery",
        [post("GPs"), post("School nurses"), post("Health visitors"), body("Midwifery")],
    ),
    (
        "Policy and Procedures Subgroup and Training Subgroup",
        [body("Policy and Procedures Subgroup"), body("Training Subgroup")],
    ),
    ("Various \u2013 Police, Probation, Education", [body("Police"), body("Probation"), body("Education")]),
    ("DCS + lead for each agency", [post("DCS"), EVERYBODY]),
    ("LSCB and all partner agencies", [body("LSCB"), EVERYBODY]),
    ("Northshire Police and all agencies", [body("Northshire Police"), EVERYBODY]),
    (
        "Children's Social Care, CAMHS and Northshire NHS Trust",
        [body("Children's Social Care"), body("CAMHS"), body("Northshire NHS Trust")],
    ),
    (
        "HMPPS, NHS England and the Youth Offending Service",
        [body("HMPPS"), body("NHS England"), body("Youth Offending Service")],
    ),
    ("Head of Service (Jane Smith) and DCS", [post("Head of Service"), post("DCS")]),
    ("Health and Designated Nurse", [body("Health"), post("Designated Nurse")]),
    (
        "Governor, HMP Northshire\nHead of Healthcare, HMP Northshire",
        [at("Governor", "HMP Northshire"), at("Head of Healthcare", "HMP Northshire")],
    ),
    ("Head of Patient Safety\nService Manager", [post("Head of Patient Safety"), post("Service Manager")]),
    (
        "Director of Compliance and Assurance and Medical Director",
        [post("Director of Compliance and Assurance"), post("Medical Director")],
    ),
    ("Adult Social Care and Youth Team", [body("Adult Social Care"), body("Youth Team")]),
    ("Both Northshire Police and Probation", [body("Northshire Police"), body("Probation")]),
]
ROLES: list[tuple[str, list[Told]]] = [
    ("NHS (to lead) and the SPS", [body("NHS", "lead"), body("SPS", "support")]),
    ("SPS and NHS (to lead)", [body("SPS", "support"), body("NHS", "lead")]),
    ("NHS (lead), SPS (support)", [body("NHS", "lead"), body("SPS", "support")]),
    ("NHS \u2013 lead, SPS \u2013 support", [body("NHS", "lead"), body("SPS", "support")]),
    ("Lead: Police; Support: Probation", [body("Police", "lead"), body("Probation", "support")]),
    (
        "Lead: Police\nSupport: Probation and Health",
        [body("Police", "lead"), body("Probation", "support"), body("Health", "support")],
    ),
    ("Lead \u2013 Northshire Police", [body("Northshire Police", "lead")]),
    ("Police to lead, supported by Probation", [body("Police", "lead"), body("Probation", "support")]),
    ("Northshire Police with support from CAMHS", [body("Northshire Police"), body("CAMHS", "support")]),
    ("Led by Northshire Police", [body("Northshire Police", "lead")]),
    ("LSCB in consultation with all partners", [body("LSCB"), ("*", None, "contributor")]),
    ("LSCB with input from CAMHS", [body("LSCB"), body("CAMHS", "contributor")]),
    ("LSCB in partnership with CAMHS", [body("LSCB"), body("CAMHS")]),
    ("LSCB (lead agency), supported by all partners", [body("LSCB", "lead"), ("*", None, "support")]),
    ("Head of Safeguarding as lead, with the LSCB", [post("Head of Safeguarding", "lead"), body("LSCB", "support")]),
    ("Police and Health (joint leads)", [body("Police", "lead"), body("Health", "lead")]),
    ("All partners (lead: Northshire Police)", [("*", None, "support"), body("Northshire Police", "lead")]),
    (
        "Lead - Northshire CCG / Support - Northshire Police",
        [body("Northshire CCG", "lead"), body("Northshire Police", "support")],
    ),
    ("All partners, led by Northshire Police", [("*", None, "support"), body("Northshire Police", "lead")]),
    ("SPS with NHS", [body("SPS"), body("NHS")]),
    ("Supported by CAMHS", [body("CAMHS", "support")]),
]


@pytest.mark.parametrize(("phrase", "owners"), LISTS)
def test_a_list_parts_where_each_side_stands(phrase: str, owners: list[Told]) -> None:
    """Whatever stands between the owners."""
    assert told(read(phrase)) == owners


@pytest.mark.parametrize(("phrase", "owners"), ROLES)
def test_who_leads_and_who_supports(phrase: str, owners: list[Told]) -> None:
    """Beside a lead the others support; who is consulted contributes."""
    assert told(read(phrase)) == owners


@pytest.mark.parametrize(
    "phrase",
    [
        "Head of Safeguarding, Northshire CCG, Northshire Police",
        "Head of Safeguarding, Northshire CCG and Northshire Police",
        "Designated Nurse, Chief Nurse, Northshire Police",
        "Northshire Police, Chief Superintendent",
        "Head of Safeguarding, Education, Health",
        "Education and Northshire Team",
        "LSCB & SAB Business Managers",
        "Joint LSCB and SAB Sub Group",
        "NHS Northshire and Southshire CCG",
        "Safeguarding Team, Northshire Hospitals NHS Trust",
        "Northshire County Council\nChildren's Services",
        "Designated Nurse & Doctor",
        "Education/School Nurse",
        "Chief\nNurse",
        "Northshire Constabulary, Public Protection Unit",
        "LSCB\nQuality and Audit Group",
        "Head of Safeguarding\nDesignated Nurse\nNorthshire Police",
        "Head of Safeguarding, Northshire CCG and Chief Nurse",
        "Police \u2013 Health",
    ],
)
def test_what_reads_in_two_ways_is_not_understood(phrase: str) -> None:
    """A wrong owner is worse than none."""
    found = read(phrase)
    assert not found.understood
    assert found.reason == "it can be read in two ways"
