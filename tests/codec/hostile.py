"""Files made to crash, stall or swell whoever reads them, by name, as bytes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

HEAD = b"schema: 1\nid: a\ntitle: b\nboard: c\n"


def bomb() -> bytes:
    """Return aliases of aliases: nine levels of nine, a billion values for whoever follows them."""
    lines = ["a0: &a0 [x,x,x,x,x,x,x,x,x]"]
    lines += [f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    return "\n".join(lines).encode()


def many_keys() -> bytes:
    """Return an object with a million keys."""
    return json.dumps({f"k{number}": 0 for number in range(1_000_000)}).encode()


YAML: dict[str, Callable[[], bytes]] = {
    "nested-brackets": lambda: b"a: " + b"[" * 50_000,
    "nested-braces": lambda: b"{a: " * 50_000,
    "nested-lists": lambda: b"- " * 50_000 + b"x",
    "nested-keys": lambda: b"? " * 50_000 + b"x",
    "nested-by-indent": lambda: b"".join(b" " * n + b"a:\n" for n in range(5_000)),
    "brackets-on-lines": lambda: b"[\n" * 1_000_000,
    "aliases": bomb,
    "one-alias-often": lambda: HEAD + b"legal_basis: [&a x" + b",*a" * 1_000_000 + b"]",
    "anchors": lambda: HEAD + b"legal_basis:\n" + b"".join(b"- &a%d x\n" % n for n in range(500_000)),
    "plain-10mb": lambda: HEAD + b"website: " + b"x" * 10_000_000,
    "plain-10mb-of-words": lambda: HEAD + b"website: " + b"x y\n  " * 1_600_000,
    "quoted-10mb": lambda: HEAD + b'website: "' + b"x " * 5_000_000 + b'"',
    "quoted-10mb-without-end": lambda: HEAD + b'website: "' + b"\\n\n " * 2_500_000,
    "block-10mb": lambda: HEAD + b"website: |\n" + b"  x\n" * 2_500_000,
    "folded-10mb": lambda: HEAD + b"website: >\n" + b"  x\n\n" * 2_000_000,
    "key-10mb": lambda: b"x" * 10_000_000 + b": 1",
    "a-million-keys": lambda: b"".join(b"k%d: 0\n" % n for n in range(1_000_000)),
    "a-million-keys-in-braces": lambda: b"{" + b",".join(b"k%d: 0" % n for n in range(1_000_000)) + b"}",
    "one-key-a-million-times": lambda: HEAD + b"id: 0\n" * 1_000_000,
    "a-million-values": lambda: HEAD + b"legal_basis: [" + b"x," * 5_000_000 + b"]",
    "a-million-wrong-values": lambda: HEAD + b"actions: [" + b"x," * 700_000 + b"]",
    "a-million-small-objects": lambda: HEAD + b"actions: [" + b"{}," * 1_000_000 + b"]",
    "directives": lambda: b"".join(b"%%TAG !a%d! b\n" % n for n in range(300_000)) + b"--- x",
    "directives-of-a-second-document": lambda: (
        b"a: b\n...\n" + b"".join(b"%%TAG !a%d! b\n" % n for n in range(300_000))
    ),
    "documents": lambda: b"---\n" * 3_000_000,
    "comments": lambda: b"# x\n" * 4_000_000,
    "blank-lines": lambda: b"\n" * 15_000_000,
    "blanks": lambda: b" " * 15_000_000,
    "tabs": lambda: b"\t" * 15_000_000,
    "carriage-returns": lambda: b"\r" * 15_000_000,
    "colons": lambda: b": " * 5_000_000,
    "dashes": lambda: b"-" * 10_000_000,
    "question-marks": lambda: b"? a\n" * 3_000_000,
    "quotes": lambda: b"'" * 10_000_000,
    "tags": lambda: HEAD + b"legal_basis: [" + b"!x y," * 1_000_000 + b"]",
    "tag-10mb": lambda: HEAD + b"website: !" + b"x" * 10_000_000 + b" y",
    "anchor-10mb": lambda: HEAD + b"website: &" + b"x" * 10_000_000 + b" y",
    "merge-keys": lambda: HEAD + b"<<: {id: 1}\n" * 500_000,
    "utf-16": lambda: HEAD.decode().encode("utf-16"),
    "utf-16-without-mark": lambda: HEAD.decode().encode("utf-16-le"),
    "utf-32": lambda: HEAD.decode().encode("utf-32"),
    "lone-surrogate": lambda: HEAD + b"website: \xed\xa0\x80",
    "lone-surrogate-escaped": lambda: HEAD + b'website: "\\ud800"',
    "control-character": lambda: HEAD + b"website: a\x07b",
    "control-character-escaped": lambda: HEAD + b'website: "a\\x07b"',
    "nul": lambda: HEAD + b"website: a\x00b",
    "not-utf-8": lambda: HEAD + b"website: \xff\xfe\xfa",
    "too-large": lambda: b"#" * 21_000_000,
}

JSON: dict[str, Callable[[], bytes]] = {
    "nested-brackets": lambda: b"[" * 50_000,
    "nested-a-little": lambda: b'{"schema": 1, "a": ' + b"[" * 100 + b"]" * 100 + b"}",
    "nested-braces": lambda: b'{"a":' * 50_000,
    "nested-10mb": lambda: b"[" * 10_000_000,
    "text-10mb": lambda: b'{"schema": 1, "id": "' + b"x" * 10_000_000 + b'"}',
    "text-10mb-without-end": lambda: b'{"schema": 1, "id": "' + b'\\"' * 5_000_000,
    "key-10mb": lambda: b'{"' + b"x" * 10_000_000 + b'": 1}',
    "number-10mb": lambda: b'{"schema": ' + b"1" * 10_000_000 + b"}",
    "a-million-keys": many_keys,
    "400000-keys": lambda: json.dumps({f"k{number}": "ab" for number in range(400_000)}).encode(),
    "one-key-a-million-times": lambda: b'{"schema": 1' + b',"id":0' * 700_000 + b"}",
    "a-million-values": lambda: b'{"schema": 1, "legal_basis": [' + b'"ab",' * 3_500_000 + b'"x"]}',
    "a-million-wrong-values": lambda: b'{"schema": 1, "actions": [' + b"1," * 1_400_000 + b"1]}",
    "a-million-small-objects": lambda: b'{"schema": 1, "actions": [' + b"{}," * 1_400_000 + b"1]}",
    "two-keys-a-million-times": lambda: b'{"schema": 1, "actions": [' + b'{"a":1,"a":1},' * 350_000 + b"1]}",
    "utf-16": lambda: "{}".encode("utf-16"),
    "lone-surrogate": lambda: b'{"schema": 1, "id": "\\ud800", "title": "b", "board": "c"}',
    "control-character": lambda: b'{"schema": 1, "id": "a\\u0007", "title": "b", "board": "c"}',
    "nul": lambda: b'{"schema": 1, "id": "a\x00", "title": "b", "board": "c"}',
    "blanks": lambda: b" " * 15_000_000,
}
