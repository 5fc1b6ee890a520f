"""How much scrkit will read, each bound with its reason. Imports nothing."""

from __future__ import annotations

FILE_BYTES = 20_000_000
"""Bytes of one file. The longest published responses, pictures included, are a tenth of this."""

LINE_CHARACTERS = 100_000
"""Characters on one line of text. A whole response on one line is shorter; a longer line is no prose."""

ZIP_MEMBERS = 5_000
"""Files inside one .docx or .odt. A response with a hundred pictures has under two hundred."""

ZIP_UNPACKED_BYTES = 100_000_000
"""Bytes that a .docx or .odt may unpack to, all its members together: five times what any file may hold packed."""

ZIP_RATIO = 200
"""How many times its packed size a member may unpack to. Word's XML packs 10 to 50 times; bombs pack 1,000 times."""

ZIP_RATIO_APPLIES_FROM = 1_000_000
"""Unpacked bytes below which the ratio says nothing: a small member of blanks packs as well as a bomb."""

XML_PART_BYTES = 50_000_000
"""Bytes of one part of such a file. The text of a document 100 times as long as Suffolk's has ten million."""

XML_TAGS = 2_500_000
"""Tags of one part, opening and closing. A document 100 times as long as Suffolk's has 400,000; each takes memory."""

DOCUMENT_PIECES = 100_000
"""Paragraphs, lines, cells and tracked changes of one document, together: a hundred responses have 30,000."""

XML_MARKS = 1_200_000
"""Tags of one part that is read element by element: two hundred thousand cells with a text each have so many."""

SHEET_COUNT = 100
"""Sheets of one spreadsheet. A plan has one for each agency at the most."""

SHEET_CELLS = 100_000
"""Cells of one spreadsheet, all sheets together: five thousand rows of twenty columns."""

SHEET_STRINGS = 200_000
"""Texts that the cells of one spreadsheet share: one for each cell."""

SHEET_STYLES = 300_000
"""Styles of one spreadsheet with their fonts, fills and number formats. Excel itself makes up to 65,490 styles."""

SHEET_CHARACTERS = 6_000_000
"""Characters of one spreadsheet, all cells together: many of them may refer to one long text."""

CANONICAL_DEPTH = 64
"""How deep lists and objects of a canonical file may be nested. A review needs nine; thousands crash a parser."""

CANONICAL_KEYS = 100
"""Keys of one object in a canonical file. The record with the most has twenty."""

CANONICAL_ITEMS = 100_000
"""Values of one list in a canonical file: ten times the actions of the largest plan that anybody can think of."""

CANONICAL_PARTS = 1_500_000
"""Keys and values of a canonical file, and the ends of its lists and objects. Ten thousand actions have 600,000."""

VALUE_CHARACTERS = 1_000_000
"""Characters of one value of a canonical file. A whole published response is a tenth of this."""

CONFIGURATION_BYTES = 256_000
"""Bytes of a configuration or a board's file. A board with a hundred bodies and ten years of meetings has 20,000."""

PROJECT_BYTES = 2_000_000
"""Bytes of a pyproject.toml, in which other tools have tables as well."""

PROJECT_DEPTH = 100
"""How many lists and tables may stand open in one of those: TOML's parser bears some three hundred."""

CONFIGURATION_DEPTH = 32
"""How many lists and tables may stand open in one of them. A profile needs three; hundreds crash a parser."""

PROTECTED_BYTES = 2_000_000
"""Bytes of a list of protected names: fifty thousand names of forty characters."""

PROTECTED_NAMES = 50_000
"""Names of such a list. Those of all families that one board has ever known are a tenth of this."""

PROTECTED_PARTS = 10
"""Words of one name. The longest that people bear have seven."""

PROPERTY_COUNT = 200
"""Properties of a document that are told: author, title, company. Programs write some twenty."""

PROPERTY_CHARACTERS = 2_000
"""Characters of one property that are told; a longer one is cut."""
