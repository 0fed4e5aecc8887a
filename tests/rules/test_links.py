"""Rules about links: their words and their addresses."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.rule import Rule
from cpstrategy.rules.ref import bad_url, dead_link_words

Look = Callable[[Rule, str], list[Diagnostic]]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("To find out more, click here.", ["click here"]),
        (
            "Visit the Corporate Parenting Board web page.",
            ["Visit the Corporate Parenting Board web page"],
        ),
        ("See our website.", ["See our website"]),
        ("Please follow the link below.", ["follow the link"]),
        ("Our plans can be found here.", ["found here"]),
        ("Care leavers can be found here in Exton.", []),
        ("See the links to other services that we have.", []),
        ("Young people made the website.", []),
        ("Click here: [our plan](https://www.example.gov.uk/plan).", []),
        ("Visit our website, example.gov.uk.", []),
    ],
)
def test_words_of_links_need_an_address(look: Look, sentence: str, found: list[str]) -> None:
    """Words that send readers somewhere say where; an address in the text is enough."""
    messages = [one.message for one in look(dead_link_words.UNIT, f"vision: {sentence!r}")]
    assert [message.split("`")[1] for message in messages] == found


@pytest.mark.parametrize(
    ("content", "hints"),
    [
        ("vision: See http://a.org/b.", ["write `https://a.org/b` if that opens"]),
        ("vision: See [us](HTTP://a.org).", ["write `https://a.org` if that opens"]),
        ("council: {contact: {website: a.org}}", ["write `https://a.org`"]),
        ("plans: [{id: p, title: P, link: a.org}]", ["write `https://a.org`"]),
        ("vision: See a.org and https://b.org.", []),
        ("council: {contact: {website: 'https://a.org'}}", []),
    ],
)
def test_addresses_are_safe_and_whole(look: Look, content: str, hints: list[str]) -> None:
    """Addresses begin with https://; in a sentence, one without a beginning is only told."""
    assert [one.hint for one in look(bad_url.UNIT, content)] == hints


@pytest.mark.parametrize(
    ("written", "count"),
    [
        *(("childrens.example.gov.uk", 1), ("jo at example.gov.uk", 1), ("jo@example", 1)),
        *(("jo@example.gov.uk", 0), ("jo@example.gov.uk (weekdays)", 0)),
    ],
)
def test_an_e_mail_address_is_one(look: Look, written: str, count: int) -> None:
    """Readers would find words there that they cannot write to."""
    found = look(bad_url.UNIT, f"council: {{contact: {{email: {written}}}}}")
    assert [one.severity for one in found] == ["error"] * count


@pytest.mark.parametrize(
    "place",
    [
        "council: {{contact: {{website: '{}'}}}}",
        "council: {{accessibility-statement: '{}'}}",
        "plans: [{{id: p, title: P, link: '{}'}}]",
    ],
)
@pytest.mark.parametrize(
    "written",
    [
        "javascript:alert(1)",
        "ftp://a.org",
        "see our pages",
        "https://a b.org",
        "https://",
        "mailto:a@b.org",
        "#top",
        "../council",
    ],
)
def test_what_is_no_address_is_an_error_where_one_belongs(
    look: Look, place: str, written: str
) -> None:
    """Wherever only an address can stand, at its line."""
    [one] = look(bad_url.UNIT, place.format(written))
    assert (one.severity, one.span.line, one.span.path[-12:]) == ("error", 1, "example.yaml")
    assert f"`{written}`" in one.message
