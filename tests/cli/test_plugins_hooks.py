"""Promises of ``scrkit plugins hooks``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cli.running import run, spawn
from plugin.distributions import install
from scrkit.cli import exits
from scrkit.plugin.contract import contract

if TYPE_CHECKING:
    from pathlib import Path

FORMATS = """\
scrkit_formats: Offer file formats: bytes to Outline.
  FormatsContext
    version: str, optional
  FormatSpec
    id: str
    summary: str
    ref: str | Callable[[], Format]
    options: type[AttrsInstance] | None, optional
    suffixes: tuple[str, ...]
  Format
    read(data: bytes, context: FormatContext) -> Outline
  FormatContext
    options: object, optional
    source: str
"""


def test_json_is_the_contract() -> None:
    """With the number of its own shape."""
    answer = run("plugins", "hooks", "--json")

    assert answer.exit_code == exits.OK
    assert json.loads(answer.stdout) == {"schema": 1, **contract()}


def test_text_has_a_paragraph_for_each_hook() -> None:
    """After what a plugin says of itself."""
    head, *hooks = run("plugins", "hooks").stdout.split("\n\n")

    assert head.splitlines()[:2] == ["plugin API 1", "  scrkit_plugin"]
    assert f"{hooks[0]}\n" == FORMATS
    assert [paragraph.partition(":")[0] for paragraph in hooks] == list(contract()["hooks"])


@pytest.mark.parametrize(("hook", "absent"), [("scrkit_boards", "Context) ->"), ("scrkit_commands", "Context) ->")])
def test_a_hook_without_a_protocol_names_none(hook: str, absent: str) -> None:
    """What it offers is data, or click's own."""
    (paragraph,) = (text for text in run("plugins", "hooks").stdout.split("\n\n") if text.startswith(hook))

    assert absent not in paragraph


def test_no_plugin_is_imported(tmp_path: Path) -> None:
    """One that fails when it is imported does not fail."""
    install(tmp_path, name="boom", entries={"boom": "boom"}, boom="raise RuntimeError('imported')\n")

    answer = spawn("plugins", "hooks", site=tmp_path)

    assert (answer.returncode, answer.stderr) == (exits.OK, b"")
