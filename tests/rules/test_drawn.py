"""Drawn: what tells of somebody is found in the type of each drawing that a council shows."""

from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

import pytest

from cpstrategy import rules
from cpstrategy.discovery import discover
from cpstrategy.html.pictures import embedded
from cpstrategy.load.load import load
from cpstrategy.model.base import Record
from cpstrategy.model.council import Photograph, Picture
from cpstrategy.model.kinds import classes_below
from cpstrategy.model.lock import Lock
from cpstrategy.model.pictures import Depiction, PictureSet
from cpstrategy.model.strategy import Strategy
from cpstrategy.pipeline import validate
from cpstrategy.resources.printed import printed
from cpstrategy.rule import Rule
from cpstrategy.rules.pri import named_child, small_number
from cpstrategy.source import CouncilFiles
from tests.pictures.found import spelt_out
from tests.rules.canary import Slot, council
from tests.rules.canary_sentences import HARMLESS, TELLING, Telling
from tests.rules.conftest import COUNCIL, equipped, looked, shipped

RULES = {rule.code: rule for rule in discover(rules, Rule).values() if rule.check}
PRIVACY = [rule for code, rule in RULES.items() if code.startswith("PRI")]
FOLDER = "content/example"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n{}\n</svg>\n'


def pictured(slot: Slot) -> str:
    """A picture of its own in each text that can have one."""
    return f"We care.\n\n![A wall](in-a-text-{slot.number}.svg)" if slot.is_markdown else "We care."


def of_sets(strategy: Strategy) -> set[str]:
    return {f"pictures/{one.image}" for each in strategy.pictures for one in each.pictures}


def few() -> Strategy:
    """With one picture in a text, and nothing else to look through."""
    files = {f"{FOLDER}/a.yaml": COUNCIL + f'vision: "![A wall]({ONE})"\n'.encode()}
    loaded = load(files, Strategy)
    assert loaded.record is not None
    return equipped(loaded.record, files, Lock({}))[0]


STRATEGY = council(pictured).strategy
PLACED = {
    one.file_name
    for one in STRATEGY.records
    if isinstance(one, Photograph) and (isinstance(one, Picture) or one.shows)
}
IN_TEXTS = {
    words.words.rpartition("(")[2].strip(")\n ")
    for words in STRATEGY.words
    if "in-a-text-" in words.words
}
ONE = min(IN_TEXTS)
FEW = few()
SHOWN = sorted(PLACED | IN_TEXTS | set(sorted(of_sets(STRATEGY))[:5]))


