"""Figures: the pictures that stand in a text, with what they show and whose they are."""

from collections.abc import Iterable, Iterator, Sequence

from markdown_it.token import Token
from markupsafe import Markup

from cpstrategy.html.pen import Finder
from cpstrategy.html.pictures import as_typed
from cpstrategy.html.tokens import text, words

_IMAGE = Markup('<img class="cps-picture" src="{}" alt="{}">')
_CREDIT = Markup(' <span class="cps-credit">{}</span>')
_FIGURE = Markup('<figure class="cps-illustration">\n{}{}\n</figure>\n')
_CAPTION = Markup("\n<figcaption>{}</figcaption>")


def with_figures(tokens: Sequence[Token], find: Finder) -> Iterator[Token]:
    """Make a picture that is alone in its paragraph a figure; its title stands below it."""
    here = 0
    while here < len(tokens):
        figure = _figure(tokens[here : here + 3], find)
        yield figure or tokens[here]
        here += 3 if figure else 1


def with_pictures(tokens: Iterable[Token], find: Finder) -> Iterator[Token]:
    """Show the pictures within a line; what is not there is told by its words."""
    for token in tokens:
        if token.type != "image":
            yield token
        elif (image := _image(token, find)) is None:
            yield text(words([token]))
        else:
            title = token.attrs.get("title")
            yield _html(image + (_CREDIT.format(title) if title else ""))


def _figure(tokens: Sequence[Token], find: Finder) -> Token | None:
    kinds = [token.type for token in tokens]
    if kinds != ["paragraph_open", "inline", "paragraph_close"]:
        return None
    inside = tokens[1].children or []
    image = _image(inside[0], find) if [one.type for one in inside] == ["image"] else None
    if image is None:
        return None
    title = inside[0].attrs.get("title")
    return _html(_FIGURE.format(image, _CAPTION.format(title) if title else ""))


def _image(token: Token, find: Finder) -> Markup | None:
    address = find(as_typed(str(token.attrs.get("src", ""))))
    return None if address is None else _IMAGE.format(address, words([token]))


def _html(content: str) -> Token:
    return Token("html_block", "", 0, content=str(content))
