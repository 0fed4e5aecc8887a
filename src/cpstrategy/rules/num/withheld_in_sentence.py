"""NUM023 withheld-in-sentence: what stands in the place of a figure does not fit its sentence."""

import re
from collections.abc import Iterator
from itertools import islice

from cpstrategy.analysis.told_apart import called
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.withheld import stands_for_a_number, tell_withheld
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register
from cpstrategy.model.words import MOST_FINDS, FieldWords
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.patterns import lazily
from cpstrategy.text.references import REFERENCE

_GOES_ON = lazily(r"[*_]*[ \t]+(?!(?:and|as|because|but|for|in|or|since|so|while)\b)[a-z]")
_LEADS_TO = lazily(
    r"\b(?:about|almost|around|by|exactly|from|has|have|just|less than|more than|fewer than|nearly"
    r"|of|only|over|than|to|under|with)[ \t]+[*_]*\Z",
    re.IGNORECASE,
)
_LEADS_TO_FEW = lazily(
    r"\b(?:about|almost|around|exactly|just|less than|more than|fewer than|nearly|only|over|under)"
    r"[ \t]+[*_]*\Z",
    re.IGNORECASE,
)
_NEAR = 20


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look where a figure without a number is cited."""
    if not any(one.told is None for one in strategy.statistics):
        return
    for written in strategy.containing("{stat:"):
        for cited in islice(REFERENCE.finditer(written.words), MOST_FINDS):
            figure = strategy.index.get((cited[1], cited[2]))
            if isinstance(figure, Statistic) and _reads_wrongly(figure, cited, written.words):
                yield _finding(figure, cited, written, strategy)


def _reads_wrongly(figure: Statistic, cited: re.Match[str], words: str) -> bool:
    if figure.told is not None or cited[3] not in (None, "previous"):
        return False
    start, before = cited.start(), max(0, cited.start() - _NEAR)
    if stands_for_a_number(figure):
        return bool(_LEADS_TO_FEW.search(words, before, start))
    return bool(_GOES_ON.match(words, cited.end()) or _LEADS_TO.search(words, before, start))


def _finding(
    figure: Statistic, cited: re.Match[str], written: FieldWords, strategy: Strategy
) -> Finding:
    register: Register = written.register or "full"
    start = max(written.words.rfind(" ", 0, max(cited.start() - 1, 0)) + 1, 0)
    before = written.words[start : cited.start()]
    after = written.words[cited.end() :].split(maxsplit=1)
    behind = f" {after[0]} …" if after and written.words[cited.end()] == " " else ""
    told = f"{before}{tell_withheld(figure, register)}{behind}"
    message = f"readers meet `{told}`, for {called(figure, strategy)} is withheld"
    return Finding(written.place(*cited.span()), message)


UNIT = Rule(
    code="NUM023",
    name="withheld-in-sentence",
    severity=Severity.WARNING,
    summary="What stands in the place of a withheld figure does not fit its sentence.",
    why=(
        "In the place of a number that nobody is told, readers are told why. `Not shown, because "
        "the number is small of our children` is no sentence, and nobody who writes it sees it."
    ),
    hint="let the sentence end with the figure, as in `The share is {stat:…}.`, or say it without",
    bad="""\
statistics:
  - {id: lost, unit: percent, withheld: small, label: of our children went missing}
  - {id: few, withheld: small, label: children went missing}
vision: This year {stat:lost} of our children went missing. Only {stat:few} children went missing.
""",
    good="""\
statistics:
  - {id: lost, unit: percent, withheld: small, label: of our children went missing}
  - {id: few, withheld: small, label: children went missing}
vision: |
  The share of children who went missing is {stat:lost}. This year {stat:few} children went missing.
""",
    false_positives=(
        """\
statistics:
  - {id: lost, unit: percent, withheld: not-yet, label: of our children went missing}
  - {id: seen, value: 80, unit: percent, label: of our children saw a dentist}
vision: |
  About {stat:seen} of our children saw a dentist. The share is {stat:lost}, and we are sorry.

  | Share | {stat:lost} |
  | --- | --- |
  | Missing | {stat:lost} |
""",
    ),
    blind_spots=("It looks at the word before and the word behind, and not at the whole sentence."),
    check=check,
    actor=Actor.FIGURES,
)
