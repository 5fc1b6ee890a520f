"""Who answers for an action and who receives its report, in prose."""

from __future__ import annotations

import pytest

from language.telling import DATED, names, who
from scrkit.language import find_deadlines, find_parties

SPELT = (
    "Northshire County Council (NCC), Children and Young People's Services (CYPS), Eastmere Youth Offending Team (YOT)"
)

OWNED: list[tuple[str, list[str]]] = [
    ("Northshire Police will audit all referrals.", ["Northshire Police"]),
    ("The Designated Nurse will brief every practice.", ["Designated Nurse (post)"]),
    (
        "The Board requires the Director of Children's Services to review the policy.",
        ["Director of Children's Services (post)"],
    ),
    ("The Independent Chair has asked the Chief Executive to confirm this in writing.", ["Chief Executive (post)"]),
    ("It is expected that all partner agencies will use the tool.", ["all partner agencies (everybody)"]),
    ("Agencies are asked to use the tool by May 2016.", ["Agencies (everybody)"]),
    ("Schools and GPs should be reminded of the protocol.", []),
    ("A task and finish group will be established by the Business Manager.", ["Business Manager (post)"]),
    (
        "The audit will be led by Eastmere CCG, supported by Northshire Police.",
        ["Eastmere CCG", "Northshire Police as support"],
    ),
    (
        "The Youth Offending Service and Children's Social Care will jointly review it.",
        ["Youth Offending Service", "Children's Social Care"],
    ),
    ("Health, Education and Police will each nominate a lead.", ["Health", "Education", "Police"]),
    ("The Chair of the Board will write to the Secretary of State.", ["Chair of the Board [Chair of Board]"]),
    ("We will publish the revised pathway.", ["We"]),
    ("The partnership will publish the revised pathway.", ["partnership (everybody)"]),
    ("The executive will publish the revised pathway.", ["executive"]),
    ("The Trust's Named Doctor will brief the wards.", ["Trust's Named Doctor [Named Doctor of Trust]"]),
    (
        "The Head of Service, Children's Social Care, will see to it.",
        ["Head of Service, Children's Social Care [Head of Service of Children's Social Care]"],
    ),
    (
        "The Safeguarding Lead at Westmouth Hospital will brief all staff.",
        ["Safeguarding Lead at Westmouth Hospital [Safeguarding Lead of Westmouth Hospital]"],
    ),
    ("The Safeguarding Lead at Westmouth Hospital headquarters will brief all staff.", ["Safeguarding Lead (post)"]),
    ("The Business Manager at the Quality Group will speak.", ["Business Manager (post)"]),
    ("The Business Manager at Westmouth will speak.", ["Business Manager (post)"]),
    ("The Force Lead for Housing will act.", ["Force Lead for Housing (post)"]),
    ("Westmouth Police at the Harbour Hospital will act.", ["Westmouth Police"]),
    (
        "The LSCB Training Officer and the Business Manager will revise the course.",
        ["LSCB Training Officer [Training Officer of LSCB]", "Business Manager (post)"],
    ),
    (
        "The Director of Public Health and the Chief Constable will meet.",
        ["Director of Public Health (post)", "Chief Constable (post)"],
    ),
    (
        "Northshire County Council and Northshire Police will agree a protocol.",
        ["Northshire County Council", "Northshire Police"],
    ),
    ("Northshire and Westmouth Police will agree a protocol.", ["Northshire and Westmouth Police"]),
    ("Norfolk and Suffolk Foundation NHS Trust will agree a protocol.", ["Norfolk and Suffolk Foundation NHS Trust"]),
    ("The review should be completed by Northshire Police by May 2016.", ["Northshire Police"]),
    ("By June 2016 the Named GP will have audited ten records.", ["Named GP (post)"]),
    ("Following the audit, Children's Services will write to schools.", ["Children's Services"]),
    ("To improve recording the LSCB will reissue its guidance.", ["LSCB"]),
    ("In order to improve recording NCC will reissue its guidance.", ["NCC"]),
    ("If the audit shows a weakness then the Board will act.", ["Board"]),
    (
        "Lead: Head of Safeguarding, Northshire CCG",
        ["Head of Safeguarding, Northshire CCG [Head of Safeguarding of Northshire CCG]"],
    ),
    ("Owner: Named Nurse", ["Named Nurse (post)"]),
    ("Responsible officer: Assistant Director of Early Help", ["Assistant Director of Early Help (post)"]),
    ("The Local Authority must ensure that visits are recorded.", ["Local Authority"]),
    ("The Named Nurse is responsible for this action.", ["Named Nurse (post)"]),
    (
        "The Learning and Improvement Sub-Committee, on behalf of the Board, will commission an audit.",
        ["Learning and Improvement Sub-Committee"],
    ),
    ("The SAB and the LSCB will jointly hold a conference.", ["SAB", "LSCB"]),
    ("The LSCB will work with Northshire Police to revise the form.", ["LSCB", "Northshire Police as contributor"]),
    (
        "In partnership with Northshire Police, the Board will revise the form.",
        ["Board", "Northshire Police as contributor"],
    ),
    (
        "With the support of the YOT, the Board's Business Unit will revise the form.",
        ["Board's Business Unit", "YOT as support"],
    ),
    (
        "The NCC CYPS Head of Early Help is required to write a protocol.",
        ["NCC CYPS Head of Early Help [Head of Early Help of NCC CYPS]"],
    ),
    ("Ofsted and Cafcass are invited to comment.", ["Ofsted", "Cafcass"]),
    ("The LSCB Chair is to write to all schools.", ["LSCB Chair [Chair of LSCB]"]),
    ("The Police and Crime Commissioner will fund the post.", ["Police and Crime Commissioner (post)"]),
    ("The Health and Wellbeing Board will fund the post.", ["Health and Wellbeing Board"]),
    ("Every agency will name a lead.", ["Every agency (everybody)"]),
    ("The Council has agreed to fund the post.", ["Council"]),
    ("Housing needs to agree a protocol.", ["Housing"]),
    ("Practitioners must record every contact.", []),
    ("The CAF process will be revised.", []),
    ("The PLO will be followed in every case.", []),
    ("A new form will be issued in May 2016.", []),
    ("It will include a section on fathers.", []),
    ("Reports will cover all five districts.", []),
    ("The views of the Trust will inform the next edition.", []),
    ("The role of the Executive Group will be widened.", []),
    ("Staff will be told.", []),
    ("The Board requires NCC to revise its guidance in the light of evidence from the YOT.", ["NCC"]),
    ("The YOT will act, supported by NCC and working with NCC.", ["YOT", "NCC as support"]),
    ("To improve recording staff will keep a diary.", []),
    ("In support of the LSCB staff will keep a diary.", []),
    ("For the work of the LSCB will improve.", []),
    ("The count will be made by hand by the YOT.", ["YOT"]),
    ("The Board requires an update from every ward.", ["Board"]),
    ("LSCB Procedures will include a section on fathers.", []),
    ("Care in hospitals will improve.", []),
    ("The Trust's policy will change.", []),
    ("Representatives of the Trust and the CCG will meet.", []),
    ("The Police will not be asked to attend.", []),
    ("The policy that will replace it says more.", []),
    ("The Board will buy a tool that requests agencies to report their use.", ["Board"]),
    ("NCC should ensure that Northshire Police will be told.", ["NCC"]),
    ("The Board agreed that the Trust should review its policy, and the YOT should follow.", ["Trust", "YOT"]),
    ("The LSCB will ask each agency to audit its files.", ["each agency (everybody)"]),
    ("Lead: NCC and Northshire Police", ["NCC", "Northshire Police"]),
    ("", []),
    (
        "Jointly, the Named Nurse of Eastmere CCG (lead) and the Named Doctor of Northshire NHS Trust will write it.",
        [
            "Named Nurse of Eastmere CCG [Named Nurse of Eastmere CCG] as lead",
            "Named Doctor of Northshire NHS Trust [Named Doctor of Northshire NHS Trust]",
        ],
    ),
    ("The Named Nurse (lead) and the YOT (support) will write it.", ["Named Nurse (post) as lead", "YOT as support"]),
    ("The Named Nurse (lead) will write it.", ["Named Nurse (post) as lead"]),
    ("The Named Nurse (lead) and whoever is free will write it.", ["Named Nurse (post) as lead"]),
    (
        "The Training Manager leads, supported by the YOT, on six workshops.",
        ["Training Manager (post)", "YOT as support"],
    ),
    ("By May 2016 a course will have been given to all wards by the Named Doctor.", ["Named Doctor (post)"]),
    ("The handbook will be drafted by a working group, which has yet to be set up.", ["working group"]),
    (
        "The Contracts Manager of Northshire County Council will require each agency to weigh residents monthly.",
        [
            "Contracts Manager of Northshire County Council [Contracts Manager of Northshire County Council]",
        ],
    ),
    (
        "The Named Nurse will write the form. The evidence will be a return from each agency.",
        ["Named Nurse (post)"],
    ),
    ("The report of the Named Nurse referred to in paragraph 3.5.1 will include fathers.", ["Named Nurse (post)"]),
    ("The Named Nurse's report will include fathers.", ["Named Nurse (post)"]),
    ("The report of the Named Nurse, which is late; all will include fathers.", []),
    ("The Named Nurse's report, which is late; it will include fathers.", []),
    ("Mrs Jane Ashcombe will write the form.", ["Mrs Jane Ashcombe (post)"]),
    ("Mr Q will be told.", []),
    (
        "The YOT will write rules, with advice from the Fen Records Office (FRO). The FRO has agreed to read it.",
        ["YOT", "Fen Records Office as contributor"],
    ),
]

