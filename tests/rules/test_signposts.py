"""Signposts: an edition sends nobody to what it leaves out, in whatever register it is said."""

import pytest

from cpstrategy.pipeline import CheckedCouncil, validate
from cpstrategy.source import CouncilFiles, Shipped

EDITION = """\
name: brief
title: In brief
registers: [{register}]
sections: [vision, priorities]
parts: [aim]
outputs: [html]
"""
COUNCIL = """\
council: {{name: Example Council}}
document: {{title: Our strategy, status: approved, editions: [full, brief]}}
vision:
  full: We care for every child.
  {register}: {words}
priorities:
  - id: home
    title: A good home
    statement: Every child has a good home.
    told-us: [{{id: home, text: I want a good home.}}]
    achievements: [{{id: done, text: We opened a home.}}]
    next-steps: [{{id: next, text: We will open another home.}}]
asks: [{{id: ask, title: Our asks, items: [{{id: one, text: Listen to us.}}]}}]
actions: [{{id: act, text: Open a home.}}]
glossary: [{{id: care, term: care, meaning: Looking after somebody.}}]
"""
REGISTERS = ("full", "plain", "youth", "easy")


def checked(shipped: Shipped, words: str, register: str) -> CheckedCouncil:
    """Validate a council whose brief edition shows nothing of a priority but its aim."""
    written = f'[{{picture: reading, text: "{words}"}}]' if register == "easy" else f'"{words}"'
    content = COUNCIL.format(register=register, words=written)
    if register == "full":
        content = content.replace("  full: We care for every child.\n", "")
    files = {
        "content/example/strategy.yaml": content.encode(),
        "content/example/editions/brief/edition.yaml": EDITION.format(register=register).encode(),
    }
    return validate(CouncilFiles("example", "content/example", files), shipped)


def lost(council: CheckedCouncil) -> list[tuple[str, tuple[str, ...]]]:
    """Which words lead to nothing, and in which editions."""
    content = council.council.files["content/example/strategy.yaml"].decode().splitlines()
    return [
        (content[one.span.line - 1][one.span.column - 1 : one.span.end_column - 1], one.editions)
        for one in council.findings
        if one.code == "PLN022"
    ]


@pytest.mark.parametrize("register", REGISTERS)
@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("You can read what we heard.", "what we heard"),
        ("Under each priority you can also read what you told us.", "what you told us"),
        (
            "You can see what children and young people have said.",
            "what children and young people have said",
        ),
        ("You can read what we have done so far.", "what we have done"),
        ("This booklet tells you what has been done.", "what has been done"),
        ("You can find out what we will do next.", "what we will do"),
        ("This plan sets out what we are going to do.", "what we are going to do"),
        ("You can read our action plan.", "our action plan"),
        ("You can look at what hard words mean.", "what hard words mean"),
        ("You can read what young people ask for.", "what young people ask for"),
    ],
)
def test_what_is_left_out_is_told_at_its_words(
    shipped: Shipped, words: str, place: str, register: str
) -> None:
    """With the edition that shows the words, and no other."""
    assert lost(checked(shipped, words, register)) == [(place, ("brief",))]


@pytest.mark.parametrize(
    "words",
    [
        "You can read what we want.",
        "You can read what we heard on our website.",
        "You can see what we have done at https://example.gov.uk/done.",
        "We did what we heard.",
        "We will tell you what we have done.",
        "You can read your plan. What we heard was clear.",
        "You can see who is on the panel.",
        "You can read the action plan for schools.",
    ],
)
def test_what_leads_elsewhere_or_to_what_is_there_is_not_told(shipped: Shipped, words: str) -> None:
    """Nor what the content has nowhere: it may be told in other words."""
    assert lost(checked(shipped, words, "youth")) == []


@pytest.mark.parametrize("edition", ["easy-read", "youth", "full"])
def test_words_are_told_only_of_editions_that_show_them(shipped: Shipped, edition: str) -> None:
    """The full edition shows all parts, and of the others none shows words of another register."""
    words = "You can read what we heard."
    council = checked(shipped, words, "easy")
    assert edition not in {name for _, editions in lost(council) for name in editions}
