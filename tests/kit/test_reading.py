"""Promises of reading a response."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from kit import tiny
from plugin.offering import plugin
from scrkit import __version__
from scrkit.errors import FileError, PluginError, ReadError, ScrkitError, UnknownComponentError
from scrkit.kit import Kit
from scrkit.model import Confidence, Draft, Line, Outline, WordCount
from scrkit.plugin import FormatContext, FormatSpec, LayoutContext, LayoutSpec

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def response(tmp_path: Path) -> Path:
    """A response as a file."""
    path = tmp_path / "case.tiny"
    path.write_text(tiny.RESPONSE, "utf-8")
    return path


def kit_with(*layouts: LayoutSpec) -> Kit:
    """Return a kit that reads tiny files by *layouts*."""
    return Kit([plugin("north", formats=[tiny.FORMAT], layouts=layouts)], discover=False, builtins=False)


def sure(name: str, value: float, *reasons: str) -> LayoutSpec:
    """Return a layout that is that sure of every document."""

    class Sure(tiny.Shape):
        def confidence(self, outline: Outline, context: LayoutContext) -> Confidence:  # noqa: ARG002 - the Protocol's
            return Confidence(value=value, reasons=reasons)

    return LayoutSpec(id=name, summary=name, ref=Sure)


def test_a_reading_tells_where_every_word_went(response: Path) -> None:
    """The review, how it was read, and the words counted."""
    reading = Kit([tiny], discover=False, builtins=False).read(response)

    assert reading.review.board == "North Safeguarding Board"
    assert (reading.format, reading.layout, reading.confidence, reading.reasons) == (
        "tiny",
        "tiny-shape",
        1.0,
        ("it is tiny",),
    )
    assert [paragraph.number for paragraph in reading.paragraphs] == ["1.1", "1.2", "2.1"]
    assert [line.text for line in reading.headings] == ["North Safeguarding Board", "Response to Case A"]
    assert [line.text for line in reading.furniture] == ["Page 1"]
    assert [line.text for line in reading.unplaced] == ["Somewhere else."]
    assert reading.words == WordCount(words_in=34, placed=30, furniture=2, unplaced=2)


def test_a_suffix_is_known_in_capitals(response: Path) -> None:
    """The case of a file's name means nothing."""
    shouted = response.rename(response.with_suffix(".TINY"))

    assert Kit([tiny], discover=False, builtins=False).read(str(shouted)).format == "tiny"


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("case.xyz", "no format reads '.xyz' files; readable are: .tiny"),
        ("case", "a name without a suffix tells no format; readable are: .tiny"),
        (
            "case.doc",
            "no format reads '.doc' files (open it in a word processor and save it as .docx); readable are: .tiny",
        ),
    ],
)
def test_a_file_of_no_known_format_is_refused(tmp_path: Path, name: str, problem: str) -> None:
    """The error lists what can be read, and says what to do."""
    path = tmp_path / name
    path.write_text("text", "utf-8")

    with pytest.raises(FileError) as caught:
        Kit([tiny], discover=False, builtins=False).read(path)

    assert str(caught.value) == f"{path}: {problem}"


def test_a_file_that_is_missing_is_told(tmp_path: Path) -> None:
    """Before anything else."""
    with pytest.raises(FileError, match="does not exist"):
        Kit([tiny], discover=False, builtins=False).read(tmp_path / "none.xyz")


@pytest.mark.parametrize("text", ["broken", "# Only a board"])
def test_a_refusal_names_file_and_place(tmp_path: Path, text: str) -> None:
    """Whether format or layout refuses."""
    path = tmp_path / "case.tiny"
    path.write_text(text, "utf-8")

    with pytest.raises(ScrkitError) as caught:
        Kit([tiny], discover=False, builtins=False).read(path)

    assert str(caught.value).startswith(f"{path}:1: ")


def test_the_surest_layout_reads(response: Path) -> None:
    """Whatever their order."""
    low, high = sure("a-low", 0.6), sure("b-high", 0.7, "every heading fits")

    for kit in (kit_with(low, high), kit_with(high, low)):
        reading = kit.read(response)

        assert (reading.layout, reading.confidence, reading.reasons) == ("b-high", 0.7, ("every heading fits",))


