"""Ages: for readers of which age something is, as people write it: `8 to 11`, `15+`, `up to 12`."""

from typing import Annotated

from pydantic import AfterValidator

from cpstrategy.model.base import Code
from cpstrategy.text.ages import read_ages

_EXAMPLES = "write them such as `8 to 11`, `15 and over`, `up to 12` or `16`"


def _counted(written: str) -> str:
    """Refuse what nobody can compare with the ages of an edition."""
    ages = read_ages(written)
    if written and ages is None:
        raise ValueError(f"cannot be `{written}`", _EXAMPLES)
    if ages and ages.first > ages.last:
        hint = f"did you mean `{ages.last} to {ages.first}`?"
        raise ValueError(f"end before they begin: `{written}`", hint)
    return written


WrittenAges = Annotated[str, AfterValidator(_counted), Code()]
"""No words for readers: each is told the ages in words of their own."""
