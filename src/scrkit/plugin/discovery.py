"""Finding the installed plugins, and judging them by their metadata, without importing any.

They are the entry points of the group ``scrkit``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from scrkit.__about__ import __version__
from scrkit.plugin.hook import PROJECT
from scrkit.plugin.status import PluginStatus

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator


@frozen(kw_only=True)
class Candidate:
    """A plugin that is not imported yet: calling *load* gives it, which is done only while its *status* is active.

    A *trusted* one is scrkit's own or was handed over by the caller: where it fails, there is no kit. *requires* are
    what its distribution needs, as its metadata says it.
    """

    status: PluginStatus
    load: Callable[[], object] = field(repr=False)
    trusted: bool = False
    requires: tuple[str, ...] = ()


@frozen(kw_only=True)
class Policy:
    """Which installed plugins may run.

    *allow* are the ids of those that may, None for all, with *allowed_by*, which says so ("scrkit.toml"). *disable* has
    the ids of those that may not, each with what says so ("--disable-plugin").
    """

    allow: frozenset[str] | None = None
    allowed_by: str = ""
    disable: Mapping[str, str] = field(factory=dict)


def installed() -> tuple[Candidate, ...]:
    """Return the installed plugins in the order of their names, then of their distributions."""
    found = [_candidate(entry) for entry in entry_points(group=PROJECT)]
    return tuple(
        sorted(found, key=lambda one: (one.status.id, one.status.distribution or "", one.status.version or ""))
    )


def judged(candidates: Iterable[Candidate], policy: Policy, taken: Collection[str] = ()) -> tuple[Candidate, ...]:
    """Return *candidates* with the status of each as far as it can be told without importing it.

    *taken* are the ids of plugins that are there already.
    """
    listed = tuple(candidates)
    labels: dict[str, list[str]] = {}
    for candidate in listed:
        labels.setdefault(candidate.status.id, []).append(candidate.status.label)
    return tuple(evolve(one, status=_judged(one, policy, labels[one.status.id], taken)) for one in listed)


def _judged(candidate: Candidate, policy: Policy, labels: list[str], taken: Collection[str]) -> PluginStatus:
    """Return the status of one: whether it is allowed, wanted, alone with its name, and fit for this scrkit."""
    status = candidate.status
    if policy.allow is not None and status.id not in policy.allow:
        remedy = f"add {status.id!r} to allow in {policy.allowed_by}"
        return status.turned("not-allowed", f"{policy.allowed_by} allows others only", remedy)
    if status.id in policy.disable:
        by = policy.disable[status.id]
        return status.turned("disabled", f"switched off by {by}", f"take {status.id!r} out of {by}")
    if status.id in taken:
        reason = f"scrkit or the calling program has a plugin called {status.id!r} already"
        return status.turned("duplicate", reason, f"uninstall {status.distribution or 'it'}")
    if len(labels) > 1:
        reason = f"one name for several plugins, of which none is loaded: {' and '.join(labels)}"
        return status.turned("duplicate", reason, "uninstall all but one of them")
    if unfit := next(_unfit(candidate.requires), None):
        reason = f"it needs {unfit}, and this is scrkit {__version__}"
        return status.turned(
            "incompatible", reason, f"upgrade scrkit, or install another version of {status.distribution}"
        )
    return status


def _candidate(entry: EntryPoint) -> Candidate:
    """Return the plugin behind *entry*; a distribution with damaged metadata says nothing of itself."""
    if entry.dist is None:
        return Candidate(status=PluginStatus(id=entry.name), load=entry.load)
    metadata = entry.dist.metadata
    # Typeshed knows no get, and a key that is missing will be an error one day.
    said = {key: metadata[key] if key in metadata else None for key in ("Name", "Version")}  # noqa: SIM401
    status = PluginStatus(id=entry.name, distribution=said["Name"], version=said["Version"])
    return Candidate(status=status, load=entry.load, requires=tuple(metadata.get_all("Requires-Dist") or ()))


def _unfit(requires: Iterable[str]) -> Iterator[str]:
    """Yield those of *requires* that ask for another scrkit than this."""
    for text in requires:
        if text.lower().startswith(PROJECT) and (wanted := _wanted(text)) is not None:
            yield wanted


def _wanted(text: str) -> str | None:
    """Return what the requirement *text* wants of scrkit, None where this scrkit is it or another project is meant."""
    from packaging.requirements import InvalidRequirement, Requirement  # noqa: PLC0415 - only plugins need it

    try:
        requirement = Requirement(text)
    except InvalidRequirement:
        return f"{text!r}, which is no requirement"
    applies = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
    fits = requirement.specifier.contains(__version__, prereleases=True)
    if requirement.name.lower() != PROJECT or not applies or fits:
        return None
    return f"scrkit{requirement.specifier}"
