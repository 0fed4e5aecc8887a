"""Page: the findings of one council, or of several, for people who never open a terminal."""

from collections.abc import Iterable, Iterator, Sequence

from cpstrategy import rules
from cpstrategy.discovery import discover
from cpstrategy.document.document import Branding
from cpstrategy.html.publications import NEUTRAL
from cpstrategy.html.report import Findings, report_page
from cpstrategy.pipeline import CheckedCouncil
from cpstrategy.reports.html.chapters import chapters
from cpstrategy.reports.html.decisions import decisions
from cpstrategy.rule import Profile, Rule
from cpstrategy.source import Shipped

_PROFILES = {
    Profile.PUBLISH: "Judged as a text that is to be published.",
    Profile.DRAFT: "Judged as a draft: what need not be finished yet counts for less.",
}


def council_findings_page(judged: CheckedCouncil, looked: int = 0) -> str:
    """Make the page of one council, in its own look; `looked` is the number of rules, if not all.

    Raises BrokenTemplateError if a template is at fault.
    """
    brand = judged.strategy.council.brand if judged.strategy else None
    look = Branding(brand.primary, brand.accent) if brand else NEUTRAL
    resources = judged.resources
    return report_page(_findings([judged], looked), look, resources.templates, resources.assets)


def findings_page(councils: Sequence[CheckedCouncil], shipped: Shipped, looked: int = 0) -> str:
    """Make the page of several councils, which has no council's own look, or that of one.

    Raises BrokenTemplateError if a template is at fault.
    """
    if len(councils) == 1:
        return council_findings_page(councils[0], looked)
    return report_page(_findings(councils, looked), NEUTRAL, shipped.templates, {})


def _findings(councils: Sequence[CheckedCouncil], looked: int) -> Findings:
    all_rules = discover(rules, Rule).values()
    rules_by_name = {name: rule for rule in all_rules for name in (rule.code, rule.name)}
    names = tuple(map(_name, councils))
    return Findings(
        councils=names,
        rules=looked or len(all_rules),
        profiles=tuple(_profiles(councils, names)),
        chapters=tuple(chapters(councils, rules_by_name)),
        decisions=tuple(
            decisions(council, name, rules_by_name)
            for council, name in zip(councils, names, strict=True)
        ),
    )


def _name(judged: CheckedCouncil) -> str:
    return judged.strategy.council.name if judged.strategy else judged.council.name


def _profiles(councils: Iterable[CheckedCouncil], names: Sequence[str]) -> Iterator[str]:
    """Say how strict it was, once for councils that were judged alike."""
    for profile, words in _PROFILES.items():
        alike = [
            name
            for council, name in zip(councils, names, strict=True)
            if council.profile is profile
        ]
        if alike:
            prefix = f"{', '.join(alike)}: " if len(names) > 1 else ""
            yield f"{prefix}{words}"
