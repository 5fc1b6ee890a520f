"""Promises of the plugin boundary."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import parsy
import pytest

from scrkit import __version__
from scrkit.errors import PluginError, ReadError
from scrkit.plugin import PluginStatus
from scrkit.plugin.guard import expect, guard

if TYPE_CHECKING:
    from collections.abc import Callable

NORTH = PluginStatus(id="north", distribution="north-dist", version="1.2")


def raising(error: BaseException) -> int:
    """Raise *error*."""
    raise error


def test_what_goes_well_passes() -> None:
    """The guard adds nothing."""
    assert guard(lambda: 3, plugin=NORTH, doing="counting") == 3


def test_the_cause_is_kept() -> None:
    """A plugin's author can see where it failed."""
    cause = KeyError("who")

    with pytest.raises(PluginError) as caught:
        guard(lambda: raising(cause), plugin=NORTH, doing="counting")

    assert caught.value.__cause__ is cause


def test_a_long_text_is_cut() -> None:
    """An exception may hold a whole document; its beginning is enough."""
    with pytest.raises(PluginError) as caught:
        guard(lambda: raising(ValueError("x" * 10_000)), plugin=NORTH, doing="counting")

    assert len(str(caught.value)) < 550
    assert "x… (test_guard.py, line " in str(caught.value)


def test_an_exception_without_text_is_named() -> None:
    """Its type is all there is to tell."""
    with pytest.raises(PluginError, match=r"counting: ZeroDivisionError \(test_guard.py, line \d+\); "):
        guard(lambda: raising(ZeroDivisionError()), plugin=NORTH, doing="counting")


def test_an_answer_passes() -> None:
    """A refusal to read is what a layout is asked for, not a failure."""
    with pytest.raises(ReadError, match=r"^no$"):
        guard(lambda: raising(ReadError("no")), plugin=NORTH, doing="reading", passing=(ReadError,))


def test_an_interrupt_passes() -> None:
    """Whoever presses Ctrl-C means the program, not the plugin."""
    with pytest.raises(KeyboardInterrupt):
        guard(lambda: raising(KeyboardInterrupt()), plugin=NORTH, doing="counting")


def test_a_value_of_the_kind_expected_passes() -> None:
    """It is returned as it is."""
    assert expect("text", str, plugin=NORTH, doing="writing") == "text"


def test_a_value_of_another_kind_is_an_error() -> None:
    """The error names both kinds."""
    with pytest.raises(
        PluginError, match=r"^plugin 'north' \(north-dist 1\.2\) failed .*: writing: expected bytes, found str; "
    ):
        expect("text", bytes, plugin=NORTH, doing="writing")


def test_a_plugin_is_named_as_far_as_it_is_known() -> None:
    """Distribution and version stand only where there are any."""
    labels = [
        PluginStatus(id="north").label,
        PluginStatus(id="north", distribution="north-dist").label,
        NORTH.label,
    ]

    assert labels == ["plugin 'north'", "plugin 'north' (north-dist)", "plugin 'north' (north-dist 1.2)"]


def test_what_became_of_a_plugin_is_told_in_one_line() -> None:
    """With scrkit's version, the reason and what to do, as far as there are any."""
    failed = NORTH.turned("failed", "loading: LookupError", "upgrade north-dist")

    assert failed.told == (
        f"plugin 'north' (north-dist 1.2) failed with scrkit {__version__}: loading: LookupError; "
        "to mend it, upgrade north-dist"
    )
    assert NORTH.told == f"plugin 'north' (north-dist 1.2) is active with scrkit {__version__}"


def test_what_fails_inside_a_library_is_found_where_the_plugin_called_it() -> None:
    """A line of Python's own would not help its author."""
    with pytest.raises(PluginError, match=r"JSONDecodeError: .* \(test_guard.py, line \d+\); "):
        guard(lambda: json.loads("{"), plugin=NORTH, doing="counting")


def change() -> None:
    """Change what is frozen."""
    NORTH.id = "south"  # type: ignore[misc]  # that is the fault


def test_what_fails_inside_another_library_is_found_where_the_plugin_called_it() -> None:
    """As attrs here, which refuses to change a frozen record."""
    with pytest.raises(PluginError, match=r"FrozenInstanceError: .* \(test_guard.py, line \d+\); "):
        guard(change, plugin=NORTH, doing="counting")


def test_what_fails_inside_a_library_of_the_plugins_is_found_where_the_plugin_called_it() -> None:
    """Whichever library it is."""
    with pytest.raises(PluginError, match=r"ParseError: .* \(test_guard.py, line \d+\); "):
        guard(lambda: parsy.string("a").parse("b"), plugin=NORTH, doing="counting")


