"""A plan as entries with named fields: what ``table`` and ``cards`` find, and what the review is drafted from.

Nothing here reads a phrase: the words of a field are its blocks, as the outline has them. Imports ``model`` only.
"""

from __future__ import annotations

from attrs import field, frozen

from scrkit.model import NOWHERE, Block, Line, Notice, Span


@frozen(kw_only=True)
class Field:
    """A cell of a row, or a labelled field of a card.

    *name* is one of ``PLAN_FIELDS``. *label* is what heads its column or stands before it, as printed. *blocks* are its
    words, none where the cell is empty. *fill* is the colour behind it as ``RRGGBB``. *above* says that the cell of the
    entry before it covers this entry too, whose own cell has no words then.
    """

    name: str
    label: str | None = None
    blocks: tuple[Block, ...] = ()
    fill: str | None = None
    above: bool = False
    at: Span = NOWHERE

    @property
    def text(self) -> str:
        """All its words, a block a line."""
        return "\n".join(block.printed for block in self.blocks)


@frozen(kw_only=True)
class Entry:
    """A row of a table, or a card.

    *heading* is the block that titles a card ("Recommendation 3: …"). *number* is that of the recommendation, without
    word, stop or bracket ("3", "2.1", "R1"), None where none is printed or the row has none of its own. *continues*
    says that it goes on with the recommendation of the entry before it: a second action, or a cell that covers both
    rows. *section* is the heading over several entries (an agency, a theme), whose block is among the plan's headings.
    """

    number: str | None = None
    heading: Block | None = None
    continues: bool = False
    section: Block | None = None
    fields: tuple[Field, ...] = ()
    at: Span = NOWHERE

    def named(self, name: str) -> tuple[Field, ...]:
        """Return its fields of that *name* that hold words, in order."""
        return tuple(one for one in self.fields if one.name == name and one.blocks)


@frozen(kw_only=True)
class KeyEntry:
    """An entry of the key that a plan prints: *printed* in full, and the colour behind it where it shows one."""

    printed: str
    fill: str | None = None


@frozen(kw_only=True)
class Plan:
    """A plan, every block of the outline in exactly one place of it.

    *title* is the title block and *opening* the prose before the first entry; *closing* is the prose after the last.
    *headings* are column headings, labels of fields, section headings and whatever else heads something (a card's own
    heading is its entry's alone). *key* is the plan's key of progress and *key_blocks* are its words. *furniture* are
    repeated column headings and the prompts of a template.
    """

    title: tuple[Block, ...] = ()
    opening: tuple[Block, ...] = ()
    entries: tuple[Entry, ...] = ()
    closing: tuple[Block, ...] = ()
    headings: tuple[Line, ...] = ()
    key: tuple[KeyEntry, ...] = ()
    key_blocks: tuple[Block, ...] = ()
    furniture: tuple[Line, ...] = ()
    notices: tuple[Notice, ...] = field(default=())
