"""What build servers are told has the shape that they publish, whatever the findings, files and plugins say."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cli.crashing import CRASHING
from cli.running import run, spawn
from plugin.distributions import install
from scrkit import Kit
from scrkit.cli import exits
from scrkit.cli.forms import FORMS, answer
from scrkit.cli.verdict import Checked, Compared, Verdict
from scrkit.kit import Report
from scrkit.model import SEVERITIES, Finding, Rule, Span, Where

SCHEMAS = Path(__file__).parent / "schemas"
# The pattern of a language, which we do not give, has a bracket too many that a strict reader refuses.
SARIF = jsonschema_rs.Draft4Validator(
    json.loads((SCHEMAS / "sarif-2.1.0-rtm.5.json").read_text("utf-8").replace("{2}]?$", "{2}$")),
    validate_formats=True,
)
JUNIT = etree.XMLSchema(etree.parse(SCHEMAS / "junit-10.xsd"))
RESPONSE = Path(__file__).resolve().parents[2] / "examples" / "suffolk-2014" / "response.md"

COMMAND = re.compile(r"::(error|warning|notice) ([a-zA-Z]+=[^,:\r\n]*(?:,[a-zA-Z]+=[^,:\r\n]*)*)::([^\r\n]*)")
"""A workflow command as GitHub's runner reads it: properties hold no comma and no colon, and it ends with its line."""

KEYS = {"file", "line", "endLine", "col", "endColumn", "title"}


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Return the commands in an answer, unescaped; every line but those of the count has to be one."""
    found = []
    for line in text.removesuffix("\n").split("\n"):
        command = COMMAND.fullmatch(line)
        if command is None:
            assert re.fullmatch(r"[0-9]+ (errors?,|known findings? ).*", line), line
            continue
        properties = dict(one.split("=", 1) for one in command[2].split(","))
        assert set(properties) <= KEYS
        assert all(properties[key].isdecimal() for key in KEYS - {"file", "title"} if key in properties)
        found.append((command[1], {key: plain(value) for key, value in properties.items()}, plain(command[3])))
    return found


def plain(value: str) -> str:
    """Return what an escaped value of a command stands for."""
    signs = {"%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}
    assert not re.search("%(?!25|0D|0A|3A|2C)", value)
    return re.sub("%(?:25|0D|0A|3A|2C)", lambda sign: signs[sign[0]], value)


def sarif(text: str) -> dict[str, Any]:
    """Return the run in an answer, which the schema accepts."""
    data = json.loads(text)
    SARIF.validate(data)
    (only,) = data["runs"]
    made: dict[str, Any] = only
    return made


def junit(text: str) -> etree._Element:
    """Return the XML of an answer, which the schema accepts."""
    made = etree.fromstring(text.encode("utf-8"))
    JUNIT.assertValid(made)
    return made


def checks(verdict: Verdict) -> None:
    """Check *verdict* in every form."""
    assert {form: answer(verdict, form) for form in FORMS} == {form: answer(verdict, form) for form in FORMS}
    found = [finding for report in verdict.reports for finding in report.findings]
    data = sarif(answer(verdict, "sarif"))
    assert [result["ruleId"] for result in data["results"]] == [finding.code for finding in found]
    rules = data["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in data["results"])
    top = junit(answer(verdict, "junit"))
    failing = {(report, finding.code) for report in verdict.reports for finding in report.findings}
    assert len(top.findall(".//failure")) + len(top.findall(".//testcase/system-out")) >= len(failing)
    for suite in top:
        cases = suite.findall("testcase")
        counts = [len(cases), *(sum(case.find(tag) is not None for case in cases) for tag in ("failure", "error"))]
        assert [suite.get("tests"), suite.get("failures"), suite.get("errors")] == list(map(str, counts))
    told = commands(answer(verdict, "github"))
    assert len(told) >= len(found)


TEXT = st.text(max_size=12).map("{}a".format)
NUMBER = st.integers(1, 10_000)
CODES = ("N1", "N2", "N3")


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Return a place: of a text, of a page, of a cell, or nowhere."""
    line, column = draw(NUMBER), draw(NUMBER)
    return draw(
        st.sampled_from(
            [
                Span(),
                Span(line=line),
                Span(line=line, column=column, end_line=line, end_column=column + 3),
                Span(line=line, column=column, end_line=line + 2, end_column=1),
                Span(page=line, line=column),
                Span(paragraph=line, cell="Plan!B4"),
            ]
        )
    )


@st.composite
def wheres(draw: st.DrawFn) -> Where:
    """Return the document, or a paragraph with an id, a number or both."""
    kind = draw(st.sampled_from(["document", "lesson", "paragraph", "entry"]))
    if kind == "document":
        return Where(kind="document", at=draw(spans()))
    number = draw(st.none() | TEXT)
    return Where(kind=kind, id=draw(TEXT if number is None else st.none() | TEXT), number=number, at=draw(spans()))  # type: ignore[arg-type]


