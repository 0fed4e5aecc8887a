"""Index of promises: each thing that is promised is in it once, with a way to where it stands."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import pikepdf
import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.blocks import Block, Items, Part, Stem, Table
from cpstrategy.document.document import Document, Section
from cpstrategy.document.strings import strings
from cpstrategy.model.action import Action
from cpstrategy.model.base import Record
from cpstrategy.model.edition import Edition
from cpstrategy.model.items import Item, ItemGroup
from cpstrategy.model.kinds import classes_below
from cpstrategy.model.strategy import Strategy
from cpstrategy.render import formats, render
from cpstrategy.source import Shipped
from tests.compose.test_compose import strategy

from .full import tree
from .test_shown_in_outputs import picture, printable

LINK = re.compile(r"\]\(#([\w-]+)\)")
WHOLE = ("priorities", "pledges", "actions", "promises", "boards")
HOLDERS = [kind for kind in classes_below(Strategy) if kind.promising]
FULL = Strategy.model_validate(printable(tree(Strategy), set()))
ASSETS = {"drawn.png": picture()}


def edition(*sections: str) -> Edition:
    return Edition.model_validate(
        {
            "name": "full",
            "title": "Full",
            "registers": ["full"],
            "sections": list(sections),
            "outputs": ["html", "pdf"],
        }
    )


@cache
def document(*sections: str) -> Document:
    return compose(FULL, edition(*sections), "example")


def index(of: Document) -> Section:
    [section] = [one for one in of.sections if one.name == "promises"]
    return section


def links(section: Section) -> list[str]:
    return [name for words in strings(section) for name in LINK.findall(words)]


def promises(record: Record) -> Iterator[Record]:
    """What a record and those below it promise, as the model marks it."""
    for one in record.walk():
        for field in type(one).promising:
            for held in getattr(one, field):
                inside = held.walk() if isinstance(held, ItemGroup) else (held,)
                yield from (part for part in inside if not isinstance(part, ItemGroup))


PROMISES = {
    f"{one.kind}-{getattr(one, 'id', '')}": one
    for one in promises(FULL)
    if type(one) in {Item, *(kind for kind in classes_below(Strategy) if kind.kind)}
}


def test_the_model_says_what_is_promised() -> None:
    """A kind of record with promises of its own needs no more than to say so."""
    assert {kind.__name__ for kind in HOLDERS} == {"Strategy", "Priority", "Pledge"}
    for kind in HOLDERS:
        assert set(kind.promising) <= set(kind.model_fields)
        assert any(isinstance(one, kind) for one in FULL.walk())


@pytest.mark.parametrize("place", sorted(PROMISES))
def test_each_promise_is_there_once(place: str) -> None:
    """As a row of its own, or below the promise that it keeps."""
    assert Counter(links(index(document(*WHOLE))))[place] == 1


def test_nothing_else_is_there() -> None:
    """What is no promise, or is not told in the document, has no row."""
    assert set(links(index(document(*WHOLE)))) == set(PROMISES)
    only = links(index(document("actions", "promises")))
    assert set(only) == {key for key, one in PROMISES.items() if isinstance(one, Action)}
    assert document("promises").sections == ()


@pytest.mark.parametrize("output", ["html", "fragment", "site"])
def test_each_link_leads_there(output: str, shipped: Shipped) -> None:
    """On one page, within a page of somebody else's, and from one page to another."""
    made = render(document(*WHOLE), formats()[output], shipped.templates, ASSETS).content
    pages = {"": made.decode()} if output != "site" else dict(unpacked(made))
    there = {
        f"{name}#{place}"
        for name, page in pages.items()
        for place in re.findall(r' id="([^"]+)"', page)
    }
    [page] = [one for one in pages.values() if "cps-items-index" in one]
    here = page[page.index("cps-section-promises") :].partition("</section>\n<section")[0]
    found = re.findall(r'<a href="([^"]*#(?:cps-)?([\w-]+))"', here)
    wanted = [target for target, place in found if place in PROMISES]
    assert len(wanted) == len(PROMISES)
    assert set(wanted) <= there


def unpacked(content: bytes) -> Iterator[tuple[str, str]]:
    with ZipFile(BytesIO(content)) as packed:
        for name in packed.namelist():
            if name.endswith(".html"):
                yield name.rpartition("/")[2], packed.read(name).decode()


