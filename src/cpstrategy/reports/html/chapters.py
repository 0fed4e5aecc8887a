"""Chapters: findings by the person who can put them right, then by rule."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.html.report import LEVELS, Chapter, Fault, FindingView
from cpstrategy.pipeline import CheckedCouncil
from cpstrategy.reports.html.excerpt import excerpt
from cpstrategy.reports.html.places import named, records_of, words_of
from cpstrategy.reports.html.wording import sentence
from cpstrategy.rule import Actor, Rule
from cpstrategy.source import Span

Each = tuple[Diagnostic, FindingView]

_LEVELS = list(LEVELS)


def chapters(councils: Iterable[CheckedCouncil], known: Mapping[str, Rule]) -> Iterator[Chapter]:
    """Walk the people, those with the worst findings first."""
    told = [each for judged in councils for each in _told(judged, known)]
    found = [_chapter(actor, told, known) for actor in Actor]
    yield from sorted(filter(None, found), key=_worst)


def _worst(chapter: Chapter) -> int:
    return min(_LEVELS.index(one.level) for one in (*chapter.faults, *chapter.asides))


def _chapter(actor: Actor, told: Iterable[Each], known: Mapping[str, Rule]) -> Chapter | None:
    faults: dict[tuple[int, str], list[FindingView]] = {}
    for finding, one in told:
        if known[finding.code].actor is actor:
            key = _LEVELS.index(finding.severity), finding.code
            faults.setdefault(key, []).append(one)
    made = [_fault(known[code], _LEVELS[n], faults[n, code]) for n, code in sorted(faults)]
    if not made:
        return None
    return Chapter(
        id=actor.name.lower(),
        title=f"For {actor}",
        faults=tuple(one for one in made if one.level is not Severity.INFO),
        asides=tuple(one for one in made if one.level is Severity.INFO),
    )


def _fault(rule: Rule, level: Severity, found: list[FindingView]) -> Fault:
    """Say what to do once, if it is the same at every place."""
    title, own = sentence(rule.summary).rstrip("."), {one.do for one in found}
    do = own.pop() if len(own) == 1 else ""
    if do:
        found = [replace(one, do="") for one in found]
    do = do or sentence(rule.hint)
    why, unseen = sentence(rule.why), sentence(rule.blind_spots)
    return Fault(rule.code, level, title, why, do, unseen, tuple(found))


def _told(judged: CheckedCouncil, known: Mapping[str, Rule]) -> Iterator[Each]:
    """Tell each finding of a council with the words around its place."""
    words, records = words_of(judged.strategy), records_of(judged.strategy)
    language = judged.strategy.document.language if judged.strategy else ""
    lines = _lines(judged)
    for finding in judged.findings:
        cut = excerpt(finding.span, lines.get(finding.span.path, []), words.at(finding.span))
        hint = "" if finding.hint == known[finding.code].hint else sentence(finding.hint)
        yield (
            finding,
            FindingView(
                said=sentence(finding.message),
                place=_place(finding.span, named(records.at(finding.span))),
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
