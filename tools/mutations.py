"""Mutations: the places of a Python file where one small change should be seen by a test."""

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import Any, NamedTuple

FLIPPED: Mapping[str, str] = MappingProxyType(
    {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}
    | {"is": "is not", "is not": "is", "in": "not in", "not in": "in"}
)
EMPTY: Mapping[str, str] = MappingProxyType(
    {"str": '""', "Markdown": '""', "int": "0", "float": "0.0", "bool": "False", "tuple": "()"}
    | {"list": "[]", "dict": "{}", "frozenset": "frozenset()", "Iterator": "iter(())"}
)
"""What a function gives that gives nothing, by the first word of what it says that it gives."""

_OPERATOR = re.compile(rb"<=|>=|==|!=|<|>|\bis\s+not\b|\bis\b|\bnot\s+in\b|\bin\b")


class Mutation(NamedTuple):
    """The bytes of a file from `start` to `end`, and what stands in their place."""

    start: int
    end: int
    instead: str
    said: str


def mutations(source: bytes) -> list[Mutation]:
    """List every mutation of a file, in reading order."""
    text = _Text(source)
    tree = ast.parse(source)
    return sorted({mutation for node in _nodes(tree) for mutation in _of(node, text)})


class _Text:
    """A file in which nodes can be found; the columns of nodes count bytes."""

    def __init__(self, source: bytes) -> None:
        lines = source.splitlines(keepends=True)
        self.source = source
        self.starts = [sum(map(len, lines[:number])) for number in range(len(lines))]

    def span(self, node: ast.expr | ast.stmt | ast.keyword) -> tuple[int, int]:
        start = self.starts[node.lineno - 1] + node.col_offset
        last, column = node.end_lineno or node.lineno, node.end_col_offset or 0
        return start, self.starts[last - 1] + column

    def of(self, node: ast.expr | ast.stmt | ast.keyword) -> str:
        start, end = self.span(node)
        return self.source[start:end].decode()

    def replaced(self, node: ast.expr | ast.stmt, instead: str, said: str) -> Mutation:
        return Mutation(*self.span(node), instead, said)


def _nodes(node: ast.AST) -> Iterator[ast.AST]:
    """Walk what runs: no docstrings, types, decorators, exports or parts of formatted texts."""
    if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
        return
    yield node
    left_out: tuple[str, ...] = ("annotation", "returns", "decorator_list")
    if isinstance(node, ast.FormattedValue):
        left_out = ("format_spec",)
    for name, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            is_text = isinstance(node, ast.JoinedStr) and isinstance(child, ast.Constant)
            is_said = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
            if isinstance(child, ast.AST) and name not in left_out and not (is_text or is_said):
                yield from _nodes(child)


def _of(node: ast.AST, text: _Text) -> Iterator[Mutation]:
    kind = next((kind for kind in _BREAKS if isinstance(node, kind)), None)
    return _BREAKS[kind](node, text) if kind else iter(())


def _conditions(node: ast.If | ast.IfExp | ast.While, text: _Text) -> Iterator[Mutation]:
    yield text.replaced(node.test, f"(not ({text.of(node.test)}))", "condition negated")


def _filters(node: ast.comprehension, text: _Text) -> Iterator[Mutation]:
    for test in node.ifs:
        yield text.replaced(test, f"(not ({text.of(test)}))", "filter negated")


def _negations(node: ast.UnaryOp, text: _Text) -> Iterator[Mutation]:
    if isinstance(node.op, ast.Not):
        yield text.replaced(node, f"({text.of(node.operand)})", "`not` dropped")


def _statements(node: ast.stmt, text: _Text) -> Iterator[Mutation]:
    yield text.replaced(node, "pass", "statement dropped")


def _formatted(node: ast.JoinedStr, text: _Text) -> Iterator[Mutation]:
    yield text.replaced(node, text.of(node)[-1] * 2, "text emptied")


def _comparisons(node: ast.Compare, text: _Text) -> Iterator[Mutation]:
    sides = (node.left, *node.comparators)
    for left, right in pairwise(sides):
        start, end = text.span(left)[1], text.span(right)[0]
        found = _OPERATOR.search(text.source, start, end)
        if found:
            sign = " ".join(found[0].decode().split())
            yield Mutation(*found.span(), FLIPPED[sign], f"`{sign}` to `{FLIPPED[sign]}`")


def _junctions(node: ast.BoolOp, text: _Text) -> Iterator[Mutation]:
    sign, other = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
    parts = [f"({text.of(value)})" for value in node.values]
    yield text.replaced(node, f"({f' {other} '.join(parts)})", f"`{sign}` to `{other}`")


def _constants(node: ast.Constant, text: _Text) -> Iterator[Mutation]:
    if isinstance(node.value, bool):
        yield text.replaced(node, str(not node.value), f"{node.value} to {not node.value}")
    elif isinstance(node.value, int):
        for other in (node.value + 1, node.value - 1):
            yield text.replaced(node, f"({other})", f"{node.value} to {other}")
    elif isinstance(node.value, str) and node.value:
        yield text.replaced(node, text.of(node)[-1] * 2, f"{text.of(node)[:24]} emptied")


def _keywords(node: ast.Call, text: _Text) -> Iterator[Mutation]:
    for left_out in (keyword for keyword in node.keywords if keyword.arg):
        given: list[ast.expr | ast.keyword] = [*node.args, *node.keywords]
        kept = ", ".join(text.of(one) for one in given if one is not left_out)
        call = f"{text.of(node.func)}({kept})"
        yield text.replaced(node, call, f"`{left_out.arg}=` dropped")


def _returns(node: ast.FunctionDef, text: _Text) -> Iterator[Mutation]:
    kind = re.split(r"\W", ast.unparse(node.returns) if node.returns else "")[0]
    for inner in ast.walk(node):
        value = inner.value if isinstance(inner, ast.Return) and kind in EMPTY else None
        if value and text.of(value) != EMPTY[kind]:
            yield text.replaced(value, EMPTY[kind], f"{EMPTY[kind]} returned")


_BREAKS: Mapping[type[ast.AST], Callable[[Any, _Text], Iterator[Mutation]]] = MappingProxyType(
    {
        ast.Compare: _comparisons,
        ast.BoolOp: _junctions,
        ast.UnaryOp: _negations,
        ast.If: _conditions,
        ast.IfExp: _conditions,
        ast.While: _conditions,
        ast.comprehension: _filters,
        ast.Constant: _constants,
        ast.JoinedStr: _formatted,
        ast.Call: _keywords,
        ast.Expr: _statements,
        ast.AugAssign: _statements,
        ast.Continue: _statements,
        ast.Break: _statements,
        ast.FunctionDef: _returns,
    }
)
"""How each kind of node is broken."""
