"""Markdown: what authors may write, and what becomes of the rest."""

import pytest

from cpstrategy.html.markdown import inline, pen, plain, prose, title


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
    assert html == "\n".join(f"<h{level}>Heading</h{level}>" for level in levels.split())


def test_no_heading_below_the_sixth() -> None:
    """HTML has six levels."""
    assert "<h6>b</h6>" in prose(pen({}), "# a\n\n## b", 6)


@pytest.mark.parametrize(
    ("written", "html"),
    [
        ("[a](https://a.uk)", '<a href="https://a.uk">a</a>'),
        ("[a](mailto:a@b.uk)", '<a href="mailto:a@b.uk">a</a>'),
        ("[a](#b)", '<a href="#cps-b">a</a>'),
        ("[a](http://a.uk)", "a"),
        ("[a](/etc/passwd)", "a"),
        ("[**a** `b`](https://a.uk)", '<a href="https://a.uk">a b</a>'),
        ("![a *b*](https://a.uk/c.png)", "a b"),
    ],
)
def test_links(written: str, html: str) -> None:
    """Links go to https, mailto and anchors, hold plain text, and pictures become words."""
    assert inline(pen({}, "cps-"), written) == html


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
    assert "cps-term" not in inline(pen({"care": "care"}, "x-"), "[looked after](#care) in care")


def test_words_alone() -> None:
    """Where no markup can stand, the words are left."""
    assert plain(pen({}), 'Our *aim* [here](https://a.uk)  \n& "more"') == "Our aim here & “more”"


def test_marks_around_marks() -> None:
    """Quotation marks know their side even beside other marks."""
    assert inline(pen({}), "\"**Home**\" is 'safe'") == "“<strong>Home</strong>” is ‘safe’"


def test_words_that_were_linked_have_a_way_back() -> None:
    """What is explained knows whether the text has a link to it, and so a place to go back to."""
    one = pen({"care": "term-care", "plan": "term-plan"}, "x-")
    assert one.link.used == set()
    assert 'id="x-use-term-care"' in inline(one, "In care.")
    assert one.link.used == {"term-care"}
