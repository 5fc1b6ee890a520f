"""Whole phrases, as they stand in the date cell of a plan, in a document of 13 January 2014."""

from __future__ import annotations

from datetime import date

import pytest

from language.telling import when
from scrkit.language import default_vocabulary, explained, read_deadline
from scrkit.language.phrase import LONGEST
from scrkit.model import Board, Conventions, Dated, Period, Unclear

VOCABULARY = default_vocabulary()
DATED = date(2014, 1, 13)

DATES = [
    ("w/c 3 March 2014", "2014-03-03..2014-03-09 ambiguous"),
    ("week ending 7 March 2014", "2014-03-01..2014-03-07"),
    ("week commencing March 2014", "unclear not_understood"),
    ("by close of play 4/3/14", "..2014-03-04"),
    ("Friday 5th November 2021, 5pm", "2021-11-05"),
    ("Q2 2014/15", "2014-07-01..2014-09-30"),
    ("to be in place by the end of Q4 2019/20", "..2020-03-31"),
    ("Spring/Summer 2016", "2016-03-01..2016-08-31 ambiguous"),
    ("Winter 2019/20", "2019-12-01..2020-02-29 ambiguous"),
    ("30/06/21 (revised from 31/03/21)", "2021-06-30"),
    ("31/03/21, extended to 30 June 2021", "2021-06-30"),
    ("Revised date: 30 June 2021", "2021-06-30"),
    ("Target: Jul-19", "2019-07-01..2019-07-31 ambiguous"),
    ("not before January 2021", "2021-01-01.."),
    ("April 2015 onwards", "2015-04-01.."),
    ("from April 2015 onwards", "2015-04-01.."),
    ("April 2015 and beyond", "2015-04-01.."),
    ("31st March 2015 at the latest", "..2015-03-31"),
    ("between now and March 2014", "..2014-03-31 ambiguous"),
    ("2014-2017", "2014-01-01..2017-12-31 ambiguous"),
    ("2014/15 - 2016/17", "2014-04-01..2017-03-31"),
    ("March/April 2014", "2014-03-01..2014-04-30 ambiguous"),
    ("academic year 2014/15", "2014-09-01..2015-08-31 ambiguous"),
    ("before the end of the financial year", "..2014-03-30 year"),
    ("end of June", "2014-06-30 year"),
    ("Dates in January", "2014-01-01..2014-01-31 year"),
    ("Report to Board March 2015", "2015-03-01..2015-03-31"),
    ("\u2022 31 March 2015.", "2015-03-31"),
    ("30\u00a0Jun\n16", "2016-06-30"),
    ("31/03", "2014-03-31 year"),
    ("1 April-30 June 2016", "2016-04-01..2016-06-30"),
    ("28 February - 4 March 2016", "2016-02-28..2016-03-04"),
    ("31 March, 30 June 2016", "2016-06-30"),
    ("31 March 16 June 2016", "2016-06-16"),
    ("30 Jun-16", "2016-06-30"),
    ("30-Jun-16", "2016-06-30"),
    ("Board 14 March 2016", "2016-03-14"),
    ("In advance of September 2016", "..2016-08-31"),
    ("subsequent to 31 March 2016", "2016-04-01.."),
    ("01/04/2015-31/03/2016", "2015-04-01..2016-03-31"),
    ("12 March 2015 @ 10am", "2015-03-12"),
    ("3rd Qtr 2014/15", "2014-10-01..2014-12-31"),
    ("31/3", "2014-03-31 year"),
    ("31st March2019", "2019-03-31"),
    ("2019/04/05", "2019-04-05"),
    ("end-April 2016", "2016-04-30"),
    ("Q1-Q2 2016/17", "2016-04-01..2016-09-30"),
    ("Q3/Q4 2015", "2015-07-01..2015-12-31 ambiguous"),
    ("Q2 19/20", "2019-07-01..2019-09-30"),
    ("FY20/21", "2020-04-01..2021-03-31"),
    ("Nov 2015/Jan 2016", "2015-11-01..2016-01-31 ambiguous"),
    ("by the end of the month", "..2014-01-31 ambiguous month year"),
    ("this month", "unclear not_understood"),
    ("end of the month", "2014-01-31 ambiguous month year"),
    ("now 30 June 2014", "2014-06-30"),
    ("By: 31/05/18", "..2018-05-31"),
    ("to commence in January 2020", "2020-01-01..2020-01-31"),
    ("to commence from January 2020", "2020-01-01.."),
    ("Febuary 2015", "2015-02-01..2015-02-28"),
    ("In place by Sept. 2015", "..2015-09-30 ambiguous"),
    ("Revised target: Dec 2016 (originally Sept 2016)", "2016-12-01..2016-12-31"),
    ("March 2014 and September 2014", "2014-09-01..2014-09-30"),
    ("1. 28 February 2020\n2. 31 March 2020", "2020-03-31"),
    ("Draft by June 2015; final by September 2015", "..2015-09-30 ambiguous"),
    ("Start April 2014, complete by March 2015", "..2015-03-31 ambiguous"),
    ("March 2015, minutes of June 2015", "unclear not_understood"),
    ("from September 2015 to", "unclear broken_range"),
    ("Between April 2016 and", "unclear broken_range"),
]

