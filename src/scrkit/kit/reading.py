"""From a published response to a reading: bytes to an outline, an outline to a review, and the words counted."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import PurePath
from typing import TYPE_CHECKING

from attrs import evolve

from scrkit.errors import FileError, LimitError, ReadError, ScrkitError
from scrkit.files import read_bytes
from scrkit.kit.boards import named_in
from scrkit.kit.choosing import choose
from scrkit.kit.components import listed
from scrkit.kit.law import count_words
from scrkit.kit.soundness import check_sound
from scrkit.kit.suffix import suffix_of
from scrkit.kit.vocabulary import vocabulary_of
from scrkit.model import Draft, Outline, Reading
from scrkit.plugin import FormatContext, LayoutContext
from scrkit.plugin.guard import expect, guard
from scrkit.plugin.making import make

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.kit.choosing import Choice
    from scrkit.kit.components import Components
    from scrkit.plugin import FormatSpec, Offer

_WAYS_OUT = {
    ".csv": "open it in a spreadsheet program and save it as .xlsx",
    ".doc": "open it in a word processor and save it as .docx",
    ".json": "a canonical file needs no reading",
    ".ods": "save it as .xlsx",
    ".pages": "export it as .docx",
    ".rtf": "open it in a word processor and save it as .docx",
    ".wpd": "open it in a word processor and save it as .docx",
    ".xls": "open it in a spreadsheet program and save it as .xlsx",
    ".xlsb": "open it in a spreadsheet program and save it as .xlsx",
    ".yaml": "a canonical file needs no reading",
    ".yml": "a canonical file needs no reading",
}
"""What to do with a file that no format reads, by suffix."""


def read(components: Components, path: str | os.PathLike[str], *, layout: str | None) -> Reading:
    """Return the response in *path*, read by the layout that is surest of it, or by *layout*.

    Raises:
        FileError, LimitError: The file cannot be opened or is of no known format.
        ReadError: No layout may read it, two are equally sure, or a word was lost.
        UnknownComponentError: No layout is called *layout*.
        PluginError: A component failed.
    """
    return understand(components, outline(components, path), layout=layout, name=os.fspath(path))


def outline(components: Components, path: str | os.PathLike[str]) -> Outline:
    """Return the document in *path* as the format of its name has it.

    Raises:
        FileError, LimitError, PluginError: As for :func:`read`.
    """
    name = os.fspath(path)
    data = read_bytes(path)
    with _told_of(name):
        source = _format_of(components, name)
        made = _outline(source, data, name)
        check_sound(made, Outline, plugin=source.plugin, doing=f"format {source.component.id!r}")
    return made


def understand(components: Components, outline: Outline, *, layout: str | None, name: str) -> Reading:
    """Return the response in *outline*, the document of the file *name*, as for :func:`read`.

    Raises:
        LimitError, ReadError, UnknownComponentError, PluginError: As for :func:`read`.
    """
    with _told_of(name):
        if not outline.blocks:
            raise ReadError("holds no text outside running heads and the like: it is empty, or all of it is pictures")
        boards = named_in(outline, components.profiles)
        context = LayoutContext(vocabulary=vocabulary_of(boards), boards=boards)
        choice = choose(components.layouts, outline, context, layout)
        return _reading(outline, _draft(choice, outline, context), choice)


@contextmanager
def _told_of(name: str) -> Iterator[None]:
    """Let an error that comes tell of the file *name*, where it tells of none."""
    try:
        yield
    except ScrkitError as error:
        error.file = error.file or name
        raise


def _format_of(components: Components, name: str) -> Offer[FormatSpec]:
    """Return the format of files that are named like *name*.

    Raises:
        FileError: There is none.
    """
    by_suffix = {known: offer for offer in components.formats for known in offer.component.suffixes}
    known = suffix_of(name, by_suffix)
    if known is not None:
        return by_suffix[known]
    suffix = PurePath(name).suffix.lower()
    problem = f"no format reads {suffix!r} files" if suffix else "a name without a suffix tells no format"
    way_out = f" ({_WAYS_OUT[suffix]})" if suffix in _WAYS_OUT else ""
    raise FileError(f"{problem}{way_out}; readable are: {listed(sorted(by_suffix))}", file=name)


def _outline(offer: Offer[FormatSpec], data: bytes, name: str) -> Outline:
    doing = f"format {offer.component.id!r}"
    reader = make(offer, doing=doing)
    context = FormatContext(source=name, options=offer.options)
    answers = (FileError, LimitError)
    outline = guard(lambda: reader.read(data, context), plugin=offer.plugin, doing=doing, passing=answers)
    return expect(outline, Outline, plugin=offer.plugin, doing=doing)


def _draft(choice: Choice, outline: Outline, context: LayoutContext) -> Draft:
    plugin, doing = choice.offer.plugin, f"layout {choice.offer.component.id!r}"
    given = evolve(context, options=choice.offer.options)
    made = guard(
        lambda: choice.layout.read(outline, given), plugin=plugin, doing=doing, passing=(ReadError, LimitError)
    )
    draft = expect(made, Draft, plugin=plugin, doing=doing)
    check_sound(draft, Draft, plugin=plugin, doing=doing)
    return draft


def _reading(outline: Outline, draft: Draft, choice: Choice) -> Reading:
    plugin, layout = choice.offer.plugin, choice.offer.component.id
    doing = f"layout {layout!r}"
    words = count_words(outline, draft, layout=f"{doing} of {plugin.label}")
    return Reading(
        review=draft.review,
        format=outline.format,
        layout=layout,
        confidence=choice.confidence.value,
        reasons=choice.confidence.reasons,
        paragraphs=draft.paragraphs,
        headings=draft.headings,
        furniture=(*outline.furniture, *draft.furniture),
        notices=(*outline.notices, *draft.notices),
        words=words,
    )
