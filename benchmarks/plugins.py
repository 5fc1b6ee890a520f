"""What a hundred plugins among three hundred other distributions cost ``scrkit plugins list``.

Whole processes in turn, with them on the path and without; the median of the differences. Each plugin is a module of
its own with a rule; the other distributions have entry points of their own, as half of what is installed anywhere has.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

PLUGINS, OTHERS, PAIRS = 100, 300, 7
AT_MOST = 0.150
"""Seconds that all of them may cost."""

SOURCE = """
from scrkit.model import Rule
from scrkit.plugin import VALIDATORS, PluginInfo, ValidatorSpec

scrkit_plugin = PluginInfo(id={name!r}, api=1, prefix={prefix!r})

@VALIDATORS.implement
def scrkit_validators(context):
    rule = Rule(code={prefix!r} + "1", title="A rule", severity="advice")
    yield ValidatorSpec(id={name!r}, summary="A rule", rules=(rule,), ref="a:B")
"""


def install(site: Path) -> None:
    """Put all the distributions into the folder *site*."""
    for number in range(PLUGINS):
        name, prefix = f"board-{number}", f"B{chr(65 + number // 10)}{chr(65 + number % 10)}"
        module = f"bench_plugin_{number}"
        (site / f"{module}.py").write_text(SOURCE.format(name=name, prefix=prefix), "utf-8")
        _metadata(site, f"scrkit-{name}", f"[scrkit]\n{name} = {module}\n", "Requires-Dist: scrkit>=0.1,<1\n")
    for number in range(OTHERS):
        script = f"[console_scripts]\ntool-{number} = other_{number}:main\n" if number % 2 else ""
        _metadata(site, f"other-{number}", script, "Requires-Dist: attrs>=20\n" * 10)


def _metadata(site: Path, name: str, entry_points: str, requires: str) -> None:
    folder = site / f"{name.replace('-', '_')}-1.0.dist-info"
    folder.mkdir()
    head = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n{requires}\n"
    (folder / "METADATA").write_text(head + "A description of some length.\n" * 100, "utf-8")
    if entry_points:
        (folder / "entry_points.txt").write_text(entry_points, "utf-8")


def run(*options: str, path: str = "") -> tuple[float, list[dict[str, object]]]:
    """Return how long a listing takes, in seconds, and what it lists."""
    started = time.perf_counter()
    command = [sys.executable, "-m", "scrkit", "plugins", "list", "--json", *options]
    ran = subprocess.run(command, check=True, capture_output=True, env=os.environ | {"PYTHONPATH": path})
    took = time.perf_counter() - started
    plugins: list[dict[str, object]] = json.loads(ran.stdout)["plugins"]
    return took, plugins


def compare(site: Path, *options: str) -> float:
    """Return what the plugins cost, in seconds."""
    run(*options, path=str(site))  # compiles them, as installing does
    costs = []
    for _ in range(PAIRS):
        without, _ = run(*options)
        having, plugins = run(*options, path=str(site))
        costs.append(having - without)
    active = sum(plugin["status"] == "active" for plugin in plugins)
    told = f"{' '.join(['plugins list', *options])}: {active} active, {median(costs) * 1000:.0f} ms more"
    print(f"{told} with {PLUGINS} plugins and {OTHERS} other distributions (at most {AT_MOST * 1000:.0f})")
    return median(costs)


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        install(Path(folder))
        if max(compare(Path(folder)), compare(Path(folder), "--no-import")) > AT_MOST:
            sys.exit(1)
