"""What the canonical form costs those who do not use it: nothing."""

from __future__ import annotations

import subprocess
import sys


def test_nothing_else_imports_cattrs() -> None:
    """The rooms below and beside the codec start without it."""
    program = (
        "import scrkit.errors, scrkit.files, scrkit.model, scrkit.plugin, sys;"
        "print([name for name in sys.modules if name.partition('.')[0] == 'cattrs' or name == 'scrkit.codec'])"
    )

    made = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert made.stdout == "[]\n"
