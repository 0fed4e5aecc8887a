"""YAML reader: what is read, where it stands, and what is refused."""

import gc

import pytest
import yaml

from cpstrategy.load.yaml_reader import FASTEST, read_yaml
from cpstrategy.source import Listing, Mapping, Scalar, Span

LOADERS = pytest.mark.parametrize("loader", [FASTEST, yaml.BaseLoader], ids=["libyaml", "python"])


def read(text: str) -> Mapping:
    tree, findings = read_yaml("f.yaml", text.encode())
    assert tree is not None
    assert findings == []
    return tree


def codes(content: bytes, loader: type = FASTEST) -> list[str]:
    return [finding.code for finding in read_yaml("f.yaml", content, loader)[1]]


def place(span: Span) -> str:
    return f"{span.line}:{span.column}-{span.end_line}:{span.end_column}"


@pytest.mark.parametrize(
    "typed",
    ["0300123456", "12:30", "no", "2024-02-30", "~", "null", "1e3", "0x1F", ".inf", "=", "y"],
)
def test_every_value_is_the_text_that_was_typed(typed: str) -> None:
    """Telephone numbers, times, dates and `no` are not turned into something else."""
    assert read(f"value: {typed}\n") == {"value": typed}


@pytest.mark.parametrize(
    "content", [b"", b"\n\n", b"# only a comment\n", b"---\n", b"\xef\xbb\xbf"]
)
def test_an_empty_file_is_no_fault(content: bytes) -> None:
    """A file with nothing in it, or only comments, reads as nothing."""
    assert read_yaml("f.yaml", content) == (None, [])


@LOADERS
@pytest.mark.parametrize("start", ["", "\ufeff"], ids=["plain", "byte order mark"])
@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_places_count_characters_as_an_editor_shows_them(
    start: str, line_break: str, loader: type
) -> None:
    """Accents and emoji are one column each; line ends and a byte order mark move nothing."""
    text = line_break.join(["é: 🙂 x", "b: 'ü'", "c: d", ""])
    tree, findings = read_yaml("f.yaml", (start + text).encode(), loader)
    assert tree is not None
    assert findings == []
    assert place(tree.keys_at["é"]) == "1:1-1:2"
    assert place(tree["é"].span) == "1:4-1:7"
    assert place(tree["b"].span) == "2:4-2:7"
    assert place(tree["c"].span) == "3:4-3:5"


@LOADERS
@pytest.mark.parametrize("rare", ["\x85", "\u2028", "\u2029"])
def test_rare_line_breaks_do_not_move_line_numbers(rare: str, loader: type) -> None:
    """The line breaks only YAML 1.1 knows are spaces, as editors do not break lines there."""
    tree, findings = read_yaml(
        "f.yaml", f"a: b{rare}c\nd: e # f{rare}g: h\ni: j\n".encode(), loader
    )
    assert findings == []
    assert tree == {"a": "b c", "d": "e", "i": "j"}
    assert place(tree["a"].span) == "1:4-1:7"
    assert tree["a"].raw == f"b{rare}c"
    assert tree["i"].span.line == 3


@LOADERS
def test_a_tab_within_a_line_is_a_space(loader: type) -> None:
    """Only tabs that indent a line are a slip; others, which nobody sees, are let through."""
    tree, findings = read_yaml("f.yaml", b"a:\tb\t\nc:\td\te\t# f\n\t\ng:\n  -\th\n", loader)
    assert findings == []
    assert tree == {"a": "b", "c": "d e", "g": ["h"]}
    assert place(tree["c"].span) == "2:4-2:7"


def test_a_scalar_keeps_its_raw_spelling() -> None:
    """Quotes, escapes and the sign of a block stay in `raw`; plain text is marked as such."""
    tree = read("a: 'it''s'\nb: |  # note\n  one\n  two\n\n\n# end\nc: plain\nd:\n")
    assert [tree[key].raw for key in "abcd"] == ["'it''s'", "|  # note\n  one\n  two", "plain", ""]
    assert [tree[key].plain for key in "abcd"] == [False, False, True, True]
    assert list(tree.values()) == ["it's", "one\ntwo\n", "plain", ""]


@LOADERS
@pytest.mark.parametrize("text", ["a: |\n  b", "a:", "a: b\n  c", "? a", "a: [b,\n c]", "a: b #"])
@pytest.mark.parametrize("line_break", ["\r\n", "\r"], ids=["crlf", "cr"])
def test_line_ends_make_no_difference(text: str, line_break: str, loader: type) -> None:
    """A file reads alike from any computer, and without a line break at its end."""
    usual, findings = read_yaml("f.yaml", (text + "\n").encode(), loader)
    assert usual is not None
    assert findings == []
    for other in (text, text.replace("\n", line_break)):
        tree, _ = read_yaml("f.yaml", other.encode(), loader)
        assert tree == usual
        assert tree.span == usual.span
        assert getattr(tree["a"], "raw", None) == getattr(usual["a"], "raw", None)


