"""docxtpl's template, made strict: every part in the sandbox, and nothing lost in silence.

Imports its neighbour ``sandbox`` and docxtpl, and with it is imported only when a Word template is filled in.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from docxtpl import DocxTemplate
from lxml import etree

from scrkit.renderers.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Mapping

PROPERTIES = (
    "author",
    "category",
    "comments",
    "content_status",
    "identifier",
    "keywords",
    "language",
    "last_modified_by",
    "subject",
    "title",
    "version",
)
"""The document properties that hold text."""

LONGEST_PROPERTY = 255
"""How many characters python-docx lets a document property hold."""

_TEXT = re.compile(r"<w:t(?: [^<>]*)?>([^<]*[\n\t][^<]*)</w:t>")


class WordTemplate(DocxTemplate):  # type: ignore[misc] # docxtpl has no types
    """A Word template that is filled in within the sandbox."""

    def fill(self, values: Mapping[str, object]) -> None:
        """Fill in the body, headers, footers, footnotes and properties with *values*."""
        self.render(dict(values), Sandbox(markup=True))

    def render_properties(self, context: dict[str, Any], jinja_env: object = None) -> None:
        """Fill in the properties as plain text: docxtpl would leave some out and escape the others for XML."""
        del jinja_env  # it escapes for XML
        sandbox = Sandbox(markup=False)
        properties = self.docx.core_properties
        for name in PROPERTIES:
            said = getattr(properties, name)
            filled = sandbox.from_string(said).render(context)
            if filled != said:
                setattr(properties, name, short(filled))

    def render_xml_part(self, *args: Any) -> str:  # noqa: ANN401 - docxtpl's own signature
        """Fill in one part, and refuse what is not well-formed: docxtpl would mend it by leaving words out."""
        xml: str = super().render_xml_part(*args)
        etree.fromstring(xml.encode())
        return xml

    def map_tree(self, tree: object) -> None:
        """Put the body that was filled in for the template's, emptied first: else lxml takes quadratic time."""
        self.docx.element.body.clear()
        super().map_tree(tree)

    def resolve_listing(self, xml: str) -> str:
        """Turn line ends and tabs in text into Word's own; docxtpl's way is quadratic and needs perfect nesting."""
        return _TEXT.sub(_broken, xml)


def short(text: str) -> str:
    """Return *text* on one line, cut to what a property holds, with an ellipsis where it is cut."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_PROPERTY else f"{line[: LONGEST_PROPERTY - 1]}…"


def _broken(text: re.Match[str]) -> str:
    inside = text[1].replace("\n", "</w:t><w:br/><w:t>").replace("\t", "</w:t><w:tab/><w:t>")
    return f"<w:t>{inside}</w:t>".replace("<w:t>", '<w:t xml:space="preserve">')
