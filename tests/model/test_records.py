"""Records: every value knows where it was written, whichever way it was written."""

from typing import Any

import pytest
from pydantic_core import PydanticCustomError

from cpstrategy.load.load import load
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment, parse_moment
from cpstrategy.model.words import written
from cpstrategy.source import Span

CONTENT = b"""\
council: {name: Example Council}
document:
  title: Our strategy
  outline: [vision, foreword]
vision: All {stat:in-care} of {stat:in-care}.
foreword:
  text: >-
    We care for {stat:in-care}
    children and {group:voices}.
  signatories:
    - jo
    - person: mo
definition:
  test: "Is \\"it\\" right for {stat:in-care}?"
pledges:
  - id: pledge
    title: Our pledge
    agreed-with: [voices,
      others]
    items:
      - We listen.
      - {text: We act., label: Acting}
"""


@pytest.fixture
def strategy() -> Strategy:
    record = load({"content/a/strategy.yaml": CONTENT}, Strategy).record
    assert record is not None
    return record


def cut(span: Span) -> str:
    lines = CONTENT.decode().split("\n")[span.line - 1 : span.end_line]
    lines[-1] = lines[-1][: span.end_column - 1]
    lines[0] = lines[0][span.column - 1 :]
    return "\n".join(lines)


def test_a_bare_text_is_its_shorthand_field(strategy: Strategy) -> None:
    """Text, items, signatories and outline entries may be written as bare words."""
    pledge, foreword = strategy.pledges[0], strategy.foreword
    assert foreword
    assert [item.text.full for item in pledge.items] == ["We listen.", "We act."]
    assert [one.person for one in foreword.signatories] == ["jo", "mo"]
    assert [entry.section for entry in strategy.document.outline] == ["vision", "foreword"]
    assert cut(pledge.items[0].at("text")) == "We listen."
    assert cut(pledge.items[1].at("label")) == "Acting"
    assert cut(foreword.signatories[0].at("person")) == "jo"


def test_fields_know_their_place_by_their_python_name(strategy: Strategy) -> None:
    """Keys have hyphens where fields have underscores; what was not written is the record."""
    pledge = strategy.pledges[0]
    assert cut(pledge.at("agreed_with", 1)) == "others"
    assert pledge.at("audience") == pledge.span
    assert pledge.at("agreed_with", 7) == pledge.at("agreed_with")


def test_references_in_fields_have_their_place(strategy: Strategy) -> None:
    """Every id in a field is found with its kind, over lines and in brackets."""
    found = [(one.kind, one.id, cut(one.span)) for one in strategy.pledges[0].references()]
    assert found == [("group", "voices", "voices"), ("group", "others", "others")]


def test_references_in_text_have_their_place(strategy: Strategy) -> None:
    """In plain, folded and quoted text alike, and the second of two is not the first."""
    assert strategy.foreword
    assert strategy.definition
    assert strategy.definition.test
    texts = (strategy.vision, strategy.foreword.text, strategy.definition.test)
    spans = [one.span for text in texts if text for one in text.inline()]
    assert [cut(span) for span in spans] == [
        *["{stat:in-care}"] * 3,
        "{group:voices}",
        "{stat:in-care}",
    ]
    assert len(set(spans)) == len(spans)


def test_words_for_readers_leave_out_what_is_none() -> None:
    """Notes, ids and references are not for readers; names and facts are, but no Markdown."""
    told: Any = {
        "council": {"name": "Example", "note": "secret"},
        "document": {"title": "Title"},
        "people": [{"id": "jo", "name": "Jo", "role": "Head"}],
        "foreword": {"person": "jo", "text": "Hello."},
        "glossary": [{"id": "t", "term": "care", "aliases": ["cared"], "meaning": "Love."}],
    }
    words = {one.words: one.is_markdown for one in written(Strategy.model_validate(told))}
    assert not {"secret", "jo", "t"} & set(words)
    assert {name for name in words if words[name]} == {"Hello.", "Love."}
    assert {"Example", "Title", "Jo", "Head", "care", "cared"} <= set(words)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2023", Moment(2023)),
        ("2023-09", Moment(2023, 9)),
        ("2024-02-29", Moment(2024, 2, 29)),
        ("2000-02-29", Moment(2000, 2, 29)),
    ],
)
def test_dates_may_be_years_months_or_days(text: str, moment: Moment) -> None:
    """A date is no more exact than it is written."""
    assert parse_moment(text) == moment


@pytest.mark.parametrize(
    "text",
    [
        *("2023-2", "23", "30/09/2023", "2023-09-30T10:00", "", "May 2023"),
        *("2023-13", "2023-00", "2023-02-29", "1900-02-29", "2023-04-31", "2023-04-00"),
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    """The 29th of February needs a leap year, and a date its own form."""
    with pytest.raises(PydanticCustomError):
        parse_moment(text)


def test_less_exact_dates_come_first() -> None:
    """A year comes before its months, and a month before its days."""
    days = ["2023-01-01", "2023", "2023-01", "2022-12-31", "2024"]
    assert sorted(map(parse_moment, days)) == [
        *(Moment(2022, 12, 31), Moment(2023), Moment(2023, 1), Moment(2023, 1, 1), Moment(2024)),
    ]
