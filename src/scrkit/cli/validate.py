"""``scrkit validate``: what is wrong with responses."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from scrkit.cli.checking import Check
from scrkit.cli.forms import FORMS, answer
from scrkit.cli.options import codes, day, with_kit
from scrkit.cli.say import complain
from scrkit.cli.veiled import veiled
from scrkit.cli.verdict import Verdict
from scrkit.kit import read_protected
from scrkit.model import SEVERITIES, Severity

if TYPE_CHECKING:
    from datetime import date

    from scrkit.cli.baseline import Known
    from scrkit.kit import Kit


@click.command("validate")
@click.argument("files", nargs=-1, required=True, type=click.Path(), metavar="FILE...")
@click.option("--format", "form", type=click.Choice(FORMS), default="text", help="How to answer.")
@click.option("--select", type=codes, metavar="CODES", help="Only these rules: codes or their beginnings, with commas.")
@click.option("--ignore", type=codes, metavar="CODES", help="All but these rules.")
@click.option("--fail-on", type=click.Choice(SEVERITIES), default="error", help="From which severity to exit with 1.")
@click.option("--on", type=day, metavar="DATE", help="Compare with this day, not with the response's own.")
@click.option("--protect", type=click.Path(), metavar="FILE", help="A list of names, one a line, that must not appear.")
@click.option("--baseline", type=click.Path(), metavar="FILE", help="Leave out the findings that FILE knows.")
@click.option("--update-baseline", "updating", is_flag=True, help="Write the findings that there are to the baseline.")
@with_kit
def validate(  # noqa: PLR0913 - an option each
    kit: Kit,
    *,
    files: tuple[str, ...],
    form: str,
    select: tuple[str, ...] | None,
    ignore: tuple[str, ...] | None,
    fail_on: str,
    on: date | None,
    protect: str | None,
    baseline: str | None,
    updating: bool,
) -> int:
    """Say what is wrong with responses.

    A FILE is a published response or a canonical file. One that cannot be read is told of on stderr, and the others
    are still checked. The text of one that can be opened and not understood is looked through for what must not be
    published. With --protect no name of the list is in the answer.
    """
    if updating and baseline is None:
        raise click.UsageError("--update-baseline needs --baseline FILE, the file to write")
    known = _known(baseline, updating=updating)
    names = None if protect is None else read_protected(protect)
    check = Check(kit=kit, select=select, ignore=ignore, on=on, names=names)
    verdict = Verdict(
        files=tuple(map(check.checked, sorted(set(files)))),
        fail_on=cast("Severity", fail_on),
        on=on,
        loaded=kit.plugins,
        missing=kit.missing,
    )
    if names is not None:  # before anything is compared: a baseline holds nothing of a name
        verdict = veiled(verdict, names)
    verdict = _compared(verdict, baseline, known, updating=updating)
    complain(*(line for file in verdict.files for line in file.lines), *verdict.problems)
    click.echo(answer(verdict, form))
    return verdict.exit_code


def _known(baseline: str | None, *, updating: bool) -> Counter[Known]:
    """Return what the *baseline* knows, nothing where there is none yet."""
    if baseline is None:
        return Counter()
    from scrkit.cli.baseline import read_baseline  # noqa: PLC0415 - most runs do without

    if Path(baseline).exists():
        return read_baseline(baseline)
    if not updating:
        complain(
            f"{baseline}: there is no such baseline yet, so that every finding counts: --update-baseline writes it"
        )
    return Counter()


def _compared(verdict: Verdict, baseline: str | None, known: Counter[Known], *, updating: bool) -> Verdict:
    """Return *verdict* as the *baseline* has it, which is brought up to date where every check could be run."""
    if baseline is None:
        return verdict
    from scrkit.cli.baseline import compared, update  # noqa: PLC0415 - as above

    if updating and verdict.problems:
        complain(f"{baseline}: is not updated, for not every check could be run")
    elif updating:
        known = update(verdict, baseline, known)
    return compared(verdict, baseline, known)
