"""The shape of a canonical file as pydantic models, made from the same description; for timing only.

Every field has its type and nothing is converted. A *checked* peer also refuses what the records refuse: text that is
blank or holds what no text has, positions below 1, days and places out of order, an id that stands twice.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, create_model, model_validator

from scrkit.codec.shape import Choice, Fields, Key, Kinds, Many, Shape, Single, shape_of
from scrkit.files import VALUE_CHARACTERS
from scrkit.model import Action, AtEvent, Dated, Owner, Recurring, Review, Span

HELD = r"[^\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]"
TEXT = Field(pattern=rf"^{HELD}*$", max_length=VALUE_CHARACTERS)
NOT_BLANK = Field(pattern=rf"^{HELD}*[\w&&{HELD}]{HELD}*$", max_length=VALUE_CHARACTERS)
STRICT = ConfigDict(strict=True, extra="forbid", frozen=True)


class InOrder(BaseModel):
    """Two days, the first not after the second."""

    model_config = STRICT

    @model_validator(mode="after")
    def check(self) -> Any:
        """Check them."""
        first, last = (
            getattr(self, a, None) or getattr(self, b, None) for a, b in (("earliest", "start"), ("latest", "end"))
        )
        if first is not None and last is not None and last < first:
            raise ValueError
        return self


class Placed(BaseModel):
    """A span that ends where it starts or after it."""

    model_config = STRICT

    @model_validator(mode="after")
    def check(self) -> Any:
        """Check it."""
        if self.line is None or self.end_line is None:
            return self
        start = (self.line, self.column or 1)
        if (self.end_line, self.end_column or start[1]) < start:
            raise ValueError
        return self


class Named(BaseModel):
    """An owner who is a post, a body or a collective."""

    model_config = STRICT

    @model_validator(mode="after")
    def check(self) -> Any:
        """Check it."""
        if not (self.post or self.body or self.collective):
            raise ValueError
        return self


class Stepped(BaseModel):
    """An action none of whose steps stands twice."""

    model_config = STRICT

    @model_validator(mode="after")
    def check(self) -> Any:
        """Check it."""
        if self.steps and len({step.id for step in self.steps}) < len(self.steps):
            raise ValueError
        return self


_CHECKED: dict[type, type[BaseModel]] = {
    Dated: InOrder,
    AtEvent: InOrder,
    Recurring: InOrder,
    Span: Placed,
    Owner: Named,
    Action: Stepped,
}


def peer(*, checked: bool) -> type[BaseModel]:
    """Return the model of a whole file."""
    return create_model("File", __config__=STRICT, schema=(int, ...), **_fields(shape_of(Review), checked=checked))


def _model(shape: Fields, *, checked: bool) -> type[BaseModel]:
    extra: dict[str, Any] = {}
    if shape.idle:
        extra = {name: (_empty(value), ...) for name, value in shape.idle}
        extra["kind"] = (Literal[shape.of.kind], ...)  # type: ignore[attr-defined] # a deadline's
    base = _CHECKED.get(shape.of) if checked else None
    config = {"__base__": base} if base else {"__config__": STRICT}
    return create_model(shape.of.__name__, **config, **_fields(shape, checked=checked), **extra)


def _fields(shape: Fields, *, checked: bool) -> dict[str, Any]:
    return {key.name: (_annotation(shape.of, key, checked=checked), ...) for key in shape.keys}


def _annotation(record: type, key: Key, *, checked: bool) -> Any:  # noqa: ANN401 - an annotation
    annotation = _type(key.shape, checked=checked)
    validators = str(next(field for field in record.__attrs_attrs__ if field.name == key.field).validator)
    if checked and annotation is str:
        annotation = Annotated[str, NOT_BLANK if "not_blank" in validators else TEXT]
    elif checked and "from_one" in validators:
        annotation = Annotated[annotation, Field(ge=1)]
    return annotation | None if key.nullable else annotation


def _type(shape: Shape, *, checked: bool) -> Any:  # noqa: ANN401 - as above
    if isinstance(shape, Single):
        return shape.of
    if isinstance(shape, Choice):
        return Literal[shape.words]
    if isinstance(shape, Many):
        return tuple[_type(shape.each, checked=checked), ...]
    if isinstance(shape, Kinds):
        models = [_model(fields, checked=checked) for _, fields in shape.records]
        union: Any = models[0]
        for model in models[1:]:
            union |= model
        return Annotated[union, Field(discriminator="kind")] if len(models) > 1 else union
    return _model(shape, checked=checked)


def _empty(value: object) -> Any:  # noqa: ANN401 - as above
    return {None: None, False: Literal[False], (): Annotated[tuple[str, ...], Field(max_length=0)]}[value]
