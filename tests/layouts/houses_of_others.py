"""Responses in the manners of further boards, years and frameworks; every board, body and case is made up."""

from __future__ import annotations

CODED = """\
Fenwick Local Safeguarding Children Board

Response to the serious case review of Child R

1. Introduction

1.1 The Board received the report of the review on 3 February 2010 and accepts recommendations 1 and 2.

2. Recommendation 1: Sharing records between surgeries

2.1 Records did not follow the family.

2.2 Board response

2.2.1 The Board accepts this recommendation.

2.3 Actions

A1. Fenwick Primary Care Trust will send every record on, by 30 June 2010.

A2. The Designated Nurse will audit forty records and report to the Health Sub-Group in October 2010.

3. Recommendation 2: Thresholds

3.1 Thresholds were read in two ways.

3.2 Board response

3.2.1 The Board accepts this recommendation in part, since the thresholds were rewritten in 2009.

3.3 Actions

A3. Fenwick Council will publish the thresholds by April 2010.

Fenwick LSCB, 8 March 2010
"""

LABELLED = """\
Corbridge Safeguarding Adults Board
Response to the safeguarding adults review of Mr V

1. Background
1.1 The review was published on 9 May 2018.

2. Lessons
2.1 Pressure sores - Finding 1
2.1.1 Sores were treated late.
2.1.2 Our view
2.1.2.1 The Board agrees with this finding.
2.1.3 What we will do
Action: Train every carer in skin care.
Lead: Corbridge Hospital NHS Trust
By: 31 October 2018
Action: Check that the training is used.
Lead: Corbridge Council
By: 31 March 2019
2.2 Mental capacity - Finding 2
2.2.1 Capacity was taken for granted.
2.2.2 Our view
2.2.2.1 The Board does not accept this finding.
"""

LEVELLED = """\
# Ashby Safeguarding Children Partnership

# Response to the local child safeguarding practice review of Child F

We thank the reviewer for the work.

# Introduction

The report was received on 4 May 2021.

# The findings

## Finding 1: Neglect over years

Neglect was not named.

### Partnership response

The Partnership accepts this finding.

### Work already undertaken

A toolkit was issued.

### What we will do

Ashby Council will audit its cases by 30 June 2022.

#### Training

Ashby Police will train its officers by 1 May 2022.

## Findings 2 and 3: Fathers

Fathers were left out.

### Partnership response

Partly accepted.

### What we will do

- Ashby NHS Trust will ask fathers by March 2022.

# Governance

The plan will be monitored by the Quality Group.

Ashby SCP, 3 June 2021
"""

BOLD = """\
**Marsham Community Safety Partnership**

**Response to the domestic homicide review of Ms D**

**Coercive control \N{EN DASH} Recommendation 4**

Nobody asked about control.

**Our response**

The Safeguarding Partnership and its partners accept this recommendation.

**Next steps**

Marsham Police will change its form by 2 November 2015.

**Housing \N{EN DASH} Recommendation 5**

The tenancy was ended.

**Our response**

The recommendation is not accepted.

**Governance**

Progress will be monitored by the Executive Group.
"""

SPELT = """\
Holme Safeguarding Children Board
Serious case review "Family L": the Board's response

Lesson One: Listening to children

The children were not seen alone.

Board view

The Board accepts this lesson.

Board actions

Holme Council will see every child alone from 1 September 2014.

Lesson Two: Supervision

Supervision was missed.

Board view

The Board accepts this lesson.

Board actions

Holme NHS Trust will review its supervision policy by December 2014.
"""

REVERSED = """\
Thornby Local Safeguarding Children Board
Response to the SCR on Child S

1. Further actions

1.1 Thornby Council will publish a plan by 1 June 2012.

2. Disguised compliance - Learning 6.2

2.1 Board actions
2.1.1 Thornby Police will train its officers by 1 July 2012.

2.2 Impact
2.2.1 70% of officers knew the signs.

2.3 Board view
2.3.1 The Board accepts this learning.

3. Background

3.1 The panel met on 3 March 2012.
"""

ROMAN = """\
Selby Vale Safeguarding Adults Board

Response to the adult serious case review "Mrs B"

I. Care homes \N{EN DASH} Finding 3

Homes were not inspected.

Board view

The Board accepts this finding.

Actions

Selby Vale Council will inspect all homes by 30 April 2013.

II. Hospital discharge \N{EN DASH} Finding 4

Mrs B was sent home at night.

Board view

The Board accepts this finding.

Actions

Selby Vale Hospital Trust will end discharge after 20:00 by 1 May 2013.
"""

SHARED = """\
Roxley Safeguarding Children Partnership
Response to the local child safeguarding practice review "Bay"

1. Introduction
1.1 The review made six findings.

2. Working together - Findings 3, 4 and 5
2.1 Agencies worked apart.
2.2 Partnership view
2.2.1 The Partnership accepts these findings.
2.3 Next steps
2.3.1 The action at 3.3.1 also answers finding 5.

3. Chronologies - Finding 6
3.1 There were four.
3.2 Partnership view
3.2.1 The Partnership accepts this finding.
3.3 Next steps
3.3.1 The Business Manager will lead one chronology by 5 January 2024, and will report to the Executive in March 2024.
"""
