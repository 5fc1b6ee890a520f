"""Plans on cards, composed in the house styles of boards and trusts that do not exist."""

RUN_IN = """\
Ferncombe Safeguarding Adults Board
Action plan after the Safeguarding Adults Review concerning Mr T
Published: 14 May 2021

The Board accepts what the reviewer recommends and answers each recommendation below.

Recommendation 1: The Board should agree one route for concerns that are not resolved.
Agreed: Yes
Action: Agree and publish a single route for concerns.
Lead: Head of Adult Safeguarding
By when: 30 September 2021
Progress: Published and used since July.
Evidence: Route on the website of the Board.

Recommendation 2: Agencies should share chronologies within ten days.
Agreed: In part
Action: Write a standard for sharing chronologies.
Lead: Ferncombe Council
By when: March 2022
Progress: Please see recommendation 1 for an update.
Evidence: Standard and first audit.

Progress will be monitored by the Quality Group, which reports exceptions to the Board.
"""

THEMES = """\
Review of deaths in custody: action plan, updated March 2024

Theme: Family contact
Recommendation: 1.1 Families should have one point of contact.
Owner: Prison Service
Progress made: A contact was named in each prison.
Next key actions: Publish the list of contacts by 30 June 2024.

Theme: Family contact
Recommendation: 1.2 Families should be told within a day.
Owner: Prison Service and Health Board
Next key actions: Agree the standard.

Theme: Training
Recommendation: 2.1 Staff should be trained each year.
Owner: Prison Service
Progress made: Two thirds of the staff were trained.
Next key actions: Train the others by December 2024.
"""

MARKDOWN = """\
# Harrowmere Safeguarding Children Partnership

## Response to the Local Child Safeguarding Practice Review "Child K"

### R1: Hearing the child

The voice of the child was not recorded.

**Action**

1. Revise the recording template.
2. Audit forty records.

**Owner**

- Designated Nurse
- Principal Social Worker

**Due date**

1. 31 January 2023

2. 30 April 2023

### R2: Supervision

**Action**

Introduce joint supervision.

**Owner**

Assistant Director, Children's Social Care

**Due date**

Summer 2023

## Governance

Progress will be monitored by the Learning and Improvement Group.
"""

FINDINGS = """\
Oldacre Safeguarding Children Board
Serious Case Review: Family M. The Board's action plan

Finding 1
Agencies did not see the whole family.

Action 1: Publish guidance on thinking about the whole family.
Lead: Business Manager
Timescale: 1 June 2015
Action 2: Hold two learning events.
Lead: Training Sub-Group
Timescale: by the end of October 2015

Finding 2
Concerns were not escalated.

Action 1: Revise the escalation policy.
Lead: Policy Sub-Group
Timescale: 31 March 2015
"""

ACTIONS = """\
Marlbeck Community Safety Partnership
Domestic Homicide Review "Anna": action plan

Action 1: Train the reception staff of every surgery.
Lead agency: Clinical Commissioning Group
Target date: 31 December 2018

Action 2: Put posters in every surgery.
Lead agency: Clinical Commissioning Group
Target date: 30 November 2018

Action 3
Action required: Review the referral form.
Lead agency: Marlbeck Constabulary
Target date: Ongoing
"""

SECTIONS = """\
Tidewell NHS Foundation Trust: action plan after an independent investigation
Version 2

Key
Green = complete
Amber = on track

Theme 1: Discharge

Recommendation 1
Recommendation
The Trust should review discharge letters.
Actions required
Audit fifty letters.
Responsible officer
Medical Director
Completion date
28 February 2020
RAG
Green

Recommendation 2
Recommendation
The Trust should follow patients up.
Actions required
Call each patient within two days.
Responsible officer
Service Manager
Completion date
On going
RAG
Amber

Theme 2: Records

Recommendation 3
Recommendation
Records should be complete.
Actions required
Introduce a checklist.
Responsible officer
Chief Information Officer
Completion date
31 September 2020
RAG
Amber
"""

TABLES = (
    "Wexcombe Safeguarding Adults Board\nResponse to the review of Mrs P",
    [
        ["Recommendation", "1. Risk assessments should be shared."],
        ["Agency response", "Accepted"],
        ["Action", "- Agree a form.\n- Use it in all referrals."],
        ["Owner", "Head of Nursing"],
        ["Timescale", "30 June 2019"],
    ],
    [
        ["Recommendation", "2. Carers should be offered an assessment."],
        ["Agency response", "Partially accepted"],
        ["Action", "Offer assessments by letter."],
        ["Owner", "Wexcombe Council"],
        ["Timescale", "September 2019"],
    ],
)
"""A table for each recommendation, its labels in the first column."""

ONE_TABLE = (
    "Dunmere Safeguarding Children Board\nAction plan: review of Child B",
    [
        ["Recommendation 1: Schools should record all concerns."],
        ["Action", "Issue a template to schools.", "Risk", "Low"],
        ["Lead", "Director of Education", "Due", "1 May 2016"],
        ["Recommendation 2: Health visitors should see siblings."],
        ["Action", "Change the visiting standard.", "Risk", "High"],
        ["Lead", "Health Visiting Service Manager", "Due", "July 2016"],
    ],
)
"""One table for all, a row over its width before each card, two labels to a row."""
