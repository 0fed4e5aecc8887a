"""Mend: a remedy is put in where it surely belongs, and nowhere else."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.fixes import mend
from cpstrategy.load.load import load
from cpstrategy.load.yaml_reader import read_yaml
from cpstrategy.model.strategy import Strategy
from cpstrategy.source import Files, Mapping, Node, Scalar, Span

PATH = "content/a/a.yaml"


def found(span: Span, fix: str | None) -> Diagnostic:
    return Diagnostic("SPL001", "typo", Severity.WARNING, "a typo", span, "", (), fix)


def at(content: str, words: str, nth: int = 0, path: str = PATH) -> Span:
    """The place of words in a file as it is written."""
    text = content.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    start = [match.start() for match in re.finditer(re.escape(words), text)][nth]
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    end = start + len(words)
    end_line, end_column = text.count("\n", 0, end) + 1, end - text.rfind("\n", 0, end)
    return Span(path, line, column, end_line, end_column)


def mended(content: str, *fixes: tuple[Span, str | None], path: str = PATH) -> str:
    """The file afterwards; as it was if nothing was sure."""
    files = {path: content.encode()}
    changed = mend([found(*each) for each in fixes], files)
    return changed[path].content.decode() if changed else content


@pytest.mark.parametrize(
    "content",
    [
        "vision: We recieve you.  # recieve it\n",
        "vision: 'We recieve ''you''.'\n",
        'vision: "We recieve \\"you\\"."   # why\n',
        "vision: |\n  We recieve\n  you.\n",
        "vision: >-\n  We recieve\n\n  you.\n",
        "vision: We come and\n  we recieve you.\n",
        "{vision: [We recieve you, other]}\n",
        "vision: recieve\n",
        "\ufeff# A note: x\r\nvision:   We recieve you.\r\nother: 1\r\n",
        "vision: We recieve you.\rother: é\r",
        "é: 🙂🙂\nvision: 🙂 recieve",
    ],
)
def test_the_words_are_changed_and_nothing_else(content: str) -> None:
    """Comments, quotes, line ends, byte order mark and layout stay."""
    nth = 0
    assert mended(content, (at(content, "recieve", nth), "receive")) == content.replace(
        "recieve", "receive", 1
    )


@pytest.mark.parametrize(
    ("content", "fix"), [("vision: A GOOD HOME\n", "A good home"), ("vision: typo\n", "a slip")]
)
def test_a_whole_value_is_changed_if_that_is_meant(content: str, fix: str) -> None:
    """The words are alike, or the message names them."""
    words = content.split(": ")[1].strip()
    finding = replace(found(at(content, words), fix), message=f"`{words}` is wrong")
    about = [finding] if len(words.split()) == 1 else [replace(finding, message="capitals")]
    changed = mend(about, {PATH: content.encode()})
    assert changed[PATH].content.decode() == f"vision: {fix}\n"
    other = replace(finding, message="something else", fix="quite another thing")
    assert mend([other], {PATH: content.encode()}) == {}


def test_several_in_one_file_and_in_one_line() -> None:
    """Given in any order; the places of the later ones move."""
    content = "vision: teh cat saw teh dog\nother: teh end\n"
    fixes = [(at(content, "teh", nth), "the") for nth in (2, 0, 1)]
    assert mended(content, *fixes) == content.replace("teh", "the")


@pytest.mark.parametrize(
    ("content", "words", "fix"),
    [
        # The place of a whole value is given where the words could not be found in it.
        ("vision: We re*cieve* you and yours.\n", "We re*cieve* you and yours.", "receive"),
        ("vision: 'recieve'\n", "'recieve'", "receive"),
        ('vision: "caf\\u00e9 cafe"\n', '"caf\\u00e9 cafe"', "café"),
        # Folded lines are left alone, and so is whatever spans two lines.
        ("vision: We\n  recieve you.\n", "We\n  recieve", "We receive"),
        # Keys, comments and signs of YAML's are no words.
        ("titel: Listen\n", "titel", "title"),
        ("vision: We listen.  # recieve\n", "recieve", "receive"),
        ("vision: >-\n  We listen\n", "-", "–"),
        ("vision: 'We listen'\n", "'", "’"),
        ("visions:\n- We listen\n", "- ", "* "),
        # The remedy would mean something else there.
        ("vision: We listen\n", "listen", "listen #1: now"),
        ("vision: We listen\n", "listen", "say: yes"),
        ("vision: 'We listen'\n", "listen", "don't"),
        ('vision: "We listen"\n', "listen", "\\x"),
        ("vision: [We, listen]\n", "listen", "listen, hear"),
        ("vision: We listen\n", "We", "- We"),
        ("vision: We listen\n", "listen", "li\nsten"),
        ("vision: We listen\n", "listen", "\x07"),
        # A value would have no words any more.
        ("vision: |\n  We listen\n", "We listen", ""),
        ("vision: listen\n", "listen", " "),
        # A line taken out of folded ones joins others.
        ("vision: >-\n  We\n\n  7. AIMS\n\n  listen\n", "7. AIMS", ""),
        # An escape hides one of two: the first that is read is not the first that is written.
        ('vision: "\\u0074eh and teh"\n', "teh", "the"),
        # A remedy that brings spaces, where there are spaces already.
        ("vision: We - listen\n", "-", " – "),
        ("vision: teh\n", "teh", "teh"),
    ],
)
def test_what_is_not_sure_is_left(content: str, words: str, fix: str) -> None:
    """The file stays as it was, byte by byte."""
    assert mended(content, (at(content, words), fix)) == content


def test_words_are_taken_away() -> None:
    """At the end of a value, a space may be left, which nobody reads."""
    content = "a: Our aims - DRAFT\nb: |\n  Our DRAFT aims\nc: the end\n"
    fixes = [(at(content, "- DRAFT"), ""), (at(content, "DRAFT ", 0), "")]
    assert mended(content, *fixes) == content.replace("- DRAFT", "").replace("DRAFT ", "")


def test_a_bad_remedy_does_not_stop_the_good_ones() -> None:
    """Each is tried with the others, then by halves."""
    content = "a: teh one\nb: teh two\nc: teh three\nd: teh four\ne: 'teh five'\n"
    fixes = [(at(content, "teh", nth), "the") for nth in range(4)]
    bad = [(at(content, "two"), "two: 2"), (at(content, "five"), "fi've")]
    expected = content.replace("teh", "the", 4)
    assert mended(content, *fixes, *bad) == expected
    files = {PATH: content.encode()}
    assert mend([found(*each) for each in (*fixes, *bad)], files)[PATH].fixes == 4


def test_a_file_that_cannot_be_read_is_left() -> None:
    """Nobody knows what is a word in it."""
    content = "vision: [We recieve\n"
    assert mended(content, (at(content, "recieve"), "receive")) == content
    assert mend([found(Span(PATH, 1, 1, 1, 2), "x")], {PATH: b"\xff: a\n"}) == {}


def test_a_finding_without_remedy_or_without_file_changes_nothing() -> None:
    """So is one about a file that nobody writes by hand."""
    files = {PATH: b"vision: teh\n", "content/a/registers.lock.json": b'{"a": "teh"}\n'}
    spans = [Span(PATH, 1, 9, 1, 12), Span("content/a/registers.lock.json", 1, 8, 1, 11)]
    gone = Span("content/a/b.yaml", 1, 9, 1, 12)
    findings = [found(spans[0], None), found(spans[1], "the"), found(gone, "the")]
    assert mend(findings, files) == {}


def test_words_in_a_markdown_file() -> None:
    """It is all one text: signs of YAML's mean nothing there."""
    path, content = "content/a/foreword.md", "# Teh aim: 'a'\r\n\r\n- We recieve #1 you\r\n"
    fixes = [
        (at(content, "Teh", path=path), "The: 'x'"),
        (at(content, "recieve", path=path), "don't"),
    ]
    expected = content.replace("Teh", "The: 'x'").replace("recieve", "don't")
    assert mended(content, *fixes, path=path) == expected


