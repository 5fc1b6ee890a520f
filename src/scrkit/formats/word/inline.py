"""What stands in a paragraph: text, breaks, fields, notes, tracked changes, hidden text, pictures and text boxes.

Imports ``errors`` and its own room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from scrkit.errors import FileError
from scrkit.formats.word.fields import Fields
from scrkit.formats.word.gathered import Gathered, TextLine
from scrkit.formats.word.names import MC, W, child, local, text_of, toggle, value
from scrkit.formats.word.notes import raw
from scrkit.formats.word.symbols import symbol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from lxml.etree import _Element

    from scrkit.formats.word.document import Document
    from scrkit.formats.word.styles import Style

_MATH: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_VML: Final = "{urn:schemas-microsoft-com:vml}"
_OFFICE: Final = "{urn:schemas-microsoft-com:office:office}"
_PICTURE: Final = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
_CHART: Final = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_DIAGRAM: Final = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_SOFT_HYPHEN: Final = "\u00ad"
_SKIPPED: Final = ("pPr", "rPr", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr", "delText", "delInstrText")
_PICTURES: Final = {f"{_CHART}chart": "a chart", f"{_DIAGRAM}relIds": "a diagram"}


class Inline:
    """Gathers the paragraphs of one story, over which fields may reach."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._fields = Fields()
        self._into = Gathered()
        self._style = document.styles.style(None)
        self._bold = self._hidden = False
        self._inserted = 0
        self._alt: str | None = None
        self._custom: tuple[str, str] | None = None
        self._silenced = False

    def finish(self) -> None:
        """End the story, whose fields must have ended as far as they decide what is shown.

        Raises:
            FileError: The instruction of a field goes on to the end and words are in it, or a table of contents does.
        """
        if self._fields.contents or (self._silenced and not self._fields.showing):
            problem = "a field is begun and never ended, so nobody can tell what is shown; open and save it in Word"
            raise FileError(problem, file=self._document.source)

    def gather(self, paragraph: _Element, style: Style) -> Gathered:
        """Return what stands in *paragraph*, which is set in *style*."""
        self._into, self._style = Gathered(), style
        self._into.contents = self._fields.contents
        for element in paragraph:
            self._one(element)
        self._into.contents = self._into.contents or self._fields.contents
        return self._into

    def _one(self, element: _Element) -> None:
        """Read one element: by its handler, or what is in it where it has none."""
        handler = self._HANDLERS.get(element.tag, Inline._inside)
        handler(self, element)

    def _inside(self, element: _Element) -> None:
        for one in element:
            self._one(one)

    def _nothing(self, element: _Element) -> None:
        """Leave out what is no text."""

    def _run(self, run: _Element) -> None:
        """Read a run in its own look."""
        outer = self._bold, self._hidden
        properties = child(run, "rPr")
        style = self._document.styles.style(value(properties, "rStyle"))
        usual = self._document.styles
        self._bold = _looks(toggle(properties, "b"), (style.bold, self._style.bold), usual=usual.bold)
        self._hidden = _looks(toggle(properties, "vanish"), (style.hidden, self._style.hidden), usual=usual.hidden)
        self._notice_struck(run, properties)
        self._inside(run)
        if self._custom is not None:
            self._refer(self._custom, "*")
        self._bold, self._hidden = outer

    def _notice_struck(self, run: _Element, properties: _Element | None) -> None:
        """Notice words that somebody struck through by hand, which no tracked change tells."""
        if toggle(properties, "strike") is True or toggle(properties, "dstrike") is True:
            text = "".join(text_of(one) for one in run.iterchildren(f"{W}t"))
            if text.strip() and self._fields.showing and not self._hidden:
                self._into.notice("change", "text that is struck through is read as it stands", text)

    def _add(self, text: str) -> None:
        """Add *text* to the line, or to the hidden words; the instructions of a field are neither."""
        if not self._fields.showing:
            self._silenced = self._silenced or bool(text.strip())
            return
        if self._custom is not None:
            self._refer(self._custom, text.strip() or "*")
        elif self._hidden:
            self._into.notice("hidden", "hidden text is left out", text)
        else:
            self._into.lines[-1].add(text, bold=self._bold)

    def _text(self, element: _Element) -> None:
        self._add(text_of(element).replace(_SOFT_HYPHEN, ""))

    def _tab(self, _: _Element) -> None:
        self._add("\t")

    def _hyphen(self, _: _Element) -> None:
        self._add("-")

    def _symbol(self, element: _Element) -> None:
        self._add(symbol(element.get(f"{W}char", "")))

    def _break(self, _: _Element) -> None:
        if self._fields.showing and not self._hidden:
            self._document.pieces.take()
            self._into.lines.append(TextLine())

    def _field(self, element: _Element) -> None:
        """Go into the instruction of a field, its result, or out of it."""
        told = self._fields.mark(element.get(f"{W}fldCharType", ""))
        self._tell_field(told)

    def _instruction(self, element: _Element) -> None:
        self._fields.instruct(text_of(element))

    def _simple_field(self, element: _Element) -> None:
        self._fields.mark("begin")
        self._fields.instruct(element.get(f"{W}instr", ""))
        self._tell_field(self._fields.mark("separate"))
        self._into.contents = self._into.contents or self._fields.contents
        self._inside(element)
        self._fields.mark("end")

    def _tell_field(self, told: tuple[str, str] | None) -> None:
        if told is not None and told[0] == "number":
            self._into.notice("number", f"a number that Word makes when it shows the file ({told[1]}) is not read")
        elif told is not None:
            self._into.notice(
                "outside", f"a field takes content from outside ({told[1]}); only what it last showed is read"
            )

    def _note(self, element: _Element) -> None:
        """Put the mark of a note beside the line."""
        note = local(element).removesuffix("Reference"), element.get(f"{W}id", "")
        if element.get(f"{W}customMarkFollows") in {"1", "true", "on"}:
            self._custom = note
        else:
            self._refer(note, None)

    def _refer(self, note: tuple[str, str], typed: str | None) -> None:
        """Take the mark of *note*, which is counted unless somebody *typed* one."""
        kind, key = note
        self._custom = None
        mark = self._document.notes[kind].refer(key, typed) if self._fields.showing else None
        if mark is not None:
            self._into.lines[-1].marks.append(mark)

    def _comment(self, element: _Element) -> None:
        self._into.notice("comment", "a comment is left out")
        self._into.found[-1].said.append(self._document.comments.said(element.get(f"{W}id", "")))

    def _insertion(self, element: _Element) -> None:
        """Accept what was put in."""
        if not self._inserted and (text := raw(element)).strip():
            self._into.notice("change", _told_of(element), text)
        self._inserted += 1
        self._inside(element)
        self._inserted -= 1

    def _deletion(self, element: _Element) -> None:
        """Leave out what was taken out."""
        if (text := raw(element)).strip():
            self._into.notice("change", _told_of(element), text)

    def _control(self, element: _Element) -> None:
        """Read a content control, whose tag is that of the paragraph."""
        self._into.tag = self._into.tag or value(child(element, "sdtPr"), "tag") or None
        self._inside(element)

    def _choice(self, element: _Element) -> None:
        """Read one of the branches that say the same thing in two ways."""
        branch = chosen(element)
        if branch is not None:
            self._inside(branch)

    def _box(self, element: _Element) -> None:
        if self._fields.showing:
            self._into.boxes.append(element)

    def _drawing(self, element: _Element) -> None:
        """Read a drawing, whose alternative text tells what its picture shows."""
        found = next((one for it in element for one in it if local(one) == "docPr"), None)
        self._alt = None if found is None else found.get("descr") or found.get("title")
        self._inside(element)

    def _shape(self, element: _Element) -> None:
        self._alt = element.get("alt")
        self._inside(element)

    def _picture(self, element: _Element) -> None:
        self._into.notice("picture", f"{_PICTURES.get(str(element.tag), 'a picture')} is not read")
        if self._alt:
            self._into.found[-1].said.append(self._alt)

    def _word_art(self, element: _Element) -> None:
        if text := element.get("string", "").strip():
            self._into.boxes.append(text)

    def _object(self, element: _Element) -> None:
        where = "a linked" if element.get("Type") == "Link" else "an embedded"
        self._into.notice("outside", f"{where} object ({element.get('ProgID') or 'of no known kind'}) is not read")

    def _other_document(self, _: _Element) -> None:
        self._into.notice("outside", "a document of its own stands here (a subdocument) and is not read")

    _HANDLERS: ClassVar[Mapping[object, Callable[..., None]]] = {
        **dict.fromkeys((W + name for name in _SKIPPED), _nothing),
        f"{W}r": _run,
        f"{W}t": _text,
        f"{W}tab": _tab,
        f"{W}ptab": _tab,
        f"{W}noBreakHyphen": _hyphen,
        f"{W}sym": _symbol,
        f"{W}br": _break,
        f"{W}cr": _break,
        f"{W}fldChar": _field,
        f"{W}instrText": _instruction,
        f"{W}fldSimple": _simple_field,
        f"{W}footnoteReference": _note,
        f"{W}endnoteReference": _note,
        f"{W}commentReference": _comment,
        f"{W}ins": _insertion,
        f"{W}moveTo": _insertion,
        f"{W}del": _deletion,
        f"{W}moveFrom": _deletion,
        f"{W}sdt": _control,
        f"{W}txbxContent": _box,
        f"{W}drawing": _drawing,
        f"{W}subDoc": _other_document,
        f"{MC}AlternateContent": _choice,
        f"{_MATH}t": _text,
        f"{_VML}shape": _shape,
        f"{_VML}imagedata": _picture,
        f"{_VML}textpath": _word_art,
        f"{_OFFICE}OLEObject": _object,
        f"{_PICTURE}pic": _picture,
        f"{_CHART}chart": _picture,
        f"{_DIAGRAM}relIds": _picture,
    }