def test_a_block_of_text_ends_with_its_last_line() -> None:
    """Empty lines and comments below a text are not part of its place."""
    tree = read("a: |\n  one\n  two\n\n\n# end\nb: >-\n  x\n")
    assert place(tree["a"].span) == "1:4-3:6"
    assert place(tree["b"].span) == "7:4-8:4"


@LOADERS
def test_an_empty_value_stands_right_after_its_colon(loader: type) -> None:
    """An empty value has a place without width behind the colon, also within brackets."""
    tree, _ = read_yaml("f.yaml", b"a:   # note\nb: {c: , d: e}\nf:\n", loader)
    assert tree is not None
    places = [place(value.span) for value in (tree["a"], tree["b"]["c"], tree["f"])]
    assert places == ["1:3-1:3", "2:7-2:7", "3:3-3:3"]


def test_collections_end_with_their_last_value() -> None:
    """The place of a list or a set of keys stops where its last value does."""
    tree = read("a:\n  - b\n  - c: d\n\n\ne: [f,\n  g]\nh: {}\n")
    assert place(tree.span) == "1:1-8:6"
    assert place(tree["a"].span) == "2:3-3:9"
    assert place(tree["a"][1].span) == "3:5-3:9"
    assert place(tree["e"].span) == "6:4-7:5"
    assert place(tree["h"].span) == "8:4-8:6"


def test_the_first_of_two_equal_keys_wins() -> None:
    """A key given twice is said, with both places, and the first value stays."""
    tree, [finding] = read_yaml("f.yaml", b"a: b\nc: d\na: {e: f}\n")
    assert tree == {"a": "b", "c": "d"}
    assert tree.keys_at["a"] == finding.related[0][0] == Span("f.yaml", 1, 1, 1, 2)
    assert (finding.code, finding.span) == ("SYN005", Span("f.yaml", 3, 1, 3, 2))


def test_a_reference_without_quotes_is_read_as_the_text_it_was_meant_to_be() -> None:
    """`{stat:x}` is a finding, but the rest of the file is still of use."""
    tree, [finding] = read_yaml("f.yaml", b"a: {stat:x}\nb: [{person:y}, z]\nc: {d: e}\n"[:12])
    assert finding.code == "SYN012"
    assert tree == {"a": "{stat:x}"}
    assert isinstance(tree["a"], Scalar)
    assert place(tree["a"].span) == "1:4-1:12"


@pytest.mark.parametrize(
    "text", ["a: {b: c}", "a: {file: x.md}", "a: {b: }", "a: {b: {}}", "a: {}"]
)
def test_a_set_of_keys_in_braces_is_not_taken_for_a_reference(text: str) -> None:
    """Only braces without a space after the colon are a reference."""
    assert isinstance(read(text)["a"], Mapping)


@pytest.mark.parametrize(
    "text",
    [
        "a: b # comment",
        "a: b #",
        "a: b ## comment",
        "a: 'b' #1",
        "a: | #1\n  b",
        "a: b#1",
        "a: #1 comment\n  - b",
        "a: [b, 'c #1']",
    ],
)
def test_a_comment_is_not_taken_for_lost_text(text: str) -> None:
    """Only `#` directly followed by text, after text without quotes, is a suspect."""
    read(text)


@pytest.mark.parametrize(
    "text",
    [
        "a: “Home” and ‘away’",
        "a: we listen -\n  and act",
        "a: see\n  https://example.org",
        "a: write to\n  mailto:us@example.org",
        "a: at\n  12:30 today",
        "a:\n  -5",
        "a: |\n  - b\n  c:d\n -e"[:-4],
        'a: "b\n  c: d"',
        "a:\n  - b\n  - -c",
    ],
)
def test_text_is_not_taken_for_a_slip(text: str) -> None:
    """Curly quotes, links, times, minus signs and quoted or indented text are left alone."""
    read(text)


def test_the_values_before_a_fault_are_dropped() -> None:
    """A file that cannot be read gives no tree, so that nothing is judged by half of it."""
    tree, findings = read_yaml("f.yaml", b"a: b\nc: d: e\n")
    assert tree is None
    assert [finding.code for finding in findings] == ["SYN001"]


def test_what_was_found_before_a_fault_is_said_as_well() -> None:
    """A key given twice above a fault is still a finding."""
    assert codes(b"a: b\na: c\nd: e: f\n") == ["SYN005", "SYN001"]


