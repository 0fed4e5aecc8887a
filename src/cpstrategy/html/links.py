"""Links: those that lead somewhere stay, with the address for print, and others are words."""

from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from cpstrategy.html.pen import Pen
from cpstrategy.html.pictures import as_typed
from cpstrategy.html.tokens import text, words
from cpstrategy.text.links import OUTSIDE

_PRINTED = ("https://", "http://", "mailto:")
"""What leads to an address that readers on paper need as well."""


def plain_links(tokens: Sequence[Token], pen: Pen) -> Iterator[Token]:
    """Keep the links that lead somewhere, with their words as plain text."""
    linked = kept = False
    for here, token in enumerate(tokens):
        if token.type == "link_open":
            target = _target(str(token.attrs["href"]), pen)
            linked, kept = True, bool(target)
            if kept:
                attrs = {**token.attrs, "href": target, **_printed(target, tokens, here)}
                yield token.copy(attrs=attrs)
        elif token.type == "link_close":
            linked = False
            yield from (token,) if kept else ()
        elif linked:
            yield text(_spoken(words([token])))
        else:
            yield token


def _spoken(said: str) -> str:
    """The words of a link; of an address only what people say of it, without `https://`."""
    return short(said) if "://" in said and " " not in said else said


def _target(address: str, pen: Pen) -> str:
    """Where a link leads; nothing if that is nowhere."""
    if address.startswith("#"):
        name = pen.leads_to(as_typed(address[1:]))
        return f"#{pen.prefix}{name}" if name else ""
    return address if address.lower().startswith(OUTSIDE) else ""


def _printed(target: str, tokens: Sequence[Token], here: int) -> dict[str, str]:
    """The address as it is printed behind the words, unless they are the address."""
    if not target.lower().startswith(_PRINTED):
        return {}
    end = next(i for i in range(here, len(tokens)) if tokens[i].type == "link_close")
    address = short(target)
    said = words(tokens[here + 1 : end]).lower()
    return {} if short(said) == address.lower() else {"data-address": address}


def short(target: str) -> str:
    """An address as people type it: `www.example.gov.uk/offer`."""
    for beginning in _PRINTED:
        if target.lower().startswith(beginning):
            target = target[len(beginning) :]
    return as_typed(target.partition("?subject=")[0]).removesuffix("/")
