"""Findings as JUnit's XML, which build servers show as tests: a suite for each file, a case for each rule.

As the schema ``junit-10.xsd`` of Jenkins' xUnit plugin has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from scrkit.cli.findings_text import message_of, place_name, summary
from scrkit.errors import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.cli.verdict import Checked, Verdict
    from scrkit.model import Finding, Rule


def junit_xml(verdict: Verdict) -> str:
    """Return the whole answer; findings below ``fail_on`` stand in the output of their rule's case."""
    top = etree.Element("testsuites", name="scrkit")
    if verdict.problems:
        suite = _suite(top, "scrkit")
        _error(_case(suite, "every check was run", "scrkit"), "incomplete", verdict.problems)
    for checked in verdict.files:
        suite = _suite(top, checked.file)
        if checked.error is not None:
            case = _case(suite, "the file can be read", checked.file)
            _error(case, "unreadable", checked.lines or (checked.error,))
        for rule in checked.report.rules if checked.report else ():
            _rule(suite, checked, rule, verdict.failing)
    counted = [_count(suite) for suite in top]
    for name in ("tests", "failures", "errors"):
        top.set(name, str(sum(counts[name] for counts in counted)))
    etree.SubElement(top[-1], "system-out").text = "\n".join(summary(verdict))
    text: str = etree.tostring(top, encoding="unicode", pretty_print=True)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'.rstrip("\n")


def _rule(suite: etree._Element, checked: Checked, rule: Rule, failing: Iterable[str]) -> None:
    """Add the case of one *rule*, with what it found in the file."""
    found = [finding for finding in checked.findings if finding.code == rule.code]
    case = _case(suite, f"{rule.code} {rule.title}", checked.file)
    failed = [finding for finding in found if finding.severity in failing]
    passed = [finding for finding in found if finding.severity not in failing]
    if failed:
        failure = etree.SubElement(case, "failure", type=failed[0].severity, message=_counted(failed))
        failure.text = "\n".join(map(_line, failed))
    if passed:
        etree.SubElement(case, "system-out").text = "\n".join(map(_line, passed))


def _suite(top: etree._Element, name: str) -> etree._Element:
    return etree.SubElement(top, "testsuite", name=one_line(name))


def _case(suite: etree._Element, name: str, of: str) -> etree._Element:
    return etree.SubElement(suite, "testcase", name=one_line(name), classname=one_line(of))


def _error(case: etree._Element, kind: str, lines: Iterable[str]) -> None:
    told = tuple(map(one_line, lines))
    etree.SubElement(case, "error", type=kind, message=told[0]).text = "\n".join(told)


def _count(suite: etree._Element) -> dict[str, int]:
    """Return how many cases of *suite* there are, and how many of them went wrong; it says so afterwards."""
    cases = list(suite)
    counts = {"tests": len(cases)}
    for name, tag in (("failures", "failure"), ("errors", "error")):
        counts[name] = sum(case.find(tag) is not None for case in cases)
    for name, number in counts.items():
        suite.set(name, str(number))
    return counts


def _line(finding: Finding) -> str:
    return f"{place_name(finding.where)}: {finding.severity} {one_line(finding.code)}: {message_of(finding)}"


def _counted(failed: list[Finding]) -> str:
    return "1 finding" if len(failed) == 1 else f"{len(failed)} findings"
