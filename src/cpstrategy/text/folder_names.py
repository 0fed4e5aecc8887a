"""Folder names: what a folder cannot be called on every computer, and what is one name on some."""

import re
import unicodedata

_DEVICE = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\..*)?", re.IGNORECASE)


def is_device(name: str) -> bool:
    """Whether it is a device on Windows, and no file, whatever comes after a full stop."""
    return _DEVICE.fullmatch(name) is not None


def misnamed(name: str) -> str:
    """Why a folder cannot be called so on Windows, in a few words; empty if it can."""
    if is_device(name):
        return f"`{name}` is the name of a device on Windows"
    ends_ill = name.endswith((".", " "))
    return f"Windows leaves out the last sign of `{name}`" if ends_ill else ""


def one_name(name: str) -> str:
    """What a name is to a computer that knows no capitals and only one spelling of an accent."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
