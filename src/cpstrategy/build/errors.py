"""Errors: what a build cannot go on with; whoever asked for it is told in one sentence."""


class BuildError(Exception):
    """What a build needs or makes is not fit: why, in one sentence; the content is not to blame."""


class UnknownNameError(Exception):
    """Somebody has asked for what there is not by name; `option` is where they did."""

    def __init__(self, message: str, option: str) -> None:
        super().__init__(message)
        self.option = option
