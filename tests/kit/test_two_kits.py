"""Promises about several kits in one program: they never meet, and the order of plugins never shows."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import permutations
from threading import Barrier
from typing import TYPE_CHECKING

from kit import tiny
from plugin.offering import plugin
from scrkit import Kit
from scrkit.model import Action, Board, Finding, Review, Rule, Where
from scrkit.plugin import BoardSpec, RendererSpec, ValidationContext, ValidatorSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import ModuleType

    from scrkit.plugin import RenderContext

REVIEW = Review(
    id="case",
    title="Response",
    board="Board",
    actions=tuple(Action(id=f"1.{n}", number=f"1.{n}", text=f"This is wrong, {n}.") for n in range(1, 40)),
)


def speaking(name: str, *, pause: Callable[[], object] = lambda: None) -> ModuleType:
    """Return a plugin that says its *name* of every action, and writes that down; *pause* comes between."""
    rule = Rule(code=f"{name.upper()}1", title=f"What {name} says", severity="error")

    def check(context: ValidationContext) -> Iterator[Finding]:
        for action in context.review.all_actions():
            pause()
            where = Where(kind="paragraph", id=action.id, number=action.number)
            yield Finding(code=rule.code, severity="error", message=f"{name} says so", where=where)

    class Paper:
        def render(self, context: RenderContext) -> bytes:
            pause()
            told = [(finding.code, finding.where.number, finding.plugin) for finding in context.findings]
            return repr((name, told, [rule.code for rule in context.rules])).encode()

    return plugin(
        name,
        validators=[ValidatorSpec(id=f"{name}.check", summary=name, rules=(rule,), ref=lambda: check)],
        renderers=[RendererSpec(id="paper", summary=name, forms=(".txt",), ref=Paper)],
        boards=[BoardSpec(profile=Board(id=name, names=(f"{name} Board",)))],
    )


def paper(kit: Kit, out: Path) -> bytes:
    """Return what the kit writes."""
    kit.render(REVIEW, "paper", out)
    return out.read_bytes()


def test_two_threads_with_two_kits_give_what_each_gives_alone(tmp_path: Path) -> None:
    """They are made and used at the same time, step by step side by side."""
    alone = {name: paper(Kit([speaking(name)]), tmp_path / f"{name}-alone.txt") for name in ("north", "south")}
    both = Barrier(2, timeout=60)

    def run(name: str) -> bytes:
        both.wait()
        kit = Kit([speaking(name, pause=both.wait)])
        return paper(kit, tmp_path / f"{name}-together.txt")

    with ThreadPoolExecutor(2) as threads:
        together = dict(zip(alone, threads.map(run, alone), strict=True))

    assert together == alone
    assert alone["north"] != alone["south"]


def test_any_order_of_registration_gives_the_same_bytes(tmp_path: Path) -> None:
    """Of a paper that tells of all findings."""
    plugins = [speaking("east"), plugin("west"), tiny, _without_paper(speaking("south"))]

    papers = {
        paper(Kit(order, discover=False), tmp_path / f"{number}.txt")
        for number, order in enumerate(permutations(plugins))
    }

    assert len(papers) == 1


def _without_paper(made: ModuleType) -> ModuleType:
    """Return the plugin without its renderer, of whose id there may be one only."""
    made.__dict__.pop("scrkit_renderers")
    return made
