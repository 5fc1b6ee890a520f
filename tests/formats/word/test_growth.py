"""No Word document is slow, however it is made: what is not linear would take hours."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

TESTS: Final = Path(__file__).parents[2]
GONE = "'<w:rPr><w:del/></w:rPr>'"
COMMENTED = "'<w:r><w:commentReference w:id=\"1\"/></w:r>'"
COMMENT = "'<w:comment w:id=\"1\">' + p('a ' * 45_000) + '</w:comment>'"
CHAIN = "''.join(style(f's{n}', on=f's{n - 1}') for n in range(50_000))"
LISTS = "''.join(abstract(n, lvl(0, '%1.')) for n in range(20_000)) + ''.join(num(n, n) for n in range(20_000))"
LINKS = (
    "''.join(f'<w:abstractNum w:abstractNumId=\"{n}\"><w:numStyleLink w:val=\"L{n + 1}\"/></w:abstractNum>'"
    " + num(n, n) for n in range(20_000))"
)
LINKED = "''.join(style(f'L{n}', paragraph=f'<w:numPr><w:numId w:val=\"{n}\"/></w:numPr>') for n in range(20_000))"
EACH = "''.join(p('a', num=(n, 0)) for n in range(20_000))"
HOSTILE = {
    "a paragraph of runs": "p(*[r('a ') for _ in range(40_000)])",
    "a paragraph of lines": "p('<w:r>' + '<w:t>- a</w:t><w:br/>' * 50_000 + '</w:r>')",
    "deletions": "p(*['<w:del><w:r><w:delText>a</w:delText></w:r></w:del>'] * 50_000)",
    "insertions in insertions": "p('<w:ins>' * 200 + r('a') * 5_000 + '</w:ins>' * 200)",
    "marks that were deleted": f"p(r('a '), properties={GONE}) * 40_000",
    "fields in fields": "p('<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>x</w:instrText></w:r>' * 50_000)",
    "one comment at many places": f"p({COMMENTED} * 50_000), comments={COMMENT}",
    "styles on styles": f"p('a', style='s49999') + p('b', style='s25000') * 20_000, styles={CHAIN}",
    "lists": f"{EACH}, numbering={LISTS}",
    "lists that lead to lists": f"{EACH}, numbering={LINKS}, styles={LINKED}",
    "a row of cells": "'<w:tbl><w:tr>' + f'<w:tc>{p()}</w:tc>' * 50_000 + '</w:tr></w:tbl>'",
    "merged rows": "'<w:tbl>' + '<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>' * 50_000 + '</w:tbl>'",
    "notes": (
        "''.join(p(f'<w:r><w:footnoteReference w:id=\"{n}\"/></w:r>') for n in range(20_000)), "
        "footnotes=''.join(f'<w:footnote w:id=\"{n}\">{p(\"a\")}</w:footnote>' for n in range(20_000))"
    ),
    "boxes in boxes": ("('<w:p><w:r><w:txbxContent>' * 60 + p('a') * 20 + '</w:txbxContent></w:r></w:p>' * 60) * 100"),
}
SCRIPT = """
import sys
sys.path.insert(0, {tests!r})
from formats.word.written import abstract, docx, lvl, num, p, r, read, style, unpacked
from scrkit.errors import LimitError
try:
    read(unpacked(docx({made})))
except LimitError as error:
    assert "times its size" not in str(error)
"""


@pytest.mark.parametrize("made", HOSTILE.values(), ids=HOSTILE)
def test_no_document_is_slow(made: str) -> None:
    """In a process of its own, unmeasured; refused where it is larger than may be read."""
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    script = SCRIPT.format(tests=str(TESTS), made=made)

    subprocess.run([sys.executable, "-c", script], check=True, timeout=30, env=unmeasured)
