"""How long it takes to read a response and write its Word plan, against docxtpl alone on the same rows and template.

Usage: python benchmarks/plan.py [RESPONSE]      (default: the example)
"""

from __future__ import annotations

import json
import sys
from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from attrs import asdict
from paired import compare

from scrkit import Kit
from scrkit.plugin import RENDERERS, RenderContext, RenderersContext, RendererSpec
from scrkit.renderers.plan import plan_of

if TYPE_CHECKING:
    from collections.abc import Iterable

EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "suffolk-2014" / "response.md"
SCRKIT = Path(sys.executable).with_name("scrkit")
TEMPLATE = files("scrkit.renderers").joinpath("templates", "action-plan.docx")

BARE = """
import json, sys
from types import SimpleNamespace
from docxtpl import DocxTemplate
template, rows, out = sys.argv[1:]
with open(rows, encoding="utf-8") as file:
    plan = json.load(file, object_hook=lambda fields: SimpleNamespace(**fields))
document = DocxTemplate(template)
document.render({"plan": plan}, autoescape=True)
document.save(out)
"""


class Rows:
    """A renderer of the finished words of a plan as JSON, for the bare script to fill in."""

    def render(self, context: RenderContext) -> bytes:
        """Return the plan as JSON."""
        plan = plan_of(context)
        fields = asdict(plan) | {"rows": [asdict(row) for row in plan.rows]}
        return json.dumps(fields, default=str).encode()


class RowsPlugin:
    """Offers the renderer to one kit."""

    @staticmethod
    @RENDERERS.implement
    def scrkit_renderers(context: RenderersContext) -> Iterable[RendererSpec]:  # noqa: ARG004 - the hook's own parameter
        """Offer the rows."""
        yield RendererSpec(id="rows", summary="The words of a plan", forms=(".json",), ref=Rows)


def main(response: Path) -> None:
    """Write the rows once, then time both."""
    with TemporaryDirectory() as folder, as_file(TEMPLATE) as template:
        rows, ours, bare = (Path(folder) / name for name in ("rows.json", "ours.docx", "bare.docx"))
        kit = Kit(plugins=[RowsPlugin()], discover=False)
        kit.render(kit.read(response).review, "rows", rows)
        compare(
            "reading and the Word plan",
            [str(SCRKIT), "render", str(response), "action-plan", "-o", str(ours), "--force"],
            [sys.executable, "-c", BARE, str(template), str(rows), str(bare)],
            at_most=2,
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLE)
