"""Promises of the plugin as a package: it is found, and it judges the reviews that it should."""

from __future__ import annotations

from datetime import date
from importlib.metadata import entry_points

import pytest

from scrkit import Kit
from scrkit.kit.frameworks import framework_of
from scrkit.model import Dated, Framework, Milestone, Review
from scrkit_sar import plugin

KIT = Kit(discover=False, plugins=[plugin])
REVIEW = Review(id="r", title="Response to the Safeguarding Adults Review", board="Eskford Safeguarding Adults Board")


def of(review: Review) -> Framework | None:
    """Return the framework under which *review* was held."""
    return framework_of(review, None, KIT.components.frameworks)[0]


def test_the_package_is_found_under_the_plugins_id() -> None:
    """The entry point leads to the hook, and the plugin is active."""
    (point,) = entry_points(group="scrkit", name="sar")

    assert point.load() is plugin
    assert [one.status for one in Kit().plugins if one.id == "sar"] == ["active"]


def test_it_offers_a_framework_and_nothing_else() -> None:
    """Under an id of its own."""
    assert [(kind, one.id) for kind, one in KIT.components.of("sar")] == [("framework", "sar-2015")]
    assert "sar-2015" in [framework.id for framework in KIT.frameworks]


@pytest.mark.parametrize(
    "law", ["section 44 of the Care Act 2014", "Section 44 (1) of the Care Act 2014", "s.44 of the Care Act 2014"]
)
def test_a_review_that_names_the_section_is_held_under_it(law: str) -> None:
    """However it is written."""
    found = of(Review(id="r", title="Response", board="Eskford Board", legal_basis=("Human Rights Act 1998", law)))

    assert found is not None
    assert found.id == "sar-2015"


def test_another_section_or_a_date_alone_tells_nothing() -> None:
    """A duty to cooperate is another matter, and scrkit chooses by date among its own frameworks only."""
    told = Milestone(what="decision to hold the review", when=Dated(said="2 June 2016", earliest=date(2016, 6, 2)))

    for law in ("section 6 of the Care Act 2014", "Care Act 2014"):
        assert of(Review(id="r", title="Response", board="Eskford Board", legal_basis=(law,))) is None
    assert of(Review(id="r", title=REVIEW.title, board=REVIEW.board, milestones=(told,))) is None