def test_no_layout_reads_what_it_is_not_sure_of(response: Path) -> None:
    """The refusal gives every layout's reasons, the surest first."""
    with pytest.raises(ReadError) as caught:
        kit_with(sure("a", 0.1), sure("b", 0.49, "few headings", "no view")).read(response)

    assert str(caught.value) == f"{response}: no layout fits this document: b 0.49 (few headings; no view); a 0.10"


def test_one_half_is_sure_enough(response: Path) -> None:
    """The border belongs to reading."""
    assert kit_with(sure("a", 0.5)).read(response).layout == "a"


def test_without_layouts_nothing_is_read(response: Path) -> None:
    """That is said."""
    with pytest.raises(ReadError, match="no layout fits this document: there is none"):
        kit_with().read(response)


def test_a_tie_is_a_refusal_that_names_both(response: Path) -> None:
    """To choose between them would be a guess."""
    with pytest.raises(ReadError, match=r"fit equally well: a 0\.80; b 0\.80: say which one to use$"):
        kit_with(sure("b", 0.8), sure("a", 0.8), sure("c", 0.7)).read(response)


def test_a_layout_can_be_asked_for_by_name(response: Path) -> None:
    """However well it fits, tie or not."""
    reading = kit_with(sure("a", 0.9), sure("b", 0.2)).read(response, layout="b")

    assert (reading.layout, reading.confidence) == ("b", 0.2)


def test_an_unknown_layout_is_an_error_that_lists_the_known(response: Path) -> None:
    """It names the file as well."""
    with pytest.raises(UnknownComponentError) as caught:
        kit_with(sure("a", 0.9), sure("b", 0.2)).read(response, layout="c")

    assert str(caught.value) == f"{response}: no layout is called 'c'; there are: a, b"


class Careless(tiny.Shape):
    """Loses one word and makes up two."""

    def read(self, outline: Outline, context: LayoutContext) -> Draft:
        """Return a draft that breaks the words law."""
        draft = super().read(outline, context)
        kept, *others = draft.paragraphs
        return evolve(draft, paragraphs=(evolve(kept, text="The Board shall gladly write a guide."), *others))


class Forgetful(tiny.Shape):
    """Loses everything."""

    def read(self, outline: Outline, context: LayoutContext) -> Draft:
        """Return a draft with the headings alone."""
        draft = super().read(outline, context)
        return evolve(draft, paragraphs=(), review=evolve(draft.review, unplaced=()))


def test_a_layout_that_loses_or_gains_a_word_is_refused(response: Path) -> None:
    """The error names layout, plugin and words: kit counts for itself."""
    with pytest.raises(ReadError) as caught:
        kit_with(LayoutSpec(id="careless", summary="careless", ref=Careless)).read(response)

    assert str(caught.value) == (
        f"{response}: layout 'careless' of plugin 'north' broke the words law: "
        "lost 1 ('will'); gained 2 ('gladly', 'shall')"
    )


def test_of_many_lost_words_some_are_named(response: Path) -> None:
    """An error is one line."""
    with pytest.raises(ReadError, match=r"lost 25 \('1', '2', 'Board', 'Somewhere', 'The', …\)$"):
        kit_with(LayoutSpec(id="forgetful", summary="forgetful", ref=Forgetful)).read(response)


class Raising(tiny.Shape):
    """Fails where it is asked to read."""

    def read(self, outline: Outline, context: LayoutContext) -> Draft:  # noqa: ARG002 - the Protocol's
        """Fail."""
        raise LookupError("no map")


class Unsure(tiny.Shape):
    """Fails where it is asked how sure it is, if only with an error of scrkit's."""

    def confidence(self, outline: Outline, context: LayoutContext) -> Confidence:  # noqa: ARG002 - the Protocol's
        """Fail."""
        raise ReadError("no idea")


class Empty(tiny.Shape):
    """Returns nothing."""

    def read(self, outline: Outline, context: LayoutContext) -> Draft:  # noqa: ARG002 - the Protocol's
        """Return what is no draft."""
        return None  # type: ignore[return-value]  # that is the fault


@pytest.mark.parametrize(
    ("ref", "said"),
    [
        (Raising, "LookupError: no map"),
        (Unsure, "ReadError: no idea"),
        (Empty, "expected Draft, found NoneType"),
        ("no_such_module:Shape", "ModuleNotFoundError: No module named 'no_such_module'"),
    ],
)
def test_a_layout_that_fails_is_a_plugin_error(response: Path, ref: type[tiny.Shape] | str, said: str) -> None:
    """The error names file, plugin and component."""
    with pytest.raises(PluginError) as caught:
        kit_with(LayoutSpec(id="bad", summary="bad", ref=ref)).read(response, layout="bad")

    assert str(caught.value).startswith(
        f"{response}: plugin 'north' failed with scrkit {__version__}: layout 'bad': {said}"
    )


