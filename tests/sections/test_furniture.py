"""Furniture: what the program says itself is on one list, and none is a fact of a council.

`furniture.txt` has every piece of a page that has words which no council has written, with the
editions in which it stands; `…` is what a council has written, a number or a date.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import MappingProxyType

from cpstrategy.compose.compose import compose
from cpstrategy.document.document import Document
from cpstrategy.model.base import Ref
from cpstrategy.model.pack import Pack
from cpstrategy.model.pictures import PictureSet
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.output import Output
from cpstrategy.render import formats, versions, with_alternates
from tests.conftest import ROOT, Golden

from .full import tree
from .leaves import Tree, in_all_registers
from .met_words import in_cipher, own_words
from .test_shown_in_outputs import EDITIONS, picture
from .test_shown_or_excused import LEAVES, TEMPLATES

LIST = Path(__file__).parent / "furniture.txt"
TELLING = ("sections", "formatting", "compose")
"""The packages that put words into documents."""

NO_PAGES = ("council.", "councils.", "notice.", "preview.", "report.", "status.")
"""Templates of pages that are no edition."""

SAYS = re.compile(
    r"\b(?:is|are|was|were|be|has|have|had|will|must|do|does|did|ended|tested|follow|covers?|sits?)\b"
)
TRUE: Mapping[str, str] = MappingProxyType(
    {
        "Because a small number could be": "the figure is `withheld` for it",
        "Because there are too few": "the figure is `withheld` for it",
        "Agreed with": "the pledge has `agreed-with`, and its `period` is told behind",
        "Draft: not yet tested": "a mark of a draft; `checked-by` takes it away",
        "his text is not final": "a mark of a draft",
        "How things are": "a heading over what the council says of it",
        "How we are developing": "a heading over what the council says of it",
        "How we will know": "stands before the `measure` of an action",
        "Names are not printed": "the seats have people, and none has a name to print",
        "The principles we follow": "a heading over principles of the council's own",
        "This is in our action plan": "the step names its `action`",
        "This pledge has ended": "the pledge is `expired`",
        "Tell us if we do not keep it": "a heading over what the council says of it",
        "To be reviewed": "stands before `review-due`",
        "What a corporate parent is": "a heading over what the council says of it",
        "What our services will do": "a heading over what they say",
        "My social worker is": "a line to fill in",
        "We did": "a column of `achievements`",
        "We will": "a column of `next-steps`",
        "What young people say here": "some of their quotations are `paraphrased`",
        "What we have done": "a heading over `achievements`",
        "What we will": "a heading over `next-steps` or `priorities`",
        "What will be different": "a heading over `outcome`",
        "Who sits on": "stands before the seats of a board",
        "You are not the only one": "a heading over figures about young people",
        "oes not apply": "the figure is `withheld` for it",
        "not shown, because": "the figure is `withheld` for it",
        "tested by": "stands between an edition and who has checked it",
    }
)
"""The beginnings of what is a sentence, each with why it is true whenever it is printed."""

RARE: Mapping[str, str] = MappingProxyType(
    {
        "1 in": "a share in the words of a register",
        "About the same as": "how a figure stands to an earlier one",
        "Because": "an answer to what young people told under another priority",
        "Also because": "an answer to what was told before and to what was not",
        "Down": "how a figure stands to an earlier one",
        "First use of": "the way back from a word that is explained",
        "It covered": "the period of a pledge that has ended",
        "Names are not printed": "a board of people without names",
        "The principles we follow": "principles, where no pack calls them something else",
        "The same as": "how a figure stands to an earlier one",
        "This is in our action plan": "a step that says the same as its action",
        "Unless a line says otherwise": "what most figures of a source have in common",
        "Vacant": "a seat that nobody has",
        "a small number": "a share in the words of a register",
        "about": "a share in the words of a register",
        "about half": "a share in the words of a register",
        "does not apply": "a figure that is withheld",
        "else": "what young people told elsewhere, where some of it was told before",
        "fewer than": "a figure that is withheld, with what it is below",
        "less than half": "a share in the words of a register",
        "more than half": "a share in the words of a register",
        "nearly all": "a share in the words of a register",
        "not available": "a figure that is withheld",
        "not known to us": "a figure that is withheld, in the words of a register",
        "not shown, because a small number could be worked out from it": "a withheld figure",
        "not shown, because it is about very few people": "a figure that is withheld",
        "not shown, because it would tell about very few people": "a figure that is withheld",
        "not shown, because the number is small": "a figure that is withheld",
        "not shown, because there are too few to be reliable": "a figure that is withheld",
        "not shown, because there are too few to be sure": "a figure that is withheld",
        "not yet known": "a figure that is withheld",
        "or more": "a target",
        "what": "what young people told under another priority",
        "very few": "a share in the words of a register",
        "very low, but not nought": "a figure that is withheld",
        "very low, but more than none": "a figure that is withheld",
    }
)
"""What stands in the code and on no page of the councils below, and where it would."""


def equipped(written: Tree) -> Strategy:
    pack = in_cipher({**in_all_registers(tree(Pack, "pack")), "nation": "england"})
    none = PictureSet.model_validate({"name": "None", "pictures": []})
    supplies = Supplies(packs=(Pack.model_validate(pack),), pictures=(none,))
    return Strategy.model_validate(in_cipher(in_all_registers(written))).adopt(supplies)


def met(strategy: Strategy, name: str) -> Iterator[str]:
    """Walk what readers of an edition meet of the program, in each of its formats."""
    edition = EDITIONS[name]
    document = compose(strategy, edition, "example")
    told = replace(document, versions=versions([*EDITIONS.values()], name))
    for output in (formats()[one] for one in edition.outputs):
        yield from own_words(_page(with_alternates(told, output, edition.outputs), output))


def _page(document: Document, output: Output) -> str:
    assert output.html is not None
    return output.html(document, TEMPLATES, {"drawn.png": picture()})


@cache
def furniture() -> Mapping[str, tuple[str, ...]]:
    """The pieces of all editions: of a council with everything, and of one for each choice."""
    found = defaultdict(set)
    whole = [(equipped(tree(Strategy)), name) for name in EDITIONS]
    choices = (leaf for leaf in LEAVES if not leaf.told and not isinstance(leaf.value, Ref))
    chosen = [equipped(leaf.tree(filled=True)) for leaf in choices]
    some = [(strategy, name) for strategy in chosen for name in ("full", "youth", "easy-read")]
    for strategy, name in (*whole, *some):
        for piece in met(strategy, name):
            found[piece].add(name)
    return {piece: tuple(sorted(found[piece])) for piece in sorted(found)}


def test_all_that_the_program_says_is_on_the_list(golden: Golden) -> None:
    """Whoever adds a sentence adds a line here, which others read."""
    lines = (f"{piece}\t{', '.join(names)}\n" for piece, names in furniture().items())
    golden(LIST, "".join(lines))


def test_each_sentence_on_it_is_true_whenever_it_is_printed() -> None:
    """A piece with a verb is a heading, a mark, or said of what the council has written."""
    said = [piece for piece in (*furniture(), *RARE) if SAYS.search(piece)]
    unexplained = [piece for piece in said if not any(start in piece for start in TRUE)]
    assert unexplained == []
    assert [start for start in TRUE if not any(start in piece for piece in said)] == []


def test_no_words_of_the_code_are_on_no_list() -> None:
    """What these councils do not reach is named one by one, and nothing is named that is gone."""
    known = "\n".join((*furniture(), *RARE))
    words = {*_of_code(), *_of_templates()}
    assert sorted(word for word in words if word not in known) == []
    assert [word for word in RARE if not any(word in one for one in words)] == []


def _of_code() -> Iterator[str]:
    for package in TELLING:
        for path in (ROOT / "src" / "cpstrategy" / package).glob("*.py"):
            for constant in _constants(ast.parse(path.read_text(encoding="utf-8"))):
                word = constant.strip(" .,:;()[]")
                is_told = " " in constant or constant[:1].isupper()
                if is_told and re.fullmatch(
                    r"[A-Za-z0-9 ,.:’–-]*[A-Za-z]{2}[A-Za-z0-9 ,.:’–-]*", word
                ):
                    yield word


def _constants(module: ast.Module) -> Iterator[str]:
    nodes = [*ast.walk(module)]
    docs = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.value


def _of_templates() -> Iterator[str]:
    for path, data in TEMPLATES.items():
        if path.endswith(".html.j2") and not path.startswith(NO_PAGES):
            for piece in _NO_WORDS.sub("\0", data.decode()).split("\0"):
                word = " ".join(piece.split()).strip(" .,:;()“”")
                if re.search(r"[A-Za-z]{2}", word) and '="' not in word:
                    yield word


_NO_WORDS = re.compile(
    r"<style>.*?</style>|<(?:\{%.*?%\}|\{\{.*?\}\}|[^>])*>|\{#.*?#\}|\{\{.*?\}\}|\{%.*?%\}",
    re.DOTALL,
)