SEVERITY = st.sampled_from(SEVERITIES)
FINDINGS = st.builds(
    Finding,
    code=st.sampled_from(CODES),
    severity=SEVERITY,
    message=TEXT,
    where=wheres(),
    also=st.lists(wheres(), max_size=2).map(tuple),
    words=st.none() | TEXT,
    mend=st.none() | TEXT,
)
RULES = st.tuples(
    *(
        st.builds(
            Rule, code=st.just(code), title=TEXT, severity=SEVERITY, source=st.none() | TEXT, why=st.none() | TEXT
        )
        for code in CODES
    )
)
REPORTS = st.builds(
    Report,
    findings=st.lists(FINDINGS, max_size=4).map(tuple),
    plugins=st.just(()),
    problems=st.lists(TEXT, max_size=1).map(tuple),
    rules=RULES,
)
NAMES = st.text(st.characters(exclude_characters="\0"), min_size=1, max_size=8).filter(str.strip)
FILES = st.builds(
    Checked,
    file=NAMES,
    report=REPORTS,
    source=st.sampled_from([(), ("a line",)]),
) | st.builds(Checked, file=NAMES, error=TEXT, lines=st.lists(TEXT, max_size=2).map(tuple))


@given(
    st.builds(
        Verdict,
        files=st.lists(FILES, min_size=1, max_size=3).map(tuple),
        fail_on=SEVERITY,
        on=st.none(),
        loaded=st.just(()),
        missing=st.lists(TEXT, max_size=1).map(tuple),
        baseline=st.none() | st.builds(Compared, file=NAMES, known=st.integers(0, 2), gone=st.integers(0, 2)),
    )
)
def test_every_form_keeps_to_its_schema(verdict: Verdict) -> None:
    """Control characters, line breaks and what escapes are made of among it."""
    checks(verdict)


def test_the_schemas_refuse_what_is_wrong() -> None:
    """So that what they accept means something."""
    assert not SARIF.is_valid({"version": "2.1.0", "runs": [{"results": []}]})
    assert not JUNIT.validate(etree.fromstring("<testsuites><testcase/></testsuites>"))
    assert COMMAND.fullmatch("::error file=a:b::x") is None


def test_sarif_tells_rules_results_and_places() -> None:
    """Of a text: columns from 1, ends one past the last character. Further places are related ones."""
    kit_rules = {rule.code: rule for rule in Kit(discover=False).components.rules}
    text = RESPONSE.read_text("utf-8").splitlines()

    answered = run("validate", RESPONSE, "--no-plugins", "--format", "sarif")

    made = sarif(answered.stdout)
    assert answered.exit_code == exits.FINDINGS
    assert [rule["id"] for rule in made["tool"]["driver"]["rules"]] == list(kit_rules)
    descriptions = {rule["id"]: rule["fullDescription"]["text"] for rule in made["tool"]["driver"]["rules"]}
    assert descriptions["SCR401"] == kit_rules["SCR401"].why
    (result,) = [one for one in made["results"] if one["ruleId"] == "SCR202"]
    region = result["locations"][0]["physicalLocation"]["region"]
    part = text[region["startLine"] - 1][region["startColumn"] - 1 : region["endColumn"] - 1]
    assert part.startswith("It fully accepted")
    assert part.endswith("14.3.")
    assert result["level"] == "error"
    assert {one["level"] for one in made["results"] if one["ruleId"] == "SCR405"} == {"note"}
    assert made["invocations"] == [
        {
            "executionSuccessful": True,
            "exitCode": 1,
            "toolExecutionNotifications": [
                {"level": "note", "message": {"text": counted(made)}},
            ],
        }
    ]
    related = [one for one in made["results"] if "relatedLocations" in one]
    assert all(place["message"]["text"] for one in related for place in one["relatedLocations"])


def counted(made: dict[str, Any]) -> str:
    """Return the line that counts the results of a run."""
    levels = [result["level"] for result in made["results"]]
    numbers = [levels.count(level) for level in ("error", "warning", "note")]
    return f"{numbers[0]} errors, {numbers[1]} warnings, {numbers[2]} advice in 1 file"


def test_no_answer_quotes_the_document() -> None:
    """Beyond what a rule's message says."""
    line = RESPONSE.read_text("utf-8").splitlines()[28]

    for form in ("sarif", "junit", "github"):
        assert line[10:60] not in run("validate", RESPONSE, "--no-plugins", "--format", form).stdout


@pytest.mark.parametrize(
    ("name", "uri"),
    [("a b%20é,c:d.tiny", "a%20b%2520%C3%A9%2Cc%3Ad.tiny"), ("./in/x.tiny", "in/x.tiny")],
)
def test_files_are_named_by_relative_uris(work: Path, name: str, uri: str) -> None:
    """Whatever their names hold."""
    (work / "in").mkdir()
    (work / name).write_bytes((work / "case.tiny").read_bytes())

    made = sarif(run("validate", name, "--select", "TINY", "--format", "sarif").stdout)
    told = commands(run("validate", name, "--select", "TINY", "--format", "github").stdout)

    assert len(made["results"]) == 3
    assert {one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in made["results"]} == {uri}
    assert {properties["file"] for _, properties, _ in told} == {unquote(uri)}


