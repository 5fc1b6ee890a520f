"""Real installed distributions, as far as an interpreter can tell: a module and its metadata in a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def introduced(plugin_id: str, prefix: str | None = None) -> str:
    """Return the lines with which the source of a plugin of that id begins."""
    info = f"PluginInfo(id={plugin_id!r}, api=1, prefix={prefix!r})"
    return f"from scrkit.plugin import *\nscrkit_plugin = {info}\n"


def install(
    folder: Path,
    *,
    name: str,
    version: str = "1.0",
    entries: dict[str, str],
    requires: str = "",
    **modules: str,
) -> Path:
    """Install in *folder* a distribution with *modules* (their sources by name) and scrkit *entries* (id to target).

    *requires* are requirements, one a line.
    """
    for module, source in modules.items():
        (folder / f"{module}.py").write_text(source, "utf-8")
    metadata = folder / f"{name.replace('-', '_')}-{version}.dist-info"
    metadata.mkdir()
    said = [f"Name: {name}", f"Version: {version}", *(f"Requires-Dist: {one}" for one in requires.splitlines())]
    (metadata / "METADATA").write_text("\n".join(["Metadata-Version: 2.1", *said, ""]), "utf-8")
    lines = [f"{plugin} = {target}" for plugin, target in entries.items()]
    (metadata / "entry_points.txt").write_text("\n".join(["[scrkit]", *lines, ""]), "utf-8")
    return metadata
