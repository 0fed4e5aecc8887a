"""References: how a text cites records and gives addresses."""

import re

from cpstrategy.text.patterns import lazily

REFERENCE = re.compile(r"\{([a-z][a-z-]*):([^{}\s.]*)(?:\.([a-z]+(?:\.[a-z0-9-]+)?))?\}")
"""A reference in text: `{stat:children-in-care}`, `{stat:children-in-care.previous}` or
`{stat:children-in-care.comparators.england}`."""

ADDRESS = lazily(r"(?:https?://|mailto:|www\.)[^\s()<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
"""A web or an e-mail address."""

_IN_ADDRESSES = ("@", "://", "mailto:", "www.")


def may_have_address(words: str) -> bool:
    """Tell quickly of most texts that they have no address: to look for one takes long."""
    return any(map(words.__contains__, _IN_ADDRESSES))