@pytest.fixture(autouse=True)
def _all_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here a name is looked for in hundreds of drawings."""
    monkeypatch.setattr(named_child, "_MOST_NAMES", 10_000)


def found(
    rule: Rule, drawings: Mapping[str, str], strategy: Strategy = STRATEGY
) -> set[tuple[str, int, int]]:
    """Where a rule finds something in drawings, by name."""
    named = {
        name if name.endswith(".svg") else f"{name}.svg": data.encode()
        for name, data in drawings.items()
    }
    read = [
        one._replace(name=one.name if one.name in drawings else one.name.removesuffix(".svg"))
        for one in printed(FOLDER, named, {}, {})
    ]
    strategy = strategy.adopt(replace(strategy.supplies, printed=tuple(read)))
    return {
        (one.span.path.removeprefix(f"{FOLDER}/"), *one.span[1:3])
        for one in looked(rule, strategy)
        if one.span.path.endswith(".svg")
    }


def first(drawing: str) -> set[tuple[int, int]]:
    """Where PRI001 finds something in one drawing that is shown."""
    return {one[1:] for one in found(small_number.UNIT, {ONE: drawing}, FEW)}


def held(strategy: Strategy) -> set[str]:
    """The keys under which a strategy holds a picture."""
    return {
        f"{type(record).__name__}.{field}"
        for record in strategy.records
        for field in type(record).model_fields
        for value in (getattr(record, field),)
        for one in (value if isinstance(value, list | tuple) else (value,))
        if isinstance(one, Photograph)
    }


def test_every_place_of_the_model_that_holds_a_picture_is_among_them() -> None:
    """Each key that can have one, each text, and sets."""
    kinds: list[type[Record]] = [*classes_below(Strategy), *classes_below(PictureSet)]
    keys = {
        f"{kind.__name__}.{field}"
        for kind in kinds
        for field, info in kind.model_fields.items()
        for one in (info.annotation, *get_args(info.annotation))
        if isinstance(one, type) and issubclass(one, (Photograph, Depiction))
    }
    assert keys == {*held(STRATEGY), "PictureSet.pictures"}
    assert len(PLACED) >= len(keys)
    assert len(IN_TEXTS) == sum(one.is_markdown for one in STRATEGY.words)


@pytest.mark.parametrize("telling", TELLING, ids=lambda one: one.sentence)
def test_it_is_found_in_each_drawing(telling: Telling) -> None:
    """At its own line and column, whatever shows the drawing."""
    text = f'<text x="1" y="1">{telling.sentence}</text>'
    begins = text.index(telling.begins) + 1
    drawings = dict.fromkeys(SHOWN, SVG.format(text))
    assert {one[1:] for one in found(RULES[telling.code], drawings)} == {(2, begins)}
    assert len(found(RULES[telling.code], drawings)) == len(SHOWN)


@pytest.mark.parametrize("sentence", HARMLESS)
def test_what_tells_of_nobody_is_let_be(sentence: str) -> None:
    """In a drawing, too."""
    drawing = {ONE: SVG.format(f"<text>{sentence}</text>")}
    assert not [one for rule in PRIVACY for one in found(rule, drawing, FEW)]


@pytest.mark.parametrize(
    "drawn",
    [
        "<text>There are 3 <tspan>girls</tspan> in custody.</text>",
        "<text>3<tspan dy='1em'>girls in custody</tspan></text>",
        "<text><tspan x='0' y='1'>3</tspan><tspan x='0' y='2'>girls in custody</tspan></text>",
        "<text><tspan x='0' y='1'>3 gir</tspan><tspan x='9' y='1'>ls in custody</tspan></text>",
        "<text>3</text>\n  <text>girls in custody</text>",
        "<text>3\n     girls in custody</text>",
        "<text><![CDATA[3 girls in custody]]></text>",
        "<text>&#51; girls in custody</text>",
        "<text><textPath href='#a'>3 girls in custody</textPath></text><path id='a' d='M0 0h9'/>",
        "<a href='#a'><text>3 girls in custody</text></a>",
        "<defs><text id='a' display='none'>3 girls in custody</text></defs><use href='#a'/>",
    ],
)
def test_it_is_found_however_it_is_set(drawn: str) -> None:
    """In one line or several, in pieces, and where it is drawn again."""
    assert len(first(SVG.format(drawn))) == 1
    other = SVG.replace("<svg xmlns", "<s:svg xmlns:s").replace("</svg", "</s:svg")
    named = drawn.replace("</", "</s:").replace("<t", "<s:t")
    if "<a" not in drawn and "defs" not in drawn and "path" not in drawn:
        assert len(first(other.format(named))) == 1


@pytest.mark.parametrize(
    "drawn",
    [
        "<title>3 girls in custody</title>",
        "<desc>3 girls in custody</desc>",
        "<metadata>3 girls in custody</metadata>",
        "<g aria-label='3 girls in custody'><path d='M0 0h9'/></g>",
        "<!-- 3 girls in custody -->",
        "<g display='none'><text>3 girls in custody</text></g>",
    ],
)
def test_what_no_reader_gets_is_not_told(drawn: str) -> None:
    """It is left out where the drawing is published."""
    assert not first(SVG.format(drawn))
    (published,) = spelt_out(embedded("a.svg", SVG.format(drawn).encode()))
    assert b"custody" not in published


def test_a_drawing_that_nothing_shows_is_not_told() -> None:
    """But where own templates may show it, nobody can tell."""
    drawing = SVG.format("<text>3 girls in custody</text>").encode()
    assert [one.name for one in printed(FOLDER, {"a.svg": drawing}, {}, {})] == ["a.svg"]
    assert not found(small_number.UNIT, {"nowhere.svg": drawing.decode()})
    own = {"style.css": f"{FOLDER}/templates/style.css"}
    read = printed(FOLDER, {"a.svg": drawing}, {"style.css": b""}, own)
    assert [one.name for one in read] == [""]


def told_of(name: str, template: str) -> list[tuple[str, int, int]]:
    """What each privacy rule finds in one template of a council's own: its code and place."""
    own = {name: f"{FOLDER}/templates/{name}"}
    read = tuple(printed(FOLDER, {}, {name: template.encode()}, own))
    strategy = FEW.adopt(replace(FEW.supplies, printed=read))
    found = ((rule.code, one.span) for rule in PRIVACY for one in looked(rule, strategy))
    return [(code, *span[1:3]) for code, span in found if span.path == own[name]]