RHYTHMS = [
    ("annual", "YEARLY"),
    ("Each quarter", "MONTHLY;INTERVAL=3"),
    ("twice a year", "MONTHLY;INTERVAL=6"),
    ("per annum", "YEARLY"),
    ("3 monthly and 6 monthly", "MONTHLY;INTERVAL=3 MONTHLY;INTERVAL=6"),
    ("six-monthly for two years", "MONTHLY;INTERVAL=6;COUNT=4"),
    ("at three month intervals", "MONTHLY;INTERVAL=3"),
    ("at 1 week intervals", "WEEKLY"),
    ("Annually from April 2015", "YEARLY 2015-04-01.."),
    ("annually in March", "YEARLY;BYMONTH=3"),
    ("every March and September", "YEARLY;BYMONTH=3,9"),
    ("31 March each year", "YEARLY;BYMONTHDAY=31;BYMONTH=3"),
    ("first Monday of each month", "MONTHLY;BYDAY=1MO"),
    ("15th of each month", "MONTHLY;BYMONTHDAY=15"),
    ("by April 2014 then quarterly", "MONTHLY;INTERVAL=3 2014-04-30.."),
    ("September 2014, then annually", "YEARLY 2014-09-01.."),
    ("in September 2014 and annually thereafter", "YEARLY 2014-09-01.."),
    ("from 1 May 2014, then every two months", "MONTHLY;INTERVAL=2 2014-05-01.."),
    ("weekly huddles", "WEEKLY"),
    ("every March for two years", "YEARLY;BYMONTH=3"),
    ("daily and weekly checks", "DAILY WEEKLY"),
    ("weekly until discharge", "WEEKLY"),
    ("weekly until not needed", "unclear not_understood"),
    ("every Monday and Thursday", "WEEKLY;BYDAY=MO,TH"),
    ("Monthly (first report 31/05/2019)", "MONTHLY 2019-05-31.."),
    ("quaterly", "MONTHLY;INTERVAL=3"),
    ("Bi annually", "unclear not_understood"),
    ("Annual (April)", "YEARLY;BYMONTH=4"),
    ("Monthly audits for 6 months", "MONTHLY;COUNT=6"),
    ("3 x per year", "MONTHLY;INTERVAL=4"),
    ("Six monthly \u2013 next due April 2015", "MONTHLY;INTERVAL=6 2015-04-01.."),
    ("annual publication in future years", "YEARLY"),
    ("quarterly from May 2015 until May 2014", "unclear broken_range"),
    ("at 3 quarter intervals", "unclear not_understood"),
]

LENGTHS = [
    ("6 months", "P6M"),
    ("Within 1 month of publication", "P1M after <publication>"),
    ("within 28 days of the action being agreed", "P28D after <action being agreed>"),
    ("within the legal 56-day deadline", "P56D"),
    ("48 hours of notification", "PT48H after <notification>"),
    ("within a fortnight", "P2W"),
    ("two quarters", "P6M"),
    ("within 70 working days", "P70D working"),
    ("10 calendar days", "P10D calendar"),
    ("Actions 0-9 months", "P0M..P9M"),
    ("3-6 months from publication", "P3M..P6M after <publication>"),
    ("6-3 months", "unclear broken_range"),
    ("six months' time", "P6M"),
    ("Six months post publication", "P6M after <publication>"),
    ("15 wkg days", "P15D working"),
    ("Short term (0\u20136 months)", "P0M..P6M"),
    ("6/52", "P6W"),
    ("audit to be repeated in six months", "P6M"),
]

