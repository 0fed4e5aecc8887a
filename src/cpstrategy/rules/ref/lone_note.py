"""REF015 lone-note: a footnote that is not there, or that nothing leads to."""

from collections.abc import Iterator
from itertools import islice

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.patterns import lazily

_MARK = lazily(r"(?P<begins>(?:\A|(?<=\n)) {0,3})?\[\^(?P<label>[^\[\]\s]+)\](?P<colon>:)?")

_TYPED = lazily(r"[^\W\d_][.,;:”’\"']?(?P<mark>\[\d{1,2}\])(?![(\[{:\w])")
"""Close to a word, as a word processor puts it; what stands apart may be anything."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the marks in each text with the notes below it."""
    for words in strategy.containing("["):
        for match in islice(_TYPED.finditer(words.words), MOST_FINDS) if words.is_markdown else ():
            message = f"`{match['mark']}` is the number of a footnote, typed by hand"
            hint = "write `[^1]`, and the note below as `[^1]: its words`, or leave the number out"
            yield Finding(words.place(*match.span("mark")), message, hint, (), Severity.WARNING)
    for words in strategy.containing("[^"):
        if words.is_markdown:
            yield from islice(_lone(words), MOST_FINDS)


def _lone(words: FieldWords) -> Iterator[Finding]:
    marks = list(_MARK.finditer(words.words))
    is_note = [mark["begins"] is not None and mark["colon"] is not None for mark in marks]
    notes = {mark["label"] for mark, noted in zip(marks, is_note, strict=True) if noted}
    cited = {mark["label"] for mark, noted in zip(marks, is_note, strict=True) if not noted}
    for mark, noted in zip(marks, is_note, strict=True):
        label = mark["label"]
        if label in (cited if noted else notes):
            continue
        place = words.place(mark.start("label") - 2, mark.end("label") + 1)
        if noted:
            hint = f"write `[^{label}]` in the text where the note belongs, or delete the note"
            message = f"no word leads to the note `[^{label}]`, so it would not be printed"
            yield Finding(place, message, hint, severity=Severity.WARNING)
        else:
            yield Finding(place, f"there is no note `[^{label}]:` in this text")


UNIT = Rule(
    code="REF015",
    name="lone-note",
    severity=Severity.ERROR,
    summary="A mark for a footnote without the note, or a note without its mark.",
    why=(
        "Readers would see the mark as it was typed, and the note is lost. Marks and notes must "
        "be in one text: other texts have notes of their own."
    ),
    hint="write the note below an empty line at the end of the text: `[^1]: From our survey.`",
    bad="""\
vision: Most of you feel safe.[^1] Most of you feel heard[2], as we asked.
""",
    good="""\
vision: |-
  Most of you feel safe.[^1]

  [^1]: From our survey.
""",
    false_positives=(
        """\
vision: See page [1] of it, [2](https://www.example.org) and section[3](https://www.example.org).
""",
    ),
    check=check,
    actor=Actor.EDITOR,
)
