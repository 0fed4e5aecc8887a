"""What is wrong with a document is said in sentences, and what is harmless is no complaint."""

import gc
import logging

import pytest
import weasyprint  # type: ignore[import-untyped]

from cpstrategy.pdf import TypesettingError, typeset

from .judge import failures

PAGE = '<!doctype html><html lang="en"><head><title>A page</title>{}</head><body>{}</body></html>'
DOT = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"


def css(rules: str) -> str:
    return PAGE.format(f"<style>{rules}</style>", "<h1>Text</h1><ul><li>Item</li></ul>")


def body(html: str) -> str:
    return PAGE.format("", f"<h1>Text</h1>{html}")


FAULTS = {
    "unknown-property": (css("p { colour: red}"), "Ignored `colour: red` at 1:5, unknown"),
    "bad-value": (css("p { color: rosy}"), "Ignored `color: rosy` at 1:5, invalid value"),
    "bad-selector": (css("p::nonsense! { color: red }"), ""),
    "bad-rule": (css("@nonsense { color: red }"), "Unknown rule"),
    "no-glyph": (body("<p>\U000f1234</p>"), ".notdef glyph rendered"),
    "no-anchor": (body('<p><a href="#gone">Link</a></p>'), "No anchor #gone"),
    "two-anchors": (body('<p id="a">One</p><p id="a">Two</p>'), "Anchor defined twice: 'a'"),
    "no-language": (body("").replace(' lang="en"', ""), "The document does not say in which"),
    "no-title": (body("").replace("<title>A page</title>", ""), "The document has no title"),
    "no-alt": (body(f'<p><img src="{DOT}"></p>'), "An image (img “data:…”) has no words"),
    "no-svg-title": (body('<svg width="9" height="9"></svg>'), "An image (svg) has no words"),
    "no-link-text": (body('<p><a href="https://example.org"> </a></p>'), ""),
    "opacity": (css("h1 { opacity: 0.5 }"), "Page 1: opacity hides “Text” from screen readers"),
    "skipped-heading": (body("<h3>Deep</h3>"), "The heading “Deep” is an h3 where an h2 is due"),
    "broken-image": (body('<p><img src="data:image/png,x" alt="X"></p>'), "Failed to load image"),
    "broken-svg": (body('<p><img src="data:image/svg+xml,x" alt="X"></p>'), "Failed to load image"),
    "broken-font": (css("@font-face { font-family: F; src: url(data:,x) }"), "Font-face 'F'"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_fault(fault: str) -> None:
    """A fault gives one sentence that starts with a capital and ends with a full stop."""
    html, start = FAULTS[fault]
    complaints = typeset(html, {}).complaints
    assert len(complaints) == 1
    (line,) = complaints
    assert line.startswith(start)
    assert line.endswith(".")
    assert "\n" not in line


def test_many_faults() -> None:
    """Everything wrong is said in one run, and nothing twice."""
    html = PAGE.format("<style>p { a: b }</style>", "<p>\U000f1234 \U000f1234</p><h2>A</h2>")
    assert len(typeset(html, {}).complaints) == 3


@pytest.mark.parametrize(
    "rule",
    [
        "@media (prefers-color-scheme: dark) { h1 { color: white } }",
        "@media screen and (min-width: 40rem) { h1 { color: red } }",
        "@media (prefers-reduced-motion: no-preference) { h1 { color: red } }",
    ],
)
def test_rules_for_screens(rule: str) -> None:
    """Rules that are for screens only are a note."""
    made = typeset(css(rule), {})
    assert made.complaints == ()
    assert made.notes != ()


MENDED = {
    "element-in-link": body('<p><a href="https://example.org">Our <b>pledge</b></a></p>'),
    "empty-alt": body(f'<p><img src="{DOT}" alt="">Text</p>'),
    "paragraph-in-item": body("<ul><li><p>One</p></li></ul>"),
    "inline-item": css("li { display: inline }").replace("</li>", "</li> <li>Two</li>"),
}


@pytest.mark.parametrize("name", MENDED)
def test_mended(name: str) -> None:
    """What WeasyPrint alone gets wrong, and is right here, needs no complaint."""
    plain = weasyprint.HTML(string=MENDED[name]).write_pdf(pdf_variant="pdf/ua-1")
    assert failures(plain) != []
    made = typeset(MENDED[name], {})
    assert failures(made.pdf) == []
    assert made.complaints == ()


@pytest.mark.parametrize(
    ("html", "message"),
    [
        (css("li::marker { content: 'x' }"), "WeasyPrint gave up on the document"),
        (body("<div>" * 300), "too many elements lie within one another"),
    ],
)
def test_no_pdf(html: str, message: str) -> None:
    """A crash is one sentence; the collection of garbage and the log are as they were."""
    logger = logging.getLogger("weasyprint")
    before = gc.isenabled(), logger.handlers[:], logger.level, logger.propagate
    with pytest.raises(TypesettingError, match=message) as caught:
        typeset(html, {})
    assert str(caught.value).endswith(".")
    assert before == (gc.isenabled(), logger.handlers[:], logger.level, logger.propagate)


def test_silence(capfd: pytest.CaptureFixture[str]) -> None:
    """Nothing is printed, also if the program shows its log on the terminal."""
    shown = logging.StreamHandler()
    logging.getLogger().addHandler(shown)
    try:
        assert typeset(css("p { colour: red }"), {}).complaints
    finally:
        logging.getLogger().removeHandler(shown)
    assert capfd.readouterr() == ("", "")


CARD = "<div style='break-inside: avoid'><p>Home</p><p>{words}</p><p>Go.</p></div>"


@pytest.mark.parametrize("words", range(100, 500, 50))
def test_what_weasyprint_cannot_keep_whole_is_broken(words: int) -> None:
    """A long text in a grid, wherever on a page it begins."""
    cards = "".join(CARD.format(words="word " * some) for some in (3, 60, 3, 30, words))
    grid = "main { display: grid; grid: auto / 1fr 1fr }"
    html = css(f"@page {{ size: A5 }} body {{ font-size: 20pt }} {grid}")
    made = typeset(html.replace("<body>", f"<body><main>{cards}</main>"), {})
    assert made.complaints == ()
    assert failures(made.pdf) == []
