"""``python -m scrkit`` is ``scrkit``."""

from __future__ import annotations

from scrkit.cli import main

if __name__ == "__main__":
    main()
