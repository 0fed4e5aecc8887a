"""Markdown: what authors may write, and what becomes of the rest."""

import re

import pytest

from cpstrategy.document.places import DocumentPlaces
from cpstrategy.html.markdown import inline, plain, prose, title
from cpstrategy.html.pen import Pen, pen


def test_emphasis_and_paragraphs() -> None:
    """The usual marks work."""
    html = prose(pen({}), "One **two** *three*.\n\nFour.", 3)
    assert html == "<p>One <strong>two</strong> <em>three</em>.</p>\n<p>Four.</p>"


def test_no_html() -> None:
    """HTML is text like any other."""
    said = "<script>alert(1)</script> <b onclick='x'>y</b>"
    for html in (prose(pen({}), said, 3), inline(pen({}), said), title(pen({}), said)):
        assert "<script" not in html
        assert "<b" not in html
        assert "&lt;script&gt;" in html


def test_lists_are_tight() -> None:
    """A list item holds no paragraph: PDF readers stumble over it."""
    html = prose(pen({}), "- one\n\n  two\n\n- three", 3)
    assert html == "<ul>\n<li>one<br />\ntwo</li>\n<li>three</li>\n</ul>"


def test_lists_within_lists() -> None:
    """A list item holds smaller lists, and nothing else that is a block."""
    html = prose(pen({}), "- one\n  1. two\n\n     > three\n\n- # four", 3)
    assert html == (
        "<ul>\n<li>one<ol>\n<li>two<br />\nthree</li>\n</ol>\n</li>\n<li>four</li>\n</ul>"
    )


@pytest.mark.parametrize(
    ("marks", "levels"),
    [
        ("# ## ###", "3 4 5"),
        ("### # ##", "3 3 4"),
        ("## #### ##", "3 4 3"),
        ("# ## # ##", "3 4 3 4"),
    ],
)
def test_headings_are_moved(marks: str, levels: str) -> None:
    """Headings begin below the heading above them, and none skips a level."""
    text = "\n\n".join(f"{mark} Heading" for mark in marks.split())
    html = prose(pen({}), text, 3)
    assert re.findall(r"<h(\d)", html) == levels.split()
    assert re.findall(r"</h(\d)", html) == levels.split()


def test_no_heading_below_the_sixth() -> None:
    """HTML has six levels."""
    assert '<h6 id="b">b</h6>' in prose(pen({}), "# a\n\n## b", 6)


def writing(prefix: str = "") -> Pen:
    """A pen for a document with a place, a heading and a picture."""
    places = DocumentPlaces(frozenset({"b"}), frozenset({"next-steps"}))
    return pen({}, prefix, {"c.png": "at:c.png"}.get, lambda: places)


@pytest.mark.parametrize(
    ("written", "html"),
    [
        (
            "[a](https://a.uk/b/)",
            '<a href="https://a.uk/b/" data-address="a.uk/b">a</a>',
        ),
        ("[a](http://a.uk)", '<a href="http://a.uk" data-address="a.uk">a</a>'),
        ("[a](mailto:a@b.uk)", '<a href="mailto:a@b.uk" data-address="a@b.uk">a</a>'),
        ("[a@b.uk](mailto:a@b.uk)", '<a href="mailto:a@b.uk">a@b.uk</a>'),
        ("[A.uk/b](https://a.uk/b/)", '<a href="https://a.uk/b/">A.uk/b</a>'),
        ("[0800 1111](tel:08001111)", '<a href="tel:08001111">0800 1111</a>'),
        ("[Text us](sms:80800)", '<a href="sms:80800">Text us</a>'),
        ("[a](#b)", '<a href="#cps-b">a</a>'),
        ("[a](#cps-b)", '<a href="#cps-b">a</a>'),
        ("[a](#next-steps)", '<a href="#cps-next-steps">a</a>'),
        ("[a](#elsewhere)", "a"),
        ("[a](#)", "a"),
        ("[a]()", "a"),
        ("[a](/etc/passwd)", "a"),
        ("[a](plan.pdf)", "a"),
        ("[**a** `b`](tel:1)", '<a href="tel:1">a b</a>'),
        ("[![a](c.png)](tel:1)", '<a href="tel:1">a</a>'),
        ("See https://a.uk/b_(c).", 'See <a href="https://a.uk/b_(c)">a.uk/b_(c)</a>.'),
        ("www.a.example/b", '<a href="https://www.a.example/b">www.a.example/b</a>'),
        ("jo@a.uk", '<a href="mailto:jo@a.uk">jo@a.uk</a>'),
        ("the plan.pdf, e.g.it", "the plan.pdf, e.g.it"),
        ("ftp://a.uk //a.uk", "ftp://a.uk //a.uk"),
        ("[a b]{lang=cy}", '<span lang="cy">a b</span>'),
        ("![a *b*](c.png)", '<img class="cps-picture" src="at:c.png" alt="a b">'),
        (
            '![a](c.png "Mia, 9")',
            '<img class="cps-picture" src="at:c.png" alt="a"> '
            '<span class="cps-credit">Mia, 9</span>',
        ),
        ("![a *b*](https://a.uk/c.png)", "a b"),
    ],
)
def test_links_and_pictures(written: str, html: str) -> None:
    """What leads somewhere is a link, the council's file a picture, and all else its words.

    For print, an address stands beside words that are not the address itself.
    """
    assert inline(writing("cps-"), written) == html


