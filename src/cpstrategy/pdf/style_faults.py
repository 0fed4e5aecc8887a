"""Style faults: what WeasyPrint does not understand of a page's style, without laying it out."""

import re
from collections.abc import Mapping

from cpstrategy.pdf.engine import load
from cpstrategy.pdf.result import TypesettingError

_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


def style_faults(html: str, assets: Mapping[str, bytes]) -> tuple[str, ...]:
    """Find the rules that it ignores, as sentences; none where it is not installed."""
    try:
        load()
    except TypesettingError:
        return ()
    # WeasyPrint takes a third of a second to import, so only those with a style pay for it.
    from cpstrategy.pdf import press

    return press.style_faults(_STYLE.findall(html), assets)