REPORTED: list[tuple[str, list[str], list[str]]] = [
    (
        "Northshire Police will report the findings to the Northshire Safeguarding Children Board.",
        ["Northshire Police"],
        ["Northshire Safeguarding Children Board"],
    ),
    (
        "The Designated Nurse will present a report to the Quality Assurance Sub-Group in May 2016.",
        ["Designated Nurse (post)"],
        ["Quality Assurance Sub-Group"],
    ),
    (
        "The Board has asked Westmouth NHS Foundation Trust for a report on waiting times.",
        ["Westmouth NHS Foundation Trust"],
        ["Board"],
    ),
    (
        "The LSCB will receive a report from the Head of Early Help by June 2016.",
        ["Head of Early Help (post)"],
        ["LSCB"],
    ),
    ("The LSCB requires a report in June 2016 from NCC on caseloads.", ["NCC"], ["LSCB"]),
    ("Each agency will report to the LSCB on its compliance.", ["Each agency (everybody)"], ["LSCB"]),
    (
        "The outcome will be reported to the Health and Wellbeing Board by September 2016.",
        [],
        ["Health and Wellbeing Board"],
    ),
    ("The review will be presented to the Board and to the Children's Trust.", [], ["Board", "Children's Trust"]),
    ("Northshire Police to provide an update to the Board", ["Northshire Police"], ["Board"]),
    (
        "A further report will be submitted to the Corporate Parenting Panel by the Assistant Director.",
        ["Assistant Director (post)"],
        ["Corporate Parenting Panel"],
    ),
    (
        "The Trust's Named Doctor will provide quarterly updates to the Board.",
        ["Trust's Named Doctor [Named Doctor of Trust]"],
        ["Board"],
    ),
    ("The Board will seek assurance from Probation that checks are made.", ["Probation"], ["Board"]),
    ("The Executive will be given an update by Adult Social Care in May 2016.", ["Adult Social Care"], ["Executive"]),
    ("NCC will bring a paper to the Executive Group meeting on 3 May 2016.", ["NCC"], ["Executive Group"]),
    ("The LSCB requires the YOT to present a report at the May 2016 meeting.", ["YOT"], ["LSCB"]),
    ("The YOT will submit its audit to the Board's July meeting.", ["YOT"], ["Board"]),
    ("The YOT will give evidence at the May 2016 meeting.", ["YOT"], []),
    (
        "The YOT will present an audit at the November 2012 meeting of the Executive Group.",
        ["YOT"],
        ["Executive Group"],
    ),
    ("The YOT is to provide the Board with a report.", ["YOT"], ["Board"]),
    ("NCC will give the SAB quarterly updates.", ["NCC"], ["SAB"]),
    ("NCC will send the SAB an annual summary.", ["NCC"], ["SAB"]),
    ("NCC will give the YOT more posts.", ["NCC"], []),
    ("NCC will present each agency with a report.", ["NCC"], []),
    (
        "The LSCB requires the YOT to present a report at the May 2016 meeting and the SAB requires NCC to act.",
        ["YOT", "NCC"],
        ["LSCB"],
    ),
    ("The LSCB requires the YOT to bring a report before the May 2016 meeting.", ["YOT"], ["LSCB"]),
    (
        "NCC will report its work. The YOT will train staff at the Executive Group meeting on 3 May 2016.",
        ["NCC", "YOT"],
        [],
    ),
    ("The LSCB requires NCC to report at the SAB Training meeting on 3 May 2016.", ["NCC"], ["LSCB"]),
    ("The results will be circulated to all partners.", [], []),
    ("NCC will use the results in its referrals to the YOT.", ["NCC"], []),
    ("NCC will give evidence in relation to the YOT and report back to the LSCB.", ["NCC"], ["LSCB"]),
    ("NCC will report to future Board meetings.", ["NCC"], ["Board"]),
    ("The Council is due to open the hub at the June 2016 meeting.", ["Council"], []),
    ("The Quality Group will hear from the YOT in May 2016.", ["YOT"], ["Quality Group"]),
]


