"""Progress that a document prints in a cell."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.phrasing import any_prose
from scrkit.language import StatusRead, default_vocabulary, read_status
from scrkit.model import Conventions, Wordings

DATED = date(2020, 9, 1)
FIGURES = ("1 achieved", "2 on track", "3 slipped", "4 not achieved")
COLOURS = ("Red \u2013 not started", "Amber: some issues", "Green on track", "Blue complete")
WORDS = ("Pending", "Started", "Completed")

CELLS: list[tuple[str, tuple[str, ...], tuple[str | None, ...]]] = [
    ("Complete 04/03/2020", (), ("Complete", None, "done", "2020-03-04..2020-03-04", "", "", "status.words")),
    ("Completed March 2015", (), ("Completed", None, "done", "2015-03-01..2015-03-31", "", "", "status.words")),
    ("Green", (), ("Green", None, None, "", "", "", "status.colour")),
    ("Green", COLOURS, ("Green", "on track", "open", "", "", "", "status.scale")),
    ("G", (), ("G", None, None, "", "", "", "status.value")),
    ("G", COLOURS, ("G", "on track", "open", "", "", "", "status.scale_initial")),
    ("2", (), ("2", None, None, "", "", "", "status.value")),
    ("2", FIGURES, ("2", "on track", "open", "", "", "", "status.scale")),
    ("RAG: Amber", (), ("Amber", None, None, "", "", "", "status.colour")),
    ("RAG: Amber", COLOURS, ("Amber", "some issues", "open", "", "", "", "status.scale")),
    ("On track", (), ("On track", None, "open", "", "", "", "status.words")),
    ("on track", FIGURES, ("on track", "on track", "open", "", "", "", "status.scale_label")),
    ("Blue \u2013 complete", (), ("Blue", "complete", "done", "", "", "", "status.colour")),
    ("Not started", (), ("Not started", None, "open", "", "", "", "status.words")),
    ("Ongoing", (), ("Ongoing", None, "ongoing", "", "", "", "status.words")),
    (
        "Complete \u2013 see minutes of 4/3/20",
        (),
        ("Complete", None, "done", "", "see minutes of 4/3/20", "", "status.words"),
    ),
    ("1 achieved", (), ("1", "achieved", "done", "", "", "", "status.value")),
    ("1 achieved", FIGURES, ("1", "achieved", "done", "", "", "", "status.scale")),
    ("Implemented", (), ("Implemented", None, "done", "", "", "", "status.words")),
    ("Partly implemented", (), ("Partly implemented", None, "open", "", "", "", "status.words")),
    ("Pending", (), ("Pending", None, "open", "", "", "", "status.words")),
    ("Pending", WORDS, ("Pending", None, "open", "", "", "", "status.scale")),
    ("Closed 3/20", (), ("Closed", None, "done", "", "3/20", "date_not_understood", "status.words")),
    ("15.", FIGURES, (None, None, None, "", "15.", "not_in_scale", None)),
    ("15.", (), (None, None, None, "", "15.", "", None)),
    ("1 5.", FIGURES, (None, None, None, "", "1 5.", "not_in_scale", None)),
    ("5", FIGURES, ("5", None, None, "", "", "not_in_scale", "status.value")),
    ("Complete 31/09/2020", (), ("Complete", None, "done", "", "31/09/2020", "impossible_date", "status.words")),
    (
        "Agreed in panel. Complete 04/03/2020",
        (),
        (
            "Complete",
            None,
            "done",
            "2020-03-04..2020-03-04",
            "Agreed in panel. Complete 04/03/2020",
            "",
            "status.words",
        ),
    ),
    (
        "Added Complete 04/03/2020.",
        (),
        ("Complete", None, "done", "2020-03-04..2020-03-04", "Added Complete 04/03/2020.", "", "status.dated"),
    ),
    ("A new template in use since April.", (), (None, None, None, "", "A new template in use since April.", "", None)),
    (
        "1-3 Complete and shown on templates in use -20/01/2020. Good verbal feedback.",
        (),
        (
            "Complete",
            None,
            "done",
            "",
            "and shown on templates in use -20/01/2020. Good verbal feedback.",
            "",
            "status.words",
        ),
    ),
    (
        "Complete and occurs every two months.",
        (),
        ("Complete", None, "done", "", "and occurs every two months.", "", "status.words"),
    ),
    (
        "Full review completed 02/03/2020 and reported on 04/03/2020.",
        (),
        (None, None, None, "", "Full review completed 02/03/2020 and reported on 04/03/2020.", "", None),
    ),
    (
        "Compliance team checks policies. Completed.",
        (),
        ("Completed", None, "done", "", "Compliance team checks policies. Completed.", "", "status.words"),
    ),
    (
        "Group in place. Form looked at but more to do.\nCompleted.",
        (),
        (
            "Completed",
            None,
            "done",
            "",
            "Group in place. Form looked at but more to do.\nCompleted.",
            "",
            "status.words",
        ),
    ),
    ("Complete by 31/03/2016", (), ("Complete", None, None, "", "by 31/03/2016", "target", "status.words")),
    ("Completed in part", (), ("Completed", None, None, "", "in part", "limited", "status.words")),
    ("Complete?", (), ("Complete", None, None, "", "?", "limited", "status.words")),
    ("75% complete", (), ("75%", None, "open", "", "", "", "status.share")),
    ("100% complete", (), ("100%", None, "done", "", "", "", "status.share")),
    ("75%", (), ("75%", None, None, "", "", "", "status.share")),
    ("N/A", (), ("N/A", None, "refused", "", "", "", "status.words")),
    ("Awaiting update", (), ("Awaiting", None, "refused", "", "update", "", "status.words")),
    ("04/03/2020 \u2013 complete", (), ("complete", None, "done", "2020-03-04..2020-03-04", "", "", "status.words")),
    ("This action is complete.", (), ("This action is complete", None, "done", "", "", "", "status.words")),
    (
        "The work has been completed (March 2015)",
        (),
        ("The work has been completed", None, "done", "2015-03-01..2015-03-31", "", "", "status.words"),
    ),
    ("Red/Amber", (), (None, None, None, "", "Red/Amber", "conflict", None)),
    ("Red/Amber", COLOURS, (None, None, None, "", "Red/Amber", "conflict", None)),
    ("1 \u2013 not started", FIGURES, ("1", "achieved", None, "", "", "conflict", "status.scale")),
    ("Started. Not completed.", (), ("Started", None, "open", "", "Not completed.", "", "status.words")),
    ("", (), (None, None, None, "", "", "", None)),
    ("Not complete", (), ("Not complete", None, "open", "", "", "", "status.words")),
    ("Completed on 3rd May", (), ("Completed", None, "done", "2020-05-03..2020-05-03 year", "", "", "status.words")),
    ("Green 04/03/2020", COLOURS, ("Green", "on track", "open", "2020-03-04..2020-03-04", "", "", "status.scale")),
    (
        "In progress - due 31 May 2021",
        (),
        ("In progress", None, "open", "", "due 31 May 2021", "target", "status.words"),
    ),
    ("Complete Mar 15", (), ("Complete", None, "done", "", "Mar 15", "date_not_understood", "status.words")),
    ("Completed 2015", (), ("Completed", None, "done", "2015-01-01..2015-12-31", "", "", "status.words")),
    ("Status: Closed (04/03/2020)", (), ("Closed", None, "done", "2020-03-04..2020-03-04", "", "", "status.words")),
    ("1.", FIGURES, ("1", "achieved", "done", "", "", "", "status.scale")),
    ("1", ("1. achieved",), ("1", "achieved", "done", "", "", "", "status.scale")),
    ("B", ("Blue - embedded", "Black - stopped"), ("B", None, None, "", "", "not_in_scale", "status.value")),
    ("Discussed at the Board on 4/3/20", (), (None, None, None, "", "Discussed at the Board on 4/3/20", "", None)),
    ("Completeness checked", (), (None, None, None, "", "Completeness checked", "", None)),
    ("A", ("A achieved", "B not achieved"), ("A", "achieved", "done", "", "", "", "status.scale")),
    ("1st phase over", FIGURES, (None, None, None, "", "1st phase over", "", None)),
    ("1/4", FIGURES, (None, None, None, "", "1/4", "", None)),
    (
        "Complete by 31/09/2020",
        (),
        ("Complete", None, None, "", "by 31/09/2020", "target impossible_date", "status.words"),
    ),
    ("01/05/2020 Not started", (), ("Not started", None, "open", "2020-05-01..2020-05-01", "", "", "status.words")),
    ("31/09/2020 complete", (), ("complete", None, "done", "", "31/09/2020", "impossible_date", "status.words")),
    ("Green or amber", COLOURS, (None, None, None, "", "Green or amber", "conflict", None)),
    (
        "Completed, May 2020, by the Trust",
        (),
        ("Completed", None, "done", "2020-05-01..2020-05-31", "by the Trust", "", "status.words"),
    ),
    ("Completed by the Trust", (), ("Completed", None, "done", "", "by the Trust", "", "status.words")),
    ("1-3 Complete", FIGURES, ("Complete", None, "done", "", "", "", "status.words")),
    ("2: see below", FIGURES, ("2", "on track", "open", "", "see below", "", "status.scale")),
    ("Slipped", FIGURES, ("Slipped", "slipped", "open", "", "", "", "status.scale_label")),
    ("3 but on track", FIGURES, ("3", "slipped", "open", "", "but on track", "", "status.scale")),
    ("R", COLOURS, ("R", "not started", "open", "", "", "", "status.scale_initial")),
    ("amber", ("A some issues",), ("amber", "some issues", "open", "", "", "", "status.scale_initial")),
    ("Complete (see note).", (), ("Complete", None, "done", "", "(see note).", "", "status.words")),
    ("Complete, bar one", (), ("Complete", None, None, "", "bar one", "limited", "status.words")),
    ("Discussed in May. Started.", (), ("Started", None, "open", "", "Discussed in May. Started.", "", "status.words")),
    ("Complete. Not started.", (), ("Complete", None, None, "", "Not started.", "conflict", "status.words")),
    (
        "Policy written. Complete. Not started.",
        (),
        ("Not started", None, None, "", "Policy written. Complete. Not started.", "conflict", "status.words"),
    ),
    (
        "Policy written. Complete by 31/03/2021",
        (),
        (None, None, None, "", "Policy written. Complete by 31/03/2021", "", None),
    ),
    (
        "Policy written. Added complete 31/09/2020",
        (),
        (None, None, None, "", "Policy written. Added complete 31/09/2020", "", None),
    ),
    (
        "Policy written and complete in March 2020",
        (),
        (
            "complete",
            None,
            "done",
            "2020-03-01..2020-03-31",
            "Policy written and complete in March 2020",
            "",
            "status.dated",
        ),
    ),
    ("RAG rating - Green", (), ("Green", None, None, "", "", "", "status.colour")),
    ("Progress: 50% complete, more to do", (), ("50%", None, "open", "", "more to do", "", "status.share")),
    ("Complete 5 May", (), ("Complete", None, "done", "2020-05-05..2020-05-05 year", "", "", "status.words")),
    ("On hold until May", (), ("On hold", None, "open", "", "until May", "", "status.words")),
    ("complete-ish", (), (None, None, None, "", "complete-ish", "", None)),
    ("Green-eyed", (), (None, None, None, "", "Green-eyed", "", None)),
    ("AB", (), ("AB", None, None, "", "", "", "status.value")),
    ("ABC", (), (None, None, None, "", "ABC", "", None)),
    ("NA", (), ("NA", None, "refused", "", "", "", "status.words")),
    ("3 Not started", (), ("3", "Not started", "open", "", "", "", "status.value")),
    ("3 cats", (), (None, None, None, "", "3 cats", "", None)),
]


def told(read: StatusRead) -> tuple[str | None, ...]:
    """Return *read* in a row: value, label, state, days, text, problems, rule."""
    on = f"{read.on.earliest}..{read.on.latest} {' '.join(read.on.inferred)}".strip() if read.on else ""
    return (read.value, read.label, read.state, on, read.text, " ".join(read.problems), read.rule)


@pytest.mark.parametrize(("cell", "scale", "expected"), CELLS)
def test_a_cell_is_read_by_the_documents_own_key(
    cell: str, scale: tuple[str, ...], expected: tuple[str | None, ...]
) -> None:
    """Value as printed, what the key says of it, what words say, the day beside them, and the rest."""
    read = read_status(cell, scale=scale, dated=DATED)
    assert told(read) == expected
    assert read.said == cell


@pytest.mark.parametrize(
    ("cell", "done"),
    [("Complete", True), ("1 achieved", True), ("On track", False), ("Ongoing", None), ("N/A", None), ("Green", None)],
)
def test_only_words_say_that_it_is_done(cell: str, done: bool | None) -> None:  # noqa: FBT001 - a table
    """A colour, a figure or "ongoing" says neither that it is done nor that it is not."""
    assert read_status(cell).done is done


@pytest.mark.parametrize("words", default_vocabulary().conventions.done)
def test_every_word_for_done_is_read(words: str) -> None:
    """Each wording of the calendar stands alone or before a day."""
    assert read_status(words.capitalize()).done is True
    assert read_status(f"{words} 04/03/2020").on is not None


@pytest.mark.parametrize("words", default_vocabulary().conventions.open)
def test_no_word_for_open_is_done(words: str) -> None:
    """Each says that it is not done."""
    assert read_status(f"{words}.").done is False


def test_a_board_adds_its_words() -> None:
    """A wording and a colour of a board's own are read; without words only figures and letters are values."""
    own = Wordings(statuses=(("put to bed", "done"),), colours=("mauve",))
    assert read_status("Put to bed 04/03/2020", wordings=own, conventions=Conventions()).done is True
    assert read_status("Mauve", wordings=own).value == "Mauve"
    assert read_status("Complete", wordings=own, conventions=Conventions()).value is None
    assert read_status("Completed", conventions=Conventions(open=("completed",))).done is False


