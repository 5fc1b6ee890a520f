"""Promises about the boards that a document is of, and about the files that tell of boards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from kit import tiny
from plugin.offering import plugin
from scrkit.errors import ConfigurationError, PluginError
from scrkit.kit import Kit, Settings
from scrkit.kit.boards import board_of, named_in
from scrkit.model import Block, Board, Line, Outline, Review
from scrkit.plugin import BoardSpec, RendererSpec, Template
from strategies.boards import boards

if TYPE_CHECKING:
    from pathlib import Path

    from scrkit.plugin import RenderContext

NORTH = Board(id="north", names=("North Safeguarding Board", "NSB"))
SOUTH = Board(id="south", names=("South Board",))


def outline(*lines: str, furniture: str = "") -> Outline:
    """Return an outline with a block for each of *lines*."""
    return Outline(
        format="x",
        source="x",
        blocks=tuple(Block(kind="paragraph", text=line) for line in lines),
        furniture=(Line(text=furniture),) if furniture else (),
    )


@pytest.mark.parametrize(
    "said",
    [
        outline("A response of the North  Safeguarding\nBoard"),
        outline("The nsb, and others."),
        outline("Response", "North", "Safeguarding Board"),
        outline("Response", furniture="NORTH SAFEGUARDING BOARD | 1"),
    ],
)
def test_a_board_is_of_a_document_that_names_it(said: Outline) -> None:
    """However it is written, over two lines or at the foot of the page."""
    assert named_in(said, (NORTH, SOUTH)) == (NORTH,)


@pytest.mark.parametrize("said", [outline("ANSB and NSBs"), outline("The Northern Safeguarding Board"), outline()])
def test_a_board_is_not_of_a_document_that_does_not(said: Outline) -> None:
    """A part of another word is no name."""
    assert named_in(said, (NORTH, SOUTH)) == ()


@given(boards())
def test_a_board_is_found_by_each_of_its_names(board: Board) -> None:
    """Without regard to case and blanks."""
    for name in board.names:
        assert board_of(f"  {name}\n", (board,)) == board


def test_a_layout_is_given_the_boards_of_the_document_only(tmp_path: Path) -> None:
    """The words of another board must not change how it is read."""
    seen: list[tuple[Board, ...]] = []

    class Curious(tiny.Shape):
        def read(self, outline: Outline, context: object) -> object:  # type: ignore[override]  # looked at and handed on
            seen.append(context.boards)  # type: ignore[attr-defined]  # a LayoutContext
            return super().read(outline, context)  # type: ignore[arg-type]  # as above

    from scrkit.plugin import LayoutSpec  # noqa: PLC0415 - only here

    made = plugin(
        "two",
        formats=[tiny.FORMAT],
        layouts=[LayoutSpec(id="curious", summary="c", ref=Curious)],  # type: ignore[arg-type]  # as above
        boards=[BoardSpec(profile=NORTH), BoardSpec(profile=SOUTH)],
    )
    (tmp_path / "x.tiny").write_text(tiny.RESPONSE, "utf-8")

    Kit([made], discover=False, builtins=False).read(tmp_path / "x.tiny")

    assert seen == [(NORTH,)]


FILE = """\
id = "north"
names = ["North Safeguarding Board"]
meetings = [{ name = "autumn meeting", on = 2024-10-01 }]
"""


def test_a_boards_file_stands_before_a_plugins_profile(tmp_path: Path) -> None:
    """It corrects what the plugin says; other profiles stay."""
    (tmp_path / "north.toml").write_text(FILE, "utf-8")
    south = plugin("south", boards=[BoardSpec(profile=SOUTH)])

    kit = Kit([tiny, south], boards=[tmp_path / "north.toml"], discover=False, builtins=False)

    assert [board.id for board in kit.components.profiles] == ["north", "south"]
    assert [meeting.name for meeting in kit.components.profiles[0].meetings] == ["autumn meeting"]
    assert [status.id for status in kit.plugins] == ["south", "tiny"]


def test_the_configuration_names_boards_files_too(tmp_path: Path) -> None:
    """Of two files for one board the one that was given counts."""
    (tmp_path / "north.toml").write_text(FILE, "utf-8")
    (tmp_path / "other.toml").write_text(FILE.replace("autumn", "winter"), "utf-8")
    settings = Settings(boards=(tmp_path / "north.toml",))

    own = Kit(config=settings, discover=False, builtins=False)
    given = Kit(config=settings, boards=[tmp_path / "other.toml"], discover=False, builtins=False)

    assert own.components.profiles[0].meetings[0].name == "autumn meeting"
    assert given.components.profiles[0].meetings[0].name == "winter meeting"


def test_a_boards_file_that_says_what_it_cannot_mean_is_an_error(tmp_path: Path) -> None:
    """It is the user's own."""
    (tmp_path / "north.toml").write_text(FILE + "nmaes = []\n", "utf-8")

    with pytest.raises(ConfigurationError, match="nmaes: unknown key; is names meant"):
        Kit(boards=[tmp_path / "north.toml"], discover=False, builtins=False)


