"""Build error: what commands tell of a build that cannot be made, and light enough for all."""


class BuildError(Exception):
    """What a build needs or makes is not fit: why, in one sentence; the content is not to blame."""
