"""Templates: own templates and styles are tried, and told at the line that is at fault."""

import pytest

from cpstrategy.diagnostic import Diagnostic

from .councils import findings, shipped

STRATEGY = b"vision: Every child is safe.\n"


def told(path: str, source: str, **files: bytes) -> list[Diagnostic]:
    own = {path: source.encode(), "strategy.yaml": STRATEGY, **files}
    return [one for one in findings(own) if one.span.path.endswith(path)]


FAULTS = [
    (
        "templates/blocks/callout.html.j2",
        "\n{{ block.txt }}",
        "SYN016",
        2,
        "has no attribute 'txt'",
    ),
    ("templates/blocks/callout.html.j2", "{{ blok.text }}", "SYN016", 1, "'blok' is undefined"),
    ("templates/blocks/callout.html.j2", "\n{% if %}", "SYN016", 2, "xpected"),
    ("templates/blocks/callout.html.j2", "{{ 1|none_such }}", "SYN016", 1, "No filter named"),
    ("templates/blocks/callout.html.j2", "\n\n{{ block.text[0][9] }}", "SYN016", 3, ""),
    ("templates/blocks/callout.html.j2", "{{ 1 // 0 }}", "SYN016", 1, "division"),
    ("templates/blocks/callout.html.j2", "{{ none.x() }}", "SYN016", 1, "None"),
    ("templates/blocks/callout.html.j2", "{{ ().__class__ }}", "SYN016", 1, "unsafe"),
    (
        "templates/blocks/callout.html.j2",
        '\n{% include "blocks/callout.html.j2" %}',
        "SYN016",
        2,
        "takes in itself, without end",
    ),
    (
        "templates/blocks/callout.html.j2",
        "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
        "SYN016",
        1,
        "without end",
    ),
    ("templates/page.html.j2", '{% extends "none.j2" %}', "SYN016", 1, "none.j2"),
    ("templates/blocks/prose.html.j2", "{% if %}", "SYN016", 1, "xpected"),
    ("templates/blocks/callout.html.j2", "<p>\n\u4e2d {{ block.text }}</p>", "ACC013", 2, "(cjk"),
    ("editions/full/style.css", "\n.a { background: url(x.svg) }", "SYN017", 2, "`x.svg`"),
    ("editions/full/style.css", '@import url("https://a.example/b.css");', "SYN017", 1, "fetched"),
    (
        "editions/full/style.css",
        "@font-face { font-family: A; src: url('//a/b.woff2') }",
        "SYN017",
        1,
        "`//a/b",
    ),
    ("editions/full/style.css", "a {}\n.a { user-select: none }", "SYN017", 2, "unknown property"),
    ("editions/full/style.css", "a {}\n.a:hoover { color: red }", "SYN017", 2, "a:hoover"),
    ("editions/full/style.css", "a::after { content: '\u4e2d' }", "ACC013", 1, "(cjk"),
    ("editions/full/style.css", "{{ picture('none.svg') }}", "SYN016", 1, "“none.svg” is missing"),
]


@pytest.mark.parametrize(("path", "source", "code", "line", "words"), FAULTS)
def test_a_fault_is_told_at_its_line(
    path: str, source: str, code: str, line: int, words: str
) -> None:
    """As an error, without the name of anything in Python."""
    found = told(path, source)
    assert [(one.code, one.span.line, one.severity) for one in found] == [(code, line, "error")]
    assert words in found[0].message
    assert "cpstrategy." not in found[0].message
    assert "assets.invalid" not in found[0].message


SOUND = [
    ("templates/blocks/callout.html.j2", "<p>{{ block.text|inline }} ✓ ትግርኛ</p>"),
    ("editions/full/style.css", "/* url(x.svg) */ .a { background: url({{ picture('a.svg') }}) }"),
    ("editions/full/style.css", ".a { background: url('data:,') }"),
    ("editions/full/screen.css", ".a { user-select: none }\n.a::after { content: '\u4e2d' }"),
]


@pytest.mark.parametrize(("path", "source"), SOUND)
def test_what_works_is_left_alone(path: str, source: str) -> None:
    """In every format, or in the one that it is for."""
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>'
    assert told(path, source, **{"a.svg": drawing}) == []


def test_who_has_no_templates_waits_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """No page is drawn to find out."""

    def never(*_: object) -> str:
        raise AssertionError

    monkeypatch.setattr("cpstrategy.html.page.page", never)
    assert told("other.yaml", "note: Nothing.\n") == []
    assert shipped().replaced == frozenset()