class Telling:
    """Writes down which template it was given."""

    def render(self, context: RenderContext) -> bytes:
        """Return the name and what is in it."""
        return f"{context.template_name}: {context.template!r}".encode()


def rendered(tmp_path: Path, *templates: Template, out: str = "x.note", board: str = "NSB", **given: Path) -> str:
    """Return what the renderer was given for a board with *templates*."""
    made = plugin(
        "made",
        renderers=[RendererSpec(id="plan", summary="p", forms=(".note", ".other"), ref=Telling)],
        boards=[BoardSpec(profile=NORTH, templates=templates), BoardSpec(profile=SOUTH, templates=templates)],
    )
    kit = Kit([made], discover=False, builtins=False)
    kit.render(Review(id="case", title="Response", board=board), "plan", tmp_path / out, **given)  # type: ignore[arg-type]  # as it is
    return (tmp_path / out).read_text("utf-8")


def template(document: str = "plan", name: str = "ours.note", data: bytes = b"ours") -> Template:
    """Return a board's template."""
    return Template(document=document, name=name, read=lambda: data)


def test_a_boards_own_template_is_used(tmp_path: Path) -> None:
    """For its document, and for its form."""
    assert rendered(tmp_path, template()) == "ours.note: b'ours'"


@pytest.mark.parametrize(
    ("templates", "settings"),
    [
        ((), {}),
        ((template(document="another"),), {}),
        ((template(),), {"out": "x.other"}),
        ((template(),), {"board": "West Board"}),
    ],
)
def test_without_one_the_document_has_its_own(
    tmp_path: Path, templates: tuple[Template, ...], settings: dict[str, str]
) -> None:
    """So it has for another form, and for another board."""
    assert rendered(tmp_path, *templates, **settings) == "None: None"  # type: ignore[arg-type]  # as they are


def test_a_template_that_was_given_stands_before_it(tmp_path: Path) -> None:
    """The user knows best."""
    (tmp_path / "mine.note").write_bytes(b"mine")

    told = rendered(tmp_path, template(), template=tmp_path / "mine.note")

    assert told.endswith("mine.note: b'mine'")


def test_a_template_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    """It names the plugin, and nothing is written."""

    def fail() -> bytes:
        raise LookupError

    with pytest.raises(PluginError, match=r"plugin 'made' failed .* template 'ours\.note': LookupError"):
        rendered(tmp_path, Template(document="plan", name="ours.note", read=fail))
    assert list(tmp_path.iterdir()) == []


def test_a_board_is_known_by_whatever_apostrophe_it_is_printed_with() -> None:
    """Word prints a curly one, a profile has a plain one, or none."""
    board = Board(id="b", names=("St Mary's Children's Board",))

    for name in (
        "St Mary\u2019s Children\u2019s Board",
        "ST MARYS CHILDRENS BOARD",
        "St. Mary\u02bcs Children\u2019s Board",
    ):
        assert board_of(name, (board,)) == board
        assert named_in(outline(name), (board,)) == (board,)


def test_a_full_name_goes_before_a_short_one() -> None:
    """And a short one of two boards is nobody's, which is said."""
    one, two = Board(id="one", names=("South Partnership", "SSP")), Board(id="two", names=("SSP",))
    three = Board(id="three", names=("Third Board", "SSP"))

    assert board_of("SSP", (one, two)) == two
    assert board_of("SSP", (one, three)) is None
    kit = Kit([tiny, plugin("x", boards=[BoardSpec(profile=one), BoardSpec(profile=three)])], discover=False)
    report = kit.validate(Review(id="case", title="Response", board="SSP"))
    (problem,) = report.problems
    assert problem.startswith("'SSP' is a name of several boards, so that nobody knows whose rules apply: one, three (")


def test_a_boards_file_that_has_another_boards_name_makes_runs_incomplete(tmp_path: Path) -> None:
    """Nobody could say whose rules are meant; one that has its id as well stands in its place."""
    (tmp_path / "other.toml").write_text('id = "other"\nnames = ["north safeguarding board"]\n', "utf-8")
    review = Review(id="case", title="Response", board="North Safeguarding Board")

    (problem,) = Kit([tiny], boards=[tmp_path / "other.toml"], discover=False).validate(review).problems

    assert "is a name of several boards" in problem
    assert "north, other" in problem
