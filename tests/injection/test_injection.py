"""Every fault that is put into a clean response is found where it is, and nothing else is."""

from __future__ import annotations

from collections import Counter

import pytest

from injection.injecting import Fault, added, before, faults

FAULTS = faults()
KINDS = 3
"""Kinds of fault for each rule, at the least."""


def test_the_clean_response_is_clean() -> None:
    """Of everything, advice as well."""
    assert before() == frozenset()


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.code}: {fault.kind}")
def test_a_fault_is_found_and_nothing_else(fault: Fault) -> None:
    """At its place."""
    assert fault.code in fault.finds
    assert added(fault) == fault.declared


def test_no_kind_is_told_twice() -> None:
    """Each is a fault of its own."""
    assert [kind for kind, times in Counter((fault.code, fault.kind) for fault in FAULTS).items() if times > 1] == []
