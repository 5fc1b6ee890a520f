"""Promises of ``scrkit owner``."""

from __future__ import annotations

import json

import pytest

from cli.running import run
from scrkit.cli import exits

TOLD = [
    (
        "DCS (to lead) and all partners",
        "DCS (to lead) (post: DCS, role: lead)\nall partners (role: support, collective: yes)\nrule: owner.lead\n",
    ),
    (
        "SCC CYPS Head of Safeguarding",
        "SCC CYPS Head of Safeguarding (post: Head of Safeguarding, body: SCC CYPS)\nrule: owner.one\n",
    ),
    ("TBC", "nobody\nrule: owner.none\n"),
    ("Jane Smith", 'not understood: "Jane Smith" is a person and no post\n'),
]


@pytest.mark.parametrize(("phrase", "text"), TOLD)
def test_owners_are_told_line_by_line(phrase: str, text: str) -> None:
    """With the rule, or why nobody was understood."""
    done = run("owner", phrase)
    assert (done.exit_code, done.output) == (exits.OK, text)


@pytest.mark.parametrize("phrase", ["SPS and NHS", "Jane Smith"])
def test_json_has_four_keys(phrase: str) -> None:
    """The rule and the reason are for people."""
    assert set(json.loads(run("owner", phrase, "--json").output)) == {"schema", "said", "owners", "understood"}
