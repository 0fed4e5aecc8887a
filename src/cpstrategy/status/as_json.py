"""As JSON: how registers stand, for other programs; paths are relative to the project."""

import json
from collections.abc import Iterable
from typing import Any

from cpstrategy.analysis.readability import ReadingLevel
from cpstrategy.registers.state import RegisterText
from cpstrategy.status.council import CouncilStatus
from cpstrategy.status.coverage import Coverage, CoveredText
from cpstrategy.status.word_changes import difference


def as_json(councils: Iterable[CouncilStatus]) -> str:
    """Write `{"councils": [{"editions": […], "gone": […]}]}`."""
    told = {"councils": [_council(tracked) for tracked in councils]}
    return json.dumps(told, ensure_ascii=False, indent=2)


def _council(tracked: CouncilStatus) -> dict[str, Any]:
    return {
        "council": tracked.folder,
        "name": tracked.name,
        "facts_changed": tracked.has_changed_facts,
        "editions": [_edition(coverage) for coverage in tracked.coverages],
        "unseen": [_standing(one) for one in tracked.unseen],
        "gone": [_standing(one) for one in tracked.gone],
    }


def _edition(coverage: Coverage) -> dict[str, Any]:
    return {
        "edition": coverage.edition.name,
        "register": coverage.register,
        "counts": {str(state): number for state, number in sorted(coverage.counts.items())},
        "borrowed": coverage.borrowed,
        "levels": [_level(level) for level in coverage.levels],
        "items": [_item(item) for item in coverage.items],
    }


def _level(level: ReadingLevel) -> dict[str, Any]:
    found = level.measure
    return {
        "section": level.section,
        "sentences": found.sentences,
        "words": found.words,
        "level": None if found.level is None else round(found.level, 1),
        "smog": None if found.smog is None else round(found.smog, 1),
    }


def _item(item: CoveredText) -> dict[str, Any]:
    return {
        **_standing(item.standing),
        "told_in": item.told_in,
        "borrowed": item.borrowed,
        "longest_sentence": item.words,
    }


def _standing(one: RegisterText) -> dict[str, Any]:
    return {
        "id": one.key,
        "register": one.register,
        "state": str(one.state),
        "because": one.because,
        "path": one.place.path,
        "line": one.place.line,
        "column": one.place.column,
        "accepted_by": one.accepted.by if one.accepted else None,
        "accepted_on": one.accepted.on if one.accepted else None,
        "difference": [run._asdict() for run in difference(one)],
    }
