"""Promises of rendering."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kit import tiny
from plugin.offering import plugin
from scrkit.errors import FileError, OutputError, PluginError, TemplateError, UnknownComponentError
from scrkit.kit import Kit
from scrkit.model import Action, Finding, Meeting, Review
from scrkit.plugin import RenderContext, RendererSpec, ValidationContext, ValidatorSpec

if TYPE_CHECKING:
    from pathlib import Path

REVIEW = Review(
    id="case",
    title="Response",
    board="North  safeguarding Board",
    dated=date(2024, 1, 2),
    actions=(Action(id="1.1", number="1.1", text="This is odd."),),
)


@pytest.fixture
def kit() -> Kit:
    """A kit with the tiny plugin."""
    return Kit([tiny], discover=False, builtins=False)


def told(path: Path) -> dict[str, str]:
    """Return what the renderer wrote down, by field."""
    return dict(line.split(": ", 1) for line in path.read_text("utf-8").splitlines())


def test_a_document_is_made_of_the_review_and_the_findings(kit: Kit, tmp_path: Path) -> None:
    """The renderer is given them; it runs no validator itself."""
    out = tmp_path / "case.note"

    report = kit.render(REVIEW, "tiny-note", out)

    assert told(out) == {
        "title": "Response",
        "form": ".note",
        "on": "2024-01-02",
        "meetings": "[]",
        "findings": "['TINY2']",
        "complete": "True",
        "rules": "['TINY1', 'TINY2', 'TINY30']",
        "board": "north",
        "template": "None",
        "template_name": "None",
    }
    assert report == kit.validate(REVIEW)


def test_a_day_can_be_given(kit: Kit, tmp_path: Path) -> None:
    """Else it is the response's own."""
    kit.render(REVIEW, "tiny-note", tmp_path / "case.note", on=date(2025, 6, 7))

    assert told(tmp_path / "case.note")["on"] == "2025-06-07"


def test_meetings_are_named_as_the_board_names_them(kit: Kit, tmp_path: Path) -> None:
    """In order, each once; a day that the board does not name is a board meeting."""
    summer, away = date(2024, 7, 1), Meeting(name="away day", on=date(2024, 5, 1))
    days: list[date | Meeting] = [summer, date(2024, 3, 8), away, summer]

    kit.render(REVIEW, "tiny-note", tmp_path / "case.note", meetings=days)

    assert told(tmp_path / "case.note")["meetings"] == str(
        [("spring meeting", "2024-03-08"), ("away day", "2024-05-01"), ("board meeting", "2024-07-01")]
    )


def test_a_board_that_nobody_knows_has_no_profile(kit: Kit, tmp_path: Path) -> None:
    """Its meetings are board meetings."""
    stranger = Review(id="case", title="Response", board="South Board")

    kit.render(stranger, "tiny-note", tmp_path / "case.note", meetings=[date(2024, 3, 8)])

    assert told(tmp_path / "case.note")["board"] == "None"
    assert told(tmp_path / "case.note")["meetings"] == "[('board meeting', '2024-03-08')]"
    assert told(tmp_path / "case.note")["on"] == "None"


def test_a_document_of_an_incomplete_run_says_so(tmp_path: Path) -> None:
    """A validator that fails stops no document."""

    def failing(context: ValidationContext) -> list[Finding]:
        raise LookupError(context.review.id)

    check = ValidatorSpec(id="x", summary="x", rules=(tiny.ERROR,), ref=lambda: failing)
    kit = Kit([plugin("north", validators=[check], renderers=[tiny.RENDERER])], discover=False, builtins=False)

    report = kit.render(REVIEW, "tiny-note", tmp_path / "case.note")

    assert told(tmp_path / "case.note")["complete"] == "False"
    assert not report.complete


def test_a_template_is_read_and_handed_on(kit: Kit, tmp_path: Path) -> None:
    """As bytes, with its name."""
    template = tmp_path / "own.txt"
    template.write_text("Ours", "utf-8")

    kit.render(REVIEW, "tiny-note", tmp_path / "case.note", template=template)

    assert told(tmp_path / "case.note")["template"] == "Ours"
    assert told(tmp_path / "case.note")["template_name"] == str(template)


