"""The answers in JSON, as design.md has them. Imported only when JSON is asked for: it loads the codec."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrkit.cli import exits
from scrkit.codec import deadline_to_data, dump_json, finding_to_data, owner_to_data, reading_to_data

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.cli.verdict import Checked, Compared, Verdict
    from scrkit.language import OwnersRead
    from scrkit.model import Deadline, Reading
    from scrkit.plugin import PluginStatus


def reading_json(reading: Reading) -> str:
    """Return the answer of ``read``, which is a canonical file as well."""
    return _text(reading_to_data(reading))


def verdict_json(verdict: Verdict) -> str:
    """Return the answer of ``validate``."""
    return _text(
        {
            "schema": 1,
            "complete": not verdict.problems,
            "ok": verdict.exit_code == exits.OK,
            "fail_on": verdict.fail_on,
            "on": verdict.on.isoformat() if verdict.on else None,
            "files": [_checked(checked) for checked in verdict.files],
            "plugins": [
                {"id": plugin.id, "status": plugin.status, "reason": plugin.reason} for plugin in verdict.plugins
            ],
            "counts": verdict.counts,
            "baseline": _baseline(verdict.baseline),
        }
    )


def incomplete_json(plugins: Iterable[PluginStatus], missing: Iterable[str]) -> str:
    """Return the answer of any command that does not begin because a plugin is missing."""
    told = [{"id": plugin.id, "status": plugin.status, "reason": plugin.reason} for plugin in plugins]
    return _text({"schema": 1, "complete": False, "problems": list(missing), "plugins": told})


def deadline_json(deadline: Deadline) -> str:
    """Return the answer of ``deadline``."""
    return _text({"schema": 1, **deadline_to_data(deadline)})


def owners_json(read: OwnersRead) -> str:
    """Return the answer of ``owner``."""
    owners = [owner_to_data(owner) for owner in read.owners]
    return _text({"schema": 1, "said": read.said, "owners": owners, "understood": read.understood})


def listing_json(listed: list[dict[str, Any]]) -> str:
    """Return the answer of ``plugins list``."""
    return _text({"schema": 1, "plugins": listed})


def frameworks_json(listed: list[dict[str, Any]]) -> str:
    """Return the answer of ``frameworks list`` and ``frameworks show``."""
    return _text({"schema": 1, "frameworks": listed})


def rules_json(rules: Iterable[dict[str, Any]]) -> str:
    """Return the answer of ``explain``."""
    return _text({"schema": 1, "rules": list(rules)})


def contract_json(contract: dict[str, Any]) -> str:
    """Return the answer of ``plugins hooks``."""
    return _text({"schema": 1, **contract})


def _baseline(compared: Compared | None) -> dict[str, Any] | None:
    return {"file": compared.file, "known": compared.known, "gone": compared.gone} if compared else None


def _checked(checked: Checked) -> dict[str, Any]:
    return {
        "file": checked.file,
        "status": "checked" if checked.error is None else "unreadable",
        "error": checked.error,
        "findings": [finding_to_data(finding) for finding in checked.findings],
    }


def _text(data: dict[str, Any]) -> str:
    return dump_json(data).rstrip("\n")
