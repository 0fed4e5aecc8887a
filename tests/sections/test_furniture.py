"""Furniture: what the program says itself is on one list, and none is a fact of a council.

`furniture.txt` has every piece of a page that has words which no council has written, with the
editions in which it stands; `…` is what a council has written, a number or a date.
"""

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
from cpstrategy.text.lists.english import ENGLISH
from tests.conftest import Golden
from tests.shipped_editions import EDITIONS

from .full import tree
from .leaves import Tree, in_all_registers
from .met_words import in_cipher, own_words
from .test_shown_in_outputs import picture
from .test_shown_or_excused import LEAVES, TEMPLATES

LIST = Path(__file__).parent / "furniture.txt"
NO_PAGES = (
    "output-portrait",
    "output-square",
    "promises-to-you",
    "chapter",
    "council",
    "editions-and-formats",
    "for-web-editors",
    "pages-",
    "made-with",
    "output-s",
)
"""What the keys begin with of words on pages that are no edition."""

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
        "Hard words are in": "easy read has words that are explained, and they are in bold",
        "This is for": "the record has `ages`",
        "if you are": "the record has `ages`",
        "How things are": "a heading over what the council says of it",
        "How we are developing": "a heading over what the council says of it",
        "How we will know": "stands before the `measure` of an action",
        "Names are not printed": "the seats have people, and none has a name to print",
        "The principles we follow": "a heading over principles of the council's own",
        "The pledge is agreed": "the pledge has its `date`",
        "This booklet is in": "the edition is told in rows",
        "This is in our action plan": "the step names its `action`",
        "This pledge has ended": "the pledge is `expired`",
        "Tell us if we do not keep it": "a heading over what the council says of it",
        "To be reviewed": "stands before `review-due`",
        "What a corporate parent is": "a heading over what the council says of it",
        "What has changed": "stands before the `changes` of versions",
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
        "because it is about": "the figure is `withheld` for it",
        "because a small number": "the figure is `withheld` for it",
        "because the number": "the figure is `withheld` for it",
        "because there are too few": "the figure is `withheld` for it",
        "tested by": "stands between an edition and who has checked it",
    }
)
"""The beginnings of what is a sentence, each with why it is true whenever it is printed."""

RARE: Mapping[str, str] = MappingProxyType(
    {
        "About the same as": "how a figure stands to an earlier one",
        "Also because of": "an answer to what was told before and to what was not",
        "Back to the text, note": "the way back from a footnote",
        "Because you told us": "an answer to what they told, where it does not stand beside it",
        "Because young people told us": "the same, of them",
        "Because of": "an answer to what young people told under another priority",
        "Down from": "how a figure stands to an earlier one",
        "Licence": "drawings of easy read, whose set has one",
        "Pictures": "the drawings of easy read",
        "First use of": "the way back from a word that is explained",
        "It covered": "the period of a pledge that has ended",
        "Names are not printed": "a board of people without names",
        "Note": "a footnote",
        "Notes": "several footnotes",
        "Text for your own website": "what web editors are offered on another page",
        "The principles we follow": "principles, where no pack calls them something else",
        "Sits on it too": "a board with a seat that no known person has",
        "The pledge is agreed": "a pledge that has a date and no `agreed-with`",
        "The same as": "how a figure stands to an earlier one",
        "for those aged": "a record with `ages`, behind its title",
        "if you are": "the same, where it speaks to young people",
        "This is for those aged": "a record with `ages`, behind its words",
        "This is for you if you are": "the same, where it speaks to young people",
        "or over": "ages that go on",
        "or under": "ages that begin at birth",
        "This booklet is in": "the edition is told in rows",
        "This is in our action plan": "a step that says the same as its action",
        "You can print all of it from the menu of your browser": "a page beside which is no PDF",
        "Unless a figure says otherwise": "what most key figures have in common",
        "Unless a line says otherwise": "what most figures of a source have in common",
        "Updated": "a version that is newer than the publication",
        "Vacant": "a seat that nobody has",
        "Web page": "what is offered beside a format that is none",
        "a small number": "a share in the words of a register",
        "about": "a share in the words of a register",
        "about half": "a share in the words of a register",
        "because a small number could be worked out from it": "a figure that is withheld",
        "because it is about very few people": "a figure that is withheld",
        "because it would tell about very few people": "a figure that is withheld",
        "because the number is small": "a figure that is withheld",
        "because there are too few to be reliable": "a figure that is withheld",
        "because there are too few to be sure": "a figure that is withheld",
        "does not apply": "a figure that is withheld",
        "fewer than": "a figure that is withheld, with what it is below",
        "less than half": "a share in the words of a register",
        "more than half": "a share in the words of a register",
        "nearly all": "a share in the words of a register",
        "not available": "a figure that is withheld",
        "not shown": "a figure that is withheld, with its reason",
        "not known to us": "a figure that is withheld, in the words of a register",
        "not yet known": "a figure that is withheld",
        "or more": "a target",
        "what young people told us": "what young people told under another priority",
        "what you told us": "the same, to them",
        "very few": "a share in the words of a register",
        "very low, but more than none": "a figure that is withheld",
        "very low, but not nought": "a figure that is withheld",
        "what else you told us": "the same, to them",
        "what else young people told us": "what was told, where some of it was told before",
    }
)
"""What the program says, and on no page of the councils below, and where it would."""


def equipped(written: Tree) -> Strategy:
    pack = in_cipher({**in_all_registers(tree(Pack, "pack")), "nation": "england"})
    none = PictureSet.model_validate({"name": "None", "pictures": []})
    supplies = Supplies(packs=(Pack.model_validate(pack),), pictures=(none,))
    return Strategy.model_validate(in_cipher(in_all_registers(written))).adopt(supplies)


def met(strategy: Strategy, name: str) -> Iterator[str]:
    """Walk what readers of an edition meet of the program, in each of its formats."""
    edition = EDITIONS[name]
    document = compose(strategy, edition, "example")
    told = replace(document, versions=versions([*EDITIONS.values()], name, document.words))
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


def test_no_words_of_the_program_are_on_no_list() -> None:
    """What these councils do not reach is named one by one, and nothing is named that is gone."""
    known = "\n".join((*furniture(), *RARE))
    words = {*_of_the_program()}
    assert sorted(word for word in words if word not in known) == []
    assert [word for word in RARE if not any(word in one for one in words)] == []


def _of_the_program() -> Iterator[str]:
    """What stands between the places of its words, but those of pages that are no edition."""
    for key, said in ENGLISH.items():
        if not key.startswith(NO_PAGES):
            for piece in re.split(r"\{[^{}]*\}", said):
                if word := piece.replace("**", "").strip(" .,:;()“”"):
                    yield word
