"""Recall and precision of each rule over the faults that are put in: ``python -m injection.table``."""

from __future__ import annotations

from collections import Counter

from injection.injecting import added, faults


def main() -> None:
    """Print a row for each rule: faults of it, found at their place, findings of it, and those that are right."""
    wanted: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    spoken: Counter[str] = Counter()
    for fault in faults():
        found = added(fault)
        for code, _ in fault.declared:
            wanted[code] += 1
        for code, _ in found:
            spoken[code] += 1
        for code, _ in found & fault.declared:
            hit[code] += 1
    print(f"{'rule':8} {'faults':>6} {'recall':>7} {'precision':>9}")  # noqa: T201 - the answer
    for code in sorted(wanted | spoken):
        recall = hit[code] / wanted[code] if wanted[code] else 1.0
        precision = hit[code] / spoken[code] if spoken[code] else 1.0
        print(f"{code:8} {wanted[code]:6} {recall:7.0%} {precision:9.0%}")  # noqa: T201 - as above


if __name__ == "__main__":
    main()
