"""Finding the installed plugins, and judging them by their metadata, without importing any.

They are the entry points of the group ``scrkit``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from importlib.metadata import Distribution, distributions
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from scrkit.__about__ import __version__
from scrkit.plugin.hook import PROJECT
from scrkit.plugin.status import PluginStatus

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

_SEPARATORS = re.compile(r"[-_.]+")
_OURS = re.compile(rf"{PROJECT}(?![\w.-])", re.IGNORECASE)
_LONGEST = 100


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
    """Return the installed plugins in the order of their names, then of their distributions.

    Of two distributions with one name the first on the path counts, as it does for imports. What cannot be read of a
    distribution that has nothing to do with scrkit is passed over.
    """
    found: dict[str, list[Candidate]] = {}
    for number, distribution in enumerate(_distributions()):
        text = _text(distribution)
        if text is not None and PROJECT in text:
            candidates = list(_candidates(distribution))
            for name in {candidate.status.distribution or f"without a name {number}" for candidate in candidates}:
                key = _SEPARATORS.sub("-", name).lower()
                found.setdefault(key, candidates)
    every = [candidate for candidates in found.values() for candidate in candidates]
    return tuple(
        sorted(every, key=lambda one: (one.status.id, one.status.distribution or "", one.status.version or ""))
    )


def _distributions() -> Iterator[Distribution]:
    """Yield what is installed, as far as it can be listed."""
    listing = iter(distributions())
    while True:
        try:
            distribution = next(listing)
        except StopIteration:
            return
        except Exception:  # noqa: BLE001, S112 - a damaged folder or archive hides its own at most
            continue
        yield distribution


def _text(distribution: Distribution) -> str | None:
    """Return the text of the entry points of *distribution*, None where it has none, or none that can be read."""
    try:
        return distribution.read_text("entry_points.txt")
    except Exception as error:  # noqa: BLE001 - archives raise several of their own
        return PROJECT if PROJECT.encode() in _bytes_of(error) else None


def _bytes_of(error: Exception) -> bytes:
    """Return what could not be decoded."""
    return error.object if isinstance(error, UnicodeDecodeError) else b""


def _candidates(distribution: Distribution) -> Iterator[Candidate]:
    """Yield the plugins of *distribution*; one with damaged metadata says nothing of itself."""
    name, version, requires = None, None, ()
    try:
        metadata = distribution.metadata
        # Typeshed knows no get, and a key that is missing will be an error one day.
        name = metadata["Name"] if "Name" in metadata else None  # noqa: SIM401
        version = metadata["Version"] if "Version" in metadata else None  # noqa: SIM401
        requires = tuple(metadata.get_all("Requires-Dist") or ())
        entries = sorted(distribution.entry_points.select(group=PROJECT), key=lambda entry: entry.name)
    except Exception as error:  # noqa: BLE001 - a distribution that is damaged in any way stops no other
        own = re.sub(r"[^\w.-]+", " ", name or "unknown")
        status = PluginStatus(id=own, distribution=name, version=version)
        reason = f"its metadata cannot be read: {type(error).__name__}"
        yield Candidate(status=status.turned("failed", reason, f"install {own} again"), load=lambda: None)
        return
    for entry in entries:
        status = PluginStatus(id=entry.name, distribution=name, version=version)
        yield Candidate(status=status, load=entry.load, requires=requires)


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
    if status.status == "active":
        status = _switched(status, policy)
    if status.status == "active" and not candidate.trusted:
        status = _own_name(status)
    if status.status == "active":
        status = _alone(status, labels, taken)
    if status.status == "active" and (unfit := next(_unfit(candidate.requires), None)):
        reason = f"it needs {unfit}, and this is scrkit {__version__}"
        remedy = f"upgrade scrkit, or install another version of {status.distribution}"
        return status.turned("incompatible", reason, remedy)
    return status


def _switched(status: PluginStatus, policy: Policy) -> PluginStatus:
    """Return *status* as somebody's word has it: whether the plugin is allowed, and wanted."""
    if policy.allow is not None and status.id not in policy.allow:
        remedy = f"add {status.id!r} to allow in {policy.allowed_by}"
        return status.turned("not-allowed", f"{policy.allowed_by} allows others only", remedy)
    if status.id in policy.disable:
        by = policy.disable[status.id]
        where = by if by.startswith("--") or by.isupper() else f"disable in {by}"
        return status.turned("disabled", f"switched off by {by}", f"take {status.id!r} out of {where}")
    return status


def _own_name(status: PluginStatus) -> PluginStatus:
    """Return *status* as refused where its id begins like those of scrkit's own, of which there will be more."""
    if not status.id.startswith(f"{PROJECT}."):
        return status
    reason = f"an id that begins with {PROJECT}. is scrkit's own"
    return status.turned("duplicate", reason, f"uninstall {status.distribution or 'it'}")


def _alone(status: PluginStatus, labels: list[str], taken: Collection[str]) -> PluginStatus:
    """Return *status* as other plugins of the same name have it."""
    if status.id in taken:
        reason = f"scrkit or the calling program has a plugin called {status.id!r} already"
        return status.turned("duplicate", reason, f"uninstall {status.distribution or 'it'}")
    if len(labels) > 1:
        reason = f"one name for several plugins, of which none is loaded: {' and '.join(labels)}"
        return status.turned("duplicate", reason, "uninstall all but one of them")
    return status


def _unfit(requires: Iterable[str]) -> Iterator[str]:
    """Yield those of *requires* that ask for another scrkit than this."""
    for text in requires:
        if _OURS.match(text) and (wanted := _wanted(text)) is not None:
            yield wanted


def _wanted(text: str) -> str | None:
    """Return what the requirement *text* wants of scrkit, None where this scrkit is it or it does not apply here."""
    from packaging.requirements import Requirement  # noqa: PLC0415 - only plugins need it

    try:
        requirement = Requirement(text)
        applies = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        fits = requirement.specifier.contains(__version__, prereleases=True)
    except Exception:  # noqa: BLE001 - packaging raises several of its own, and recursion is as deep as the text
        return f"{text[:_LONGEST]!r}, which cannot be understood"
    return f"scrkit{requirement.specifier}" if applies and not fits else None
