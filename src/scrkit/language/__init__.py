"""Phrases to model: deadlines, owners, references, acceptance, figures.

Takes a vocabulary, never a hook. Each result keeps the words it came from and the rule that read them; what is not
understood is said, never guessed. Names that nobody may read are found and covered. Imports ``model``, and bounds of
``files``.
"""

from __future__ import annotations

from scrkit.language.acceptance import Recorded, find_recorded, read_view
from scrkit.language.acceptance_cell import read_acceptance_cell
from scrkit.language.acceptance_words import Stated
from scrkit.language.day import DayFound, find_days
from scrkit.language.deadline import Found, find_deadlines
from scrkit.language.deliverable import same_deliverable
from scrkit.language.explaining import explained, rules_in_words
from scrkit.language.figure import find_measures
from scrkit.language.governance import Oversight, find_oversight
from scrkit.language.hanging import find_hanging
from scrkit.language.law import Undated, find_law, find_undated_law, framework
from scrkit.language.lead_in import Told, told
from scrkit.language.milestone import Happened, find_milestones
from scrkit.language.names import Names, fold
from scrkit.language.number import paragraph_of, sort_key, spread
from scrkit.language.owner_likely import likely_owner
from scrkit.language.owner_phrase import OwnersRead, read_owners
from scrkit.language.parties import Parties, find_parties
from scrkit.language.period import find_periods
from scrkit.language.person import Named, find_people
from scrkit.language.phrase import read_deadline
from scrkit.language.place import find_places
from scrkit.language.protected import Protected
from scrkit.language.reference import Cited, cited, find_references
from scrkit.language.sentence import Sentence, sentences
from scrkit.language.spelt import find_spelt
from scrkit.language.status import StatusRead, read_status
from scrkit.language.title import TitleRead, read_title, split_title
from scrkit.language.vocabulary import default_vocabulary
from scrkit.language.wordings import default_wordings

__all__ = [
    "Cited",
    "DayFound",
    "Found",
    "Happened",
    "Named",
    "Names",
    "Oversight",
    "OwnersRead",
    "Parties",
    "Protected",
    "Recorded",
    "Sentence",
    "Stated",
    "StatusRead",
    "TitleRead",
    "Told",
    "Undated",
    "cited",
    "default_vocabulary",
    "default_wordings",
    "explained",
    "find_days",
    "find_deadlines",
    "find_hanging",
    "find_law",
    "find_measures",
    "find_milestones",
    "find_oversight",
    "find_parties",
    "find_people",
    "find_periods",
    "find_places",
    "find_recorded",
    "find_references",
    "find_spelt",
    "find_undated_law",
    "fold",
    "framework",
    "likely_owner",
    "paragraph_of",
    "read_acceptance_cell",
    "read_deadline",
    "read_owners",
    "read_status",
    "read_title",
    "read_view",
    "rules_in_words",
    "same_deliverable",
    "sentences",
    "sort_key",
    "split_title",
    "spread",
    "told",
]
