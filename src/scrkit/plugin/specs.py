"""What a hook yields: frozen specs that name a component without importing it."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Generic, TypeVar

from attrs import field, frozen

from scrkit.model import Board, Rule
from scrkit.plugin.protocols import Format, Layout, Renderer, Validator

T = TypeVar("T")


@frozen(kw_only=True)
class Spec(Generic[T]):
    """A component by *id*, with a one-line *summary* and a lazy *ref*.

    *ref* is ``"package.module:Name"`` or a callable, and either gives the component when called without arguments.
    """

    id: str
    summary: str
    ref: str | Callable[[], T] = field(repr=False)

    def load(self) -> T:
        """Import and make the component.

        Raises:
            ImportError, AttributeError: *ref* leads nowhere.
        """
        if not isinstance(self.ref, str):
            return self.ref()
        module, _, name = self.ref.partition(":")
        made: T = getattr(import_module(module), name)()
        return made


@frozen(kw_only=True)
class FormatSpec(Spec[Format]):
    """A file format, for files whose name ends in one of *suffixes* (lower case, with the dot)."""

    suffixes: tuple[str, ...]


@frozen(kw_only=True)
class LayoutSpec(Spec[Layout]):
    """A shape in which a board publishes."""


@frozen(kw_only=True)
class ValidatorSpec(Spec[Validator]):
    """A family of rules; *rules* are all it may report, each code with the plugin's own prefix."""

    rules: tuple[Rule, ...]


@frozen(kw_only=True)
class RendererSpec(Spec[Renderer]):
    """A document for people, in the *forms* given as suffixes (".docx")."""

    forms: tuple[str, ...]


@frozen(kw_only=True)
class BoardSpec:
    """A board's profile."""

    profile: Board

    @property
    def id(self) -> str:
        """The profile's id."""
        return self.profile.id

    @property
    def summary(self) -> str:
        """The board's full name."""
        return self.profile.names[0]
