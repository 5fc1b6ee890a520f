"""Which rows are recommendations, which go on with the one above, and which are no row of the plan."""

from __future__ import annotations

from layouts.table.rows import Box, plan, said, tall, wide

HEAD = ["No", "Recommendation", "Action", "Lead", "By when"]
SHORT = ["No", "Action", "Lead", "By when"]
TITLE = "Dunmere Safeguarding Adults Board\nSafeguarding Adults Review: action plan"


def test_a_header_on_each_page_is_furniture_and_a_table_may_go_on_without_one() -> None:
    """A word processor repeats it in the file, or starts a table of the same columns on the next page."""
    found = plan(
        TITLE,
        [HEAD, ["1", "Ask.", "Train", "Police", "May"], HEAD, ["2", "Tell.", "Write to all schools", "Police", "June"]],
        [["3", "Listen.", "Ring each of the families", "Police", "July"]],
        [["Agreed", "by", "the", "full", "Board"]],  # as wide, but nothing in it is to be done
    )

    assert [entry.number for entry in found.entries] == ["1", "2", "3"]
    assert [line.text for line in found.furniture] == HEAD
    assert [line.text for line in found.headings] == HEAD
    assert [block.text for block in found.closing] == ["Agreed", "by", "the", "full", "Board"]


def test_a_table_for_each_agency_under_its_heading() -> None:
    """The heading is the section of each entry; prose between two tables is kept behind them."""
    found = plan(
        TITLE,
        "# Police",
        [HEAD, ["1", "Ask.", "Train all the staff", "Det Supt", "May"]],
        "The trusts have agreed the rest of this plan with the Board in two meetings.\n# Health",
        [HEAD, ["2", "Tell.", "Write to all schools", "Nurse", "June"]],
        [HEAD, ["3", "See.", "Look at all the records", "Nurse", "June"]],
    )

    assert [entry.section.text if entry.section else None for entry in found.entries] == ["Police", "Health", "Health"]
    assert [line.text for line in found.headings] == [*HEAD, *HEAD, *HEAD, "Police", "Health"]
    assert [block.text[:10] for block in found.closing] == ["The trusts"]


def test_the_heading_above_the_only_table_is_part_of_the_title() -> None:
    """It heads the document; and so does a line that stands in the table itself, above its header."""
    assert [entry.section for entry in plan(TITLE, [HEAD, ["1", "Ask.", "Train", "X", "May"]]).entries] == [None]
    inside = plan([[wide(TITLE, 5)], HEAD, ["1", "Ask.", "Train", "X", "May"]])
    assert [block.text for block in inside.title] == TITLE.splitlines()


def test_a_title_over_the_table_on_each_page_is_furniture() -> None:
    """A workbook's printed title, again where its pages part."""
    found = plan([[wide("Action plan", 5)], HEAD, ["1", "Ask.", "Train", "X", "May"], [wide("Action plan", 5)]])
    assert [line.text for line in found.furniture] == ["Action plan"]


def test_a_row_over_the_width_is_a_section_a_recommendation_or_a_note() -> None:
    """A section is short; one that is numbered, or a sentence, tells what is below; behind the last, a note."""
    found = plan(
        TITLE,
        [
            SHORT,
            [wide("Health", 4)],
            [wide("Recommendation 1: Agencies should share.", 4)],
            ["1.1", "Write", "Police", "May"],
            ["1.2", "Phone", "Nurse", "June"],
            ["2", wide("Listen to families", 3)],
            ["2.1", "Visit", "Nurse", "July"],
            [wide("That each agency looks at its records and tells the Board.", 4)],
            ["3.1", "Look", "Nurse", "July"],
            [wide("Recommendation 4", 4)],
            ["4.1", "See", "Nurse", "July"],
            [wide("Recommendation 5: This one is for the Government.", 4)],
            [wide("Recommendation 6", 4)],
            [wide("Agreed by the Board", 4)],
            ["Total", "5", "", ""],
        ],
    )

    assert [(entry.number, entry.continues) for entry in found.entries] == [
        ("1", False),
        (None, True),
        (None, True),
        ("2", False),
        (None, True),
        (None, False),
        (None, True),
        ("4", False),
        (None, True),
        ("5", False),
        ("6", False),
    ]
    assert said(found.entries[0], "recommendation") == "Recommendation 1: Agencies should share."
    assert said(found.entries[3], "number") == "2"
    heading = found.entries[7].heading
    assert heading is not None
    assert heading.printed == "Recommendation 4"
    assert {entry.section.text if entry.section else None for entry in found.entries} == {"Health"}
    assert [block.printed for block in found.closing] == ["Agreed by the Board", "Total", "5"]


