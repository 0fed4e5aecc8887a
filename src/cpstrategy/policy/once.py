"""Once: what is found alike in several registers of one text is told once, with all its places."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import get_args

from cpstrategy.diagnostic import ALSO, Diagnostic
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register, Text
from cpstrategy.source import Span

_REGISTERS: tuple[Register, ...] = get_args(Register)


def once_a_text(findings: Iterable[Diagnostic], strategy: Strategy) -> list[Diagnostic]:
    """Tell each fault of a text where it is first, and name the other registers' places beside it.

    What a remedy can be put in for is left as it is: each place is mended by itself.
    """
    alike: defaultdict[Hashable, list[Diagnostic]] = defaultdict(list)
    for finding in findings:
        is_mended = finding.fix is not None
        alike[finding if is_mended else _told(finding)].append(finding)
    repeated = {one.span for group in alike.values() if len(group) > 1 for one in group}
    texts = _texts_at(repeated, strategy) if repeated else {}
    return [one for group in alike.values() for one in _joined(group, texts)]


def _told(finding: Diagnostic) -> Hashable:
    return finding.code, finding.severity, finding.message, finding.hint, finding.editions


def _joined(
    group: list[Diagnostic], texts: Mapping[Span, tuple[int, Register]]
) -> Iterator[Diagnostic]:
    """Of the findings that say the same, those of one text as one."""
    by_text: defaultdict[Hashable, list[Diagnostic]] = defaultdict(list)
    for finding in group:
        by_text[texts[finding.span][0] if finding.span in texts else finding].append(finding)
    for found in by_text.values():
        registers = {texts[one.span][1] for one in found if one.span in texts}
        if len(registers) < 2:
            yield from found
        else:
            first, *more = sorted(set(found), key=lambda one: one.span)
            others = tuple(place for one in more for place in ((one.span, ALSO), *one.related))
            yield replace(first, related=(*first.related, *others))


def _texts_at(places: Collection[Span], strategy: Strategy) -> Mapping[Span, tuple[int, Register]]:
    """Which text, by its number, has words in which register at each of some places."""
    by_line: defaultdict[tuple[str, int], list[Span]] = defaultdict(list)
    for place in places:
        by_line[place.path, place.line].append(place)
    found: dict[Span, tuple[int, Register]] = {}
    for number, text in enumerate(strategy.texts):
        for register in _REGISTERS:
            for span in _spans(text, register):
                for line in range(span.line, span.end_line + 1):
                    for place in by_line.get((span.path, line), ()):
                        if span.contains(place):
                            found[place] = number, register
    return found


def _spans(text: Text, register: Register) -> Iterator[Span]:
    if register == "easy":
        yield from (line.at("text") for line in text.easy)
    elif getattr(text, register):
        yield text.at(register)
