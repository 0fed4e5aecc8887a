"""Ages: how long ago somebody compared the packs with what they tell of."""

import re
from collections.abc import Mapping
from datetime import date

from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.time import parse_moment

_CHECKED = re.compile(rb"^checked: *([\d-]+)", re.MULTILINE)
_YEAR = 12
_OLD = "it works, but laws may have changed: install a newer cpstrategy, or look them up"


def age_of_packs(packs: Mapping[str, bytes], today: date) -> tuple[str, str]:
    """When the oldest was checked, and what to do if that is more than a year ago."""
    written = (_CHECKED.search(data) for path, data in packs.items() if path.endswith(".yaml"))
    checked = [parse_moment(found[1].decode()) for found in written if found]
    if not checked:
        return "none says when it was checked", _OLD
    oldest = min(checked)
    months = (today.year - oldest.year) * 12 + today.month - (oldest.month or 12)
    return f"last checked {tell_moment(oldest)}", _OLD if months > _YEAR else ""
