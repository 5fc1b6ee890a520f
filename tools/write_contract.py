"""Write ``api/hooks.json`` anew, the contract with plugins as it is promised.

Run as ``python tools/write_contract.py`` after a change of the contract that docs/plugins/stability.md allows.
"""

from __future__ import annotations

from pathlib import Path

from scrkit.codec import dump_json
from scrkit.plugin.contract import contract

PROMISED = Path(__file__).resolve().parents[1] / "api" / "hooks.json"

if __name__ == "__main__":
    PROMISED.parent.mkdir(exist_ok=True)
    PROMISED.write_text(dump_json(contract()), "utf-8")
    print(f"written: {PROMISED.name}")
