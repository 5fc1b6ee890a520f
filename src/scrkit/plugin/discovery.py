"""Finding the installed plugins, without importing any: the entry-point group ``scrkit``."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import EntryPoint, entry_points

from attrs import field, frozen

from scrkit.plugin.hook import PROJECT
from scrkit.plugin.status import PluginStatus


@frozen(kw_only=True)
class Candidate:
    """A plugin that is not imported yet: calling *load* gives it. *refused* says why it must not be loaded at all.

    A *required* one was asked for by name: where it fails, the run fails.
    """

    status: PluginStatus
    load: Callable[[], object] = field(repr=False)
    refused: str | None = None
    required: bool = False


def installed() -> tuple[Candidate, ...]:
    """Return the installed plugins in the order of their names; of two with one name, neither may be loaded."""
    found = sorted(
        ((_status(entry), entry) for entry in entry_points(group=PROJECT)),
        key=lambda pair: (pair[0].id, pair[0].distribution or "", pair[1].value),
    )
    homes: dict[str, list[str]] = {}
    for status, _ in found:
        homes.setdefault(status.id, []).append(status.label)
    return tuple(
        Candidate(status=status, load=entry.load, refused=_refusal(homes[status.id])) for status, entry in found
    )


def _status(entry: EntryPoint) -> PluginStatus:
    """Return where *entry* comes from."""
    return PluginStatus(id=entry.name, distribution=_metadata(entry, "Name"), version=_metadata(entry, "Version"))


def _metadata(entry: EntryPoint, key: str) -> str | None:
    """Return what the distribution of *entry* says of itself; one with damaged metadata says nothing."""
    if entry.dist is None or key not in entry.dist.metadata:
        return None
    return entry.dist.metadata[key]


def _refusal(labels: list[str]) -> str | None:
    """Return why a plugin that shares its name with others is refused, None where it shares it with none."""
    if len(labels) == 1:
        return None
    return f"one name for several plugins: {' and '.join(labels)}: uninstall all but one"