def test_an_exception_that_cannot_be_told_is_named() -> None:
    """Its text is the plugin's own code, too."""

    class Mute(Exception):  # noqa: N818 - a name in a test
        def __str__(self) -> str:
            raise ValueError

    with pytest.raises(PluginError, match=r"counting: Mute \("):
        guard(lambda: raising(Mute()), plugin=NORTH, doing="counting")


class Left(BaseException):
    """As test runners leave with."""


@pytest.mark.parametrize("error", [Left("gone"), GeneratorExit("gone"), BaseExceptionGroup("gone", [Left()])])
def test_whatever_is_raised_is_caught(error: BaseException) -> None:
    """Only an interrupt is the user's."""
    with pytest.raises(PluginError, match=r"counting: \w+: gone"):
        guard(lambda: raising(error), plugin=NORTH, doing="counting")


class Leaving(Exception):  # noqa: N818 - a name in a test
    """Ends the program where it is told of."""

    def __str__(self) -> str:
        raise SystemExit(0)


class Text(str):
    """A text that does something of its own."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        raise SystemExit(0)

    def __len__(self) -> int:
        raise SystemExit(0)


class Telling(Exception):  # noqa: N818 - as above
    """Is told of in such a text."""

    def __str__(self) -> str:
        return Text("told")


class Named(type):
    """A class of classes without a name."""

    @property
    def __name__(cls) -> str:  # type: ignore[override]  # that is the fault
        raise SystemExit(0)


class Nameless(Exception, metaclass=Named):  # noqa: N818 - as above
    """Its name cannot be asked for."""


@pytest.mark.parametrize(
    ("error", "said"),
    [(Leaving(), r"Leaving \("), (Telling(), r"Telling: told \("), (Nameless("x"), r"Nameless: x \(")],
)
def test_what_describes_an_exception_is_guarded_as_well(error: Exception, said: str) -> None:
    """Its text and its type are the plugin's."""
    with pytest.raises(PluginError, match=f"counting: {said}"):
        guard(lambda: raising(error), plugin=NORTH, doing="counting")


def test_an_interrupt_while_telling_passes() -> None:
    """It is the user's whenever it comes."""

    class InterruptingError(ReadError):
        def __str__(self) -> str:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        guard(lambda: raising(InterruptingError("x")), plugin=NORTH, doing="counting")


def test_an_answer_is_told_as_ours_tell() -> None:
    """A derived class may do more when it is told, and not only the first time."""

    class LeavingError(ReadError):
        @property
        def lines(self) -> tuple[str, ...]:
            raise SystemExit(0)

    with pytest.raises(ReadError) as caught:
        guard(lambda: raising(LeavingError("no", line=3)), plugin=NORTH, doing="counting", passing=(ReadError,))

    assert type(caught.value) is ReadError
    assert str(caught.value) == "3: no"


@pytest.mark.parametrize("made", [lambda: 5, lambda: None, lambda: Text("no")], ids=["number", "nothing", "text"])
def test_an_answer_of_no_words_is_a_failure(made: Callable[[], Any]) -> None:
    """There is nothing to tell."""
    with pytest.raises(PluginError, match="counting: ReadError"):
        guard(lambda: raising(ReadError(made())), plugin=NORTH, doing="counting", passing=(ReadError,))


def test_where_an_exception_was_raised_is_asked_of_python() -> None:
    """Not of the exception."""

    class Hidden(Exception):  # noqa: N818 - a name in a test
        @property
        def __traceback__(self) -> None:  # type: ignore[override]  # that is the fault
            raise SystemExit(0)

    with pytest.raises(PluginError, match=r"counting: Hidden: x \(test_guard.py, line \d+\)"):
        guard(lambda: raising(Hidden("x")), plugin=NORTH, doing="counting")


def test_an_answer_that_cannot_be_told_is_a_failure() -> None:
    """As of a derived class that forgot what its base needs."""

    class ForgetfulError(ReadError):
        def __init__(self) -> None:
            pass

    with pytest.raises(PluginError, match=r"counting: ForgetfulError \("):
        guard(lambda: raising(ForgetfulError()), plugin=NORTH, doing="counting", passing=(ReadError,))


def test_an_error_of_another_kind_may_pass() -> None:
    """As those of the command line do."""
    with pytest.raises(LookupError):
        guard(lambda: raising(LookupError("x")), plugin=NORTH, doing="counting", passing=(LookupError,))