OCCASIONS = [
    ("Next LSCB meeting (12 June)", "event <Next LSCB meeting (12 June)> 2014-06-12 year"),
    ("Target: at the July 2014 meeting", "event <July 2014 meeting> 2014-07-01..2014-07-31"),
    ("each Board meeting", "event <each Board meeting>"),
    ("on discharge", "event <discharge>"),
    ("following publication of the report", "event <publication of the report>"),
    ("by the next inspection", "event <next inspection>"),
    ("at each contract review meeting", "event <each contract review meeting>"),
    ("At the next SAB Executive", "event <next SAB Executive>"),
    ("after each incident", "event <each incident>"),
    ("on reception into custody", "event <reception into custody>"),
    ("After appointment of the new lead", "event <appointment of the new lead>"),
]

STANDINGS = [
    ("Completed \u2013 Jan 2015", "done 2015-01-31"),
    ("Complete. Closed 12 May 2019", "done 2019-05-12"),
    ("March 2020 \u2013 complete", "done 2020-03-31"),
    ("Completed 10 September", "done 2013-09-10 year"),
    ("Done", "done"),
    ("Complete \u2013 see the minutes", "done"),
    ("Action completed and signed off 17.09.18", "done 2018-09-17"),
    ("Launched on 3 February 2015", "2015-02-03"),
    ("Audit completed and signed off 17.09.13", "done 2013-09-17"),
    ("Target June 2013, completed August 2013", "done 2013-08-31"),
    ("was ratified on 12 May", "done 2013-05-12 year"),
    ("the audit was presented to the committee in October", "done 2013-10-31 year"),
    ("Launched on 3 February", "done 2013-02-03 year"),
    ("was not ratified on 12 May", "unclear not_understood"),
    ("Completed (target date was 31/12/13)", "done"),
    ("Audit completed, target 31/12/13", "unclear not_understood"),
    ("Commenced and ongoing", "ongoing"),
    ("September 2020 - ongoing", "ongoing"),
    ("from April 2015 and ongoing", "ongoing"),
    ("24/7", "ongoing"),
    ("Overdue \u2013 was due 31 March 2013", "2013-03-31"),
    ("as soon as funding is confirmed", "if <funding is confirmed>"),
    ("Complete by March 2015", "..2015-03-31 ambiguous"),
    ("Completed by March 2015", "..2015-03-31 ambiguous"),
    ("Completed by March 2013", "unclear not_understood"),
    ("In progress \u2013 due March 2015", "2015-03-01..2015-03-31"),
    ("In progress by March 2015", "..2015-03-31 ambiguous"),
    ("On track to complete by March 2015", "..2015-03-31 ambiguous"),
    ("31/12/14 - overdue", "2014-12-31"),
    ("31/12/14 - delayed", "unclear not_understood"),
    ("Yes - completed", "done"),
    ("28/02/15 (revised)", "2015-02-28"),
    ("In progress", "none"),
    ("Not complete", "none"),
    ("Ongoing", "ongoing"),
    ("Immediate and ongoing", "ongoing"),
    ("Ongoing \u2013 reviewed quarterly", "ongoing"),
    ("Ongoing, review March 2015", "ongoing review 2015-03-31"),
    ("Ongoing, review in March", "ongoing review 2014-03-31 year"),
    ("Ongoing until March 2015", "..2015-03-31 ambiguous"),
    ("Ongoing, monitored on a quarterly basis", "ongoing"),
    ("Ongoing, quarterly review by the Board", "ongoing"),
    ("Ongoing, monitored every six weeks", "ongoing"),
    ("Ongoing \u2013 March 2015", "unclear not_understood"),
    ("Ongoing quarterly returns", "unclear not_understood"),
    ("Ongoing work in March", "unclear not_understood"),
    ("Completed (13 January 2014)", "done 2014-01-13"),
    ("Launched on 13 January 2014", "done 2014-01-13"),
    ("Ongoing from March 2015", "ongoing"),
    ("Ongoing programme of training", "ongoing"),
    ("TBC", "none"),
    ("To be agreed with partners", "none"),
    ("To be confirmed in Children and Social Work Act", "if <Children and Social Work Act>"),
    ("Awaiting sign off", "none"),
    ("subject to funding", "if <funding>"),
    ("once the new system is live", "if <the new system is live>"),
]

