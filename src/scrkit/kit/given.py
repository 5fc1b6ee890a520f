"""What the caller of a kit gives it: a configuration and boards' files, read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.kit.settings import Settings, read_settings

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from scrkit.plugin import BoardSpec


def settings_of(config: str | os.PathLike[str] | Settings | None) -> Settings:
    """Return what *config* says, a file or the settings themselves.

    Raises:
        FileError, LimitError, ConfigurationError: The file cannot be read, or says what it cannot mean.
    """
    if config is None:
        return Settings()
    return config if isinstance(config, Settings) else read_settings(config)


def boards_in(paths: Iterable[str | os.PathLike[str]]) -> tuple[BoardSpec, ...]:
    """Return the profiles in the boards' files *paths*; of two with one id the later counts.

    Raises:
        FileError, LimitError, ConfigurationError: A file cannot be read, or says what it cannot mean.
    """
    listed = tuple(paths)
    if not listed:
        return ()
    from scrkit.plugin.board_file import board_in_file  # noqa: PLC0415 - a run without such files does without the codec

    return tuple({spec.id: spec for spec in map(board_in_file, listed)}.values())
