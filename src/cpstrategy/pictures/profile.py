"""Profile: which colours the numbers of a picture mean; without one, they are those of sRGB."""

_PLAIN = "sRGB"
_CODED = (_PLAIN.encode(), _PLAIN.encode("utf-16-be"))
"""A profile tells its name in one of these ways, by its version."""


def is_plain(profile: bytes) -> bool:
    """Whether a picture looks the same without its profile."""
    return not profile or any(name in profile for name in _CODED)
