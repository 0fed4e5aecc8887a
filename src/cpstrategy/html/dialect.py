"""Dialect: the Markdown that authors may write, and what is read as words instead.

Beside CommonMark there are tables, footnotes, lists of letters and dashes, a language for a phrase
(`[Cymraeg]{lang=cy}`) and addresses that are links as they stand. HTML and code are words.
"""

from functools import cache

from markdown_it import MarkdownIt
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.footnote import footnote_plugin

from cpstrategy.html.lettered import lettered_lists
from cpstrategy.html.pieces import in_pieces
from cpstrategy.text.references import may_have_address

OPTIONS = {"html": False, "typographer": True, "quotes": "“”‘’"}
UNWANTED = ["code", "fence", "html_block", "html_inline", "lheading", "reference"]


def parser_for(text: str) -> MarkdownIt:
    """The parser for a text: one that looks for bare addresses takes long, and few texts have one.

    Both read a text without addresses alike.
    """
    return dialect(addresses=may_have_address(text))


@cache
def dialect(*, addresses: bool) -> MarkdownIt:
    """Make the parser, once."""
    markdown = MarkdownIt("commonmark", OPTIONS).enable(["smartquotes", "table"]).disable(UNWANTED)
    markdown.use(footnote_plugin, inline=False)
    markdown.use(attrs_plugin, spans=True, after=(), allowed=("lang",))
    markdown.use(lettered_lists)
    markdown.use(in_pieces)
    if addresses:
        from cpstrategy.html.addresses import Addresses  # Its tables take long to import.

        markdown.linkify = Addresses()
        markdown.options["linkify"] = True
        markdown.core.ruler.enable("linkify")
    return markdown