@pytest.mark.parametrize(("text", "owners"), OWNED)
def test_who_answers_for_an_action_is_read(text: str, owners: list[str]) -> None:
    """Posts and bodies that commit themselves are owners, with the role that the text gives; nobody is guessed."""
    found = find_parties(text, names(SPELT), find_deadlines(text, dated=DATED))
    assert [who(owner) for owner in found.owners] == owners
    assert found.reports_to == ()


@pytest.mark.parametrize(("text", "owners", "receivers"), REPORTED)
def test_who_receives_a_report_is_read(text: str, owners: list[str], receivers: list[str]) -> None:
    """The body to which a report goes receives it, and answers for nothing by that."""
    found = find_parties(text, names(SPELT), find_deadlines(text, dated=DATED))
    assert [who(owner) for owner in found.owners] == owners
    assert [who(owner) for owner in found.reports_to] == receivers


def test_several_sentences_name_each_owner_once() -> None:
    """An owner that a later sentence names again is named once, in the order of the text."""
    text = "NCC will revise the form. The YOT will test it. NCC will then publish it."
    assert [owner.said for owner in find_parties(text, names(SPELT)).owners] == ["NCC", "YOT"]


def test_who_helps_and_answers_only_answers() -> None:
    """A body that answers for one part and helps with another is an owner, not a helper too."""
    text = "NCC will revise the form. The YOT will test it together, working with NCC."
    assert [who(owner) for owner in find_parties(text, names(SPELT)).owners] == ["NCC", "YOT"]


def test_we_is_the_board_whose_voice_the_document_is() -> None:
    """The first person names the board, where the document has one."""
    (owner,) = find_parties("We will act.", names(board="Eastmere SCB")).owners
    assert (owner.said, owner.body) == ("We", "Eastmere SCB")
    assert find_parties("We will act.", names(board=None)).owners == ()


def test_the_words_of_a_deadline_name_nobody() -> None:
    """A meeting by which something is due does not answer for it."""
    text = "Before the Executive Group meeting on 3 May 2016 the YOT will act."
    found = find_parties(text, names(SPELT), find_deadlines(text, dated=DATED))
    assert [owner.said for owner in found.owners] == ["YOT"]
