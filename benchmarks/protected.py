"""What a long list of protected names costs: a text looked through for 5,000 names against the same for five.

One pass over the text is made whatever the number of names, so that the ratio stays near 1. Usage: python
benchmarks/protected.py
"""

from __future__ import annotations

import sys
import time
from itertools import islice, product
from pathlib import Path
from statistics import median

from scrkit.language import Protected

EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "suffolk-2014" / "response.md"
TIMES = 20
"""How often the example stands in the text: a document of some two hundred pages."""

PAIRS = 9
AT_MOST = 2.0
FEW, MANY = 5, 5_000
GIVEN = ("Ann", "Ben", "Cara", "Dan", "Eve", "Finn", "Gus", "Hana", "Ian", "Jo", "Kit", "Lena", "Max", "Nia", "Omar")
BEGINNINGS = ("Ash", "Brook", "Carl", "Dun", "Ed", "Fair", "Green", "Hart", "Ing", "Kirk", "Lang", "Mill", "Nor", "Oak")
ENDINGS = ("bourne", "by", "combe", "dale", "den", "field", "ford", "gate", "ham", "hurst", "ing", "land", "ley", "man")
MORE = ("", "e", "er", "s", "son", "-Reed", "-Shaw", "-Wood")


def names(count: int) -> str:
    """Return a list of *count* names."""
    parts = product(MORE, ENDINGS, BEGINNINGS, GIVEN)
    return "\n".join(f"{given} {first}{last}{more}" for more, last, first, given in islice(parts, count))


def seconds(protected: Protected, text: str) -> float:
    """Return how long it takes to look through *text*."""
    start = time.perf_counter()
    protected.find(text)
    return time.perf_counter() - start


def main() -> None:
    """Print the ratio, and leave with 1 where it is too large."""
    text = EXAMPLE.read_text("utf-8") * TIMES
    few, many = Protected(names(FEW)), Protected(names(MANY))
    seconds(few, text), seconds(many, text)
    pairs = [(seconds(many, text), seconds(few, text)) for _ in range(PAIRS)]
    ratio = median(mine / other for mine, other in pairs)
    mine, other = (median(column) * 1000 for column in zip(*pairs, strict=True))
    told = f"{MANY:,} names: {mine:.0f} ms against {other:.0f} ms for {FEW}, ratio {ratio:.2f}"
    print(f"{told} (at most {AT_MOST:.2f}), {len(text):,} characters")
    if ratio > AT_MOST:
        sys.exit(1)


if __name__ == "__main__":
    main()
