"""Own words: what a council says in the place of what the program says."""

from typing import ClassVar

from pydantic import Field

from cpstrategy.model.base import Record, no_keys


class OwnWords(Record):
    """The file `words.yaml`, whose keys are those of the program's own words."""

    noun: ClassVar[str] = "own word"

    words: dict[str, str] = Field(
        default_factory=no_keys, description="Words by the keys of `templates/words/en-GB.yaml`."
    )
