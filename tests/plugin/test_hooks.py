"""Promises of the hooks."""

from __future__ import annotations

from typing import Any

import pytest

from scrkit.plugin import BOARDS, COMMANDS, EXPORTERS, FORMATS, FRAMEWORKS, LAYOUTS, RENDERERS, VALIDATORS, Hook, hooks

HOOKS: tuple[Hook[Any, Any], ...] = (FORMATS, LAYOUTS, VALIDATORS, RENDERERS, EXPORTERS, BOARDS, FRAMEWORKS, COMMANDS)


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook.name)
def test_every_hook_has_a_specification(hook: Hook[Any, Any]) -> None:
    """It is documented, and cannot be mistaken for an implementation."""
    specification = getattr(hooks, hook.name)

    assert specification.__doc__
    with pytest.raises(NotImplementedError):
        specification(None)
