"""The shape of a canonical file as pydantic models, made from the same description; for timing only.

Every field has its type, nothing is converted, and no key is unknown. What the records refuse beside that (blank text,
days out of order, an id that stands twice) the peer does not even look for.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, cast

from pydantic import BaseModel, ConfigDict, Field, create_model

from scrkit.codec.shape import Choice, Fields, Many, Shape, Single, shape_of
from scrkit.model import Review

STRICT = ConfigDict(strict=True, extra="forbid", frozen=True)


def peer() -> type[BaseModel]:
    """Return the model of a whole file."""
    return _made("File", {"number": (int, Field(alias="schema"))} | _fields(shape_of(Review)))


def _model(shape: Fields) -> type[BaseModel]:
    idle = {name: (_NOTHING[empty], ...) for name, empty in shape.idle}
    kind = {"kind": (_words((getattr(shape.of, "kind", ""),)), ...)} if shape.idle else {}
    return _made(shape.of.__name__, _fields(shape) | idle | kind)


def _made(name: str, fields: dict[str, Any]) -> type[BaseModel]:
    return cast("type[BaseModel]", create_model(name, __config__=STRICT, **fields))


def _fields(shape: Fields) -> dict[str, Any]:
    types = {key.name: _type(key.shape) for key in shape.keys}
    return {key.name: (types[key.name] | None if key.nullable else types[key.name], ...) for key in shape.keys}


def _type(shape: Shape) -> Any:  # noqa: ANN401 - an annotation
    if isinstance(shape, Single):
        return shape.of
    if isinstance(shape, Choice):
        return _words(shape.words)
    if isinstance(shape, Many):
        return tuple.__class_getitem__((_type(shape.each), ...))
    if isinstance(shape, Fields):
        return _model(shape)
    return _union([_model(fields) for _, fields in shape.records])


def _words(words: tuple[str, ...]) -> Any:  # noqa: ANN401 - as above
    literal: Any = Literal
    return literal[words]


def _union(models: list[type[BaseModel]]) -> Any:  # noqa: ANN401 - as above
    union: Any = models[0]
    for model in models[1:]:
        union |= model
    return union if len(models) == 1 else Annotated[union, Field(discriminator="kind")]


_NOTHING: dict[object, Any] = {
    None: None,
    False: Literal[False],
    (): Annotated[tuple[str, ...], Field(max_length=0)],
}
