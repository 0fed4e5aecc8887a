"""Page: the artefact that shows a council's texts beside their other registers."""

import posixpath
from collections.abc import Sequence

from cpstrategy.build.artefact import Artefact
from cpstrategy.compose import compose
from cpstrategy.model.edition import Edition
from cpstrategy.pipeline import Checked
from cpstrategy.resources.resources import templates_of
from cpstrategy.source import Shipped
from cpstrategy.tracking.council import track


def track_council(checked: Checked, shipped: Shipped, editions: Sequence[Edition]) -> Artefact:
    """Make `<council>/status.html`, which is for those who look after the texts."""
    # Jinja takes long to import, and those who only ask for the status have no use for it.
    from cpstrategy.html.status import status_page
    from cpstrategy.tracking.sides import REGISTERS, sides

    strategy, council = checked.strategy, checked.council
    assert strategy is not None
    tracked = track(checked, editions)
    document = compose(strategy, editions[0], council.name)
    page = status_page(
        strategy.council.name,
        document.look,
        document.language,
        list(sides(tracked, strategy.index)),
        [f"{one.key} ({REGISTERS[one.register]})" for one in tracked.gone],
        *templates_of(council, shipped),
    )
    path = posixpath.join(council.name, "status.html")
    return Artefact(path, council.name, "", "status", page.encode())
