"""ACC010 print-size: letters too small for those whom an edition is for."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType

from cpstrategy.diagnostic import Severity
from cpstrategy.model.edition import Edition
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.source import Span
from cpstrategy.text.patterns import lazily

_POINTS = lazily(r"(\d+(?:\.\d+)?)(pt|px|mm)")
_PER_POINT: Mapping[str, Decimal] = MappingProxyType(
    {"pt": Decimal(1), "px": Decimal("0.75"), "mm": Decimal(72) / Decimal("25.4")}
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the size of every edition that the council makes with what its readers need."""
    for edition in strategy.supplies.editions:
        match = _POINTS.fullmatch(edition.page.font_size.replace(" ", ""))
        kind = _kind(edition)
        least = UNIT.limit(strategy, kind)
        if match and Decimal(match[1]) * _PER_POINT[match[2]] < least:
            size = edition.page.font_size
            message = f"the edition `{edition.title}` is printed in {size}; {least}pt is the least"
            hint = f"write `font-size: {least}pt` in its edition.yaml"
            yield Finding(_place(strategy, edition), message, hint)


def _kind(edition: Edition) -> str:
    if edition.rows:
        return "easy-read"
    return "large-print" if edition.tables_as_lists or "large" in edition.name else "print"


def _place(strategy: Strategy, edition: Edition) -> Span:
    """Where the council names the edition."""
    document = strategy.document
    if edition.name in document.editions:
        return document.at("editions", document.editions.index(edition.name))
    return document.span


UNIT = Rule(
    code="ACC010",
    name="print-size",
    severity=Severity.ERROR,
    draft=Severity.WARNING,
    summary="An edition is printed in letters too small for its readers.",
    why=(
        "Clear print begins at 12 points, and large print at 16. Easy read needs 14. On a screen "
        "readers can enlarge what is too small, on paper they cannot."
    ),
    hint="raise the `font-size` in its edition.yaml",
    limits={"print": 12, "easy-read": 14, "large-print": 16},
    bad="""\
document:
  editions: [large-print]
rules:
  - {rule: print-size, limits: {large-print: 20}}
""",
    good="""\
document:
  editions: [large-print]
rules:
  - {rule: print-size, limits: {large-print: 18}}
""",
    blind_spots="What a council's own `print.css` sets smaller than the running text is not seen.",
    actor=Actor.EDITOR,
    check=check,
)
