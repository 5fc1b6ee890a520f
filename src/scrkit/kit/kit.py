"""The one object through which the library is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.kit import canonical, checking, exporting, reading, rendering
from scrkit.kit.assembly import Wanted, assemble, unknown_plugins
from scrkit.kit.boards import board_of, boards_called, named_in
from scrkit.kit.frameworks import framework_of, made_of
from scrkit.kit.given import boards_in, settings_of
from scrkit.kit.unread import unread
from scrkit.kit.vocabulary import vocabulary_of
from scrkit.plugin import ValidationContext

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable
    from datetime import date

    from scrkit.codec import Document
    from scrkit.kit.components import Components
    from scrkit.kit.report import Report
    from scrkit.kit.settings import Settings
    from scrkit.language import OwnersRead
    from scrkit.model import Deadline, Framework, Meeting, Outline, Reading, Review
    from scrkit.plugin import PluginStatus, ProtectedNames


class Kit:
    """The built-in plugins, those *given*, and the installed ones: what they read, check and render.

    Args:
        plugins: Modules or objects that implement hooks, for this kit alone.
        config: A configuration's file, or what one says; none is looked for.
        discover: Whether installed plugins are looked for and imported.
        disable: The ids of plugins that are not to be imported.
        strict: Whether a plugin that is not active makes every validation incomplete.
        boards: Boards' files, each of which stands in place of a plugin's profile with its id.
        builtins: Whether the plugins that scrkit ships are there.

    Raises:
        PluginError: A built-in or given plugin failed, or two of them offer the same thing.
        UnknownComponentError: An id to disable is that of no plugin.
        FileError, LimitError: The configuration or a board's file cannot be read.
        ConfigurationError: One of them says what it cannot mean.
    """

    def __init__(  # noqa: PLR0913 - all but one by keyword
        self,
        plugins: Iterable[object] = (),
        *,
        config: str | os.PathLike[str] | Settings | None = None,
        discover: bool = True,
        disable: Iterable[str] = (),
        strict: bool = False,
        boards: Iterable[str | os.PathLike[str]] = (),
        builtins: bool = True,
    ) -> None:
        settings = settings_of(config)
        named = tuple(disable)
        wanted = Wanted(
            given=tuple(plugins),
            builtins=builtins,
            discover=discover,
            disable=dict.fromkeys(named, "the caller"),
            named=named,
            boards=boards_in((*settings.boards, *boards)),
            settings=settings,
        )
        self._start(wanted, strict=strict)

    @classmethod
    def of(cls, wanted: Wanted, *, strict: bool = False) -> Kit:
        """Return the kit with the plugins that are *wanted*.

        Raises:
            PluginError, UnknownComponentError, ConfigurationError: As for the constructor.
        """
        kit = cls.__new__(cls)
        cls._start(kit, wanted, strict=strict)
        return kit

    def _start(self, wanted: Wanted, *, strict: bool) -> None:
        self._assembly = assemble(wanted)
        self._settings = wanted.settings
        self._strict = strict
        if wanted.discover:  # without, nothing installed is active, so that any id may be given
            unknown_plugins(wanted.named, self.plugins)

    @property
    def plugins(self) -> tuple[PluginStatus, ...]:
        """Every plugin there is, active or not, in the order of the ids."""
        return self._assembly.plugins

    @property
    def components(self) -> Components:
        """What the active plugins offer."""
        return self._assembly.components

    @property
    def frameworks(self) -> tuple[Framework, ...]:
        """The dated rule packs that the active plugins offer, in the order of their ids.

        Raises:
            PluginError: One of them cannot be made.
        """
        return tuple(map(made_of, self.components.frameworks))

    @property
    def missing(self) -> tuple[str, ...]:
        """One line for each plugin that has to be active and is not: no run is complete without it."""
        return checking.unmet(self.plugins, self._settings, strict=self._strict)

    def read(self, path: str | os.PathLike[str], layout: str | None = None) -> Reading:
        """Return the published response in *path*, read by the layout that is surest of it, or by *layout*.

        Raises:
            FileError, LimitError: The file cannot be opened, or no format reads its like.
            ReadError: No layout fits, two fit equally, or a word of the document was lost.
            UnknownComponentError: No layout is called *layout*.
            PluginError: A component failed.
        """
        return reading.read(self.components, path, layout=layout)

    def outline(self, path: str | os.PathLike[str]) -> Outline:
        """Return the published response in *path* as blocks in reading order, which no layout has read yet.

        Raises:
            FileError, LimitError, PluginError: As for :meth:`read`.
        """
        return reading.outline(self.components, path)

    def understand(self, outline: Outline, layout: str | None = None) -> Reading:
        """Return what :meth:`read` makes of *outline*, the document of the file that it names.

        Raises:
            LimitError, ReadError, UnknownComponentError, PluginError: As for :meth:`read`.
        """
        return reading.understand(self.components, outline, layout=layout, name=outline.source)

    def load(self, path: str | os.PathLike[str]) -> Review:
        """Return the review in *path*: a canonical file, or any response that can be read.

        Raises:
            DecodeError: A canonical file does not have the shape that it must have.
            FileError, LimitError, ReadError, PluginError: As for :meth:`read`.
        """
        return self.load_document(path).review if canonical.is_canonical(path) else self.read(path).review

    def load_document(self, path: str | os.PathLike[str]) -> Document:
        """Return the canonical file *path*: its review, where each value stands, and what the language completed.

        ``deadline: by July 2014`` and ``owner: SCC CYPS Head of Safeguarding`` are understood as in a response, with
        the words of its board's profile.

        Raises:
            FileError, LimitError, DecodeError: As for :meth:`load`.
        """
        profiles = self.components.profiles
        return canonical.load_document(path, lambda board: vocabulary_of(boards_called(board or "", profiles)))

    def deadline(self, phrase: str, *, dated: date | None = None) -> Deadline:
        """Return how *phrase*, the cell of a plan, is understood; *dated* is the document's own date.

        Never guesses: what is not understood is ``Unclear``.
        """
        from scrkit.language import read_deadline  # noqa: PLC0415 - it loads the grammar, which canonical files do without

        return read_deadline(phrase, vocabulary=vocabulary_of(self.components.profiles), dated=dated)

    def owners(self, phrase: str) -> OwnersRead:
        """Return whom *phrase*, the cell of a plan, names; nobody where it is not understood."""
        from scrkit.language import read_owners  # noqa: PLC0415 - as above

        return read_owners(phrase, vocabulary=vocabulary_of(self.components.profiles))

    def validate(  # noqa: PLR0913 - all but one by keyword
        self,
        review: Review,
        *,
        select: Iterable[str] | None = None,
        ignore: Iterable[str] | None = None,
        on: date | None = None,
        file: str | None = None,
        outline: Outline | None = None,
        protect: ProtectedNames | None = None,
    ) -> Report:
        """Return what the validators find in *review* as it stands *on* a day, by default its own date.

        *select* and *ignore* take rule codes or the beginnings of codes ("SCR4"), each in place of what the
        configuration says. *file* is the name of the source, *outline* the document that the review was read from.
        *protect* are names that nobody may read: findings may hold them still, save those of SCR701, until
        ``protect.veil`` covers them.

        Raises:
            UnknownComponentError: *select* or *ignore* names what is no code and begins none.
        """
        board = board_of(review.board, self.components.profiles)
        framework, unsure = framework_of(review, board, self.components.frameworks)
        context = ValidationContext(
            review=review,
            on=on or review.dated,
            file=file,
            board=board,
            framework=framework,
            outline=outline,
            protected=protect,
        )
        called = [board.id for board in boards_called(review.board, self.components.profiles)]
        several = f"{review.board!r} is a name of several boards, so that nobody knows whose rules apply"
        told = f"{several}: {', '.join(called)} (a board's file replaces the one that has its id)"
        unsure = (*unsure, told) if len(called) > 1 else unsure
        choice = self._choice(select, ignore)
        return checking.check(self._assembly, context, choice, missing=self.missing, unsure=unsure)

    def validate_text(
        self,
        outline: Outline,
        *,
        select: Iterable[str] | None = None,
        ignore: Iterable[str] | None = None,
        file: str | None = None,
        protect: ProtectedNames | None = None,
    ) -> Report:
        """Return what those validators find in *outline* that need no more than text; no layout need have read it.

        The rest is as for :meth:`validate`.

        Raises:
            UnknownComponentError: *select* or *ignore* names what is no code and begins none.
        """
        named = named_in(outline, self.components.profiles)
        board = named[0] if len(named) == 1 else None
        context = ValidationContext(review=unread(outline), file=file, board=board, outline=outline, protected=protect)
        choice = self._choice(select, ignore)
        return checking.check(self._assembly, context, choice, missing=self.missing, any_text=True)

    def _choice(self, select: Iterable[str] | None, ignore: Iterable[str] | None) -> checking.Choice:
        lacking = bool(self.missing)
        return checking.choice_of(self.components.rules, self._settings, select=select, ignore=ignore, lacking=lacking)

    def render(  # noqa: PLR0913 - the promised signature, all but three by keyword
        self,
        review: Review,
        document: str,
        out: str | os.PathLike[str],
        *,
        on: date | None = None,
        meetings: Iterable[date | Meeting] = (),
        template: str | os.PathLike[str] | None = None,
        force: bool = False,
        inputs: Iterable[str | os.PathLike[str]] = (),
    ) -> Report:
        """Write *document* of *review* to *out*, whose suffix says in which form, and return what the validators found.

        *template* replaces the board's, which replaces the document's own. *inputs* are files that must not be
        overwritten, *force* or not.

        Raises:
            UnknownComponentError: No document is called so.
            OutputError: *out* exists, is an input, has an unknown suffix or cannot be written.
            FileError, LimitError, TemplateError: The template cannot be used.
            PluginError: The renderer failed.
        """
        order = rendering.Order(
            review=review,
            document=document,
            out=out,
            on=on or review.dated,
            meetings=tuple(meetings),
            template=template,
            force=force,
            inputs=tuple(inputs),
        )
        return rendering.render(self.components, order, lambda: self.validate(review, on=on))

    def export(  # noqa: PLR0913 - as above
        self,
        review: Review,
        exporter: str,
        out: str | os.PathLike[str],
        *,
        on: date | None = None,
        force: bool = False,
        inputs: Iterable[str | os.PathLike[str]] = (),
    ) -> Report:
        """Write the file that *exporter* makes of *review* to *out*, and return what the validators found.

        *inputs* are files that must not be overwritten, *force* or not.

        Raises:
            UnknownComponentError: No exporter is called so.
            OutputError: *out* exists, is an input, has an unknown suffix or cannot be written.
            PluginError: The exporter failed.
        """
        order = exporting.ExportOrder(
            review=review, exporter=exporter, out=out, on=on or review.dated, force=force, inputs=tuple(inputs)
        )
        return exporting.export(self.components, order, lambda: self.validate(review, on=on))
