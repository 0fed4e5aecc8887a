"""Look: what `doctor` saw when it looked at one thing."""

from dataclasses import dataclass

ABSENT = "cannot be loaded"


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at one thing showed; `remedy` says what to do and is empty if all is well."""

    thing: str
    seen: str
    remedy: str = ""
    needed: bool = True
