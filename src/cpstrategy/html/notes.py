"""Notes: footnotes, numbered through a document and gathered until its section ends."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token
from markupsafe import Markup

from cpstrategy.text.catalogue import Catalogue

_REFERENCE = Markup(
    '<sup class="cps-note-mark"><a id="{name}" href="#{note}" role="doc-noteref" '
    'aria-label="{said}">{number}</a></sup>'
)
_BACK = Markup(
    ' <a class="cps-note-back" href="#{name}" role="doc-backlink" aria-label="{said}">↑</a>'
)


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: `words` are HTML, and end with a link back to each place that cites it."""

    number: int
    id: str
    words: Markup


@dataclass(slots=True)
class Notes:
    """The notes of one document: how many there were, and those not yet shown."""

    count: int = 0
    waiting: list[Note] = field(default_factory=list)

    def take(self) -> tuple[Note, ...]:
        """Give back what waits to be shown, once."""
        taken, self.waiting = tuple(self.waiting), []
        return taken


def without_notes(tokens: Sequence[Token]) -> tuple[Sequence[Token], list[list[Token]]]:
    """Part a text from its notes, each of which is what is inside its paragraphs."""
    begin = next((i for i, one in enumerate(tokens) if one.type == "footnote_block_open"), None)
    if begin is None:
        return tokens, []
    notes: list[list[Token]] = []
    for token in tokens[begin:]:
        if token.type == "footnote_open":
            notes.append([])
        elif token.type in ("inline", "footnote_anchor"):
            notes[-1].append(token)
    return tokens[:begin], notes


def reference(token: Token, before: int, prefix: str, words: Catalogue) -> Token:
    """The number that stands in the text; `before` is how many notes the document had."""
    number = before + token.meta["id"] + 1
    note = f"{prefix}note-{number}"
    name = _name(note, token.meta["subId"])
    said = words.fill("note-number", number=number)
    return _html(_REFERENCE.format(name=name, note=note, number=number, said=said))


def way_back(token: Token, before: int, prefix: str, words: Catalogue) -> Token:
    """The link at the end of a note to where it is cited."""
    number = before + token.meta["id"] + 1
    name = _name(f"{prefix}note-{number}", token.meta["subId"])
    said = words.fill("note-back", number=number)
    return _html(_BACK.format(name=name, said=said))


def spaced(parts: Iterable[list[Token]]) -> Iterator[Token]:
    """The paragraphs of a note, parted by line breaks: an item of a list holds no blocks."""
    for number, part in enumerate(parts):
        if number:
            yield Token("hardbreak", "br", 0)
        yield from part


def _name(note: str, again: int) -> str:
    return f"{note}-in-text" + (f"-{again + 1}" if again else "")


def _html(words: Markup) -> Token:
    return Token("html_inline", "", 0, content=str(words))
