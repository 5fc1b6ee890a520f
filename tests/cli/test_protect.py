"""``scrkit validate --protect``: a name of the list is found wherever it stands, and leaves in no answer."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import run
from formats.word import written
from plugin.distributions import install
from scrkit.cli import exits
from scrkit.cli.validate import validate
from scrkit.kit import COVER
from scrkit.language import Protected

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

LIST = "# the family\nJane Xylo-Quorn\nZo\u00eb O'Wisp # the mother\n"
PARTS = ("jane", "xylo", "quorn", "wisp")
"""What is in the answer of no run: every word of a listed name that stands in the documents as such."""

FORMS = next(option for option in validate.params if option.name == "form").type.choices  # type: ignore[attr-defined]

NARRATIVE = """\
Dunmere Safeguarding Children Board
Response to the Serious Case Review, Jane Xylo-Quorn

1. Introduction
1.1 The Board met on 31 September 2014 with JANE XYLO QUORN and ZOE OWISP, DOB 3/4/2009.

2. Finding 1: What J. Xylo-Quorn and Zoe\u0308 O\u2019Wisp saw

The Board's view
2.1.1 The Board accepts this finding of Xylo-Quorn, Jane's. It was told to Zoe O'Wisp [sic

Actions
2.2.1 Zo\u00eb O'Wisp will write to Jane Xylo-
Quorn by 31 September 2014, as in 9.9.9 and section 7 of Jane Xylo-Quorn's.
2.2.2 J.X. and Xylo-Quorn, J. will meet Jane  Xylo\u2011Quorn by spring.

| Action | Lead | By when |
| --- | --- | --- |
| Jane Xylo-Quorn will act | Zoe O'Wisp | 31 September 2014 |

Signed: Z. O'Wisp
"""

REFUSED = "A letter about Jane Xylo-Quorn.\n\nRing Zo\u00eb O'Wisp on 01632 960001.\n"

CANONICAL = """\
schema: 1
id: jane-xylo-quorn
title: Response, Jane Xylo-Quorn
board: Dunmere Board
actions:
  - id: "1 Jane Xylo-Quorn"
    number: "1 Jane Xylo-Quorn"
    text: Jane Xylo-Quorn will act.
    owners:
      - {said: Jane Xylo-Quorn, post: Jane Xylo-Quorn}
    deadline: when Zo\u00eb O'Wisp is told
unplaced:
  - text: Long ago {filling} Jane Xylo-Quorn
"""

WRONG = """\
schema: 1
id: a
title: Response
board: Dunmere Board
dated: Jane Xylo-Quorn
Jane Xylo-Quorn: 1
"""

CRASHING = """\
from scrkit.model import Rule
from scrkit.plugin import VALIDATORS, PluginInfo, ValidatorSpec

scrkit_plugin = PluginInfo(id="crash", api=1, prefix="CRASH")

def crash(context):
    raise LookupError(f"no such thing: {context.review.title!r} Jane\\nXylo-Quorn")

@VALIDATORS.implement
def scrkit_validators(context):
    rule = Rule(code="CRASH1", title="Never told", severity="error")
    yield ValidatorSpec(id="crash", summary="fails", rules=(rule,), ref=lambda: crash)
"""


FALLING = """\
from scrkit.model import Confidence
from scrkit.plugin import LAYOUTS, LayoutSpec, PluginInfo

scrkit_plugin = PluginInfo(id="fall", api=1)

class Falling:
    def confidence(self, outline, context):
        return Confidence(value=1.0, reasons=("always",))

    def read(self, outline, context):
        raise LookupError(f"no such thing: {[block.text for block in outline.blocks]}")

@LAYOUTS.implement
def scrkit_layouts(context):
    yield LayoutSpec(id="fall", summary="fails", ref=Falling)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a list of names in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "names").write_text(LIST, "utf-8")
    return tmp_path


def plain(answer: Result) -> str:
    """Return all that left the process, without case and accents, and without what JSON escapes."""
    told = answer.stdout + answer.stderr
    told = re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), told)
    decomposed = unicodedata.normalize("NFKD", told).casefold()
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def data_of(answer: Result) -> dict[str, Any]:
    """Return an answer in JSON."""
    data: dict[str, Any] = json.loads(answer.stdout)
    return data


def write_all(folder: Path) -> list[str]:
    """Write documents full of the names, in every place that there is, and return their names."""
    comments = (
        '<w:comment w:id="1" w:author="Zoe O\'Wisp"><w:p><w:r><w:t>Ask Jane Xylo-Quorn</w:t></w:r></w:p></w:comment>'
    )
    body = written.p(written.r("Jane Xylo-"), "<w:r><w:commentReference w:id='1'/></w:r>", written.r("Quorn said"))
    parts = {"comments": comments, "header1": written.p(written.r("Zoe O'Wisp"))}
    (folder / "Jane Xylo-Quorn.docx").write_bytes(written.docx(body, **parts))
    (folder / "jane_xylo_quorn.txt").write_text(NARRATIVE, "utf-8")
    (folder / "refused.txt").write_text(REFUSED, "utf-8")
    head = "<title>Jane Xylo-Quorn</title><meta name='author' content='Zoe O&#39;Wisp'><meta name='Quorn' content='x'>"
    (folder / "page.html").write_text(f"{head}<p>Jane&nbsp;Xylo&shy;-Quorn<del>Zoe O'Wisp</del></p>", "utf-8")
    (folder / "case.scr.yaml").write_text(CANONICAL.replace("{filling}", "and " * 14), "utf-8")
    (folder / "wrong.scr.yaml").write_text(WRONG, "utf-8")
    return [
        "Jane Xylo-Quorn.docx",
        "jane_xylo_quorn.txt",
        "page.html",
        "refused.txt",
        "case.scr.yaml",
        "wrong.scr.yaml",
        "no-such-jane-xylo-quorn.txt",
    ]


