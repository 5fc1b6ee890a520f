"""Run in a process of its own: a plugin reads, checks, renders and exports with whichever scrkit comes first.

Writes as JSON where that scrkit lies, which fields of contexts and specs begin with ``later_``, and what came of it.
Arguments: the module of the plugin, the document to read, the ids of a renderer and an exporter (none is "-"), and a
folder to write to.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path

import attrs

import scrkit
from scrkit import Kit, plugin


def main(module: str, document: str, renderer: str, exporter: str, folder: str) -> dict[str, object]:
    """Return what came of it."""
    kit = Kit([import_module(module)], discover=False)
    review = kit.read(document).review
    report = kit.validate(review)
    paper, table = Path(folder) / "paper.note", Path(folder) / "table.tsv"
    if renderer != "-":
        kit.render(review, renderer, paper)
    if exporter != "-":
        kit.export(review, exporter, table)
    records = [getattr(plugin, name) for name in plugin.__all__ if name.endswith(("Context", "Spec"))]
    return {
        "scrkit": str(Path(scrkit.__file__).resolve()),
        "later": sum(any(field.name.startswith("later_") for field in attrs.fields(record)) for record in records),
        "records": len(records),
        "complete": report.complete,
        "codes": sorted({finding.code for finding in report.findings}),
        "written": [file.read_text("utf-8") for file in (paper, table) if file.exists()],
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(*sys.argv[1:])))
