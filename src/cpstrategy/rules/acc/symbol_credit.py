"""ACC012 symbol-credit: a set of pictures that does not say whose they are."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the sets that easy-read rows may show pictures of."""
    for pictures in strategy.pictures:
        missing = [key for key in ("credit", "licence") if not getattr(pictures, key)]
        if missing:
            keys = " and no ".join(f"`{key}`" for key in missing)
            yield Finding(
                pictures.at("name"), f"the set of pictures `{pictures.name}` has no {keys}"
            )


UNIT = Rule(
    code="ACC012",
    name="symbol-credit",
    severity=Severity.ERROR,
    draft=Severity.WARNING,
    summary="A set of pictures does not say who made them, or under which licence.",
    why=(
        "Most symbols for easy read may be used only with their credit, and some only by those who "
        "paid for them. Without it the council may not publish the document."
    ),
    hint="add `credit:` with who made them and `licence:` with the terms; also for your own",
    bad="""\
name: Our symbols
credit: Drawn by Jo Example for Example Council
pictures:
  - {id: home, image: home.svg, alt: A house}
""",
    good="""\
name: Our symbols
credit: Drawn by Jo Example for Example Council
licence: CC BY 4.0
pictures:
  - {id: home, image: home.svg, alt: A house}
""",
    actor=Actor.EDITOR,
    check=check,
)