def test_a_missing_year_is_looked_for_in_the_past() -> None:
    """Work was done on the last such day before the document's own; without one it is not told."""
    read = read_status("Completed 5 October", dated=DATED)
    assert read.on is not None
    assert (read.on.latest, read.on.inferred) == (date(2019, 10, 5), ("year",))
    assert read_status("Completed 5 October").on is None


@given(cell=any_prose() | st.text(max_size=40), scale=st.sampled_from([(), FIGURES, COLOURS, WORDS]))
def test_nothing_is_said_that_the_cell_does_not_say(cell: str, scale: tuple[str, ...]) -> None:
    """Value, text and day are words of the cell; what no rule read has no value; a limit leaves nothing done."""
    read = read_status(cell, scale=scale, dated=DATED)
    assert read.value is None or read.value in cell
    assert read.text in cell
    assert read.on is None or read.on.said in cell
    assert (read.value is None) == (read.rule is None)
    if {"limited", "target", "conflict"} & set(read.problems):
        assert read.done is not True


@given(scale=st.lists(st.text(max_size=12), max_size=4).map(tuple), cell=st.text(max_size=12))
def test_any_key_is_taken(scale: tuple[str, ...], cell: str) -> None:
    """Whatever a document prints as its key, an answer comes back, and its own entries are values."""
    read_status(cell, scale=scale)
    for entry in scale:
        read_status(entry, scale=scale)