@pytest.mark.parametrize("telling", TELLING, ids=lambda one: one.sentence)
@pytest.mark.parametrize(
    ("name", "around"),
    [
        ("notice.html.j2", "<p>\n  {}\n</p>"),
        ("notice.html.j2", "{{% if document.title %}}\n{}{{% endif %}}"),
        ("notice.html.j2", '<p>\n<img alt="{}"></p>'),
        ("notice.html.j2", "<p>\n{{{{ '{}' }}}}</p>"),
        ("style/own.css", "{{# a #}} h1::after {{\n content: '{}'; }}"),
        ("style/own.css", 'h1::after {{\n content: "It " "rose. " "{}" }}'),
    ],
)
def test_it_is_found_in_own_templates_and_styles(telling: Telling, name: str, around: str) -> None:
    """In their literal words, at its own line and column."""
    template = around.format(telling.sentence)
    begins = template.partition("\n")[2].index(telling.begins) + 1
    assert (telling.code, 2, begins) in told_of(name, template)


@pytest.mark.parametrize(
    "template",
    [
        "<p>There are 3 <b>girls</b> in custody.</p>",
        "<p>There are 3 {% if a %}girls{% else %}girls{% endif %} in custody.</p>",
        "<p>There are 3\n   girls in custody.</p>",
        "<p>There are 3&nbsp;girls in custody.</p>",
        "<p class='{{ a }}' title='3 girls'></p>",
        "<svg><title>3 girls in custody</title></svg>",
        "<style>p::before { content: '\\33 \\20 girls in custody' }</style>",
    ],
)
def test_it_is_found_however_a_template_says_it(template: str) -> None:
    """In pieces, in entities, over lines and in attributes."""
    assert [code for code, *_ in told_of("notice.html.j2", template)] == ["PRI001"]


@pytest.mark.parametrize(
    "template",
    [
        "{# 3 girls in custody #}",
        "<!-- 3 girls in custody -->",
        "<style>/* content: '3 girls in custody' */</style>",
        "<p>3</p><p class='girls'>{{ girls }}</p>",
        "{% include '3-girls-in-custody.html.j2' %}",
    ],
)
def test_what_no_page_shows_of_a_template_is_not_told(template: str) -> None:
    """Comments, names of classes and of other templates."""
    assert told_of("notice.html.j2", template) == []


def test_the_shipped_templates_tell_of_nobody() -> None:
    """So a copy of one of them is let be."""
    for name, data in shipped().templates.items():
        if name.endswith((".j2", ".css")):
            assert told_of(name, data.decode()) == [], name


def test_an_icon_of_its_own_is_shown() -> None:
    """Styles ask for it by a name that nobody can foresee."""
    drawing = SVG.format("<text>3 girls in custody</text>").encode()
    own = {"icons/tick.svg": f"{FOLDER}/templates/icons/tick.svg"}
    assert [one.name for one in printed(FOLDER, {}, {"icons/tick.svg": drawing}, own)] == [""]


def test_a_drawing_at_fault_says_nothing() -> None:
    """That it is at fault is told by another rule."""
    assert not first("<svg><text>3 girls in custody</text>")
    assert first(SVG.format("<text>3 girls in custody</text>")) == {(2, 7)}


def test_whoever_validates_a_council_is_told() -> None:
    """Of the logo, a drawing in a text and an icon of the council's own, each in its file."""
    drawing = SVG.format("<text>3 girls in custody</text>").encode()
    logo = b"  brand: {logo: {image: logo.svg, alt: Example Council}}\n"
    head = COUNCIL.replace(
        b"council: {name: Example Council}", b"council:\n  name: Example Council"
    )
    drawn = ("logo.svg", "wall.svg", "templates/icons/cross.svg")
    files = {
        "a.yaml": head.replace(b"\ndocument", b"\n" + logo + b"document"),
        "b.yaml": b"vision: |\n  We care.\n\n  ![A wall](wall.svg)\n",
        **dict.fromkeys((*drawn, "unseen.svg"), drawing),
    }
    placed = {f"{FOLDER}/{name}": data for name, data in files.items()}
    told = validate(CouncilFiles("example", FOLDER, placed), shipped()).findings
    found = [one.span.path for one in told if one.code == "PRI001"]
    assert found == sorted(f"{FOLDER}/{name}" for name in drawn)
