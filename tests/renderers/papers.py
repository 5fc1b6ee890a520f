"""What the tests of the renderers share: small reviews, and documents opened again."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from docx import Document

from scrkit.model import Action, Dated, Finding, Lesson, Owner, Review, Rule, Where
from scrkit.plugin import RenderContext
from scrkit.renderers.action_plan import ActionPlan

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.table import Table

DAY = date(2024, 1, 10)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def owner(said: str, **more: Any) -> Owner:  # noqa: ANN401 - passed on
    """Return an owner that is a body called *said*."""
    return Owner(said=said, body=said, **more)


def dated(said: str, latest: date, **more: Any) -> Dated:  # noqa: ANN401 - passed on
    """Return a deadline with a last day."""
    return Dated(said=said, latest=latest, **more)


def action(number: str, **more: Any) -> Action:  # noqa: ANN401 - passed on
    """Return an action called *number* with some text of its own."""
    given: dict[str, Any] = {"id": number, "number": number, "text": f"Action {number} is done."}
    return Action(**(given | more))


def lesson(number: str, *actions: Action, **more: Any) -> Lesson:  # noqa: ANN401 - passed on
    """Return a lesson called *number* with *actions*."""
    given: dict[str, Any] = {"id": f"lesson-{number}", "number": number, "title": "Listening", "actions": actions}
    return Lesson(**(given | more))


def review(*actions: Action, **more: Any) -> Review:  # noqa: ANN401 - passed on
    """Return a review with *actions* outside any lesson."""
    given: dict[str, Any] = {
        "id": "case",
        "title": "Response",
        "board": "Seaborough Board",
        "dated": DAY,
        "actions": actions,
    }
    return Review(**(given | more))


def context(of: Review, form: str = ".docx", **more: Any) -> RenderContext:  # noqa: ANN401 - passed on
    """Return the context in which *of* is rendered."""
    return RenderContext(review=of, form=form, **more)


def finding(code: str, number: str | None, message: str, **more: Any) -> Finding:  # noqa: ANN401 - passed on
    """Return an error at the paragraph *number*, or at the document where that is None."""
    where = Where(kind="paragraph", number=number) if number else Where(kind="document")
    given: dict[str, Any] = {"code": code, "severity": "error", "message": message, "where": where}
    return Finding(**(given | more))


def rule(code: str, title: str) -> Rule:
    """Return a rule."""
    return Rule(code=code, title=title, severity="error")


def opened(of: Review, **more: Any) -> WordDocument:  # noqa: ANN401 - passed on
    """Return the Word plan of *of*, opened again."""
    return Document(BytesIO(ActionPlan().render(context(of, **more))))


def part(data: bytes, name: str) -> str:
    """Return the member *name* of the archive *data*."""
    with ZipFile(BytesIO(data)) as archive:
        return archive.read(name).decode()


def action_tables(document: WordDocument) -> list[Table]:
    """Return the tables of actions."""
    return [table for table in document.tables if table.rows[0].cells[0].text == "Reference"]


def all_text(document: WordDocument) -> str:
    """Return all text of the body, cell by cell."""
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])
