"""Which names are of one body: reported, never rewritten."""

from __future__ import annotations

from layouts.written import response, tell


def bodies(actions: str) -> list[tuple[str, ...]]:
    """Return the names of every body in a response with these actions."""
    return [body.names for body in tell(response(actions=actions)).review.bodies]


def test_a_body_and_what_the_document_abbreviates_it_to() -> None:
    """Also where only the short form acts."""
    told = bodies("2.3.1 The Dunmere Children Service (DCS) will write.\n\n2.3.2 The DCS will call.")

    (service,) = [names for names in told if "DCS" in names]

    assert {name.removeprefix("The ") for name in service} == {"Dunmere Children Service", "DCS"}


def test_names_that_differ_by_little_are_of_one_body() -> None:
    """Commas, "Team" and "Local" make no other body."""
    actions = (
        "The Planning, Policy and Quality Group",
        "The Planning Policy and Quality Group",
        "Dunmere Training Team",
    )
    told = bodies("\n\n".join(f"2.3.{place} {name} will act." for place, name in enumerate(actions, start=1)))

    assert ("Planning, Policy and Quality Group", "Planning Policy and Quality Group") in told


def test_the_board_comes_first_with_all_its_names() -> None:
    """As the document has them."""
    assert bodies("2.3.1 Dunmere Police will act.")[0] == ("Dunmere Safeguarding Children Board", "DSCB")


def test_a_post_without_a_body_names_none() -> None:
    """It is no body itself."""
    assert bodies("2.3.1 The Head of Safeguarding will act.") == [("Dunmere Safeguarding Children Board", "DSCB")]


def test_a_term_that_is_spelt_out_is_no_body() -> None:
    """An abbreviation alone makes none."""
    told = bodies("2.3.1 Dunmere Police will use the Public Law Outline (PLO).")

    assert [names[0] for names in told] == ["Dunmere Safeguarding Children Board", "Dunmere Police"]