def test_a_template_that_is_missing_is_told(kit: Kit, tmp_path: Path) -> None:
    """Nothing is written."""
    with pytest.raises(FileError, match=r"none\.txt: does not exist"):
        kit.render(REVIEW, "tiny-note", tmp_path / "case.note", template=tmp_path / "none.txt")

    assert list(tmp_path.iterdir()) == []


def test_an_unknown_document_is_an_error_that_lists_the_known(kit: Kit, tmp_path: Path) -> None:
    """Before any work."""
    with pytest.raises(UnknownComponentError, match=r"^no document is called 'plan'; there are: tiny-note$"):
        kit.render(REVIEW, "plan", tmp_path / "case.note")


@pytest.mark.parametrize(("name", "form"), [("case.docx", ".docx"), ("case", "")])
def test_a_form_that_is_not_written_is_an_error_that_lists_the_others(
    kit: Kit, tmp_path: Path, name: str, form: str
) -> None:
    """The suffix says which form is meant."""
    with pytest.raises(OutputError) as caught:
        kit.render(REVIEW, "tiny-note", tmp_path / name)

    assert str(caught.value) == f"{tmp_path / name}: 'tiny-note' is written as .note, not as '{form}'"


def test_nothing_is_overwritten_without_force(kit: Kit, tmp_path: Path) -> None:
    """With force it is."""
    out = tmp_path / "case.NOTE"
    out.write_text("mine", "utf-8")

    with pytest.raises(OutputError):
        kit.render(REVIEW, "tiny-note", out)
    assert out.read_text("utf-8") == "mine"

    kit.render(REVIEW, "tiny-note", out, force=True)
    assert told(out)["form"] == ".note"


@pytest.mark.parametrize("role", ["inputs", "template"])
def test_no_input_is_ever_overwritten(kit: Kit, tmp_path: Path, role: str) -> None:
    """Not with force, and not under another name of the same file."""
    (tmp_path / "folder").mkdir()
    source = tmp_path / "source.note"
    source.write_text("mine", "utf-8")
    link = tmp_path / "folder" / "link.note"
    link.symlink_to(source)

    for out in (link, tmp_path / "folder" / ".." / "source.note"):
        with pytest.raises(OutputError):
            kit.render(
                REVIEW,
                "tiny-note",
                out,
                force=True,
                inputs=[source] if role == "inputs" else [],
                template=source if role == "template" else None,
            )

    assert source.read_text("utf-8") == "mine"


class Refusing(tiny.Note):
    """Cannot use the template."""

    def render(self, context: RenderContext) -> bytes:
        """Refuse."""
        raise TemplateError("there is no 'titel'", file=context.template_name or "built-in", line=3)


class Failing(tiny.Note):
    """Fails."""

    def render(self, context: RenderContext) -> bytes:
        """Fail."""
        raise LookupError(context.form)


class Talking(tiny.Note):
    """Returns text."""

    def render(self, context: RenderContext) -> bytes:
        """Return what are no bytes."""
        return context.form  # type: ignore[return-value]  # that is the fault


@pytest.mark.parametrize(
    ("ref", "error", "said"),
    [
        (Refusing, TemplateError, r"^built-in:3: there is no 'titel'$"),
        (
            Failing,
            PluginError,
            r"^plugin 'north' failed .* renderer 'bad': LookupError: '?\.note'? \(test_rendering.py, line \d+\); run",
        ),
        (Talking, PluginError, r"^plugin 'north' failed .* renderer 'bad': expected bytes, found str; run"),
        ("no_such_module:Note", PluginError, r"^plugin 'north' failed .* renderer 'bad': ModuleNotFoundError: "),
    ],
)
def test_a_renderer_that_fails_writes_nothing(
    tmp_path: Path, ref: type[tiny.Note] | str, error: type[Exception], said: str
) -> None:
    """The error names plugin and renderer, or is the renderer's own answer."""
    bad = RendererSpec(id="bad", summary="bad", forms=(".note",), ref=ref)
    kit = Kit([plugin("north", renderers=[bad])], discover=False, builtins=False)

    with pytest.raises(error, match=said):
        kit.render(REVIEW, "bad", tmp_path / "case.note")

    assert list(tmp_path.iterdir()) == []
