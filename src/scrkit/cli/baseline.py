"""Findings that are known already: a file that counts them, so that a run fails for new ones alone.

The file holds names of files, codes, and fingerprints, of which nobody can read the document again; of a short phrase
that somebody guesses they tell whether it stands there.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve

from scrkit.cli.fingerprint import fingerprint, text_fingerprint
from scrkit.cli.verdict import Compared
from scrkit.errors import FileError
from scrkit.files import decode, read_bytes, write_atomic
from scrkit.kit import COVER

if TYPE_CHECKING:
    from scrkit.cli.verdict import Checked, Verdict
    from scrkit.model import Finding

    Known = tuple[str, str, str, str]
    """The file, the code, the fingerprint, and that of the text."""
    Like = tuple[str, str, tuple[int, ...], tuple[str, ...]]

SCHEMA = 1
"""The number that the file carries."""

_WAYS: tuple[tuple[int, ...], ...] = ((2, 3), (3,), (2,))
"""By which fingerprints a finding is known again, the surest way first: by both, by that of the text, by the other."""

_FINGERPRINT = re.compile("[0-9a-f]{64}")
_KEYS = {"file", "code", "fingerprint", "text", "count"}
_MOST = 10**6
"""How often one finding may be known: more is no count that we wrote."""

_NAMED = "SCR701"
"""The rule of protected names, of which no finding is ever known: one name must not stand for another."""


def read_baseline(file: str) -> Counter[Known]:
    """Return how often each finding is known by the baseline *file*.

    Raises:
        FileError: It is no baseline, or cannot be read.
        LimitError: It is too large.
    """
    text = decode(read_bytes(file), file)
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict) or data.get("schema") != SCHEMA or not isinstance(data.get("known"), list):
        raise FileError(
            f"is not a baseline that 'scrkit validate --update-baseline' wrote (schema {SCHEMA})", file=file
        )
    known: Counter[Known] = Counter()
    for number, entry in enumerate(data["known"], start=1):
        if not _is_entry(entry):
            raise FileError(f"is a damaged baseline: entry {number} of 'known' is none", file=file)
        known[entry["file"], entry["code"], entry["fingerprint"], entry["text"]] += entry["count"]
    return known


def compared(verdict: Verdict, file: str, known: Counter[Known]) -> Verdict:
    """Return *verdict* without the findings that are *known* by the baseline *file*, and with what came of it.

    A known finding is gone where its rule was run over its file and found it less often.
    """
    left, run = _Left(known), _run(verdict, file)
    files = tuple(_parted(checked, _name(checked, file), left) for checked in verdict.files)
    seen = sum(len(checked.known) for checked in files)
    gone = sum(count for one, count in left.counts.items() if one[:2] in run)
    return evolve(verdict, files=files, baseline=Compared(file=file, known=seen, gone=gone))


def update(verdict: Verdict, file: str, known: Counter[Known]) -> Counter[Known]:
    """Write the findings of *verdict* to the baseline *file*, and return what is then known.

    What was *known* of other files, and of rules that were not run, stays.

    Raises:
        OutputError: It cannot be written, or is one of the files that were checked.
    """
    run = _run(verdict, file)
    now = Counter({one: count for one, count in known.items() if one[:2] not in run})
    for checked in verdict.files:
        ones = (_known(checked, _name(checked, file), found) for found in checked.findings)
        now.update(one for one in ones if _can_be_known(one))
    entries = [
        {"file": name, "code": code, "fingerprint": mark, "text": text, "count": count}
        for (name, code, mark, text), count in sorted(now.items())
    ]
    text = json.dumps({"schema": SCHEMA, "known": entries}, indent=1)
    write_atomic(file, f"{text}\n".encode(), force=True, inputs=[checked.file for checked in verdict.files])
    return now


def _is_entry(entry: Any) -> bool:  # noqa: ANN401 - what a file holds
    """Return whether *entry* is what we write."""
    return (
        isinstance(entry, dict)
        and set(entry) == _KEYS
        and all(isinstance(entry[key], str) for key in ("file", "code", "fingerprint", "text"))
        and all(_FINGERPRINT.fullmatch(entry[key]) for key in ("fingerprint", "text"))
        and type(entry["count"]) is int
        and 0 < entry["count"] <= _MOST
    )


class _Left:
    """The findings of a baseline that none was found to be yet."""

    def __init__(self, known: Counter[Known]) -> None:
        self.counts = Counter(known)
        self._like: dict[Like, list[Known]] = {}
        for one in sorted(known, reverse=True):
            for by in _WAYS:
                self._like.setdefault(_like(one, by), []).append(one)

    def take(self, one: Known, by: tuple[int, ...]) -> bool:
        """Return whether one is left that agrees with *one* in the part *by*; it is then left no more."""
        alike = self._like.get(_like(one, by), [])
        while alike and not self.counts[alike[-1]]:
            alike.pop()
        if alike:
            self.counts[alike[-1]] -= 1
        return bool(alike)


def _like(one: Known, by: tuple[int, ...]) -> Like:
    return *one[:2], by, tuple(one[part] for part in by)


def _parted(checked: Checked, name: str, left: _Left) -> Checked:
    """Return *checked* with the findings set apart that are *left* to be known, each of which is then known no more.

    First those of which nothing changed, then those whose number did, then those whose paragraph says something else.
    """
    if checked.report is None:
        return checked
    ones = [_known(checked, name, finding) for finding in checked.report.findings]
    known: set[int] = set()
    for by in _WAYS:
        known |= {at for at, one in enumerate(ones) if _can_be_known(one) and at not in known and left.take(one, by)}
    found = tuple(enumerate(checked.report.findings))
    report = evolve(checked.report, findings=tuple(finding for at, finding in found if at not in known))
    return evolve(checked, report=report, known=tuple(finding for at, finding in found if at in known))


def _known(checked: Checked, name: str, finding: Finding) -> Known:
    return name, finding.code, fingerprint(checked, finding), text_fingerprint(checked, finding)


def _can_be_known(one: Known) -> bool:
    """Return whether a finding can be told from others: not where a name is covered in it, which might be any other."""
    return one[1] != _NAMED and COVER not in one[0]


def _run(verdict: Verdict, file: str) -> set[tuple[str, str]]:
    """Return each file, by its name for the baseline *file*, with the code of each rule that was run over it."""
    return {
        (_name(checked, file), rule.code)
        for checked in verdict.files
        for rule in (checked.report.rules if checked.report else ())
    }


def _name(checked: Checked, file: str) -> str:
    """Return the name of a file as seen from the folder of the baseline *file*, wherever the run was started."""
    return os.path.relpath(checked.file, Path(file).parent).replace(os.sep, "/")
