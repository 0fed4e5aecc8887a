"""YAML reader: what holds for any bytes, any text and any tree."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cpstrategy import rules
from cpstrategy.discovery import discover
from cpstrategy.load.yaml_reader import FASTEST, read_yaml
from cpstrategy.rule import Rule
from cpstrategy.source import Listing, Mapping, Node, Scalar, Span

RULES = discover(rules, Rule)
FRAGMENTS = [
    *("a", "title", "- ", "-", ": ", ":", " ", "  ", "\n", "\n  ", "\n ", "\t", "\r\n", "\r", ","),
    *("'", '"', "\\", "\\u", "\\ud800", "\\x0", "[", "]", "{", "}", "{stat:x}", "#", " #1", "# x"),
    *(
        "&a ",
        "*a",
        "!",
        "!!str ",
        "%",
        "%YAML 1.1\n",
        "---\n",
        "...\n",
        "|",
        ">",
        "|2\n",
        "? ",
        "<<",
    ),
    *("é", "🙂", "\u2028", "\x85", "\xa0", "\ufeff", "\x00", "@", "`", "don't", "key: value\n"),
]
LOADERS = pytest.mark.parametrize("loader", [FASTEST, yaml.BaseLoader], ids=["libyaml", "python"])
LETTERS = st.characters(
    exclude_categories=["Cc", "Cs"], exclude_characters="\u2028\u2029\ufeff\ufffe\uffff"
)
TEXTS = st.text(LETTERS | st.sampled_from("\n-:#'\"{[ "), max_size=20)
KEYS = TEXTS.filter(lambda key: not key.startswith("-") and not key[:1].isspace())
TREES = st.dictionaries(
    KEYS,
    st.recursive(
        TEXTS,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
        max_leaves=12,
    ),
    max_size=5,
)


def cut(text: str, span: Span) -> str:
    lines = text.split("\n")[span.line - 1 : span.end_line]
    lines[-1] = lines[-1][: span.end_column - 1]
    lines[0] = lines[0][span.column - 1 :]
    return "\n".join(lines)


def scalars(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Mapping):
        yield from chain.from_iterable(map(scalars, node.values()))
    else:
        yield from chain.from_iterable(map(scalars, node))


def lines_of(content: bytes) -> list[str]:
    text = content.removeprefix(b"\xef\xbb\xbf").decode("utf-8", errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def answers(content: bytes, loader: type) -> None:
    tree, findings = read_yaml("f.yaml", content, loader)
    lines = lines_of(content)
    for finding in findings:
        span = finding.span
        rule = RULES[finding.name]
        assert (finding.code, finding.severity) == (rule.code, rule.severity)
        assert finding.message
        assert finding.hint
        assert 1 <= span.line <= span.end_line <= len(lines)
        assert (span.line, span.column) <= (span.end_line, span.end_column)
        if finding.code != "SYN006":
            assert span.column <= len(lines[span.line - 1]) + 1
    for scalar in scalars(tree) if tree is not None else ():
        assert cut("\n".join(lines), scalar.span) == scalar.raw
        scalar.encode()


@LOADERS
@settings(deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_have_an_answer(loader: type, content: bytes) -> None:
    """Whatever stands in a file, reading it raises nothing, and every place is in the file."""
    answers(content, loader)


@LOADERS
@settings(deadline=None, max_examples=400)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join))
@example("a: [\n")
@example("\n%")
@example("'")
def test_any_text_has_an_answer(loader: type, text: str) -> None:
    """Pieces of YAML in any order are read or explained; what is read stands where it says."""
    answers(text.encode(), loader)


@settings(deadline=None, max_examples=300)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=15).map("".join))
def test_both_parsers_read_alike(text: str) -> None:
    """Without libyaml the same files are read, with the same values."""
    fast, slow = read_yaml("f", text.encode())[0], read_yaml("f", text.encode(), yaml.BaseLoader)[0]
    if fast is not None and slow is not None:
        assert fast == slow


@LOADERS
@settings(deadline=None)
@given(TREES, st.sampled_from([None, True, False]), st.booleans())
def test_what_is_dumped_is_read_again(
    loader: type, tree: dict[str, Any], flow: bool | None, as_unicode: bool
) -> None:
    """Any tree of texts, written as YAML in any style, is read as the same texts, in place."""
    text = yaml.safe_dump(
        tree, default_flow_style=flow, allow_unicode=as_unicode, width=10_000, sort_keys=False
    )
    read, findings = read_yaml("f.yaml", text.encode(), loader)
    assert findings == []
    assert read == tree
    assert isinstance(read, Mapping)
    assert all(cut(text, scalar.span) == scalar.raw for scalar in scalars(read))
    assert all(cut(text, read.keys_at[key]) for key in read if key)
    assert all(isinstance(node, Listing | Mapping | Scalar) for node in read.values())
