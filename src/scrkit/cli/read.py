"""``scrkit read``: a published response into the canonical form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scrkit.cli import exits
from scrkit.cli.options import require_plugins, with_kit
from scrkit.errors import one_line
from scrkit.files import check_output, write_atomic
from scrkit.kit import check_name, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.kit import Kit
    from scrkit.model import Reading


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
@click.option("--force", is_flag=True, help="Overwrite OUT.")
@with_kit
def read(  # noqa: PLR0913 - an option each
    kit: Kit, *, file: str, output: str | None, as_json: bool, layout: str | None, force: bool
) -> int:
    """Read a published response into the canonical form.

    Says in short what was read, and everything that could not be placed. YAML holds the review, for people to edit;
    JSON the whole reading.
    """
    require_plugins(kit, as_json=as_json)
    if output is not None:
        _check_output(output, file, force=force)
    reading = kit.read(file, layout=layout)
    if output is not None:
        # Half a character, which a file's name may hold, becomes an escape, as JSON writes it.
        text = f"{_json(reading)}\n" if output.lower().endswith(".json") else text_of(reading.review, output)
        write_atomic(output, text.encode("utf-8", "backslashreplace"), force=force, inputs=[file])
    click.echo(_json(reading) if as_json else "\n".join(summary(reading)))
    return exits.OK


def _check_output(output: str, file: str, *, force: bool) -> None:
    """Refuse *output* before the work.

    Raises:
        OutputError: It is not named like a canonical file, which could then not be opened again, or is taken.
    """
    check_name(output)
    check_output(output, force=force, inputs=[file])


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
        place = f"line {line.at.line}: " if line.at.line else ""
        yield f"  {place}{one_line(line.text)}"


def _json(reading: Reading) -> str:
    from scrkit.cli.as_json import reading_json  # noqa: PLC0415 - it loads the codec, which text does without

    return reading_json(reading)
