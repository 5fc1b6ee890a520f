"""Responses in the manners of four boards, none of which exists; the texts are made up."""

from __future__ import annotations

PARTNERSHIP = """\
# Dunmere Safeguarding Children Partnership

## Response to the local child safeguarding practice review "Child K"

This response was agreed by the Partnership's executive. It answers the three findings of the review.

## 1. Background

The review was commissioned in May 2020 and its report was received by the Partnership on 4 March 2021.

## 2. Hidden men in the household \N{EN DASH} Finding 1

Practitioners knew little about the men who lived with the family.

### Partnership response

We accept this finding.

### What has been done

A briefing was sent to every school in June 2020.

### What we will do

- The Business Manager will publish a guide on hidden men by 30 September 2021.
- Dunmere Police will share records of domestic abuse with schools.

## 3. Curiosity about injuries \N{EN DASH} Finding 2

Injuries were explained away.

### Partnership response

The Partnership partly accepts this finding.

### Family involvement

The grandmother told us that nobody had asked her.

### What we will do

1. We will audit twenty cases by the end of March 2022.
2. Dunmere Hospital NHS Trust will review its procedure and report to the Quality Assurance Group in July 2021:
   - the number of injuries seen
   - the number referred

## 4. Governance

Progress will be monitored by the Quality Assurance Group.

Dunmere SCP
9 April 2021
"""

LETTERED = """\
EASTMOOR LOCAL SAFEGUARDING CHILDREN BOARD

Serious Case Review: Baby T
The Board's response

3 Introduction

3.1 The Board considered the overview report on 2 June 2015 and accepted the lessons in paragraphs 8.1 to 8.3.

4 Bruising in babies who are not mobile (report, paragraphs 8.1 to 8.2)

4.1 Lesson

4.1.1 Bruises were seen and not followed up.

4.2 Board response

4.2.1 Eastmoor LSCB accepts both lessons.

4.3 Next steps

4.3.1 The Designated Doctor, Eastmoor CCG will:
a) rewrite the bruising protocol; and
b) train all health visitors.
Lead: Designated Doctor  Timescale: by December 2015

4.3.2 Eastmoor County Council will report on progress to the Training Sub-Group every six months until March 2017.

5 Housing and health (report, paragraph 8.3)

5.1 Lesson

5.1.1 Nobody told the housing service.

5.3 Next steps

5.3.1 No further action is required.

5.2 Board response

5.2.1 The Board does not accept this lesson because the housing service was told on two occasions.
"""

NESTED = """\
Northley Safeguarding Adults Board
Response to the Safeguarding Adults Review of Mr J

Contents
1. Introduction .......... 2
2. The findings .......... 3
3. Conclusion ............ 9

1. Introduction
1.1 The review was published in 2019.

2. The findings

2.1 Self-neglect and capacity

2.1.1 Mr J was thought to choose how he lived.

2.1.2 Board view: The Board agrees with this finding.

2.1.3 Actions

2.1.3.1 Northley Council will train its staff by May 2020.

2.2 Escalation

2.2.1 No one escalated.

2.2.2 Board view

2.2.2.1 The Board recognises that escalation is hard.

2.2.3 Actions

2.2.3.1 Northley Police and Northley Council will draft a joint procedure within six months.

3. Conclusion

3.1 The Board thanks everybody who took part.
"""

REPEATED = """\
Westbeck LSCB

SCR response

1. Working with fathers - Learning 5.1

1.1 Fathers were left out.

1.2 LSCB View

1.2.1 The LSCB accepts this learning.

1.3 LSCB Actions

1.3.1 The Head of Early Help will write to all settings by 1 May 2016.

1.3.1 Westbeck Housing will check its forms.

1.3.2

2. Recording - Learning 5.2

2.1 Records were poor.

2.2 LSCB View

The LSCB accepts
this learning.

2.3 LSCB Actions

2.3.1 The action at paragraph 1.3.1 also covers recording.

2.3.2 The letter to settings will be discussed at the May 2016 meeting of the Executive.
"""
