"""Real installed distributions, as far as an interpreter can tell: a module and its metadata in a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def install(folder: Path, *, name: str, version: str = "1.0", entries: dict[str, str], **modules: str) -> Path:
    """Install in *folder* a distribution with *modules* (their sources by name) and scrkit *entries* (id to target)."""
    for module, source in modules.items():
        (folder / f"{module}.py").write_text(source, "utf-8")
    metadata = folder / f"{name.replace('-', '_')}-{version}.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", "utf-8")
    lines = [f"{plugin} = {target}" for plugin, target in entries.items()]
    (metadata / "entry_points.txt").write_text("\n".join(["[scrkit]", *lines, ""]), "utf-8")
    return metadata