UNCLEAR = [
    ("mid-June 2015", "vague"),
    ("early 2020", "vague"),
    ("Immediate", "vague"),
    ("In due course", "vague"),
    ("half termly", "vague"),
    ("31 June 2019", "impossible"),
    ("between December 2012 and 2013", "broken_range"),
    ("Sept 14", "not_understood"),
    ("Dec 13 \u2013 Mar 14", "not_understood"),
    ("3/12", "not_understood"),
    ("Monday 12 March 2014", "impossible"),
    ("bi-monthly", "not_understood"),
    ("monthly until March 2015 then quarterly", "not_understood"),
    ("Complete but needs review", "not_understood"),
    ("implemented from 1st April 2018", "not_understood"),
    ("not 31 March 2015", "not_understood"),
    ("Completed March 2015, reopened June 2015", "not_understood"),
    ("See action 3", "not_understood"),
    ("Phase 2 - June 2016", "not_understood"),
    ("Section 11 March 2016", "not_understood"),
    ("Stage 1 March 2016 Stage 2 September 2016", "not_understood"),
    ("Audit 2 March 2013 completed", "not_understood"),
    ("two weeks before 31 March 2016", "not_understood"),
    ("after 6 months", "not_understood"),
    ("<31/03/16", "not_understood"),
    ("March 2016?", "not_understood"),
    ("Started January 2016", "not_understood"),
    ("On hold until April 2016", "not_understood"),
    ("Raised 12/01/13", "not_understood"),
    ("Not completed by 31 January 2016", "not_understood"),
    ("As per plan", "not_understood"),
    ("Yes", "not_understood"),
    ("paragraph 4.5.2", "not_understood"),
    ("Learning 14.10", "not_understood"),
    ("Section 47 of the Children Act 1989", "not_understood"),
]


def read(phrase: str, dated: date | None = DATED) -> str:
    """Return what *phrase* means, told in one line."""
    return when(read_deadline(phrase, vocabulary=VOCABULARY, dated=dated))


@pytest.mark.parametrize(("phrase", "expected"), [*DATES, *RHYTHMS, *LENGTHS, *OCCASIONS, *STANDINGS])
def test_a_phrase_is_understood(phrase: str, expected: str) -> None:
    """As a careful reader would understand it."""
    assert read(phrase) == expected


@pytest.mark.parametrize(("phrase", "reason"), UNCLEAR)
def test_what_gives_no_day_is_unclear(phrase: str, reason: str) -> None:
    """With the reason, and its words kept."""
    found = read_deadline(phrase, vocabulary=VOCABULARY, dated=DATED)

    assert isinstance(found, Unclear)
    assert (found.said, found.reason) == (phrase, reason)


def test_a_paragraph_is_no_phrase() -> None:
    """However it ends."""
    assert read("x" * (LONGEST - 14) + " 31 March 2015") == "2015-03-31"
    assert read("x" * (LONGEST - 13) + " 31 March 2015") == "unclear not_understood"


def test_without_the_document_s_date_done_needs_its_year() -> None:
    """And so does the day of a review, and a first date."""
    for phrase in (
        "Completed 10 September",
        "Ongoing, review March",
        "September, then annually",
        "by the end of the month",
    ):
        assert read(phrase, None) == "unclear not_understood"


def test_a_board_s_own_calendar_is_understood() -> None:
    """Its terms with their days, its year, its words of status."""
    board = Board(
        id="northshire",
        names=("Northshire LSCB",),
        conventions=Conventions(
            fiscal_start=1,
            done=("job done",),
            periods=(
                Period(name="spring term", first=date(2014, 1, 6), last=date(2014, 4, 4)),
                Period(name="spring term", first=date(2015, 1, 5), last=date(2015, 3, 27)),
            ),
        ),
    )
    theirs = VOCABULARY.with_board(board)

    def own(phrase: str, dated: date | None = DATED) -> str:
        return when(read_deadline(phrase, vocabulary=theirs, dated=dated))

    assert read("spring term 2015") == "unclear not_understood"
    assert own("spring term 2015") == "2015-01-05..2015-03-27"
    assert own("by the end of the spring term 2014") == "..2014-04-04"
    assert own("by the spring term") == "..2014-04-04 ambiguous year"
    assert own("by the spring term", date(2014, 5, 1)) == "..2015-03-27 ambiguous year"
    assert own("by the spring term", date(2016, 5, 1)) == "unclear not_understood"
    assert own("by the spring term", None) == "unclear not_understood"
    assert own("spring term 2016") == "unclear not_understood"
    assert own("Completed spring term", date(2015, 5, 1)) == "done 2015-03-27 year"
    assert own("2014-15") == "2014-01-01..2014-12-31"
    assert own("Job done 4 March 2013") == "done 2013-03-04"


