"""A plugin's table of the configuration into objects of the classes that its components name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, fields

from scrkit.errors import ConfigurationError
from scrkit.plugin.guard import failure, guard
from scrkit.plugin.specs import Spec

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeVar

    from attrs import AttrsInstance

    from scrkit.kit.components import Components
    from scrkit.kit.settings import Settings
    from scrkit.plugin import Offer, PluginStatus
    from scrkit.plugin.hook import Identified

    S = TypeVar("S", bound=Identified)
    Made = Mapping[type[AttrsInstance] | None, object]


def configured(components: Components, plugin: PluginStatus, settings: Settings) -> Components:
    """Return *components*, all of them *plugin*'s, each with its options.

    Raises:
        ConfigurationError: The plugin's table has a key that none of them knows, or a value that does not belong there.
        PluginError: A component cannot do without a table, or its class is none that a table could become.
    """
    classes = option_classes(components, plugin.id)
    table = settings.options.get(plugin.id, {})
    at = (*settings.at, "plugins", plugin.id)
    known = sorted({field.name for record in classes for field in fields(record)})
    for key in sorted(set(table) - set(known)):
        told = f"known are {', '.join(known)}" if known else "it takes none"
        problem = f"unknown key for {plugin.label}; {told}"
        raise ConfigurationError(problem, file=settings.file, path=".".join((*at, key)))
    if not classes:
        return components
    made: dict[type[AttrsInstance] | None, object] = {None: None}
    made |= {record: _made(record, table, plugin, settings, at) for record in classes}
    return _with_options(components, made)


def option_classes(components: Components, plugin_id: str) -> tuple[type[AttrsInstance], ...]:
    """Return the classes of options that the components of one plugin name, each once."""
    named = (component.options for _, component in components.of(plugin_id) if isinstance(component, Spec))
    return tuple(dict.fromkeys(record for record in named if record is not None))


def _options_of(offer: Offer[Identified]) -> type[AttrsInstance] | None:
    return offer.component.options if isinstance(offer.component, Spec) else None


def _made(
    record: type[AttrsInstance],
    table: Mapping[str, object],
    plugin: PluginStatus,
    settings: Settings,
    at: tuple[str, ...],
) -> object:
    """Return the object of *record* for the keys of *table* that it knows."""
    own = {field.name: table[field.name] for field in fields(record) if field.name in table}
    doing = f"options of class {record.__name__}"

    def read() -> object:
        from scrkit.codec.table import structured  # noqa: PLC0415 - a plugin without options does without the codec

        return structured(own, record, file=settings.file, at=at)

    try:
        return guard(read, plugin=plugin, doing=doing, passing=(ConfigurationError,))
    except ConfigurationError as error:
        if plugin.id in settings.options:
            raise
        remedy = f"say it in the table [{'.'.join(at)}] of {settings.file}"
        raise failure(plugin, f"{doing}: {error.path}: {error.problem}", remedy) from error


def _with_options(components: Components, made: Made) -> Components:
    """Return *components* with the options that are *made* for each."""

    def given(offers: tuple[Offer[S], ...]) -> tuple[Offer[S], ...]:
        return tuple(evolve(offer, options=made[_options_of(offer)]) for offer in offers)

    return evolve(
        components,
        formats=given(components.formats),
        layouts=given(components.layouts),
        validators=given(components.validators),
        renderers=given(components.renderers),
        exporters=given(components.exporters),
        commands=given(components.commands),
    )
