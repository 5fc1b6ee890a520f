"""A plugin whose validator fails."""

from __future__ import annotations

CRASHING = """\
from scrkit.model import Rule
from scrkit.plugin import VALIDATORS, PluginInfo, ValidatorSpec

scrkit_plugin = PluginInfo(id="crash", api=1, prefix="CRASH")

def crash(context):
    raise LookupError("no map")

@VALIDATORS.implement
def scrkit_validators(context):
    rule = Rule(code="CRASH1", title="Never told", severity="error")
    yield ValidatorSpec(id="crash", summary="fails", rules=(rule,), ref=lambda: crash)
"""
