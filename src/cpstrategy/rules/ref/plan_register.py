"""REF006 plan-register: another plan that readers cannot find: no years, no record, no one name."""

from collections.abc import Iterator
from typing import NamedTuple

from cpstrategy.diagnostic import Severity
from cpstrategy.model.name import words_of
from cpstrategy.model.publication import Publication
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.naming import Difference, anchors_of, names_of
from cpstrategy.text.normal_form import single_spaced, straight
from cpstrategy.text.patterns import lazily

_KIND = lazily(r"\b(?:Charter|Framework|Policy|Strategy)\b")
_WORD = lazily(r"[\w'’&-]+")
_SMALL = frozenset({"&", "and", "for", "in", "of", "or", "to"})
_LEADING = frozenset({"A", "An", "As", "In", "Our", "See", "The", "This", "Through", "Under"})
_LONGEST = 90
_YEARS = lazily(r"\b(?:20)?\d\d\s?(?:[-–/]|to)\s?(?:20)?\d\d\b")
"""A title with its years is found by them: `Plan 21-24`."""


class _Plan(NamedTuple):
    """A plan as a text names it."""

    title: str
    start: int
    end: int


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the records of plans, and at the plans that texts name in their own words."""
    for plan in strategy.plans:
        if plan.period is None and not plan.link and not _YEARS.search(str(plan.title)):
            message = f"`{plan.title}` has no years and no link, so readers cannot find it"
            yield Finding(plan.at("title"), message)
    texts = [words for words in strategy.words if _is_asked(words)]
    yield from _spelt_otherwise(strategy)
    yield from _without_record(strategy, texts)


def _is_asked(words: FieldWords) -> bool:
    """Whether they are the council's in full; what the document is made from is no plan to find."""
    if words.register != "full" or words.voice is not Voice.COUNCIL:
        return False
    return not isinstance(words.owner, Publication)


def _spelt_otherwise(strategy: Strategy) -> Iterator[Finding]:
    titles = [str(plan.title) for plan in strategy.plans]
    pieces = strategy.numbered(strategy.lookup.with_exact_word(*anchors_of(titles)))
    likely = [words for words in pieces if _is_asked(words)]
    names = names_of(titles, "\n".join(words.words for words in likely))
    for words in likely:
        for variant in names.find(words.words):
            written = words.words[variant.start : variant.end]
            yield Finding(
                words.place(variant.start, variant.end),
                f"`{written}` is called `{variant.name}` elsewhere; {variant.difference}",
                f"write `{variant.name}`, or cite its record",
                severity=Severity.INFO if variant.difference is Difference.CAPITALS else None,
            )


def _without_record(strategy: Strategy, texts: list[FieldWords]) -> Iterator[Finding]:
    keys = [_key(str(plan.title)) for plan in strategy.plans]
    document = strategy.document
    own = _key(f"{document.title} {words_of(document.subtitle)} {strategy.council.name}")
    for words in texts:
        for plan in _plans(words.words):
            key = _key(plan.title)
            if (
                len(key) > 1
                and not key <= own
                and not any(_is_one(key, plan_key) for plan_key in keys)
            ):
                keys.append(key)
                message = f"`{plan.title}` has no record, so readers learn neither years nor link"
                hint = "add it to `plans` with its `period` or `link`, and cite it as `{plan:…}`"
                yield Finding(words.place(plan.start, plan.end), message, hint)


def _is_one(key: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one title is a part of the other, as `Sufficiency Strategy` is of a longer one."""
    return key <= other or other <= key


def _key(title: str) -> frozenset[str]:
    words = (
        word.strip("'’").removesuffix("'s").removesuffix("’s") for word in _WORD.findall(title)
    )
    return frozenset(straight(word.casefold()) for word in words) - _SMALL


def _plans(text: str) -> Iterator[_Plan]:
    """Walk titles that end with a word such as Strategy: all words with capitals before it."""
    for kind in _KIND.finditer(text):
        begin = reached = kind.start()
        before = list(_WORD.finditer(text, max(begin - _LONGEST, 0), begin))
        for word in reversed(before):
            is_capital = word[0][0].isupper()
            if text[word.end() : reached].strip(" ,\n") or word[0] in _LEADING:
                break
            if not is_capital and word[0] not in _SMALL:
                break
            reached = word.start()
            begin = reached if is_capital else begin
        yield _Plan(single_spaced(text[begin : kind.end()]), begin, kind.end())


UNIT = Rule(
    code="REF006",
    name="plan-register",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="Another plan is named so that readers cannot find it.",
    why=(
        "A promise that is kept by another plan can be followed only by those who find that plan. "
        "Its years and a link lead there; two names for it lead nowhere."
    ),
    hint="add its `period`, or a `link` to where it is published",
    bad="""\
plans:
  - id: kinship
    title: Kinship Care Strategy
vision: Relatives can count on us, as the {plan:kinship} and our Sufficiency Strategy say.
""",
    good="""\
plans:
  - id: kinship
    title: Kinship Care Strategy
    period: {from: 2025, to: 2028}
  - id: sufficiency
    title: Sufficiency Strategy
    link: https://www.example.gov.uk/sufficiency
vision: Relatives can count on us, as the {plan:kinship} and our {plan:sufficiency} say.
""",
    false_positives=(
        """\
document:
  subtitle: Corporate Parenting Strategy
plans:
  - id: sufficiency
    title: Example Council Children's Social Care Sufficiency Strategy
    period: {from: 2025, to: 2028}
  - {id: national, title: Plan 24-30}
vision: >-
  This Corporate Parenting Strategy and the Sufficiency Strategy belong together. Strategy is not
  all. Your pathway plan and your Personal Education Plan are your own.
""",
    ),
    registers=("full",),
    blind_spots=(
        "Without a record it knows a plan only by capitals and a last word such as Strategy or "
        "Policy: a plan that is called a plan may be a young person's own."
    ),
    check=check,
)
