"""Page: the findings of one council, or of several, for people who never open a terminal."""

from collections.abc import Iterable, Iterator, Sequence

from cpstrategy import rules
from cpstrategy.briefing.chapters import chapters
from cpstrategy.briefing.decisions import decisions
from cpstrategy.briefing.judged import Judged
from cpstrategy.discovery import discover
from cpstrategy.document.document import Look
from cpstrategy.html.publications import NEUTRAL
from cpstrategy.html.report import Findings, report_page
from cpstrategy.resources.resources import templates_of
from cpstrategy.rule import Profile, Rule
from cpstrategy.source import Files, Shipped

_PROFILES = {
    Profile.PUBLISH: "Judged as a text that is to be published.",
    Profile.DRAFT: "Judged as a draft: what need not be finished yet counts for less.",
}


def findings_page(councils: Sequence[Judged], shipped: Shipped) -> str:
    """Make the page; of several councils it has no council's own look.

    Raises BrokenTemplateError if a template is at fault.
    """
    found = discover(rules, Rule).values()
    known = {name: rule for rule in found for name in (rule.code, rule.name)}
    names = tuple(map(_name, councils))
    findings = Findings(
        councils=names,
        profiles=tuple(_profiles(councils, names)),
        chapters=tuple(chapters(councils, known)),
        decisions=tuple(
            decisions(one, name, known) for one, name in zip(councils, names, strict=True)
        ),
    )
    return report_page(findings, *_dress(councils, shipped))


def _name(judged: Judged) -> str:
    return judged.strategy.council.name if judged.strategy else judged.council.name


def _profiles(councils: Iterable[Judged], names: Sequence[str]) -> Iterator[str]:
    """Say how strict it was, once for councils that were judged alike."""
    for profile, words in _PROFILES.items():
        alike = [name for one, name in zip(councils, names, strict=True) if one.profile is profile]
        if alike:
            named = f"{', '.join(alike)}: " if len(names) > 1 else ""
            yield f"{named}{words}"


def _dress(councils: Sequence[Judged], shipped: Shipped) -> tuple[Look, Files, Files]:
    if len(councils) != 1:
        return NEUTRAL, shipped.templates, {}
    [judged] = councils
    brand = judged.strategy.council.brand if judged.strategy else None
    look = Look(brand.primary, brand.accent) if brand else NEUTRAL
    return look, *templates_of(judged.council, shipped)
