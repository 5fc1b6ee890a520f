"""Hypothesis strategies, one for each record of the model, each of valid records only.

They shrink to the shortest record that is valid: text to one letter, a tuple to none, an optional field to None.
"""

from __future__ import annotations

from strategies.actions import actions, references, reported_entries, steps
from strategies.boards import boards, conventions, meetings, periods, vocabularies
from strategies.deadlines import (
    conditional_deadlines,
    dated_deadlines,
    deadlines,
    done_deadlines,
    durations,
    event_deadlines,
    ongoing_deadlines,
    recurring_deadlines,
    relative_deadlines,
    unclear_deadlines,
    unset_deadlines,
)
from strategies.findings import findings, rules, wheres
from strategies.frameworks import duties, frameworks, time_limits
from strategies.lessons import actions_taken, impacts, learning_refs, lessons, measures, views
from strategies.notices import notices
from strategies.outlines import blocks, cell_refs, cells, outlines, properties, tables
from strategies.owners import bodies, owners
from strategies.passages import lines, passages
from strategies.readings import confidences, drafts, paragraphs, readings, word_counts
from strategies.reviews import governances, milestones, people, recorded_acceptances, reviews
from strategies.spans import spans
from strategies.texts import any_texts, days, numbers, optional, texts, tuples
from strategies.wordings import wordings

__all__ = [
    "actions",
    "actions_taken",
    "any_texts",
    "blocks",
    "boards",
    "bodies",
    "cell_refs",
    "cells",
    "conditional_deadlines",
    "confidences",
    "conventions",
    "dated_deadlines",
    "days",
    "deadlines",
    "done_deadlines",
    "drafts",
    "durations",
    "duties",
    "event_deadlines",
    "findings",
    "frameworks",
    "governances",
    "impacts",
    "learning_refs",
    "lessons",
    "lines",
    "measures",
    "meetings",
    "milestones",
    "notices",
    "numbers",
    "ongoing_deadlines",
    "optional",
    "outlines",
    "owners",
    "paragraphs",
    "passages",
    "people",
    "periods",
    "properties",
    "readings",
    "recorded_acceptances",
    "recurring_deadlines",
    "references",
    "relative_deadlines",
    "reported_entries",
    "reviews",
    "rules",
    "spans",
    "steps",
    "tables",
    "texts",
    "time_limits",
    "tuples",
    "unclear_deadlines",
    "unset_deadlines",
    "views",
    "vocabularies",
    "wheres",
    "word_counts",
    "wordings",
]
