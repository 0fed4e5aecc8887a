"""Errors: what was asked for and cannot be; whoever asked is told in one sentence."""


class UnknownNameError(Exception):
    """Somebody has asked for what there is not by name; `option` is where they did."""

    def __init__(self, message: str, option: str) -> None:
        super().__init__(message)
        self.option = option
