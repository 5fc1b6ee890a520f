"""Findings as SARIF 2.1.0 (OASIS), which code hosts and editors read. No text of the document is in it but messages."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from scrkit.__about__ import __version__
from scrkit.cli.explain import LEVELS
from scrkit.cli.findings_text import message_of, place_name, summary
from scrkit.cli.fingerprint import fingerprint
from scrkit.codec import dump_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.cli.verdict import Checked, Verdict
    from scrkit.model import Finding, Rule, Where

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

FINGERPRINT = "scrkit/v1"
"""Under what name a result carries what it is known again by."""

_LEVELS = {"error": "error", "warning": "warning", "advice": "note"}


def sarif_json(verdict: Verdict) -> str:
    """Return the whole answer: one run with the rules, the results in order, and whether it went well."""
    rules = {rule.code: rule for report in reversed(verdict.reports) for rule in report.rules}
    places = {code: place for place, code in enumerate(sorted(rules))}
    run = {
        "tool": {
            "driver": {
                "name": "scrkit",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(rules[code]) for code in places],
            }
        },
        "invocations": [_invocation(verdict)],
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(checked, finding, places[finding.code]) for checked in verdict.files for finding in checked.findings
        ],
    }
    return dump_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}).rstrip("\n")


def uri_of(file: str) -> str:
    """Return the URI of *file*: relative where its name is, so that it holds wherever the folder lies."""
    if Path(file).is_absolute():
        return Path(file).as_uri()
    plain = re.sub(r"[\ud800-\udc7f\udd00-\udfff]", "\ufffd", file.replace(os.sep, "/").removeprefix("./"))
    return quote(plain.encode("utf-8", "surrogateescape"))


def _rule(rule: Rule) -> dict[str, Any]:
    source = f" Source: {rule.source}." if rule.source else ""
    why = rule.why or f"{rule.title}."
    return {
        "id": rule.code,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": why},
        "help": {"text": f"{why} On the authority of {LEVELS[rule.level]}.{source}"},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _invocation(verdict: Verdict) -> dict[str, Any]:
    unreadable = [checked for checked in verdict.files if checked.error is not None]
    return {
        "executionSuccessful": not verdict.problems and not unreadable,
        "exitCode": verdict.exit_code,
        "toolExecutionNotifications": [
            *({"level": "error", "message": {"text": f"incomplete: {problem}"}} for problem in verdict.problems),
            *(
                {
                    "level": "error",
                    "message": {"text": checked.error or ""},
                    "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri_of(checked.file)}}}],
                }
                for checked in unreadable
            ),
            *({"level": "note", "message": {"text": line}} for line in summary(verdict)),
        ],
    }


def _result(checked: Checked, finding: Finding, rule: int) -> dict[str, Any]:
    related = [{"id": number, **_location(checked, where)} for number, where in enumerate(finding.also, start=1)]
    return {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": message_of(finding)},
        "locations": [_location(checked, finding.where)],
        **({"relatedLocations": related} if related else {}),
        "partialFingerprints": {FINGERPRINT: fingerprint(checked, finding)},
    }


def _location(checked: Checked, where: Where) -> dict[str, Any]:
    """Return a place: lines and columns of a text, and what people call it; ends are exclusive in SARIF."""
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri_of(checked.file)}}
    region = dict(_region(where)) if checked.source else {}
    if region:
        physical["region"] = region
    name = where.number or where.id
    named = {"name": name, "fullyQualifiedName": f"{where.kind} {name}"} if name else {"name": where.kind}
    return {
        "physicalLocation": physical,
        "logicalLocations": [{**named, "kind": where.kind}],
        "message": {"text": place_name(where)},
    }


def _region(where: Where) -> Iterator[tuple[str, int]]:
    at = where.at
    places = {
        "startLine": at.line,
        "startColumn": at.column,
        "endLine": at.end_line,
        "endColumn": at.end_column + 1 if at.end_column and at.end_line else None,
    }
    yield from ((key, place) for key, place in places.items() if place is not None and at.line)
