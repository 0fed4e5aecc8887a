"""Plain text: rules and reports read Markdown as those do who read the pages."""

from collections.abc import Sequence

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it.token import Token

from cpstrategy.html.dialect import dialect
from cpstrategy.html.tokens import words
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.plain_text import paragraphs, plain_text

MARKDOWN = dialect(addresses=True)

WORDS = ("We", "care.", "homes,", "é", "it’s", "(aside)", "5 * 3", "snake_case", "1 < 2", "R&D")
SIGNS = ("&amp;", "&#42;", "&nosuch;", "&", r"\*", r"\_", r"\[", r"\`", r"\\", "[note]", "[a] (b)")
CODE = ("`code`", "`code_b_`", "`` a`b ``", "`*x* [y](z) &amp;`", r"`\`", "` a  b `")
TARGETS = (
    *("https://x.org", "https://x.org/(b)", "#anchor", "<a b>", 'https://x.org "A title"'),
    *("https://x.org/a_b_c", r"https://x.org/\)", "mailto:jo@x.org", "x (y)", ""),
)
ADDRESSES = (
    *("<https://x.org>", "<https://x.org/_a_/*b*>", "<jo@x.org>", "https://x.org/a_b-(c)"),
    *("www.x.example/y", "jo@x.org", "[Cymraeg]{lang=cy}", '[Cymraeg *yn* Ne]{lang="cy-GB"}'),
)


def joined(pieces: Sequence[str]) -> str:
    return " ".join(pieces)


def lines(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Text of one or several lines, broken in any of three ways."""
    breaks = st.sampled_from((" ", "\n", "\\\n", "  \n"))
    return st.lists(parts, min_size=1, max_size=3).flatmap(
        lambda some: st.lists(breaks, min_size=len(some) - 1, max_size=len(some) - 1).map(
            lambda between: "".join(
                part + gap for part, gap in zip(some, (*between, ""), strict=True)
            )
        )
    )


def emphasised(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    text = st.lists(inner, min_size=1, max_size=3).map(joined)
    marks = st.sampled_from(("*", "**", "***", "_", "__"))
    return st.builds(lambda mark, said: f"{mark}{said}{mark}", marks, text)


SPOKEN = st.sampled_from((*WORDS, *SIGNS, *CODE))
LABELS = st.lists(SPOKEN | emphasised(st.sampled_from(WORDS)), min_size=1, max_size=3).map(joined)
LINKS = st.builds(
    lambda sign, label, target: f"{sign}[{label}]({target})",
    *(st.sampled_from(("", "!")), LABELS | st.just("see [our] page"), st.sampled_from(TARGETS)),
)
PLAIN = SPOKEN | LINKS | st.sampled_from(ADDRESSES)
TEXTS = lines(st.lists(PLAIN | emphasised(PLAIN), min_size=1, max_size=4).map(joined))


@given(TEXTS)
@example("[see [our] page](https://x.org)")
@example("[a](https://x.org/(b))")
@example("`code_b_`")
@example(r"\\[a](b) and \![a](b)")
@example("[not a link](at all)")
@example("a\\")
def test_rules_read_what_readers_read(text: str) -> None:
    """Word for word, whatever marks authors put around them."""
    assert single_spaced(plain_text(text)) == single_spaced(words(MARKDOWN.parseInline(text)))


CELLS = st.sampled_from(("We care", "40%", "*three*", "see [a](#b)", "1 < 2", "", "a \\| b"))
SENTENCES = st.sampled_from(("We care.", "They said so.", "*Homes* first", "See www.x.org."))


def table(caption: str, rows: Sequence[Sequence[str]]) -> str:
    """A table of two columns; an empty first cell still needs its bar."""
    lines = [f"| {first} | {second} |" for first, second in rows]
    above = f"Table: {caption}\n" if caption else ""
    return "\n".join((above + "| What | When |", "| --- | :-: |", *lines))


def listed(markers: Sequence[str], said: Sequence[str]) -> str:
    return "\n".join(f"{marker} {one}" for marker, one in zip(markers, said, strict=False))


TABLES = st.builds(
    table, st.sampled_from(("", "What we *did*")), st.lists(st.tuples(CELLS, CELLS), max_size=3)
)
MARKERS = st.sampled_from(
    (
        ("a)", "b)"),
        ("(i)", "(ii)"),
        ("–", "–"),
        ("-", "-"),
        ("1.", "2."),
        ("(1)", "(2)"),
        ("A)", "B)"),
    )
)
LISTS = st.builds(listed, MARKERS, st.lists(SENTENCES, min_size=2, max_size=2))
NOTED = SENTENCES.map(lambda said: f"{said}[^n]")
BLOCKS = st.lists(SENTENCES | TABLES | LISTS | NOTED, min_size=1, max_size=4).map("\n\n".join)


def said(tokens: Sequence[Token]) -> str:
    """All that stands on the page, block by block."""
    return " ".join(words(token.children or ()) for token in tokens if token.type == "inline")


@given(BLOCKS)
@example("We will:\na) care\nb) listen")
@example("We listen\n– and act.")
@example("a) We care.")
@example("| a | b |\n| - | - |\n| c |")
@example("| a | b |\n| - |\n| c |")
@example("We care\n\nTable: none")
def test_blocks_are_read_as_on_the_page(text: str) -> None:
    """Cells, entries of lists and notes, each for itself, with nothing of their marks."""
    noted = text + "\n\n[^n]: A *note*." * ("[^n]" in text)
    told = said(MARKDOWN.parse(noted)).replace("Table: ", "")
    assert single_spaced(" ".join(paragraphs(noted))).replace("Table: ", "") == single_spaced(told)