RULES = [
    ("by 4 March 2014", "deadline.by/day"),
    ("until 4 March 2014", "deadline.until/day"),
    ("before 4 March 2014", "deadline.before/day"),
    ("after 4 March 2014", "deadline.after/day"),
    ("not before March 2014", "deadline.from/month"),
    ("spring 2014", "deadline.in/season"),
    ("2014/15", "deadline.in/fiscal-year"),
    ("school year 2014/15", "deadline.in/academic-year"),
    ("Q3 2014/15", "deadline.in/fiscal-quarter"),
    ("Q3 2014", "deadline.in/quarter"),
    ("end of March", "deadline.in/month/end/inferred-year"),
    ("end of the month", "deadline.in/this-month"),
    ("2014", "deadline.in/year"),
    ("March/April 2014", "deadline.in/month/either"),
    ("between 4 March and 5 April 2014", "deadline.between/day"),
    ("w/c 3 March 2014", "deadline.week/day"),
    ("30/06/21 (revised from 31/03/21)", "deadline.revised/day"),
    ("from September 2015 to", "deadline.between"),
    ("between December 2012 and 2013", "deadline.between"),
    ("31 June 2019", "deadline.date"),
    ("Monday 12 March 2014", "deadline.weekday"),
    ("Sept 14", "deadline.day-or-year"),
    ("Report in January", "deadline.in/beside"),
    ("Report to Board March 2015", "deadline.in/month/beside"),
    ("Draft by June 2015; final by September 2015", "deadline.by/steps"),
    ("March 2014 and September 2014", "deadline.in/month/steps"),
    ("weekly huddles", "recurrence.adverb/beside"),
    ("quarterly", "recurrence.basis"),
    ("3 monthly and 6 monthly", "recurrence.several"),
    ("September 2014, then annually", "recurrence.then"),
    ("every March and May", "recurrence.each"),
    ("within six months", "deadline.length"),
    ("0-9 months", "deadline.window"),
    ("at the July 2014 meeting", "deadline.event/month"),
    ("on publication", "deadline.occasion"),
    ("Completed 10 September", "deadline.done/day/inferred-year"),
    ("Done", "deadline.done"),
    ("was ratified on 12 May", "deadline.done/beside"),
    ("Completed by March 2013", "deadline.done"),
    ("Ongoing", "deadline.ongoing"),
    ("Ongoing, review March 2015", "deadline.ongoing/month"),
    ("TBC", "deadline.none"),
    ("Awaiting sign off", "deadline.none"),
    ("In progress", "deadline.none"),
    ("-", "deadline.none"),
    ("subject to funding", "deadline.condition"),
    ("In due course", "deadline.vague"),
    ("mid-June 2015", "deadline.vague"),
    ("See action 3", "deadline.unknown"),
    ("x" * (LONGEST + 1), "deadline.too-long"),
]


@pytest.mark.parametrize(("phrase", "rule"), RULES)
def test_each_answer_names_the_rule_that_read_it(phrase: str, rule: str) -> None:
    """And the conventions by which its days were told."""
    assert read_deadline(phrase, vocabulary=VOCABULARY, dated=DATED).rule == rule


def test_the_rules_can_be_told_in_words() -> None:
    """And each rule can be told in words."""
    found = read_deadline("by spring", vocabulary=VOCABULARY, dated=DATED)

    assert isinstance(found, Dated)
    assert found.rule == "deadline.by/season/inferred-year"
    by, season, inferred = explained(found.rule)
    assert "by a date" in by
    assert "Met Office" in season
    assert "year is not said" in inferred
    assert explained("no.such-rule") == ()
