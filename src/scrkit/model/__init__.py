"""The words of the field as frozen records: what every other room speaks of.

Imports ``errors`` only. No I/O, no clock: a day is always passed in as *on*.
"""

from __future__ import annotations

from scrkit.model.action import Action, Reference, Reported, Step
from scrkit.model.board import Board, Meeting
from scrkit.model.conventions import Conventions, Period
from scrkit.model.deadline import (
    KINDS,
    AtEvent,
    Conditional,
    Dated,
    Deadline,
    Done,
    NotSet,
    Ongoing,
    Recurring,
    Relative,
    Unclear,
    Unknown,
    bounds,
)
from scrkit.model.finding import SEVERITIES, Finding, Level, Place, Rule, Severity, Where
from scrkit.model.framework import Duty, Framework, TimeLimit
from scrkit.model.lesson import (
    Acceptance,
    ActionTaken,
    Direction,
    Extent,
    Impact,
    LearningRef,
    Lesson,
    Measure,
    MeasureKind,
    View,
    strictest,
)
from scrkit.model.notice import Notice, NoticeKind
from scrkit.model.outline import Block, BlockKind, Outline, words
from scrkit.model.owner import Body, Owner, Role
from scrkit.model.passage import Line, Passage
from scrkit.model.property import Property
from scrkit.model.reading import Confidence, Draft, Paragraph, ParagraphKind, Reading, WordCount
from scrkit.model.review import Governance, Milestone, Person, RecordedAcceptance, Review
from scrkit.model.span import NOWHERE, Span
from scrkit.model.table import Cell, CellRef, Table
from scrkit.model.vocabulary import HEADING_PARTS, PLAN_FIELDS, Vocabulary
from scrkit.model.wordings import Wordings

__all__ = [
    "HEADING_PARTS",
    "KINDS",
    "NOWHERE",
    "PLAN_FIELDS",
    "SEVERITIES",
    "Acceptance",
    "Action",
    "ActionTaken",
    "AtEvent",
    "Block",
    "BlockKind",
    "Board",
    "Body",
    "Cell",
    "CellRef",
    "Conditional",
    "Confidence",
    "Conventions",
    "Dated",
    "Deadline",
    "Direction",
    "Done",
    "Draft",
    "Duty",
    "Extent",
    "Finding",
    "Framework",
    "Governance",
    "Impact",
    "LearningRef",
    "Lesson",
    "Level",
    "Line",
    "Measure",
    "MeasureKind",
    "Meeting",
    "Milestone",
    "NotSet",
    "Notice",
    "NoticeKind",
    "Ongoing",
    "Outline",
    "Owner",
    "Paragraph",
    "ParagraphKind",
    "Passage",
    "Period",
    "Person",
    "Place",
    "Property",
    "Reading",
    "RecordedAcceptance",
    "Recurring",
    "Reference",
    "Relative",
    "Reported",
    "Review",
    "Role",
    "Rule",
    "Severity",
    "Span",
    "Step",
    "Table",
    "TimeLimit",
    "Unclear",
    "Unknown",
    "View",
    "Vocabulary",
    "Where",
    "WordCount",
    "Wordings",
    "bounds",
    "strictest",
    "words",
]
