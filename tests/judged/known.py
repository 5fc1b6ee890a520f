"""Where the rules and the reader of the judged documents differ still, with the reason, checked both ways."""

from __future__ import annotations

KNOWN: dict[tuple[str, str, str], str] = {
    ("02-stourhaven", "SCR802", "6.5.1"): "the same training in other words",
    ("03-ravensmoor", "SCR504", "3.4.1"): "an activity in words that are not known",
    ("03-ravensmoor", "SCR804", "2.1"): "the words of the overview report are not the board's own",
    ("05-kestrelbay", "SCR503", "3.4.1"): "the one value is taken for no measure",
    ("05-kestrelbay", "SCR503", "5.4.1"): "as above",
    ("05-kestrelbay", "SCR504", "2.4.1"): "people who attended are counted, and taken for a figure",
    ("05-kestrelbay", "SCR505", "5.4.3"): "to join is not known as a promise",
    ("05-kestrelbay", "SCR507", "2.3.1"): "to rewrite is not known as a promise",
    ("05-kestrelbay", "SCR508", "5.4.2"): "the later claim leaves out what the earlier compares with",
    ("05-kestrelbay", "SCR509", "any"): "a column of a table is not added up",
    ("06-ashdale", "SCR505", "2.4.2"): "a plan in words that are not known",
    ("07-blackmere", "SCR503", "2.4.1"): "one measure in other words",
    ("07-blackmere", "SCR503", "4.4.1"): "as above",
    ("07-blackmere", "SCR508", "5.4.1"): "one claim in other words",
    ("07-blackmere", "SCR804", "4.1"): "the words of the overview report are not the board's own",
    ("08-hollin", "SCR416", "2"): "of two cells that do not pair the reader counts one",
    ("10-calderwick", "SCR502", "2"): "a percentage in a column of progress",
    ("10-calderwick", "SCR509", "any"): "a column of a table is not added up",
    ("10-calderwick", "SCR802", "2.2"): "the same paper in other words",
}
"""By document, rule and place."""
