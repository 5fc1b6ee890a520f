"""How sure the layout is: of plans on cards, of damaged ones, and of papers that only look like them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from layouts.cards import composed
from layouts.cards.carded import CONTEXT, outline, sure, tabled
from layouts.houses import LETTERED, NESTED, PARTNERSHIP, REPEATED
from scrkit.errors import ReadError
from scrkit.kit import Kit
from scrkit.layouts.cards.layout import Cards
from scrkit.layouts.narrative import Narrative
from scrkit.layouts.table.layout import Table

if TYPE_CHECKING:
    from scrkit.model import Outline

SHARED = Path(__file__).parents[4] / "shared"

LEAFLET = """\
Worried about a child?
Name: Children's helpline
Phone: 01632 960001
What you can do
Talk to somebody you trust. Call us at any time of the day.
Name: Emergency duty team
Phone: 01632 960002
"""

MINUTES = """\
Minutes of the Learning Group, 3 June 2014
Present: the Chair, the Business Manager

Item 1: Serious case review
Action: Circulate the draft review.
Owner: Business Manager
Deadline: 20 June 2014

Item 2: Training
Action: Book the venue.
Owner: Business Manager
Deadline: 1 July 2014
"""

INVOICE = """\
Invoice 4711
Date: 1 March 2015
Item: Chairing of a review
Amount: £400
Date: 8 March 2015
Item: Writing of a report
Amount: £900
"""

CURRICULUM = """\
Curriculum vitae
Role: Head of Safeguarding
Organisation: Ferncombe Council
Date: 2009 to 2014
Achievement: Led two reviews of practice.
Role: Service Manager
Organisation: Ferncombe Council
Date: 2004 to 2009
Achievement: Built a team.
"""

RECIPE = """\
Bread
Ingredients: flour, water, salt
Time: 3 hours
Method: Mix, wait, bake.
Soup
Ingredients: leeks, water, salt
Time: 1 hour
Method: Cut, boil, season.
"""

CONTACTS = """\
Who is who in Ferncombe
Name: A. Person
Role: Designated Nurse
Agency: NHS Ferncombe
Name: B. Person
Role: Policy Manager
Agency: Ferncombe Council
"""

PROJECTS = """\
Town council: works this year

Project: Bandstand
Action: Paint the bandstand.
Owner: Parks team
Deadline: 1 May 2019

Project: Pond
Action: Drain the pond.
Owner: Parks team
Deadline: 1 June 2019
"""

_FINDING = "The review found that the family had been seen by many agencies in that year."
_CARDS = "Recommendation 1\n\nAction: Train all.\n\nLead: Police\n\nRecommendation 2\n\nAction: Share.\n\nLead: NHS\n"
REPORT = "\n\n".join(("Overview report", *(f"{at}. {_FINDING}" for at in range(1, 60)), _CARDS))

TEMPLATE = """\
Action plan after a review

Recommendation 1
Action: [insert action]
Lead: [insert job title]
By when: dd/mm/yyyy

Recommendation 2
Action: [insert action]
Lead: [insert job title]
By when: dd/mm/yyyy
"""

LABELS_ONLY = """\
Action plan after a review

Recommendation 1

Action:

Lead:

By when:

Recommendation 2

Action:

Lead:

By when:
"""

PROMPTS = """\
Action plan after a review

Recommendation:
State the main recommendation
Action:
Describe what will be done
Lead:
Give the job title

Recommendation:
State the main recommendation
Action:
Describe what will be done
Lead:
Give the job title
"""

UNLED = """\
Recommendations of the review

