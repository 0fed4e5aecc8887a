"""Theme: how everything of a council looks, as a folder of styles and drawings."""

from pydantic import Field

from cpstrategy.model.base import Record

DEFAULT_THEME = "calm"


class Theme(Record):
    """A theme, in its file `theme.yaml`; its styles lie beside it."""

    like: str = Field("", description="Another theme whose styles come before its own, as `bold`.")
    for_whom: str = Field("", description="Whom it suits, in a line for those who choose.")
