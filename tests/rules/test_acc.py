"""Rules of accessibility: what keeps somebody from reading, and what does not."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.rule import Rule
from cpstrategy.rules.acc import (
    all_caps,
    colour_only,
    date_format,
    heading_order,
    image_alt,
    language,
    link_text,
    print_size,
    symbol_credit,
)
from cpstrategy.rules.acc import contrast as contrast_rule
from cpstrategy.text.contrast import TEXT, contrast

Look = Callable[[Rule, str], list[Diagnostic]]


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("[Click here](https://a.example)", "say nothing"),
        ("[more »](https://a.example)", "say nothing"),
        ("[](https://a.example)", "say nothing"),
        ("<https://a.example/offer>", "are an address"),
        ("[www.a.example](https://www.a.example)", "are an address"),
        ("[Offer](https://a.example) [offer](https://b.example)", "different targets"),
    ],
)
def test_links_that_say_nothing(look: Look, words: str, fault: str) -> None:
    """Their words are empty, an address, or those of another link."""
    [one] = look(link_text.UNIT, f"vision: 'See {words}'\n")
    assert fault in one.message


@pytest.mark.parametrize(
    ("words", "fix"),
    [
        ("HAVING A HOME", "Having a home"),
        ("THAT I AM SAFE", None),
        ("A HOME IN WIGAN", None),
        ("Here: HAVING A HOME", None),
    ],
)
def test_capitals_go_only_where_no_name_may_be(look: Look, words: str, fix: str | None) -> None:
    """A place keeps its capital, so somebody has to look."""
    [one] = look(all_caps.UNIT, f'vision: "{words}"\n')
    assert one.fix == fix


@pytest.mark.parametrize("words", ["GOOD HOME", "NHS DWP GMCA IRO", "ABC DEF GHI JKL", "A B C D"])
def test_abbreviations_are_no_capitals(look: Look, words: str) -> None:
    """Nor are two words, nor letters."""
    assert look(all_caps.UNIT, f'vision: "{words}"\n') == []


def test_a_label_goes_on_after_its_figure(look: Look) -> None:
    """So nobody knows whether it begins with a capital."""
    label = "statistics: [{id: a, value: 20, label: CHILDREN IN CARE}]\n"
    assert [one.fix for one in look(all_caps.UNIT, label)] == [None]


def test_what_young_people_wrote_in_capitals_is_information(look: Look) -> None:
    """Nobody rewrites it."""
    [one] = look(all_caps.UNIT, "asks: [{id: a, title: Asks, items: [THAT WE ARE HEARD]}]\n")
    assert (one.severity, one.fix) == (Severity.INFO, None)


@pytest.mark.parametrize(
    ("written", "fix"),
    [
        ("23.05.2017", "23 May 2017"),
        ("1/12/2024", "1 December 2024"),
        ("2024-12-01", "1 December 2024"),
        ("05/23/2017", None),
        ("23.05.17", None),
    ],
)
def test_dates_in_figures(look: Look, written: str, fix: str | None) -> None:
    """The month has its name, where it is certain which it is."""
    [one] = look(date_format.UNIT, f"vision: On {written}.\n")
    assert (one.fix, one.span.column) == (fix, 12)


@pytest.mark.parametrize("words", ["2022/23", "24/7", "99.99.2017", "1.2.3.4", "0300.12.2020.1"])
def test_figures_that_are_no_dates(look: Look, words: str) -> None:
    """Years, versions and numbers."""
    assert look(date_format.UNIT, f"vision: In {words} we.\n") == []


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Late ones are marked in amber.", 1),
        ("The red circle means late.", 1),
        ("green smiley", 1),
        ("✅", 1),
        ("✅ Done", 0),
        ("We met in Green Lane, and painted it in red.", 0),
    ],
)
def test_colours_and_marks(look: Look, words: str, number: int) -> None:
    """A mark with words is well, and so is a colour that means nothing."""
    assert len(look(colour_only.UNIT, f"vision: '{words}'\n")) == number


@pytest.mark.parametrize(
    ("alt", "fault"),
    [
        ("logo.svg", "the name of a file"),
        ("logo", "does not say what the picture shows"),
        ("Image of a house", "`Image of` is what a screen reader says"),
        ("a " * 120, "letters; 200 are the most"),
    ],
)
def test_descriptions_that_describe_nothing(look: Look, alt: str, fault: str) -> None:
    """One fault is enough for one picture."""
    content = f"council: {{brand: {{logo: {{image: logo.svg, alt: '{alt}'}}}}}}\n"
    [one] = look(image_alt.UNIT, content)
    assert fault in one.message


def test_a_portrait_says_more_than_the_name_beside_it(look: Look) -> None:
    """Otherwise a listener hears the name twice."""
    people = "people: [{id: jo, name: Jo Example, role: Leader}]\n"
    portrait = "{person: jo, portrait: {image: jo.jpg, alt: Jo Example}}"
    [one] = look(image_alt.UNIT, f"{people}foreword: {{text: Hello., signatories: [{portrait}]}}\n")
    assert "beside" in one.message


def test_a_skipped_level_is_information(look: Look) -> None:
    """What is printed closes it up."""
    [one] = look(heading_order.UNIT, "vision: |-\n  # One\n\n  ### Three\n")
    assert (one.severity, one.span.line, one.fix) == (Severity.INFO, 4, "## Three")
    [one] = look(heading_order.UNIT, "vision: |-\n  # One\n\n  ## \n\n  Text\n")
    assert one.severity is Severity.ERROR


@pytest.mark.parametrize(
    ("written", "meant"),
    [("en_GB", "en-GB"), ("English", "en-GB"), ("en-UK", "en-GB"), ("Welsh", "cy"), ("x", None)],
)
def test_languages_by_other_names(look: Look, written: str, meant: str | None) -> None:
    """What is certain is a fix."""
    [one] = look(language.UNIT, f"document: {{language: {written}}}\n")
    assert one.fix == meant


@pytest.mark.parametrize(
    "tag", ["en", "en-GB", "cy", "zh-Hant-HK", "ckb-Arab", "es-419", "sl-nedis"]
)
def test_languages_by_their_codes(look: Look, tag: str) -> None:
    """Language, script, region and variant."""
    assert look(language.UNIT, f"document: {{language: {tag}}}\n") == []


@pytest.mark.parametrize("colour", ["#f47738", "#777777", "#ffff00", "#ffffff"])
def test_the_shade_of_the_hint_can_be_read(look: Look, colour: str) -> None:
    """On white at least, and it is no fault any more."""
    [one] = look(contrast_rule.UNIT, f"council: {{brand: {{accent: '{colour}'}}}}\n")
    shade = one.hint.split("`")[1]
    assert contrast(shade, "#ffffff") >= TEXT
    assert look(contrast_rule.UNIT, f"council: {{brand: {{accent: '{shade}'}}}}\n") == []


@pytest.mark.parametrize(
    ("edition", "kind", "size"),
    [("large-print", "large-print", 18), ("easy-read", "easy-read", 16), ("full", "print", 12)],
)
def test_editions_are_held_to_their_kind(look: Look, edition: str, kind: str, size: int) -> None:
    """The shipped ones are as large as they must be, and no larger than they are."""
    promise = (
        "pledges: [{id: p, title: P, items: [{text: {full: We listen., easy: [We listen.]}}]}]"
    )
    named = f"document: {{editions: [{edition}]}}\n{promise}\n"
    assert look(print_size.UNIT, named) == []
    for least, found in ((size, 0), (size + 1, 1)):
        limits = f"rules: [{{rule: ACC010, limits: {{{kind}: {least}}}}}]\n"
        assert len(look(print_size.UNIT, named + limits)) == found


def test_a_set_without_anything_lacks_both(look: Look) -> None:
    """One finding for one set."""
    content = "name: Ours\npictures: [{id: home, image: home.svg, alt: A house}]\n"
    [one] = look(symbol_credit.UNIT, content)
    assert one.message.endswith("has no `credit` and no `licence`")