def _looks(own: bool | None, styles: tuple[bool | None, bool | None], *, usual: bool) -> bool:  # noqa: FBT001 - None too
    """Whether a run has a look: by itself, or by one of its two *styles*; two of them cancel each other out."""
    if own is not None:
        return own
    return usual or bool(styles[0]) != bool(styles[1])


def _told_of(change: _Element) -> str:
    """Say what a tracked change is."""
    return CHANGES[local(change)]


CHANGES: Final = {
    "ins": "a tracked insertion is read as accepted",
    "moveTo": "text that was moved here is read here",
    "del": "a tracked deletion is left out",
    "moveFrom": "text that was moved elsewhere is left out here",
}
"""What is told of a tracked change, by its name."""


def changers(root: _Element) -> Iterator[tuple[str, str]]:
    """Yield who changed the document at *root* with changes tracked, each once, as a property."""
    changes = root.iter(*(f"{W}{kind}" for kind in CHANGES))
    names = dict.fromkeys(one.get(f"{W}author", "") for one in changes)
    yield from (("author of tracked changes", name) for name in names)


def chosen(element: _Element) -> _Element | None:
    """Return the branch of a choice that is read: the first that holds anything, the one for old programs last."""
    return next((one for one in element if one.tag in {f"{MC}Choice", f"{MC}Fallback"} and len(one)), None)