def test_on_paper_each_has_its_page(shipped: Shipped) -> None:
    """A link to the place, with the number of the page behind the words."""
    made = render(document(*WHOLE), formats()["pdf"], shipped.templates, ASSETS).content
    with pikepdf.open(BytesIO(made)) as pdf:
        names = {str(name) for name in pikepdf.NameTree(pdf.Root.Names.Dests)}
        leads = [
            str(link.A.D if "/A" in link else link.Dest)
            for page in pdf.pages
            for link in page.get("/Annots", [])
            if "/A" not in link or link.A.get("/S") == "/GoTo"
        ]
    assert set(PROMISES) <= names
    assert set(PROMISES) <= set(leads)


def told(**content: object) -> list[Block]:
    """The blocks of the index of a small strategy, in which Jo Bloggs answers for things."""
    composed = compose(strategy(people=PEOPLE, **content), edition(*WHOLE), "example")
    return [block for one in composed.sections if one.name == "promises" for block in one.blocks]


PEOPLE = [{"id": "jo", "name": "Jo Bloggs", "role": "Head of Service"}]
STEP = {"id": "s", "text": "Open two homes. They will be small."}
PRIORITY = {"id": "home", "title": "Home", "number": 1, "next-steps": [STEP]}
PLEDGE = {"id": "p", "title": "Pledge", "stem": "We will:", "items": ["listen. Always.", "help"]}


def test_one_list_is_no_index() -> None:
    """What stands in one place need not be told again, unless more is known of it."""
    assert told(pledges=[PLEDGE]) == []
    assert told(priorities=[PRIORITY]) == []
    assert len(told(priorities=[PRIORITY], pledges=[PLEDGE])) == 2
    assert len(told(actions=[{"id": "a", "text": "Do it", "due": "2027"}])) == 1


def test_a_pledge_is_told_in_every_word_and_what_comes_next_in_a_sentence() -> None:
    """What was agreed is not cut; of a promise without an id, the pledge is the place."""
    priority, pledge = told(priorities=[PRIORITY], pledges=[PLEDGE])
    assert isinstance(priority, Part)
    assert isinstance(pledge, Part)
    [steps], [items] = priority.blocks, pledge.blocks
    assert isinstance(steps, Items)
    assert isinstance(items, Items)
    assert priority.title == "Priority 1: Home"
    assert [one.text for one in steps.entries] == ["[Open two homes.](#next-step-s)"]
    assert [one.text for one in items.entries] == [
        "[listen. Always.](#pledge-p)",
        "[help](#pledge-p)",
    ]
    assert items.stem == "We will:"


def test_an_ended_pledge_promises_nothing() -> None:
    """It is shown as past, and nobody answers for it."""
    assert told(priorities=[PRIORITY], pledges=[{**PLEDGE, "expired": True}]) == []


def test_who_keeps_a_promise_is_told_beside_it() -> None:
    """By the actions that keep it, which have no row of their own then."""
    kept = {**PLEDGE, "items": [{"id": "listen", "text": "listen"}, "help"]}
    action = {
        "id": "a",
        "text": "Ask all",
        "promises": ["listen"],
        "owners": ["jo"],
        "due": "2027-03",
        "status": "on-track",
    }
    [part] = told(pledges=[kept], actions=[action])
    assert isinstance(part, Part)
    stem, table = part.blocks
    assert isinstance(stem, Stem)
    assert isinstance(table, Table)
    assert table.rows[0] == (
        ("[listen](#item-listen)", "[In our action plan: Ask all](#action-a)"),
        ("Jo Bloggs",),
        ("March 2027",),
        ("On track",),
    )


def test_who_leads_is_said_once() -> None:
    """In the index, where there is one, and else in the table of the boards."""
    led = {**PRIORITY, "leads": ["jo"]}
    assert "Jo Bloggs" in set(strings(tuple(told(priorities=[led], pledges=[PLEDGE]))))
    for pledges, has_table in (([PLEDGE], False), ([], True)):
        made = strategy(people=PEOPLE, priorities=[led], pledges=pledges)
        names = {one.name for one in compose(made, edition(*WHOLE), "x").sections}
        assert ("boards" in names) is has_table