def test_what_young_people_said_is_never_changed() -> None:
    """Not even if a rule had a remedy for it."""
    content = (
        "council: {name: Example Council}\ndocument: {title: Our teh strategy}\n"
        "services: [{id: s, name: Hub, text: A teh., quotes: [{id: q, text: I like teh hub.}]}]\n"
        "asks: [{id: a, title: We ask, items: [{id: i, text: Mind teh hub.}]}]\n"
        "messages: [{id: m, title: Hello, text: Mind teh hub.}]\n"
    )
    files: Files = {PATH: content.encode()}
    loaded = load(files, Strategy)
    assert not loaded.findings
    strategy = loaded.record
    findings = [found(at(content, "teh", nth), "the") for nth in range(content.count("teh"))]
    changed = mend(findings, files, strategy)[PATH]
    assert changed.content.decode() == content.replace("teh", "the", 2)
    assert changed.fixes == 2


PLAIN = st.text("ab c'\"#:-\n", max_size=12)


@settings(deadline=None, max_examples=300)
@given(
    st.sampled_from(["{}\n", "'{}'\n", '"{}"\n', "|\n  {}\n", ">-\n  {}\n", "[{}, x]\n"]),
    PLAIN,
    PLAIN,
    st.text("ab '\":#\\", max_size=5),
)
def test_whatever_is_changed_is_read_as_it_was_meant(
    style: str, before: str, after: str, fix: str
) -> None:
    """The value has the new words in the place of the old ones, and the next value is the same."""
    inner = f"{before}recieve{after}".replace("\n", "\n  ")
    content = f"a: {style.format(inner)}b: the end\n"
    files = {PATH: content.encode()}
    tree = read_yaml(PATH, files[PATH])[0]
    changed = mend([found(at(content, "recieve"), fix)], files)
    if changed:
        assert tree is not None
        again = read_yaml(PATH, changed[PATH].content)[0]
        assert again is not None
        assert again.keys() == tree.keys()
        assert again["b"] == tree["b"]
        value, instead = innermost(tree["a"]), innermost(again["a"])
        assert instead.strip() == value.replace("recieve", fix).strip()


def innermost(node: Node) -> Scalar:
    """The first value of a list, or of the pair that a colon makes of its entry."""
    while not isinstance(node, Scalar):
        node = next(iter(node.values() if isinstance(node, Mapping) else node))
    return node


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("suppressed:\n      below: 5\n", "withheld:\n      below: 5\n"),
        ("suppressed: 5   # few\n", "withheld: 5   # few\n"),
    ],
)
def test_an_old_key_gets_its_new_name(old: str, new: str) -> None:
    """What is below it, and all else, stays as it was."""
    head = "council: {name: E}\ndocument: {title: T}\nstatistics:\n  - id: a\n    label: a\n    "
    files = {PATH: f"{head}{old}".encode()}
    result = load(files, Strategy)
    [finding] = result.findings
    assert (finding.code, finding.severity) == ("SYN014", Severity.WARNING)
    assert mend([finding], files)[PATH].content.decode() == f"{head}{new}"
    assert result.record is not None
    assert result.record.statistics[0].withheld is not None


def test_part_of_a_key_is_never_changed() -> None:
    """A place within a key is where nobody meant it."""
    content = "recieve: We\n"
    assert mended(content, (at(content, "cie"), "cei")) == content
