"""Papers of the field that are no response in prose: every body, person and case in them is made up."""

from __future__ import annotations

OVERVIEW = """\
Westbeck Safeguarding Children Board
Serious Case Review: Child N
Overview report

1. Introduction
1.1 The review was commissioned by the Board in May 2016.

2. Finding 1: Fathers were not seen
2.1 Professionals spoke with the mother alone.
2.2 Impact
2.2.1 Risks to Child N were not known.
2.3 Recommendation
2.3.1 The Board should ask all agencies for assurance that fathers are seen.
2.4 Action required
2.4.1 The Council should revise its guidance by December 2016.

3. Finding 2: Records were kept apart
3.1 Health kept three records.
3.2 Impact
3.2.1 No one held the history.
3.3 Action required
3.3.1 The Trust should keep one record by March 2017.
"""

BARE_OVERVIEW = OVERVIEW.replace("Overview report", "Final version")

MINUTES = """\
Westbeck Safeguarding Adults Board
Minutes, 4 June 2019

Present: the Chair and members

1. Apologies
1.1 Two were received.

2. Safeguarding adults review of Mr J - Recommendation 1
2.1 The report was presented.
2.2 Decision
2.2.1 The Board accepts the recommendation.
2.3 Actions
2.3.1 The Business Manager will circulate the report by 30 June 2019.

3. Date of next meeting
3.1 3 September 2019
"""

UNTITLED_MINUTES = MINUTES.replace("Minutes, 4 June 2019", "Meeting of 4 June 2019")

POLICY = """\
Westbeck Council
Complaints policy and procedure

1. Introduction
1.1 This policy is subject to review every two years.

2. Stage one: a complaint about a case review
2.1 Response
2.1.1 The manager will reply within ten working days.
2.2 Actions
2.2.1 The manager will write to the family.
2.3 Outcome
2.3.1 It is recorded.
"""

ARTICLE = """\
Board says sorry over boy's death

By our own correspondent, 4 May 2017

The Westbeck Safeguarding Children Board has accepted all the findings of a serious case review and says that it will
act on them by July.

"We accept every lesson," said its chair. Nine actions will be taken.

Related: 1. Council tax rises. 2. New school for Westbeck.
"""

CARDS = """\
Westbeck Safeguarding Adults Partnership

Response to the safeguarding adults review of Mrs L

2 March 2021

Finding 1: Pressure sores
Response: Accepted.
Action: Train all care homes.
Lead: Director of Nursing, Westbeck Hospital NHS Trust
Target date: 30 September 2021

Finding 2: Capacity
Response: Partly accepted.
Action: Audit twenty assessments.
Lead: Head of Adult Services, Westbeck Council
Target date: 1 December 2021
"""

TABLE = """\
# Westbeck Community Safety Partnership

Action plan after the domestic homicide review of Ms P

## 1. Recommendation 1

### View

The Partnership accepts it.

### Action

| Recommendation | Action | Lead | By when |
| --- | --- | --- | --- |
| Train staff | Training will be bought | Westbeck Council | 1 May 2018 |
| Share records | An agreement will be signed by all | Westbeck Police | 1 June 2018 |
| Ask about harm | Questions will be added to forms | Westbeck NHS Trust | 1 July 2018 |
"""

PAPERS = {
    "an overview report": OVERVIEW,
    "an overview report whose title does not say so": BARE_OVERVIEW,
    "minutes": MINUTES,
    "minutes whose title does not say so": UNTITLED_MINUTES,
    "a policy": POLICY,
    "a newspaper's article": ARTICLE,
    "cards": CARDS,
    "a table": TABLE,
}
