"""Rules about who is seen: children with their consent, and photographs say whom they show."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from cpstrategy.check import check_rule
from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.model.pictures import PictureSet
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.model.time import Moment
from cpstrategy.rule import Profile, Rule
from cpstrategy.rules.pri import picture_consent, unsaid_picture
from tests.sections.full import tree

Look = Callable[[Rule, str], list[Diagnostic]]
CONSENT = "consent: {given: 2024-01, until: 2025-12}"
HELD = "consent: {given: 2024-01, until: 2029-12}"


def written(thing: Any) -> Iterator[dict[str, Any]]:
    """Walk what says who is seen, wherever the model has a place for it."""
    if isinstance(thing, list):
        for one in thing:
            yield from written(one)
    elif isinstance(thing, dict):
        if "shows" in thing:
            yield thing
        yield from written([*thing.values()])


def told(strategy: dict[str, Any], rule: Rule, pictures: dict[str, Any] | None = None) -> int:
    sets = (PictureSet.model_validate(pictures),) if pictures else ()
    supplies = Supplies(pictures=sets, today=Moment(2026, 6, 1))
    return len([*check_rule(rule, Strategy.model_validate(strategy).adopt(supplies))])


def test_no_place_of_the_model_shows_children_without_consent() -> None:
    """Each that can hold a picture, with a file of its own; with consent, none is told."""
    council, pictures = tree(Strategy), tree(PictureSet)
    places = [*written([council, pictures])]
    for number, one in enumerate(places):
        one |= {"image": f"{number}.jpg", "consent": {"given": "2025"}, "shows": "children"}
    assert len(places) > 4
    assert told(council, picture_consent.UNIT, pictures) == 0
    for one in places:
        del one["consent"]
    assert told(council, picture_consent.UNIT, pictures) == len(places)
    for one in places:
        one["shows"] = "adults"
    assert told(council, picture_consent.UNIT, pictures) == 0
    assert told(council, unsaid_picture.UNIT, pictures) == 0


def signed(portrait: str) -> str:
    return (
        "people: [{id: jo, name: Jo Bloggs, role: Leader}]\nforeword:\n  text: Welcome.\n"
        f"  signatories: [{{person: jo, portrait: {{{portrait}}}}}]\n"
    )


def shown(path: str, listed: str = "") -> str:
    text = f"vision: |\n  We paint.\n\n  ![They paint]({path})\n"
    return text + (f"photographs: [{{{listed}}}]\n" if listed else "")


@pytest.mark.parametrize(
    ("content", "message", "line"),
    [
        (signed("image: a.jpg, alt: Jo laughs, shows: children"), "nothing says", 4),
        (signed(f"image: a.jpg, alt: Jo laughs, shows: children, {CONSENT}"), "has ended", 4),
        (signed(f"image: a.jpg, alt: Jo laughs, shows: children, {HELD}"), "", 0),
        (signed("image: a.jpg, alt: Jo laughs, shows: adults"), "", 0),
        (shown("a%20b.jpg", "image: a b.jpg, shows: children"), "nothing says", 4),
        (shown("a.svg", "image: a.svg, shows: children"), "nothing says", 4),
        (shown("a.jpg", f"image: a.jpg, shows: children, {CONSENT}"), "has ended", 4),
        (shown("a.jpg", f"image: a.jpg, shows: children, {HELD}"), "", 0),
        ("photographs: [{image: behind.jpg, shows: children}]\n", "nothing says", 1),
    ],
)
def test_where_children_are_seen_their_consent_is_asked_for(
    content: str, message: str, line: int, look: Look
) -> None:
    """At the picture, so that the editions wait which show it; if none does, at the list."""
    found = look(picture_consent.UNIT, content)
    assert [(one.span.line, one.severity) for one in found] == [(line, Severity.ERROR)] * bool(line)
    assert all(message in one.message for one in found)


@pytest.mark.parametrize(
    ("content", "level"),
    [
        (shown("a.jpg"), "warning"),
        (shown("a.JPEG"), "warning"),
        (shown("a.png"), "info"),
        (shown("a.svg"), ""),
        (shown("a.jpg", "image: a.jpg, shows: none"), ""),
        (shown("a.jpg", "image: a.jpg"), "warning"),
        (shown("a.jpg", "image: b.jpg, shows: none"), "warning"),
        (signed("image: a.jpg, alt: Jo laughs"), "warning"),
        (signed("image: a.png, alt: Jo laughs"), "warning"),
        (signed("image: a.svg, alt: Jo laughs"), ""),
        (signed("image: a.png, alt: Jo laughs, shows: adults"), ""),
        ("council: {brand: {logo: {image: a.jpg, alt: Anytown}}}\n", ""),
        (shown("a.jpg").replace("They paint](a.jpg)", "One](a.jpg) ![Two](a.jpg)"), "warning"),
        (shown("https://example.org/a.jpg"), ""),
    ],
)
def test_a_photograph_says_whom_it_shows(content: str, level: str, look: Look) -> None:
    """Once for a file; drawings and logos need not, and most of what is a .png is drawn."""
    found = [one for one in look(unsaid_picture.UNIT, content) if one.code == "PRI016"]
    assert [str(one.severity) for one in found] == [level] * bool(level)


def test_the_hint_can_be_typed_as_it_is(look: Look) -> None:
    """It names the file, and where that was written nothing is left to say."""
    [found] = look(unsaid_picture.UNIT, shown("walls/a.jpg"))
    entry = found.hint.split("`")[1]
    assert look(unsaid_picture.UNIT, f"{shown('walls/a.jpg')}{entry}\n") == []


def test_in_a_draft_neither_holds_anything_up() -> None:
    """Consent is asked for while people write, and must be there when it is published."""
    for rule in (picture_consent.UNIT, unsaid_picture.UNIT):
        assert rule.severity_in(Profile.DRAFT) is Severity.INFO
