"""NUM017 code-leak: codes and categories of data returns in words for readers."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_CODES = (
    # A code of ethnicity with the name that follows it, as in the SSDA903 return.
    lazily(
        r"(?<![\w-])([A-G][1-9]) ?[-–—:] ?(?=(?:[Aa]ny |[Oo]ther|White|Mixed|Asian|Black|Chinese"
        r"|Gypsy|Indian|Pakistani|Bangladeshi|Caribbean|African|Irish|Traveller))"
    ),
    # `Other foster carer - not long term or IFA` is a category of where children live.
    lazily(r"((?:[-–—(] ?)?\bnot long[ -]term,? (?:or|nor) (?:IFA|FFA)\b\)?)"),
    lazily(r"\b(SSDA ?903|[Ll]egal status [CEJLV]\d|[Pp]lacement code [A-Z]\d)\b"),
)
_SIGN = lazily(r"[A-Z][1-9]")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look through what the council says."""
    for words in strategy.containing("not long", "ssda", *"123456789"):
        if words.voice is Voice.COUNCIL and _may_leak(words.words):
            for pattern in _CODES:
                for code, place in words.find(pattern, 1):
                    yield Finding(place, f"`{code}` is the language of a data return")


def _may_leak(words: str) -> bool:
    return "not long" in words or "SSDA" in words or _SIGN.search(words) is not None


UNIT = Rule(
    code="NUM017",
    name="code-leak",
    severity=Severity.WARNING,
    summary="A code or a category of a data return stands in words for readers.",
    why=(
        "Codes are for those who send figures to the government. Readers stumble over them, and "
        "young people find themselves put into a box."
    ),
    hint="delete the code, and say in plain words what it stands for",
    bad="""\
vision: Most of them have an ethnicity of E2 - Any Other Ethnic Group.
""",
    good="""\
vision: Most of them belong to an ethnic group that the census does not name.
""",
    false_positives=(
        """\
vision: >-
  Priority H1 - A good home. The A1 is closed. C1: everybody is welcome. This
  is not long term, or so we hope.
""",
    ),
    blind_spots="Only the codes of ethnicity and a few categories of the SSDA903 return are known.",
    check=check,
)
