"""Titles of lessons, parted from the learning that they answer."""

from __future__ import annotations

import pytest

from scrkit.language import read_title, split_title
from scrkit.model import Wordings

TITLES = [
    ("Eliminating drift - Learning 14.3 14.4, 14.9 and 14.13", "Eliminating drift", "14.3 14.4 14.9 14.13"),
    ("Management oversight - Learning 14.7 and part of 14.2", "Management oversight", "14.7 part-14.2"),
    ("Background information \u2013 Learning 14.10", "Background information", "14.10"),
    ("Information sharing \u2014 Lessons 3.1 to 3.4", "Information sharing", "3.1 3.2 3.3 3.4"),
    ("Voice of the child (report, paragraphs 8.4 to 8.6)", "Voice of the child", "8.4 8.5 8.6"),
    ("Hidden men (Findings 2, 3 and part of 5)", "Hidden men", "2 3 part-5"),
    ("Thresholds: lessons 1 & 2", "Thresholds", "1 2"),
    ("Escalation, Learning Points 6.2/6.3", "Escalation", "6.2 6.3"),
    ("Supervision - Learning 14.9 \u2013 14.11", "Supervision", "14.9 14.10 14.11"),
    ("Neglect | Recommendation 4", "Neglect", "4"),
    ("Some of the work relating to finding 12", "Some of the work", "12"),
    ("Learning 14.1: Working with avoidant families", "Working with avoidant families", "14.1"),
    ("Finding 2: Escalation", "Escalation", "2"),
    ("Learning points 3 and 5: Hidden men", "Hidden men", "3 5"),
    ("Finding 3 \u2013 Neglect (report, paragraph 7.2)", "Neglect", "7.2"),
    ("Elements of learning 5.1", "Elements of learning 5.1", "part-5.1"),
    ("Learning 14.1", "Learning 14.1", "14.1"),
    ("Working with families", "Working with families", ""),
    ("Learning and improvement", "Learning and improvement", ""),
    ("Response to Working Together 2013", "Response to Working Together 2013", ""),
    ("Section 11 audits", "Section 11 audits", ""),
    ("Lessons 2012 to 2014", "Lessons 2012 to 2014", ""),
    ("Level 3 training", "Level 3 training", ""),
    ("Progress report 3", "Progress report 3", ""),
    ("Learning 14.1-14.3", "Learning 14.1-14.3", "14.1 14.2 14.3"),
    ("Finding 2. Escalation", "Escalation", "2"),
    ("Finding:", "Finding", ""),
    ("", "", ""),
    ("R3: Supervision", "Supervision", "R3"),
    ("R3 \u2013 Supervision", "Supervision", "R3"),
    ("Supervision (R1, R4 and R10\u2013R12)", "Supervision", "R1 R4 R10 R11 R12"),
    ("LP4. Hidden men", "Hidden men", "LP4"),
    ("LP 4. Hidden men", "Hidden men", "4"),
    ("Recommendation A: Hidden men", "Hidden men", "A"),
    ("Recommendation IV: Escalation", "Escalation", "IV"),
    ("Rec. 3 \u2013 Escalation", "Escalation", "3"),
    ("Key findings 2 to 4: Escalation", "Escalation", "2 3 4"),
    ("Hidden men [Recommendation 3]", "Hidden men", "3"),
    ("Neglect (Finding 3 and Recommendation 4)", "Neglect", "3 4"),
    ("Neglect (Finding 3, Lesson 4; part of Learning 5.1)", "Neglect", "3 4 part-5.1"),
    ("Neglect (Finding 3 and more)", "Neglect (Finding 3 and more)", ""),
    ("Voice (overview report, paragraphs 8.4 to 8.6)", "Voice", "8.4 8.5 8.6"),
    ("Voice (paragraphs 8.4 and 8.5 of the overview report)", "Voice", "8.4 8.5"),
    ("Voice (paragraphs 8.4 and 8.5)", "Voice (paragraphs 8.4 and 8.5)", ""),
    ("Paragraph 8.4: Voice", "Paragraph 8.4: Voice", ""),
    ("Voice \u2013 Learning 14.2 (part)", "Voice", "part-14.2"),
    ("Voice \u2013 Learning 14.2 and 14.5 in part", "Voice", "14.2 part-14.5"),
    ("Voice \u2013 all of Learning 14.2", "Voice", "14.2"),
    ("Voice, from Findings 2 3 and 5", "Voice", "2 3 5"),
    ("Learning 14.1 and 14.2 \u2013 Working together", "Working together", "14.1 14.2"),
    ("Finding A Home for Children", "Finding A Home for Children", ""),
    ("Learning Disability Services", "Learning Disability Services", ""),
    ("Recommendation 4 - 7 days", "7 days", "4"),
    ("Theme 2: Neglect", "Theme 2: Neglect", ""),
    ("F2: Junior doctors", "F2: Junior doctors", ""),
    ("Learning from 2014", "Learning from 2014", ""),
    ("Plan - " * 80 + "Learning 3.1", ("Plan - " * 80).strip(" -"), "3.1"),
]


@pytest.mark.parametrize(("title", "bare", "learning"), TITLES)
def test_a_title_is_parted_from_its_references(title: str, bare: str, learning: str) -> None:
    """Every number is a reference of its own, whole or part; the title is what is left."""
    found = split_title(title)
    told = " ".join(f"{'part-' if ref.extent == 'part' else ''}{ref.learning}" for ref in found[1])
    assert (found[0], told) == (bare, learning)


def test_a_title_says_which_rule_read_it_and_what_stayed_open() -> None:
    """References at the end and in front have a rule each; a range that was not written out has its reason."""
    assert read_title("Neglect \u2013 Learning 14.6 to 14.2").problems == ("backwards",)
    assert read_title("Neglect \u2013 Learning 14.6 to 14.2").rule == "reference.title_end"
    assert read_title("Lessons 1.9 to 2.3: Neglect").problems == ("not_one_series",)
    assert read_title("Lessons 1.9 to 2.3: Neglect").rule == "reference.title_start"
    assert read_title("Neglect (Lessons 1.9 to 2.3 and Finding 9 to 4)").problems == ("not_one_series", "backwards")
    assert (read_title("Neglect").rule, read_title("Neglect").problems) == (None, ())


def test_a_board_adds_what_it_calls_learning() -> None:
    """A label and a code of a board's own are read as those that scrkit knows."""
    own = Wordings(learning=("insight",), codes=("KL",))
    assert read_title("Insights 3 and 4: Neglect", wordings=own).title == "Neglect"
    assert [ref.learning for ref in read_title("Neglect (KL2)", wordings=own).learning] == ["KL2"]
    assert read_title("Finding 3: Neglect", wordings=own).learning == ()
