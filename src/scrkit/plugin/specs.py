"""What a hook yields: frozen specs that name a component without importing it."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from operator import attrgetter
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from attrs import AttrsInstance, field, frozen
from attrs.validators import deep_iterable, instance_of

from scrkit.errors import RecordError
from scrkit.model import Board, Framework, Rule
from scrkit.plugin.constraint import (
    known_form,
    known_rules,
    options_class,
    plain_id,
    reference,
    said,
    sound_profile,
    truth,
)
from scrkit.plugin.protocols import Exporter, Format, Layout, Renderer, Validator

if TYPE_CHECKING:
    import click  # noqa: F401 - named in quotes below: a kit does without it

T = TypeVar("T")


@frozen(kw_only=True)
class Spec(Generic[T]):
    """A component by *id*, with a one-line *summary* and a lazy *ref*.

    *ref* is ``"package.module:Name"`` or a callable, and either gives the component when called without arguments.
    *options* is an attrs class: what the configuration says in the plugin's table becomes an object of it, which the
    component finds in its context. Every field of it has a default, or the table must be there.

    Raises:
        RecordError: An id with blanks, an empty summary, a *ref* of another form, *options* that are no attrs class.
    """

    protocol: ClassVar[type | None] = None
    """What the component must be able to do; None where that cannot be told without importing more."""

    id: str = field(validator=plain_id)
    summary: str = field(validator=said)
    ref: str | Callable[[], T] = field(repr=False, validator=reference)
    options: type[AttrsInstance] | None = field(default=None, repr=False, validator=options_class)

    def load(self) -> T:
        """Import and make the component.

        Raises:
            ImportError, AttributeError: *ref* leads nowhere.
        """
        if not isinstance(self.ref, str):
            return self.ref()
        module, _, name = self.ref.partition(":")
        made: T = attrgetter(name)(import_module(module))()
        return made


@frozen(kw_only=True)
class FormatSpec(Spec[Format]):
    """A file format, for files whose name ends in one of *suffixes* (lower case, with the dot).

    Raises:
        RecordError: A suffix of another form.
    """

    protocol = Format

    suffixes: tuple[str, ...] = field(validator=known_form)


@frozen(kw_only=True)
class LayoutSpec(Spec[Layout]):
    """A shape in which a board publishes."""

    protocol = Layout


@frozen(kw_only=True)
class ValidatorSpec(Spec[Validator]):
    """A family of rules; *rules* are all it may report, each code with the plugin's own prefix.

    *any_text* says that they look at texts alone, whatever those are part of: they are also run over a document that no
    layout could read, whose review then holds all its text as unplaced.

    Raises:
        RecordError: Something else than a tuple of rules, or none; *any_text* is neither True nor False.
    """

    protocol = Validator

    rules: tuple[Rule, ...] = field(validator=known_rules)
    any_text: bool = field(default=False, validator=truth)


@frozen(kw_only=True)
class RendererSpec(Spec[Renderer]):
    """A document for people, in the *forms* given as suffixes (".docx").

    Raises:
        RecordError: A suffix of another form.
    """

    protocol = Renderer

    forms: tuple[str, ...] = field(validator=known_form)


@frozen(kw_only=True)
class ExporterSpec(Spec[Exporter]):
    """A file for machines, in the *forms* given as suffixes (".xlsx").

    Raises:
        RecordError: A suffix of another form.
    """

    protocol = Exporter

    forms: tuple[str, ...] = field(validator=known_form)


@frozen(kw_only=True)
class CommandSpec(Spec["click.Command"]):
    """A command of the program ``scrkit``, called by its id; the component is a ``click.Command``.

    It gets the options of every command (``--config``, ``--board``, …) besides its own, and finds the kit that they
    ask for in ``click.pass_obj``. It has no *options*: what it is told, it is told where it is called.

    Raises:
        RecordError: It has *options*.
    """

    def __attrs_post_init__(self) -> None:
        if self.options is not None:
            raise RecordError("a command takes no options from the configuration", path="CommandSpec.options")


@frozen(kw_only=True)
class FrameworkSpec(Spec[Framework]):
    """A dated rule pack; the component is a ``scrkit.model.Framework`` with the spec's id.

    ``FrameworkSpec.from_package`` takes it from a TOML file inside a plugin. It has no *options*: what it is, its data
    say.

    Raises:
        RecordError: It has *options*.
    """

    def __attrs_post_init__(self) -> None:
        if self.options is not None:
            raise RecordError("a framework takes no options", path="FrameworkSpec.options")

    @classmethod
    def from_package(cls, package: str, name: str, summary: str) -> FrameworkSpec:
        """Return the framework in the TOML file *name* inside *package*, which is called by its id: ``sar-2015.toml``.

        The file is read when it is needed, and what it says that no framework can is told then.
        """

        def read() -> Framework:
            from scrkit.plugin.framework_file import framework_in_package  # noqa: PLC0415 - it needs the codec

            return framework_in_package(package, name)

        return cls(id=name.removesuffix(".toml"), summary=summary, ref=read)


@frozen(kw_only=True)
class Template:
    """A board's own template for a *document*; *name* tells in which form, and *read* gives its bytes."""

    document: str = field(validator=instance_of(str))
    name: str = field(validator=instance_of(str))
    read: Callable[[], bytes] = field(repr=False, eq=False)


@frozen(kw_only=True)
class BoardSpec:
    """A board's profile, and its own *templates*.

    ``BoardSpec.from_package`` takes both from a TOML file inside a plugin, so that a board needs no code.
    """

    profile: Board = field(validator=sound_profile)
    templates: tuple[Template, ...] = field(
        default=(), validator=deep_iterable(instance_of(Template), instance_of(tuple))
    )

    @property
    def id(self) -> str:
        """The profile's id."""
        return self.profile.id

    @property
    def summary(self) -> str:
        """The board's full name."""
        return self.profile.names[0]

    @classmethod
    def from_package(cls, package: str, name: str) -> BoardSpec:
        """Return the profile in the TOML file *name* inside *package*; its templates lie beside it.

        Raises:
            ConfigurationError: It says what no profile can.
        """
        from scrkit.plugin.board_file import board_in_package  # noqa: PLC0415 - it needs the codec, which code does without

        return board_in_package(package, name)