def test_one_line_has_one_error() -> None:
    """Text that starts with a reference is one slip, though the parser stumbles again later."""
    assert codes(b"a: {stat:x} children\n") == ["SYN012"]
    assert codes(b"key #1: x\n") == ["SYN009", "SYN004"]


@pytest.mark.parametrize(
    ("content", "line", "column", "words"),
    [
        ("a: b\r\nc: dé ".encode() + b"caf\xe9 x\n", 2, 10, "probably “é”"),
        (b"a: it\x92s\n", 1, 6, "probably “’”"),
        (b"a: \x81\n", 1, 4, "cannot be read"),
        ("a: b".encode("utf-16"), 1, 1, "UTF-16"),
        ("a: b".encode("utf-16-le"), 1, 1, "UTF-16"),
        ("a: b".encode("utf-16-be"), 1, 1, "UTF-16"),
        ("a: b".encode("utf-32"), 1, 1, "UTF-32"),
        (b"PK\x03\x04\x14\x00", 1, 1, "Word document"),
    ],
)
def test_a_file_that_is_not_utf_8_says_where_and_how_to_save_it(
    content: bytes, line: int, column: int, words: str
) -> None:
    """The first character that cannot be read has its place; the hint names Word and Notepad."""
    tree, [finding] = read_yaml("f.yaml", content)
    assert tree is None
    assert (finding.code, finding.span[1:3]) == ("SYN006", (line, column))
    assert words in finding.message
    assert "Notepad" in finding.hint
    assert "Word" in finding.hint


@LOADERS
@pytest.mark.parametrize("bad", ["\x00", "\x0b", "\x1b", "\x7f", "\x92", "\ufeff", "\uffff"])
def test_a_control_character_is_refused_where_it_stands(bad: str, loader: type) -> None:
    """Invisible characters that copying brings are named by their number."""
    tree, [finding] = read_yaml("f.yaml", f"a: b\r\nc: d{bad}e\n".encode(), loader)
    assert tree is None
    assert (finding.code, finding.span[1:3]) == ("SYN007", (2, 5))
    assert f"U+{ord(bad):04X}" in finding.message


@LOADERS
@pytest.mark.parametrize(
    "content",
    [
        b"- " * 30_000,
        b"[" * 60_000,
        b"{a: " * 15_000,
        b"a: " + b"[" * 40,
        b"a: b\n" * 400_000 + b"c: d",
    ],
    ids=["dashes", "brackets", "braces", "forty-one", "megabytes"],
)
def test_what_is_too_big_or_too_deep_is_refused(content: bytes, loader: type) -> None:
    """Neither depth nor size can stop the program."""
    assert codes(content, loader) == ["SYN008"]


def test_forty_lists_within_each_other_are_allowed() -> None:
    """The mapping at the top and 39 lists in it make forty."""
    assert codes(b"a: " + b"[" * 39 + b"]" * 39) == []


def test_too_many_values_are_refused() -> None:
    """200,000 values are the most a file may hold."""
    assert codes(b"a: [" + b"b," * 200_001 + b"]") == ["SYN008"]


@LOADERS
@pytest.mark.parametrize(
    "content",
    [
        b'a: "\\ud800"',
        b'a: "\\UFFFFFFFF"',
        b'a: "\\ud83d\\ude00"',
        b"a: !%C0%80 b",
        b"a: !<%FF> b",
        b"%YAML 1." + b"9" * 5_000 + b"\n---\na: b",
        b"%TAG ! x\n---\na: b",
        b"a: &b c",
        b"*a : b",
        b"? [a]\n: b",
        b"? " * 30_000,
        b"<<: {a: b}",
        b"a: b\n---\n",
    ],
)
def test_odd_yaml_is_refused_and_never_raises(content: bytes, loader: type) -> None:
    """What an author's text does not need is a finding, with either parser."""
    tree, findings = read_yaml("f.yaml", content, loader)
    assert tree is None
    assert {finding.code for finding in findings} <= {"SYN001", "SYN007"}
    assert findings


def test_a_document_may_start_with_its_marker() -> None:
    """`---` on the first line and `...` on the last are usual, and mean nothing."""
    assert read("---\na: [b]\n...\n") == {"a": Listing(["b"], Span("f.yaml"))}


@pytest.mark.parametrize("content", [b"a: b", b"a: b: c", b"[" * 100])
def test_garbage_collection_is_left_as_it_was(content: bytes) -> None:
    """Reading turns the collector off for a moment, and on again only if it was on."""
    read_yaml("f.yaml", content)
    assert gc.isenabled()
    gc.disable()
    try:
        read_yaml("f.yaml", content)
        assert not gc.isenabled()
    finally:
        gc.enable()