def test_no_scripts_in_links() -> None:
    """A link to a script stays text."""
    assert "<a" not in inline(pen({}), "[a](javascript:alert(1)) [b](data:text/html,c)")


def test_first_use_of_a_word_of_the_glossary() -> None:
    """The first use is linked, whichever the spelling, and no later one."""
    one = pen({"care leaver": "leaver", "care leavers": "leaver"})
    assert inline(one, "Care leavers and a care leaver") == (
        '<a class="cps-term" href="#leaver" role="doc-glossref" id="use-leaver">Care leavers</a>'
        " and a care leaver"
    )
    assert prose(one, "A care leaver.", 3) == "<p>A care leaver.</p>"


def test_whole_words_and_the_longest_first() -> None:
    """“Care” is not found in “careful”, nor in “care plan”, which has its own meaning."""
    one = pen({"care": "care", "care plan": "plan"})
    assert inline(one, "careful care plan, care") == (
        'careful <a class="cps-term" href="#plan" role="doc-glossref" id="use-plan">care plan</a>, '
        '<a class="cps-term" href="#care" role="doc-glossref" id="use-care">care</a>'
    )


def test_apostrophes_in_the_glossary() -> None:
    """A word is found whether its apostrophe was typed straight or is printed curly."""
    assert "<a" in inline(pen({"children's home": "home"}), "A children's home.")


def test_where_the_glossary_is_not_linked() -> None:
    """Not in links, headings, quotations or titles."""
    one = pen({"care": "care"})
    text = "## care\n\n> care\n\n[care](https://a.uk)"
    assert "cps-term" not in prose(one, text, 3) + title(one, "care")
    assert "cps-term" in prose(one, "care", 3)


def test_an_author_s_own_link_is_the_first_use() -> None:
    """Where the author linked the meaning, the program does not do it again."""
    one = pen({"care": "care"}, "x-", places=lambda: DocumentPlaces(frozenset({"care"})))
    assert "cps-term" not in inline(one, "[looked after](#care) in care")


def test_words_alone() -> None:
    """Where no markup can stand, the words are left."""
    assert plain(pen({}), 'Our *aim* [here](https://a.uk)  \n& "more"') == "Our aim here & “more”"


def test_marks_around_marks() -> None:
    """Quotation marks know their side even beside other marks."""
    assert inline(pen({}), "\"**Home**\" is 'safe'") == "“<strong>Home</strong>” is ‘safe’"


def test_headings_are_places() -> None:
    """Each has a name of its own, made of its words; records keep theirs."""
    html = prose(writing("x-"), "# What’s next?\n\n# B\n\n# What’s next?\n\n# *Gŵyl* & co", 3)
    assert re.findall(r'id="([^"]+)"', html) == [
        "x-whats-next",
        "x-b-2",
        "x-whats-next-2",
        "x-gwyl-co",
    ]


def test_tables() -> None:
    """A caption, heads of columns and rows, and the name of its column for every cell."""
    text = "Table: Checks *done*\n\n| What | Q1 | Q2 |\n| :- | -: | :-: |\n| Teeth | 40% |\n"
    assert prose(pen({}), text, 3) == (
        '<table class="cps-table cps-wide">\n<caption>Checks <em>done</em></caption>\n<thead>\n'
        '<tr>\n<th scope="col">What</th>\n<th class="cps-end" scope="col">Q1</th>\n'
        '<th class="cps-middle" scope="col">Q2</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n'
        '<th scope="row">Teeth</th>\n<td class="cps-end" data-label="Q1">40%</td>\n'
        '<td class="cps-middle" data-label="Q2"></td>\n</tr>\n</tbody>\n</table>'
    )


