"""No text makes the language hang: each reads 100 kB of hostile text, which takes hours where it is not linear."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

SIZE = 100_000
SECONDS = 30

READERS = {
    "deadlines": "find_deadlines(text, dated=date(2016, 2, 9))",
    "phrase": "[read_deadline(text[at : at + 300], vocabulary=default_vocabulary()) for at in range(0, 3000, 300)]",
    "days": "find_days(text, dated=date(2016, 2, 9))",
    "parties": "find_parties(text, names)",
    "acceptance cell": "read_acceptance_cell(text)",
    "status": "read_status(text, scale=('1 achieved', 'Green on track'), dated=date(2016, 2, 9))",
    "undated law": "find_undated_law(text)",
    "view": "read_view(text, text)",
    "recorded": "find_recorded(text)",
    "title": "split_title(text)",
    "cited": "cited(text)",
    "references": "find_references(text, frozenset({'1.1'}))",
    "deliverable": "same_deliverable(text)",
    "measures": "find_measures(text)",
    "milestones": "find_milestones(text, dated=date(2016, 2, 9))",
    "people": "find_people(text)",
    "law": "find_law(text)",
    "oversight": "find_oversight(text, names)",
    "spelt": "find_spelt(text)",
    "sentences": "sentences(text)",
    "owners": "names.at(text, 0), names.owners(text[:2000])",
}

HOSTILE = [
    "A ",
    "A",
    "(",
    "A, ",
    "Aa and ",
    "to the ",
    "1.",
    "1,111,",
    "9",
    " ",
    "\n",
    "No. ",
    "the Board will ",
    "requires ",
    "and the Board's Head of ",
    "a report to ",
    "report from ",
    "Learning 14.1 and ",
    "paragraph 4.5.2, ",
    "accepts the findings ",
    "does not accept that ",
    "panel report referred presented agreed ",
    "section 1 and 1, ",
    "Children Act of the ",
    "Of The ",
    "(NCC) Northshire ",
    "On 1 May and ",
    "May and ",
    "in May, June, ",
    "By 1 May/",
    "in June/",
    "by the end of the ",
    "at the Board meeting on ",
    "on a quarterly basis over the next ",
    "within six months of ",
    "appointed Ann Field as ",
    "exception to ",
    "monitored by the Board ",
    "5% of 40 staff in Hampton ",
    "rose from 5 weeks in Hampton to ",
    "one in five of the 12 to ",
    "3(a) to (c), ",
    "R1, ",
    "Rec. ",
    "the report referred to in paragraph 4.5.2 will include ",
    "a-b'c/",
    "Complete. ",
    "Agreed / ",
    "Complete 04/03/2020 ",
    "Green ",
    "\u2019s ",
]

PROGRAM = """
import signal, sys
from datetime import date
from scrkit.language import *

size, seconds, reader, *hostile = sys.argv[1:]
names = Names(vocabulary=default_vocabulary(), board="Northshire LSCB")
for unit in hostile:
    text = unit * (int(size) // len(unit)) + "x"
    print(repr(unit), flush=True)
    signal.setitimer(signal.ITIMER_VIRTUAL, int(seconds))
    eval(reader)
"""


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no clock of a process's own time")
@pytest.mark.parametrize("reader", READERS)
def test_no_text_takes_a_reader_long(reader: str) -> None:
    """A hostile text of 100 kB is read, or the clock of the processor's time ends the process."""
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    command = [sys.executable, "-c", PROGRAM, str(SIZE), str(SECONDS), READERS[reader], *HOSTILE]

    done = subprocess.run(command, check=False, capture_output=True, text=True, env=unmeasured)

    assert (done.returncode, done.stderr) == (0, ""), f"after {done.stdout.splitlines()[-1:]}"