@pytest.mark.parametrize("form", FORMS)
def test_no_name_of_the_list_is_in_any_answer(folder: Path, form: str) -> None:
    """In no way of writing it, whatever stands beside it: findings, errors, names of files."""
    files = write_all(folder)
    before = sorted(folder.iterdir())
    answer = run("validate", *files, "--protect", "names", "--format", form)

    assert answer.exit_code == exits.UNUSABLE
    assert "SCR701" in answer.stdout
    assert [part for part in PARTS if part in plain(answer)] == []
    assert sorted(folder.iterdir()) == before


def test_without_it_the_names_are_told(folder: Path) -> None:
    """So that the sweep above sees something."""
    answer = run("validate", *write_all(folder), "--format", "json")

    assert [part for part in PARTS if part not in plain(answer)] == []


@pytest.mark.usefixtures("folder")
def test_a_plugin_that_fails_over_a_name_does_not_tell_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not in the reason of the plugin either, nor in the problems of the run."""
    site = tmp_path / "site"
    site.mkdir()
    install(site, name="crash-dist", version="0.9", entries={"crash": "crashing_names"}, crashing_names=CRASHING)
    monkeypatch.syspath_prepend(str(site))
    (tmp_path / "case.scr.yaml").write_text(CANONICAL, "utf-8")

    for form in ("text", "json"):
        answer = run("validate", "case.scr.yaml", "--protect", "names", "--format", form)
        assert answer.exit_code == exits.INCOMPLETE
        assert "LookupError" in answer.stdout + answer.stderr
        assert [part for part in PARTS if part in plain(answer)] == []


def test_a_layout_that_fails_over_a_name_does_not_tell_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the text of the document is looked through all the same."""
    site = tmp_path / "site"
    site.mkdir()
    install(site, name="fall-dist", version="0.9", entries={"fall": "falling_names"}, falling_names=FALLING)
    monkeypatch.syspath_prepend(str(site))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "names").write_text(LIST, "utf-8")
    (tmp_path / "refused.txt").write_text(REFUSED, "utf-8")
    answer = run("validate", "refused.txt", "--protect", "names", "--format", "json")
    data = data_of(answer)

    assert answer.exit_code == exits.INCOMPLETE
    assert [one["code"] for one in data["files"][0]["findings"]] == ["SCR701", "SCR701", "SCR704"]
    assert [one["status"] for one in data["plugins"] if one["id"] == "fall"] == ["failed"]
    assert "LookupError" in answer.stdout
    assert [part for part in PARTS if part in plain(answer)] == []


def test_a_document_that_no_layout_accepts_is_looked_through(folder: Path) -> None:
    """It stays unreadable; what its text tells is found with a list and without."""
    (folder / "refused.txt").write_text(REFUSED, "utf-8")
    listed = run("validate", "refused.txt", "--protect", "names", "--format", "json")
    unlisted = run("validate", "refused.txt", "--format", "json")
    told = run("validate", "refused.txt", "--select", "SCR704")
    none = run("validate", "refused.txt", "--select", "SCR4")

    for answer, codes in ((listed, ["SCR701", "SCR701", "SCR704"]), (unlisted, ["SCR704"])):
        (file,) = data_of(answer)["files"]
        assert (answer.exit_code, file["status"]) == (exits.UNUSABLE, "unreadable")
        assert "no layout fits" in file["error"]
        assert sorted(one["code"] for one in file["findings"]) == codes
    assert data_of(listed)["counts"]["error"] == 2
    assert told.stdout.splitlines()[:2] == ["refused.txt: could not be read", "  the document (line 3)"]
    assert none.stdout.startswith("refused.txt: could not be read\n0 errors")
    assert none.exit_code == exits.UNUSABLE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"", "scrkit: names: lists no name; write one on each line\n"),
        (b"# nobody\n", "scrkit: names: lists no name; write one on each line\n"),
        (b"Jane\nX\n", "scrkit: names:2: holds a name of one letter or none, which would be found everywhere\n"),
        (b"Jane \xff", "scrkit: names:1:6: is not UTF-8: byte 0xff; save it as UTF-8 and try again\n"),
    ],
)
def test_a_list_that_is_none_is_refused(folder: Path, text: bytes, told: str) -> None:
    """In one line, which tells no name, before any file is checked."""
    (folder / "names").write_bytes(text)
    answer = run("validate", "case.txt", "--protect", "names", "--no-plugins")

    assert (answer.exit_code, answer.stdout, answer.stderr) == (exits.UNUSABLE, "", told)


def test_a_covered_name_looks_the_same_everywhere() -> None:
    """Whether the whole of it was covered or a part."""
    assert Protected("Ann Example").veil("Ann Example") == COVER