def test_an_absolute_name_stays_one(work: Path) -> None:
    """As the URI of a file."""
    made = sarif(run("validate", work / "case.tiny", "--select", "TINY", "--format", "sarif").stdout)

    places = [one["locations"][0]["physicalLocation"] for one in made["results"]]
    assert {place["artifactLocation"]["uri"] for place in places} == {(work / "case.tiny").as_uri()}


def test_a_run_that_did_not_go_well_says_so_in_every_form(work: Path, site: Path) -> None:
    """A validator that failed, and a file that could not be read."""
    install(site, name="crash-dist", version="0.9", entries={"crash": "crashing_form"}, crashing_form=CRASHING)
    (work / "bad.tiny").write_text("broken", "utf-8")
    command = ("validate", "case.tiny", "bad.tiny", "--select", "TINY,CRASH", "--format")

    told = {form: run(*command, form) for form in ("sarif", "junit", "github")}

    assert {one.exit_code for one in told.values()} == {exits.INCOMPLETE}
    (invocation,) = sarif(told["sarif"].stdout)["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, exits.INCOMPLETE)
    levels = [one["level"] for one in invocation["toolExecutionNotifications"]]
    assert levels == ["error", "error", "note"]
    suites = junit(told["junit"].stdout)
    assert [suite.get("name") for suite in suites] == ["scrkit", "bad.tiny", "case.tiny"]
    assert [suite.get("errors") for suite in suites] == ["1", "1", "0"]
    kinds = [(kind, properties.get("title")) for kind, properties, _ in commands(told["github"].stdout)]
    assert kinds == [
        ("error", "INCOMPLETE"),
        ("error", "could not be read"),
        ("error", "TINY1"),
        ("warning", "TINY2"),
        ("notice", "TINY30"),
    ]


@pytest.mark.usefixtures("work")
@pytest.mark.parametrize(
    ("fail_on", "failed"),
    [("error", ["TINY1"]), ("warning", ["TINY1", "TINY2"]), ("advice", ["TINY1", "TINY2", "TINY30"])],
)
def test_junit_fails_what_the_run_fails(fail_on: str, failed: list[str]) -> None:
    """What is below that is told in the output of its rule, which passes."""
    told = run("validate", "case.tiny", "--select", "TINY", "--format", "junit", "--fail-on", fail_on)
    cases = junit(told.stdout).findall(".//testcase")

    assert [str(case.get("name"))[:6].strip() for case in cases] == ["TINY1", "TINY2", "TINY30"]
    assert [str(case.get("name")).split()[0] for case in cases if case.find("failure") is not None] == failed
    assert all(case.find("failure") is not None or case.find("system-out") is not None for case in cases)


def test_the_severity_that_is_configured_is_that_of_the_rule(work: Path) -> None:
    """In the list of rules too."""
    (work / "scrkit.toml").write_text('[severity]\nTINY1 = "advice"\n', "utf-8")

    made = sarif(run("validate", "case.tiny", "--select", "TINY", "--format", "sarif").stdout)

    levels = [rule["defaultConfiguration"]["level"] for rule in made["tool"]["driver"]["rules"]]
    assert levels == ["note", "warning", "note"]


@pytest.mark.parametrize("form", ["sarif", "junit", "github"])
def test_an_answer_is_the_same_in_every_process(form: str) -> None:
    """Byte for byte, whatever order sets have there."""
    told = {
        spawn("validate", RESPONSE, "--no-plugins", "--format", form, PYTHONHASHSEED=str(seed)).stdout
        for seed in (1, 2)
    }

    assert len(told) == 1


def test_a_document_of_which_only_the_text_could_be_checked_is_no_success(work: Path) -> None:
    """It is told of as unreadable, and of the rules those alone that were run."""
    (work / "half.tiny").write_text("# Only one heading\n1.1 This is wrong.\n\u2013\n", "utf-8")
    told = {form: run("validate", "half.tiny", "--format", form) for form in ("sarif", "junit", "github")}

    assert {one.exit_code for one in told.values()} == {exits.UNUSABLE}
    made = sarif(told["sarif"].stdout)
    assert made["invocations"][0]["executionSuccessful"] is False
    codes = [rule["id"] for rule in made["tool"]["driver"]["rules"]]
    assert codes
    assert all(code.startswith("SCR7") for code in codes)
    (suite,) = junit(told["junit"].stdout)
    assert (suite.get("errors"), suite.get("tests")) == ("1", str(len(codes) + 1))
    assert commands(told["github"].stdout)[0][1]["title"] == "could not be read"