Recommendation 1: Schools should share records.
Agency: Schools
Recommendation 2: Hospitals should share records.
Agency: Hospitals
"""

FOREIGN = {
    "a leaflet": LEAFLET,
    "minutes": MINUTES,
    "an invoice": INVOICE,
    "a curriculum vitae": CURRICULUM,
    "a recipe": RECIPE,
    "a contact list": CONTACTS,
    "another plan": PROJECTS,
    "an overview report": REPORT,
    "a blank template": TEMPLATE,
    "labels without words": LABELS_ONLY,
    "prompts": PROMPTS,
    "recommendations that nobody answers": UNLED,
    "nothing to speak of": "The Board met. It will meet again.\n",
}


@pytest.mark.parametrize("text", FOREIGN.values(), ids=FOREIGN)
def test_what_is_no_plan_is_not_trusted(text: str) -> None:
    """Below 0.5 nothing is read unasked."""
    assert sure(outline(text)).value < 0.5


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (MINUTES, "it calls itself something else"),
        (PROJECTS, "it speaks of no review"),
        (REPORT, "the cards are a small part of a longer document"),
        (TEMPLATE, "a blank template: nothing but labels and prompts"),
        (UNLED, "most of its cards do not"),
        ("Nothing.\n", "it has no cards: no title or label of one comes again"),
    ],
)
def test_it_says_why(text: str, reason: str) -> None:
    """The reason is the one a person would give."""
    assert reason in sure(outline(text)).reasons


@pytest.mark.parametrize("text", [TEMPLATE, LABELS_ONLY, PROMPTS])
def test_a_blank_template_is_refused_and_says_so(text: str) -> None:
    """Whoever asks for it gets the reason, and what to read instead."""
    with pytest.raises(ReadError, match="a blank template: its cards hold nothing but labels and prompts"):
        Cards().read(outline(text), CONTEXT)


def test_a_document_without_cards_is_refused_when_asked() -> None:
    """There is nothing to make a review of."""
    with pytest.raises(ReadError, match="no cards were found"):
        Cards().read(outline("The Board met.\n"), CONTEXT)


@pytest.mark.parametrize("text", [PARTNERSHIP, LETTERED, NESTED, REPEATED])
def test_prose_is_left_to_the_layout_of_prose(text: str) -> None:
    """Sections with numbered paragraphs are no cards."""
    found = outline(text)

    assert sure(found).value < Narrative().confidence(found, CONTEXT).value


_TEXTS = (composed.RUN_IN, composed.THEMES, composed.FINDINGS, composed.ACTIONS, composed.SECTIONS)
PLANS = [
    *map(outline, _TEXTS),
    outline(composed.MARKDOWN, name="plan.md"),
    tabled(*composed.TABLES),
    tabled(*composed.ONE_TABLE),
]


@pytest.mark.parametrize("found", PLANS)
def test_cards_are_left_to_this_layout(found: Outline) -> None:
    """No other is nearly as sure of them."""
    others = (Narrative().confidence(found, CONTEXT).value, Table().confidence(found, CONTEXT).value)

    assert sure(found).value > max(others) + 0.2


def test_one_card_alone_may_be_a_plan() -> None:
    """A series of pages has a card a page; it has its fields all the same."""
    whole = "Recommendation 3\nAction: Train.\nLead: Police\nBy when: 1 May 2014\nProgress: Begun.\n"

    assert sure(outline(whole)).value > 0.5
    assert sure(outline("Recommendation 3\nAction: Train.\nLead: Police\n")).value < 0.5


def test_the_layout_is_offered_by_a_hook(tmp_path: Path) -> None:
    """As a plugin's would be; the surest layout is taken."""
    path = tmp_path / "plan.txt"
    path.write_text(composed.RUN_IN, encoding="utf-8")

    assert Kit(discover=False).read(path).layout == "cards"


@pytest.mark.skipif(not SHARED.is_dir(), reason="the files beside the repository are not there")
@pytest.mark.parametrize(
    ("name", "is_plan"),
    [
        ("recast/trust_homicide_cards.txt", True),  # a card for each recommendation
        ("recast/care_inquiry_status_list.txt", False),  # three columns of states, flattened
        ("recast/dhr_multiagency_table.txt", False),  # nine columns, flattened
        ("recast/inspectorate_template.txt", False),  # a blank template
        ("recast/scr_agency_recommendations.txt", False),  # nobody owns anything, nothing is due
        ("recast/trust_si_table.txt", False),  # six columns, flattened
        ("suffolk-2014/response.txt", False),  # numbered prose
    ],
)
def test_real_papers(name: str, is_plan: bool) -> None:  # noqa: FBT001 - a column of the table above
    """Only one of them has cards."""
    found = outline((SHARED / name).read_text(encoding="utf-8"))

    assert (sure(found).value >= 0.5) is is_plan
