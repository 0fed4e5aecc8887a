"""Chapters: findings by the person who can put them right, then by rule."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.html.report import LEVELS, Chapter, Fault, FindingView
from cpstrategy.pipeline import CheckedCouncil
from cpstrategy.reports.html.excerpt import excerpt
from cpstrategy.reports.html.places import records_of, reference_to, words_of
from cpstrategy.reports.html.wording import sentence
from cpstrategy.rule import Actor, Rule
from cpstrategy.source import Span

FindingAndView = tuple[Diagnostic, FindingView]

_LEVELS = list(LEVELS)


def chapters(
    councils: Iterable[CheckedCouncil], rules_by_name: Mapping[str, Rule]
) -> Iterator[Chapter]:
    """Walk the people, those with the worst findings first."""
    findings = [finding for judged in councils for finding in _findings(judged, rules_by_name)]
    by_actor = [_chapter(actor, findings, rules_by_name) for actor in Actor]
    yield from sorted(filter(None, by_actor), key=_worst)


def _worst(chapter: Chapter) -> int:
    return min(_LEVELS.index(fault.level) for fault in (*chapter.faults, *chapter.asides))


def _chapter(
    actor: Actor, findings: Iterable[FindingAndView], rules_by_name: Mapping[str, Rule]
) -> Chapter | None:
    views: dict[tuple[int, str], list[FindingView]] = {}
    for finding, view in findings:
        if rules_by_name[finding.code].actor is actor:
            key = _LEVELS.index(finding.severity), finding.code
            views.setdefault(key, []).append(view)
    faults = [_fault(rules_by_name[code], _LEVELS[n], views[n, code]) for n, code in sorted(views)]
    if not faults:
        return None
    return Chapter(
        id=actor.name.lower(),
        title=f"For {actor}",
        faults=tuple(fault for fault in faults if fault.level is not Severity.INFO),
        asides=tuple(fault for fault in faults if fault.level is Severity.INFO),
    )


def _fault(rule: Rule, level: Severity, views: list[FindingView]) -> Fault:
    """Say what to do once, if it is the same at every place."""
    title, own = sentence(rule.summary).rstrip("."), {view.do for view in views}
    do = own.pop() if len(own) == 1 else ""
    if do:
        views = [replace(view, do="") for view in views]
    do = do or sentence(rule.hint)
    why, unseen = sentence(rule.why), sentence(rule.blind_spots)
    return Fault(rule.code, level, title, why, do, unseen, tuple(views))


def _findings(
    judged: CheckedCouncil, rules_by_name: Mapping[str, Rule]
) -> Iterator[FindingAndView]:
    """Tell each finding of a council with the words around its place."""
    words, records = words_of(judged.strategy), records_of(judged.strategy)
    language = judged.strategy.document.language if judged.strategy else ""
    lines = _lines(judged)
    for finding in judged.findings:
        cut = excerpt(finding.span, lines.get(finding.span.path, []), words.at(finding.span))
        hint = "" if finding.hint == rules_by_name[finding.code].hint else sentence(finding.hint)
        yield (
            finding,
            FindingView(
                said=sentence(finding.message),
                place=_place(finding.span, reference_to(records.at(finding.span))),
                **(cut._asdict() if cut else {}),
                language="" if cut and cut.is_source else language,
                do=hint,
                also=tuple(
                    sentence(f"{text.removesuffix(' here')}: {_place(span)}")
                    for span, text in finding.related
                ),
            ),
        )


def _place(span: Span, record: str = "") -> str:
    return f"{span.path}, line {span.line}{f', in {record}' if record else ''}"


def _lines(judged: CheckedCouncil) -> dict[str, list[str]]:
    """Cut the files that there are findings in, as places count their lines."""
    files = judged.council.files
    texts = {
        path: files[path].decode("utf-8-sig", "replace").replace("\r\n", "\n")
        for path in {finding.span.path for finding in judged.findings} & set(files)
    }
    return {path: text.replace("\r", "\n").split("\n") for path, text in texts.items()}
