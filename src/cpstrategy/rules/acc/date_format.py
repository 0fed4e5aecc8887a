"""ACC009 date-format: a date in figures alone."""

import re
from collections.abc import Iterator

from cpstrategy.analysis.passages import some
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.lists.calendar import MONTHS
from cpstrategy.text.patterns import lazily

_DATE = lazily(
    r"(?<![\w./-])(?:(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d|\d\d)|((?:19|20)\d\d)-(\d\d)-(\d\d))"
    r"(?![\w/-]|\.\d)"
)
_FIGURE = lazily(r"\d")
_NUMBERED = lazily(
    r"(?:\A|\n|\b(?:actions?|items?|nos?|numbers?|paras?|paragraphs?|refs?|references?|sections?)"
    r"[.:]? )\Z",
    re.IGNORECASE,
)
_NEAR = 12
_DAYS, _CENTURY = 31, 100


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for days, months and years with stops, slashes or hyphens between."""
    # Most words have no figures, and looking closely takes long.
    for passage in some(strategy, strategy.lookup.with_word_matching(_FIGURE)):
        for match in passage.find(_DATE):
            day, month, year = map(int, match.group(1, 3, 4) if match[1] else match.group(7, 6, 5))
            if _is_reference(match):
                continue
            if 1 <= day <= _DAYS and 1 <= month <= _DAYS and (year > _CENTURY or match[2] != "-"):
                place = passage.place(*match.span())
                message = f"`{match[0]}` is a date in figures alone"
                if month > len(MONTHS):
                    yield Finding(place, message, severity=passage.severity)
                    continue
                meant = f"{day} {MONTHS[month - 1]} {year if year > _CENTURY else 2000 + year}"
                fix = passage.fix(place, match[0], meant) if year > _CENTURY else None
                yield Finding(place, message, f"write `{meant}`", fix=fix)


def _is_reference(match: re.Match[str]) -> bool:
    """Whether it numbers a paragraph or an action, as `4.01.01` does: dates of two have both."""
    if match[2] != "." or len(match[4]) > len("26"):
        return False
    before = match.string[max(0, match.start() - _NEAR) : match.start()]
    return _NUMBERED.search(before) is not None or len(match[1]) < len(match[3])


UNIT = Rule(
    code="ACC009",
    name="date-format",
    severity=Severity.INFO,
    summary="A date in figures alone.",
    why=(
        "A screen reader says `twenty-three point zero five point`, and people from elsewhere read "
        "the month first. A month with its name is understood by all."
    ),
    hint="write the name of the month, as in `23 May 2017`",
    bad="""\
vision: This promise was made on 23.05.2017.
""",
    good="""\
vision: This promise was made on 23 May 2017.
""",
    false_positives=(
        """\
vision: >-
  In 2022/23 we were there 24/7, in 2017-2020 as well. Version 1.2.3 has 9.30 to 10.15, and 1/2/3
  bedrooms. Sections 22.3.1989.5 and 0300.123.
  Action 12.01.02 follows 4.01.01.
""",
    ),
    check=check,
)
