"""Reading against the readers there are, on the same files in turn: time, memory, and what each keeps.

Suffolk's response, or the repository's retelling of it where the former is not there, as .docx with typed and with
automatic numbers; as .pdf where LibreOffice can make one. The medians of five. Fails where a promise of issue 5's is
broken: .docx to a review in at most a quarter of markitdown's time and no more than mammoth's; .pdf to an outline
within five times pypdfium2's bare text; 100 times the document in at most 120 times the time and 300 MB.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from suffolk_files import RETOLD, make_docx, make_pdf

from scrkit import Kit
from scrkit.formats.pdf import Pdf
from scrkit.formats.word import Word
from scrkit.plugin import FormatContext

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scrkit.model import Outline

TURNS = 5
NUMBER = re.compile(r"^\W*\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?\s", re.MULTILINE)
PEAK = """
import re, sys
from pathlib import Path
from scrkit.formats.word import Word
from scrkit.plugin import FormatContext
Word().read(Path(sys.argv[1]).read_bytes(), FormatContext(source="a.docx"))
print(int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) // 1024)
"""
LIGHT = """
import sys
from scrkit import Kit
Kit(discover=False).read(sys.argv[1])
print(*(name for name in ("lxml", "docx", "pypdfium2", "pdfplumber", "jinja2", "yaml") if name in sys.modules))
"""


def seconds(work: Callable[[], object]) -> float:
    """Return how long *work* takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def typical(*works: Callable[[], object]) -> list[float]:
    """Return the median time of each of *works*, which take turns, after one turn that does not count."""
    for work in works:
        work()
    turns = [[seconds(work) for work in works] for _ in range(TURNS)]
    return [median(times) for times in zip(*turns, strict=True)]


def docx_readers(path: Path) -> Iterator[tuple[str, Callable[[], str]]]:
    """Yield the names of the readers of .docx, and what gives the text that each of them reads."""
    import docx  # noqa: PLC0415
    import mammoth  # noqa: PLC0415
    from markitdown import MarkItDown  # noqa: PLC0415

    markitdown = MarkItDown()

    def by_mammoth() -> str:
        with path.open("rb") as stream:
            return str(mammoth.convert_to_markdown(stream).value)

    yield "python-docx", lambda: "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)
    yield "mammoth", by_mammoth
    yield "markitdown", lambda: str(markitdown.convert(str(path)).text_content)
    if shutil.which("pandoc"):
        yield "pandoc", lambda: by_pandoc(path)


def by_pandoc(path: Path) -> str:
    """Return what pandoc reads; it is a process of its own."""
    command = ["pandoc", "-t", "plain", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def pdf_readers(path: Path) -> Iterator[tuple[str, Callable[[], str]]]:
    """Yield the same for .pdf."""
    import pdfplumber  # noqa: PLC0415
    import pypdfium2  # noqa: PLC0415
    from markitdown import MarkItDown  # noqa: PLC0415

    markitdown = MarkItDown()

    def by_pdfium() -> str:
        with pypdfium2.PdfDocument(path) as document:
            return "\n".join(page.get_textpage().get_text_bounded() for page in document)

    def by_pdfplumber() -> str:
        with pdfplumber.open(path) as document:
            return "\n".join(page.extract_text() or "" for page in document.pages)

    yield "pypdfium2", by_pdfium
    yield "pdfplumber", by_pdfplumber
    yield "markitdown", lambda: str(markitdown.convert(str(path)).text_content)


def outline(format_class: type[Any], path: Path) -> Outline:
    """Return scrkit's outline of *path*."""
    made: Outline = format_class().read(path.read_bytes(), FormatContext(source=path.name))
    return made


def ours(format_class: type[Any], path: Path) -> str:
    """Return what scrkit's outline of *path* holds."""
    return "\n".join(block.printed for block in outline(format_class, path).blocks)


def kept(text: str) -> str:
    """Return how many paragraphs and numbers *text* holds."""
    paragraphs = sum(1 for line in text.splitlines() if line.strip())
    return f"{paragraphs:5} lines, {len(NUMBER.findall(text)):3} numbers"


def table(
    title: str, path: Path, readers: list[tuple[str, Callable[[], str]]], format_class: type[Any]
) -> dict[str, float]:
    """Print what each reader takes and keeps of *path*, and return the times."""
    works = [*readers, ("scrkit outline", lambda: ours(format_class, path))]
    kit = Kit(discover=False)
    times = typical(*(work for _, work in works), lambda: kit.read(path))
    print(f"{title} ({path.stat().st_size:,} bytes)")
    for (name, work), taken in zip(works, times, strict=False):
        print(f"  {name:15} {taken * 1000:8.1f} ms  {kept(work())}")
    print(f"  {'scrkit review':15} {times[-1] * 1000:8.1f} ms")
    return dict(zip((*(name for name, _ in works), "scrkit review"), times, strict=True))


def promise(what: str, ratio: float, most: float) -> bool:
    """Print whether *ratio* is at *most* that."""
    held = ratio <= most
    print(f"{'held' if held else 'BROKEN'}: {what}: {ratio:.2f} (at most {most:.2f})")
    return held


def process(program: str, path: Path) -> str:
    """Return what *program* prints of *path*, in a process of its own."""
    return subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True).stdout


def main() -> int:
    """Print the tables; return 1 where a promise is broken."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder)
        typed, automatic = make_docx(made / "typed.docx"), make_docx(made / "automatic.docx", automatic=True)
        held: list[bool] = []
        for title, path in ((".docx, numbers typed", typed), (".docx, numbers automatic", automatic)):
            times = table(title, path, list(docx_readers(path)), Word)
            held += [
                promise("a review against markitdown", times["scrkit review"] / times["markitdown"], 0.25),
                promise("a review against mammoth", times["scrkit review"] / times["mammoth"], 1.0),
            ]
        large = make_docx(made / "large.docx", times=100)
        small_time = median(seconds(lambda: outline(Word, typed)) for _ in range(TURNS))
        large_time = median(seconds(lambda: outline(Word, large)) for _ in range(3))
        held.append(promise("100 times the document, .docx to an outline", large_time / small_time, 120))
        held.append(promise("its memory in MB", float(process(PEAK, large)), 300))
        pdf = make_pdf(typed)
        if pdf is None:
            print("LibreOffice is not there: nothing is told of .pdf")
        else:
            times = table(".pdf", pdf, list(pdf_readers(pdf)), Pdf)
            ratio = times["scrkit outline"] / times["pypdfium2"]
            held.append(promise("an outline against pypdfium2's text", ratio, 5.0))
        text = made / "response.txt"
        text.write_text(RETOLD.read_text("utf-8"), "utf-8")
        print("loaded for a .txt:", process(LIGHT, text).strip() or "nothing heavy")
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
