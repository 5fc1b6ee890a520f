"""What each rule of ownership is; the checks stand in ``scrkit.validators.ownership``."""

from __future__ import annotations

from scrkit.model import Rule
from scrkit.validators.rules.sources import IMPROVEMENT, PANEL, RESPONSE, ROLES

OWNERSHIP = (
    Rule(
        code="SCR301",
        title="Actions with neither an owner nor anybody who receives a report",
        severity="error",
        level="G",
        source=PANEL,
        why=(
            "Nobody can be asked about an action that nobody owns. Where somebody at least receives a report, "
            "SCR303 speaks instead."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Call takers will be trained.,
     deadline: by 27 March 2015, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR302",
        title="Actions owned by the whole board, or by everybody",
        severity="warning",
        level="L",
        source=ROLES,
        why=(
            "What a whole board owns, no single person answers for. A post or a sub-group of the board is "
            "enough, and so is a lead beside those who only support."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: The LSCB will train call takers.,
     owner: LSCB, deadline: by 27 March 2015, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: The Learning Group will train call takers.,
     owner: Learning Group, deadline: by 27 March 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR303",
        title="Reports with somebody to receive them and nobody to write them",
        severity="error",
        level="G",
        source=PANEL,
        why=(
            "A report that a group will receive, without a word on who writes it. Where there is no recipient "
            "either, SCR301 speaks."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: The Learning Group will receive a report on the training.,
     deadline: by 27 March 2015, evidence: [An audit],
     reports_to: [{said: Learning Group, body: Learning Group}]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will report to the Learning Group.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit],
     reports_to: [{said: Learning Group, body: Learning Group}]}
""",
    ),
    Rule(
        code="SCR304",
        title="Work handed to groups that are still to be formed",
        severity="advice",
        level="L",
        source=IMPROVEMENT,
        why=(
            "Until a task and finish group exists, nobody can be asked about its work. A group that was formed "
            "already is left alone."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: The Business Manager will set up a working group to study referrals.,
     owner: Business Manager of Dunmere Council, deadline: by 27 March 2015, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: The referrals group will study referrals.,
     owner: Referrals Group, deadline: by 27 March 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR305",
        title="Several owners and no lead",
        severity="advice",
        level="L",
        source=ROLES,
        why=(
            "Where several own one thing and none is said to lead, each may wait for the other. Owners of "
            "different steps are not several, and those who support or contribute are not owners."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police and Dunmere Health Trust will train call takers.,
     owner: Dunmere Police and Dunmere Health Trust, deadline: by 27 March 2015, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: "Dunmere Police, supported by Dunmere Health Trust, will train call takers.",
     owner: Dunmere Police (lead) and Dunmere Health Trust (support),
     deadline: by 27 March 2015,
     evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR306",
        title="Bodies under several names",
        severity="warning",
        why=(
            "One body under two names looks like two bodies. Told of are names that differ by a comma, by "
            "\u201cLocal\u201d, by \u201cTeam\u201d or by \u201c&\u201d; abbreviations, plurals and a name "
            "without the board\u2019s before it are left alone."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1",
     text: "The Planning, Policy and Practice Group will report to the Planning Policy and Practice Group.",
     owner: "Planning, Policy and Practice Group", deadline: by 27 March 2015, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: "The Planning, Policy and Practice Group will train call takers.",
     owner: "Planning, Policy and Practice Group", deadline: by 27 March 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR307",
        title="Persons named as owners",
        severity="warning",
        level="L",
        source=ROLES,
        why="A person leaves and the action has no owner. A post stays. A name beside its post is left alone.",
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Mrs Able will train call takers.,
     deadline: by 27 March 2015, evidence: [An audit],
     owners: [{said: Mrs Able, post: Mrs Able}]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: The Business Manager of Dunmere Council will train call takers.,
     owner: Business Manager of Dunmere Council, deadline: by 27 March 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR308",
        title="Abbreviations that are not spelled out",
        severity="advice",
        level="G",
        source=RESPONSE,
        why=(
            "A family reads the response too. An abbreviation is spelled out at its first use; the commonest, "
            "such as NHS and GP, need not be."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will send all its MARAC papers to schools.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1",
     text: Dunmere Police will send all papers of the Multi-Agency Risk Assessment Conference (MARAC) to schools.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
""",
    ),
)