def test_a_recommendation_over_its_own_rows_gives_them_its_number_only() -> None:
    """The column tells the recommendation; the row above it is a heading."""
    found = plan(
        TITLE,
        [
            ["Recommendation", "Action", "Lead", "By when"],
            [wide("Recommendation 7", 4)],
            ["Agencies should share.", "Write", "Police", "May"],
        ],
    )

    (entry,) = found.entries
    assert (entry.number, entry.heading, entry.section and entry.section.printed) == ("7", None, "Recommendation 7")


def test_a_heading_that_nothing_merges_is_one_where_it_stands_alone() -> None:
    """A workbook's: in bold in the column of a text, or in that of the numbers; a recommendation alone is a row."""
    blank = ["", "", ""]
    found = plan(
        TITLE,
        [
            HEAD,
            ["Health", "", *blank],
            ["1", "Ask.", "Train", "Nurse", "May"],
            ["", Box(text="Police", bold=True), *blank],
            ["2", "Tell.", "Write", "Nurse", "May"],
            ["3", "", *blank],
            ["", "Listen to families", *blank],
            ["", "", "Call them back at once", "", ""],
        ],
    )

    assert [(entry.number, entry.section and entry.section.text) for entry in found.entries] == [
        ("1", "Health"),
        ("2", "Police"),
        ("3", "Police"),
        (None, "Police"),
        (None, "Police"),
    ]
    assert [entry.continues for entry in found.entries] == [False, False, False, False, True]


def test_a_recommendation_alone_in_the_first_column_of_a_workbook() -> None:
    """Nothing merges it, its words tell it; the same in bold without a number is a section."""
    found = plan(
        TITLE,
        [
            ["Service", "Action", "Lead", "By when"],
            ["Recommendation 1: Agencies should share", "", "", ""],
            ["Adults", "Write to each of them", "Police", "May"],
            [Box(text="Later", bold=True), "", "", ""],
            ["Adults", "Phone each of them", "Police", "May"],
            ["", Box(text="Visit", bold=True), "", ""],
        ],
    )

    assert [(entry.number, entry.continues) for entry in found.entries] == [("1", False)] + [(None, True)] * 3
    assert [entry.section and entry.section.text for entry in found.entries] == [None, None, "Later", "Later"]


def test_numbers_of_recommendations_and_of_actions() -> None:
    """The same recommendation beside several numbers: they are the actions'; its words, printed again, head them."""
    found = plan(
        TITLE,
        [
            ["Ref", "Recommendation", "Action", "Lead", "Due"],
            ["1.1", "Share information", "Write", "Police", "May"],
            ["1.2", "Share information", "Train", "Health", "June"],
            ["2.1", "Listen", "Ask", "Council", "July"],
        ],
    )

    assert [(entry.number, entry.continues, said(entry, "action_number")) for entry in found.entries] == [
        ("1", False, "1.1"),
        (None, True, "1.2"),
        ("2", False, "2.1"),
    ]
    assert [line.text for line in found.headings][5:] == ["Share information"]


def test_numbers_with_a_common_parent_beside_empty_cells_are_the_actions() -> None:
    """Others are recommendations whose cell is still empty; a section parts the two."""
    head = ["Ref", "Recommendation", "Action", "Lead", "Due"]
    rows = [["1.1", "Share", "Write", "Police", "May"], ["1.2", "", "Train", "Health", "June"]]
    assert [entry.number for entry in plan(TITLE, [head, *rows]).entries] == ["1", None]
    parted = plan(TITLE, [head, rows[0], [wide("Health", 5)], ["1.2", "Tell", "Train", "Health", "June"]])
    assert [entry.number for entry in parted.entries] == ["1.1", "1.2"]
    bare = plan(TITLE, [head, ["1", "Share", "Write", "Police", "May"], ["2", "", "Train", "Health", "June"]])
    assert [(entry.number, entry.continues) for entry in bare.entries] == [("1", False), ("2", False)]


