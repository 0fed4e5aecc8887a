"""Reference: the pages of `docs/` that are made from the code, so that they cannot lag behind."""

from reference.pages import pages

__all__ = ["pages"]