class Crashing(tiny.Lines):
    """Fails where it is asked to read."""

    def read(self, data: bytes, context: FormatContext) -> Outline:  # noqa: ARG002 - the Protocol's
        """Fail."""
        raise UnicodeDecodeError("utf-8", data, 0, 1, "bad")


def test_a_format_that_fails_is_a_plugin_error(response: Path) -> None:
    """As a layout."""
    bad = FormatSpec(id="bad", summary="bad", suffixes=(".tiny",), ref=Crashing)
    kit = Kit([plugin("north", formats=[bad])], discover=False, builtins=False)

    with pytest.raises(PluginError, match=r"plugin 'north' failed with .*: format 'bad': UnicodeDecodeError"):
        kit.read(response)


def test_a_layout_is_given_the_boards_and_their_words(response: Path) -> None:
    """The vocabulary is scrkit's own with every board's added."""
    seen: list[LayoutContext] = []

    class Curious(tiny.Shape):
        def read(self, outline: Outline, context: LayoutContext) -> Draft:
            seen.append(context)
            return super().read(outline, context)

    curious = plugin(
        "south",
        formats=[tiny.FORMAT],
        layouts=[LayoutSpec(id="curious", summary="curious", ref=Curious)],
        boards=[tiny.BOARD],
    )
    Kit([curious], discover=False, builtins=False).read(response)

    assert seen[0].boards == (tiny.BOARD.profile,)
    assert tiny.BOARD.profile.names in seen[0].vocabulary.known
    assert ("view", "what we think") in seen[0].vocabulary.headings
    assert "Board" in seen[0].vocabulary.bodies


def test_a_response_can_be_loaded_as_a_review(response: Path) -> None:
    """Without the story of how it was read."""
    assert Kit([tiny], discover=False, builtins=False).load(response).title == "Response to Case A"


def test_lines_are_lines() -> None:
    """A furniture line is kept as it stands (a check on the tiny plugin itself)."""
    assert tiny.Lines().read(b"-- Page 1", FormatContext(source="x")).furniture[0].text == Line(text="Page 1").text


class Nonsense(tiny.Shape):
    """Reads what cannot be."""

    def read(self, outline: Outline, context: LayoutContext) -> Draft:
        """Return a review with a number for a text."""
        draft = super().read(outline, context)
        return evolve(draft, review=evolve(draft.review, website=3))  # type: ignore[arg-type]  # that is the fault


class Hollow(tiny.Shape):
    """Reads nothing."""

    def read(self, outline: Outline, context: LayoutContext) -> Draft:
        """Return a draft around nothing."""
        return evolve(super().read(outline, context), review=None)  # type: ignore[arg-type]  # that is the fault


@pytest.mark.parametrize(
    ("ref", "said"), [(Nonsense, r"Draft\.review\.website: found int"), (Hollow, r"Draft\.review: found NoneType")]
)
def test_a_review_that_is_none_is_a_plugin_error(response: Path, ref: type[tiny.Shape], said: str) -> None:
    """Whoever checks or renders it must not stumble over it."""
    with pytest.raises(PluginError, match=f"plugin 'north' failed .* layout 'bad': .*{said}"):
        kit_with(LayoutSpec(id="bad", summary="bad", ref=ref)).read(response)


class Garbled(tiny.Lines):
    """Gives an outline that cannot be."""

    def read(self, data: bytes, context: FormatContext) -> Outline:
        """Return an outline of numbers."""
        return evolve(super().read(data, context), blocks=(3,))  # type: ignore[arg-type]  # that is the fault


def test_an_outline_that_is_none_is_a_plugin_error(response: Path) -> None:
    """Of the format, before a layout sees it."""
    bad = FormatSpec(id="bad", summary="bad", suffixes=(".tiny",), ref=Garbled)
    made = plugin("north", formats=[bad], layouts=[tiny.LAYOUT], boards=[tiny.BOARD])

    said = r"RecordError: Outline\.blocks\.0: found int where something else belongs; run"
    with pytest.raises(PluginError, match=f"plugin 'north' failed .* format 'bad': {said}"):
        Kit([made], discover=False, builtins=False).read(response)
