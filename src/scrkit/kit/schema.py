"""The JSON Schema of a configuration, with the table of each plugin that has options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrkit.codec.table_schema import table_schema
from scrkit.kit.options import option_classes
from scrkit.kit.settings import Keys
from scrkit.model import SEVERITIES

if TYPE_CHECKING:
    from scrkit.kit.kit import Kit

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def configuration_schema(kit: Kit) -> dict[str, Any]:
    """Return the schema of ``scrkit.toml`` for the plugins of *kit*: those that are active have tables."""
    schema = table_schema(Keys)
    codes = [rule.code for rule in kit.components.rules]
    schema["properties"]["severity"] = {
        "description": "The severity of single rules.",
        "type": "object",
        "properties": {code: {"enum": list(SEVERITIES)} for code in codes},
        "additionalProperties": False,
    }
    schema["properties"]["plugins"] = {
        "description": "The options of plugins, a table for each.",
        "type": "object",
        "properties": dict(_tables(kit)),
        "additionalProperties": False,
    }
    return {"$schema": DIALECT, "title": "scrkit configuration", **schema}


def _tables(kit: Kit) -> dict[str, Any]:
    """Return the schema of each plugin's table, by its id: all the keys that any of its components knows."""
    tables: dict[str, Any] = {}
    for plugin in kit.plugins:
        schemas = [table_schema(record) for record in option_classes(kit.components, plugin.id)]
        if schemas:
            properties = {key: value for schema in schemas for key, value in schema["properties"].items()}
            required = sorted({key for schema in schemas for key in schema["required"]})
            tables[plugin.id] = {**schemas[0], "properties": properties, "required": required}
    return tables
