"""``scrkit read``: a published response into the canonical form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scrkit.cli import exits
from scrkit.cli.options import require_plugins, with_kit
from scrkit.errors import OutputError, one_line
from scrkit.files import check_output, write_atomic
from scrkit.kit import check_name, page_of, read_again, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.kit import Kit
    from scrkit.model import Reading, Span
    from scrkit.model.editions import Kept


@click.command("read")
@click.argument("file", type=click.Path())
@click.option(
    "-o",
    "--output",
    type=click.Path(),
    metavar="OUT",
    help="Write the canonical form to this file: .scr.yaml or .json.",
)
@click.option("--json", "as_json", is_flag=True, help="Write the canonical form to stdout.")
@click.option("--layout", metavar="ID", help="Read it by this layout, however well it fits.")
@click.option("--report", metavar="OUT.html", help="Write a page on which to look over what was read, and from where.")
@click.option("--against", metavar="OLD.scr.yaml", help="Keep the ids of an earlier reading of this document.")
@click.option("--force", is_flag=True, help="Overwrite OUT.")
@with_kit
def read(  # noqa: PLR0913 - an option each
    kit: Kit,
    *,
    file: str,
    output: str | None,
    as_json: bool,
    layout: str | None,
    report: str | None,
    against: str | None,
    force: bool,
) -> int:
    """Read a published response into the canonical form.

    Says in short what was read, and everything that could not be placed. YAML holds the review, for people to edit;
    JSON the whole reading.
    """
    require_plugins(kit, as_json=as_json)
    inputs = [file] if against is None else [file, against]
    _check_outputs(output, report, inputs, force=force)
    earlier = None if against is None else kit.load(against)
    reading = kit.read(file, layout=layout)
    kept = None
    if earlier is not None:
        reading, kept = read_again(reading, earlier)
    if output is not None:
        # Half a character, which a file's name may hold, becomes an escape, as JSON writes it.
        text = f"{_json(reading)}\n" if output.lower().endswith(".json") else text_of(reading.review, output)
        write_atomic(output, text.encode("utf-8", "backslashreplace"), force=force, inputs=inputs)
    if report is not None:
        write_atomic(report, page_of(reading, file), force=force, inputs=inputs)
    click.echo(_json(reading) if as_json else "\n".join((*summary(reading), *_changes(kept))))
    return exits.OK


def _check_outputs(output: str | None, report: str | None, inputs: list[str], *, force: bool) -> None:
    """Refuse what is to be written before the work.

    Raises:
        OutputError: It is not named like a canonical file, or a page, which could then not be opened, or is taken.
    """
    if output is not None:
        check_name(output)
        check_output(output, force=force, inputs=inputs)
    if report is not None:
        if not report.lower().endswith((".html", ".htm")):
            raise OutputError("a page to look over what was read is named .html", file=report)
        check_output(report, force=force, inputs=inputs if output is None else [*inputs, output])


def summary(reading: Reading) -> Iterator[str]:
    """Yield what was read, in a few lines, and everything that could not be placed."""
    review = reading.review
    dated = f" ({review.dated.isoformat()})" if review.dated else ""
    yield one_line(f"{review.board}: {review.title}{dated}")
    yield f"format {reading.format}, layout {reading.layout}, confidence {reading.confidence:.2f}"
    actions = len(tuple(review.all_actions()))
    yield f"lessons {len(review.lessons)}, actions {actions}, paragraphs {len(reading.paragraphs)}"
    yield f"could not be placed: {len(reading.unplaced)}"
    for line in reading.unplaced:
        yield f"  {_place(line.at)}{one_line(line.text)}"
    if reading.notices:
        yield f"to look at: {len(reading.notices)}"
    for notice in reading.notices:
        said = f": {one_line(notice.said)}" if notice.said else ""
        yield f"  {_place(notice.at)}{one_line(notice.text)}{said}"


def _place(at: Span) -> str:
    return f"{at.words}: " if at.words else ""


def _changes(kept: Kept | None) -> Iterator[str]:
    """Yield what became of the actions of the earlier reading."""
    if kept is not None:
        yield f"actions with the id that they had: {len(kept.same)}"
        for what, ids in (("new", kept.fresh), ("gone", kept.gone)):
            if ids:
                yield one_line(f"{what}: {', '.join(ids)}")


def _json(reading: Reading) -> str:
    from scrkit.cli.as_json import reading_json  # noqa: PLC0415 - it loads the codec, which text does without

    return reading_json(reading)
