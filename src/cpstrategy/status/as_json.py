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
    """Write `{"councils": [{"editions": […], "unread": […], "gone": […]}]}`."""
    content = {"councils": [_council(status) for status in councils]}
    return json.dumps(content, ensure_ascii=False, indent=2)


def _council(status: CouncilStatus) -> dict[str, Any]:
    return {
        "council": status.folder,
        "name": status.name,
        "facts_changed": status.has_changed_facts,
        "editions": [_edition(coverage) for coverage in status.coverages],
        "unread": [
            {"key": key, "register": register, "texts": many}
            for (key, register), many in status.unread.items()
        ],
        "unseen": [_standing(text) for text in status.unseen],
        "gone": [_standing(text) for text in status.gone],
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
    measure = level.measure
    return {
        "section": level.section,
        "sentences": measure.sentences,
        "words": measure.words,
        "level": None if measure.level is None else round(measure.level, 1),
        "smog": None if measure.smog is None else round(measure.smog, 1),
    }


def _item(item: CoveredText) -> dict[str, Any]:
    return {
        **_standing(item.standing),
        "told_in": item.told_in,
        "borrowed": item.borrowed,
        "longest_sentence": item.words,
    }


def _standing(text: RegisterText) -> dict[str, Any]:
    return {
        "id": text.key,
        "register": text.register,
        "state": str(text.state),
        "because": text.because,
        "path": text.place.path,
        "line": text.place.line,
        "column": text.place.column,
        "accepted_by": text.accepted.by if text.accepted else None,
        "accepted_on": text.accepted.on if text.accepted else None,
        "difference": [run._asdict() for run in difference(text)],
    }
