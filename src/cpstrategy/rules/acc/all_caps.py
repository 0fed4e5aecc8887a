"""ACC007 all-caps: words in capital letters where ordinary ones would do."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cpstrategy.analysis.passages import Passage, some
from cpstrategy.analysis.spellings import dictionary
from cpstrategy.diagnostic import Severity
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily

_NUMBER = r"£?\d{1,9}(?:[.,]\d{1,9}){1,4}+%?|£\d{1,9}"
_WORD = rf"(?:{_NUMBER}|[A-Z0-9][A-Z0-9'’&/-]*+)(?![^\W_])"
_GAP = r"(?:[,;:]|[ \t]++[&–—])?(?:[ \t]++\n?|\n)[ \t]*+"
_RUN = lazily(rf"(?<![\w'’&/-]){_WORD}(?:{_GAP}{_WORD})++")
_CAPITALS = lazily(r"[A-Z]{2}")
_LETTERS = lazily(r"[A-Z][A-Z'’]*")
_LONG = 60


class _Words(NamedTuple):
    """Words that are spelt right, in small letters or with a capital, and abbreviations."""

    spelt: frozenset[str]
    names: frozenset[str]
    short: frozenset[str]

    def are_words(self, run: str, least: int) -> bool:
        """Whether so many words, most of them in the dictionary, are set in capitals."""
        written = _LETTERS.findall(run)
        plain = [word for word in written if len(word) > 1 and word not in self.short]
        count = sum(word.lower() in self.spelt for word in plain)
        return len(written) >= least and count > 1 and 2 * count >= len(written)

    def small(self, run: str) -> str:
        """Write a run as a sentence; names keep a capital, as far as they are known."""
        sentence = _LETTERS.sub(self._small, run)
        return sentence[:1].upper() + sentence[1:]

    def _small(self, match: re.Match[str]) -> str:
        word = match[0]
        is_plain = word.lower() in self.spelt and word != "I"
        return (
            word
            if word in self.short or word == "I"
            else word.lower()
            if is_plain
            else word.title()
        )


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for runs of words in capitals, and report the first of every text."""
    least = UNIT.limit(strategy, "min_words")
    short = frozenset(abbreviation.short for abbreviation in strategy.supplies.abbreviations)
    words = _Words(*dictionary(strategy), short)
    # Most words have no capitals in a row, and looking closely takes long.
    for passage in some(strategy, strategy.lookup.with_word_matching(_CAPITALS)):
        if passage.written.field != "aliases":
            runs = [run for run in passage.find(_RUN) if words.are_words(run[0], least)]
            if runs:
                yield _finding(passage, runs, words)


def _finding(passage: Passage, runs: Sequence[re.Match[str]], words: _Words) -> Finding:
    run = runs[0][0]
    shown, meant = single_spaced(run), words.small(run)
    more = f", with {len(runs) - 1} more like it" if len(runs) > 1 else ""
    place = passage.place(*runs[0].span())
    # It is sure only where nothing may be a name, and nothing stands before or after it: the
    # label of a figure does.
    is_label = isinstance(passage.written.owner, Statistic)
    is_whole = run == passage.bare and meant == run.capitalize() and not is_label
    fix = passage.fix(place, run, meant) if is_whole else None
    hint = f"write `{' '.join(meant.split())}`, with capitals for names" if len(run) < _LONG else ""
    shown = shown if len(shown) < _LONG else f"{shown[:_LONG]}…"
    message = f"`{shown}` is in capital letters{more}"
    return Finding(place, message, hint, severity=passage.severity, fix=fix)


UNIT = Rule(
    code="ACC007",
    name="all-caps",
    severity=Severity.WARNING,
    summary="Several words in capital letters.",
    why=(
        "Words in capitals all have the shape of a box, so people read them letter by letter, and "
        "people with dyslexia hardly at all. A screen reader may spell them out, and capitals look "
        "like shouting."
    ),
    hint="write them as a sentence; the style decides how a heading looks",
    limits={"min_words": 3},
    bad="""\
priorities:
  - id: home
    title: HAVING A GOOD HOME
vision: CHILDREN HAVE SPENT 2.5 YEARS IN CARE.
""",
    good="""\
priorities:
  - id: home
    title: Having a good home
vision: Children have spent 2.5 years in care.
""",
    false_positives=(
        """\
vision: >-
  We work with DWP GMCA NHS teams, and PEP SEND EHCP meetings. Call 0300 123 4567, WN1 1YN. This is
  NOT an exam. A GCSE in IT helps.
""",
    ),
    check=check,
)