def test_a_line_that_is_no_caption() -> None:
    """Words above a table stay words, and so does a caption without a table."""
    table = "| A | B |\n| - | - |\n| c | d |"
    assert prose(pen({}), f"Checks:\n\n{table}", 3).startswith("<p>Checks:</p>\n<table")
    assert prose(pen({}), "Table: none", 3) == "<p>Table: none</p>"


def test_footnotes() -> None:
    """Numbered through the document, gathered for the end of the section, with a way back."""
    one = writing("x-")
    html = prose(one, "A.[^a] B.[^b] C.[^a]\n\n[^b]: Two.\n[^a]: One.\n\n    More.", 3)
    assert html == (
        '<p>A.<sup class="cps-note-mark"><a id="x-note-1-in-text" href="#x-note-1" '
        'role="doc-noteref" aria-label="Note 1">1</a></sup> B.<sup class="cps-note-mark">'
        '<a id="x-note-2-in-text" href="#x-note-2" role="doc-noteref" aria-label="Note 2">2</a>'
        '</sup> C.<sup class="cps-note-mark"><a id="x-note-1-in-text-2" href="#x-note-1" '
        'role="doc-noteref" aria-label="Note 1">1</a></sup></p>'
    )
    first, second = one.notes.take()
    assert first.words.startswith("One.<br />\nMore. <a")
    assert re.findall(r'href="([^"]+)"', first.words) == [
        "#x-note-1-in-text",
        "#x-note-1-in-text-2",
    ]
    assert (second.number, second.id) == (2, "x-note-2")
    assert inline(one, "Item.[^x]\n\n[^x]: Three.").startswith("Item.<sup")
    assert [note.number for note in one.notes.take()] == [3]
    assert plain(one, "Title.[^x]\n\n[^x]: Three.") == "Title."


def test_a_picture_on_its_own() -> None:
    """A figure, whose title stands below."""
    assert prose(writing(), '![A house](c.png "Mia, 9")', 3) == (
        '<figure class="cps-illustration">\n<img class="cps-picture" src="at:c.png" alt="A house">'
        "\n"
        "<figcaption>Mia, 9</figcaption>\n</figure>"
    )


@pytest.mark.parametrize(
    ("written", "opening"),
    [
        ("a) one\nb) two", '<ol type="a" class="cps-list-a">'),
        ("(a) one\n(b) two", '<ol type="a" class="cps-list-a-brackets">'),
        ("i) one\nii) two", '<ol type="i" class="cps-list-i">'),
        ("(iv) one\n(v) two", '<ol type="i" class="cps-list-i-brackets" start="4">'),
        ("C) one\nD) two", '<ol type="A" class="cps-list-A" start="3">'),
        ("(2) one\n(3) two", '<ol type="1" class="cps-list-1-brackets" start="2">'),
        ("– one\n– two", '<ul class="cps-dashes">'),
        ("— one", '<ul class="cps-dashes">'),
        ("> a) one\n> b) two", "<blockquote>\n"),
    ],
)
def test_lists_of_letters_and_dashes(written: str, opening: str) -> None:
    """They keep their letters, which other sentences may name."""
    html = prose(pen({}), written, 3)
    assert html.startswith(opening)
    assert html.count("<li>") == len(written.split("\n"))
    assert re.findall(r"<li>(\w+)", html) == ["one", "two"][: html.count("<li>")]


def test_lists_within_lists_of_letters() -> None:
    """Indented lists lie below the entry above them."""
    html = prose(pen({}), "We will:\na) one\n   - two\n   (i) three\nb) four", 3)
    assert html.startswith('<p>We will:</p>\n<ol type="a"')
    assert html.count("<li>") == 4
    assert html.endswith("</ol>\n</li>\n<li>four</li>\n</ol>")


def test_a_dash_within_a_paragraph() -> None:
    """Whoever breaks a line before a dash has made no list."""
    assert "<li>" not in prose(pen({}), "We listen\n– and act (see\na) below).", 3)


def test_words_that_were_linked_have_a_way_back() -> None:
    """What is explained knows whether the text has a link to it, and so a place to go back to."""
    one = pen({"care": "term-care", "plan": "term-plan"}, "x-")
    assert one.link.used == set()
    assert 'id="x-use-term-care"' in inline(one, "In care.")
    assert one.link.used == {"term-care"}
