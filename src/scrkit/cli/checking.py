"""Checking one file after the other: what is wrong with it, or why it could not be read."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.cli.checked import checked
from scrkit.cli.completed import load
from scrkit.cli.verdict import Checked
from scrkit.errors import PluginError, ScrkitError
from scrkit.kit import Kit, is_canonical
from scrkit.plugin import ProtectedNames

if TYPE_CHECKING:
    from scrkit.codec import Document
    from scrkit.kit import Report
    from scrkit.model import Outline


@frozen(kw_only=True)
class Check:
    """How files are checked: what was asked for, and the *names* that nobody may read."""

    kit: Kit
    select: tuple[str, ...] | None
    ignore: tuple[str, ...] | None
    on: date | None
    names: ProtectedNames | None

    def checked(self, file: str) -> Checked:
        """Check one file, readable or not."""
        outline: Outline | None = None
        document: Document | None = None
        try:
            if is_canonical(file):
                review, document = load(self.kit, file, veil=str if self.names is None else self.names.veil)
            else:
                outline = self.kit.outline(file)
                review = self.kit.understand(outline).review
        except PluginError as error:
            return Checked(file=file, report=self._of_text(outline, file), error=str(error), failure=error)
        except ScrkitError as error:
            return Checked(file=file, report=self._of_text(outline, file), error=str(error), lines=error.lines)
        report = self.kit.validate(
            review,
            select=self.select,
            ignore=self.ignore,
            on=self.on,
            file=file,
            outline=outline,
            protect=self.names,
        )
        return checked(file, review, document, report)

    def _of_text(self, outline: Outline | None, file: str) -> Report | None:
        """Return what is found in the text of a document that was opened, and that no layout could read."""
        if outline is None:
            return None
        return self.kit.validate_text(outline, select=self.select, ignore=self.ignore, file=file, protect=self.names)
