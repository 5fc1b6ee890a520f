"""What differs between two states of the contract with plugins, and whether a plugin could break of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

TAKEN = ("fields", "parameters")
"""What somebody has to give."""


@frozen(kw_only=True)
class Changes:
    """Each change in a line: *breaking* ones, *additions* that break no plugin, and what is only *reworded*."""

    breaking: list[str] = field(factory=list)
    additions: list[str] = field(factory=list)
    reworded: list[str] = field(factory=list)

    def __str__(self) -> str:
        """Return them all, a line each."""
        kinds = {"breaking": self.breaking, "addition": self.additions, "reworded": self.reworded}
        return "\n".join(f"{kind}: {change}" for kind, listed in kinds.items() for change in listed)


def changes(old: dict[str, Any], new: dict[str, Any]) -> Changes:
    """Return what makes *new* another contract than *old*.

    A plugin breaks of whatever is no longer there or has another type, of what it must give and did not, and of all
    that a component must be able to do: it was written before.
    """
    found = Changes()
    _compare(old, new, (), found)
    return found


def _compare(old: object, new: object, at: tuple[str, ...], found: Changes) -> None:
    """Add to *found* what differs between two values of one place."""
    if isinstance(old, dict) and isinstance(new, dict):
        _compare_keys(old, new, at, found)
        for key in [key for key in old if key in new]:
            _compare(old[key], new[key], (*at, key), found)
    elif old != new:
        told = f"{'.'.join(at)}: {_short(old)} became {_short(new)}"
        if at[-1] == "offers":
            found.reworded.append(told)
        elif at[-1] == "default" and new is True and "component" not in at:
            found.additions.append(f"{'.'.join(at[:-1])}: may be left out now")
        else:
            found.breaking.append(told)


def _compare_keys(old: dict[str, Any], new: dict[str, Any], at: tuple[str, ...], found: Changes) -> None:
    """Add to *found* what is gone, what is new, and parameters in another order."""
    found.breaking.extend(f"{'.'.join((*at, key))}: removed" for key in old if key not in new)
    for key in [key for key in new if key not in old]:
        needed = next(_needed(new[key], at), None)
        told = f"{'.'.join((*at, key))}: added"
        if needed:
            found.breaking.append(f"{told}, and {needed}")
        else:
            found.additions.append(told)
    if at[-1:] == ("parameters",) and [key for key in old if key in new] != list(new)[: len(old)]:
        found.breaking.append(f"{'.'.join(at)}: in another order")


def _needed(value: object, at: tuple[str, ...]) -> Iterator[str]:
    """Yield why a plugin that knows nothing of a new *value* breaks of it."""
    if "component" in at:
        yield "components that were written before have no such thing"
    if at[-1:] and at[-1] in TAKEN and isinstance(value, dict) and not value["default"]:
        yield "it has no default"


def _short(value: object) -> str:
    return value if isinstance(value, str) else f"{value!r:.60}"