def test_a_number_repeated_beside_each_action_goes_on() -> None:
    """As does an empty one; a merged cell covers the rows."""
    found = plan(
        TITLE,
        [HEAD, ["1", tall("Ask.", 2), "Train", "X", "May"], ["1", "Tell", "X", "May"], ["", "", "See", "X", "May"]],
    )
    assert [(entry.number, entry.continues) for entry in found.entries] == [("1", False), (None, True), (None, True)]


def test_numbers_stand_before_the_words_in_every_way() -> None:
    """Typed, called, lettered, roman; words that only begin like a number have none."""
    texts = ("1. Ask.", "Recommendation 2: Tell.", "R3 See.", "2.1 Hear.", "iv) Listen.", "4 agencies should share it.")
    rows = [[text, "Train all of the staff", "Police", "May"] for text in texts]
    found = plan(TITLE, [["Recommendation", "Action", "Lead", "By when"], *rows])
    assert [entry.number for entry in found.entries] == ["1", "2", "R3", "2.1", "iv", None]


def test_a_row_that_a_page_broke_is_one() -> None:
    """Its action goes on in small letters, with nothing beside it; a sentence that has ended does not."""
    rows = [
        ["1", "Ask.", "Write to all the agencies of the", "Police", "May"],
        ["", "", "county at once.", "", ""],
        ["", "", "and then phone", "", ""],
        ["", "", "Then visit", "", ""],
    ]
    found = plan(TITLE, [HEAD, *rows])
    assert [said(entry, "action") for entry in found.entries] == [
        "Write to all the agencies of the county at once.",
        "and then phone",
        "Then visit",
    ]


def test_cells_that_go_on_find_their_column_or_make_one() -> None:
    """A row of progress alone goes on with the entry above it, which had no such cell where a merged one covered it."""
    found = plan(
        TITLE,
        [
            ["Recommendation", "Action", "Lead", "Progress"],
            ["1. Ask.", wide("No action is needed", 2), "Done"],
            ["", "", "Police", "Checked"],
        ],
    )
    (entry,) = found.entries
    assert (said(entry, "owner"), said(entry, "progress")) == ("Police", "Done\nChecked")


def test_the_revised_date_is_the_deadline_where_it_is_given() -> None:
    """A start or a review is none beside a target; what is no deadline keeps its words and its heading."""
    found = plan(
        TITLE,
        [
            ["Action", "Lead", "Start date", "Target date", "Revised date"],
            ["Write", "Police", "May 2014", "June 2014", "July 2014"],
            ["Phone", "Police", "May 2014", "June 2014", ""],
            ["Visit", "Police", "", "June 2014", ""],
        ],
    )
    assert [said(entry, "deadline") for entry in found.entries] == ["July 2014", "June 2014", "June 2014"]
    assert [(one.label, one.text) for one in found.entries[0].named("other")] == [
        ("Start date", "May 2014"),
        ("Target date", "June 2014"),
    ]


def test_a_column_of_dates_that_says_no_more_gives_way_to_one_that_does() -> None:
    """Nobody knows of what the first date is."""
    found = plan(TITLE, [["Action", "Lead", "Date:", "Completion date"], ["Write", "Police", "May 2014", "June 2014"]])

    assert [said(entry, "deadline") for entry in found.entries] == ["June 2014"]
    assert [(one.label, one.text) for one in found.entries[0].named("other")] == [("Date:", "May 2014")]


def test_gaps_of_a_template_in_a_row_are_furniture() -> None:
    """The row stays; one that holds nothing else is none."""
    found = plan(TITLE, [HEAD, ["1", "Ask.", "Train", "Police", "dd/mm/yyyy"], ["[insert]", "", "", "", ""]])
    assert [line.text for line in found.furniture] == ["dd/mm/yyyy", "[insert]"]
    assert [said(entry, "deadline") for entry in found.entries] == [""]
