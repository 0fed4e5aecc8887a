"""Addresses: web and e-mail addresses that stand in a text as they are."""

import re
from typing import Any

from linkify_it import LinkifyIt

_ENDINGS = ("cymru", "example", "london", "scot", "wales")
"""What an e-mail address may end in, beside what all the world's may."""


class Addresses(LinkifyIt):  # type: ignore[misc]  # It has no types.
    """Finds what begins with `https://`, `http://` or `www.`, and e-mail addresses.

    What only ends like an address, such as `plan.pdf` or `e.g.it`, is none.
    """

    def __init__(self) -> None:
        """Make a finder; one with `www.` leads to the safe address."""
        www = {"validate": self._host, "normalize": self._make_safe}
        super().__init__({"www.": www, "ftp:": None, "//": None}, {"fuzzy_link": False})
        self.tlds(list(_ENDINGS), keep_old=True)

    def _host(self, text: str, place: int) -> int:
        """How many letters of a host with its path stand at a place."""
        if "www" not in self.re:
            host, path = self.re["src_host_port_strict"], self.re["src_path"]
            self.re["www"] = re.compile(host + path, re.IGNORECASE)
        found = self.re["www"].match(text, place)
        return len(found[0]) if found else 0

    def _make_safe(self, link: Any) -> None:
        link.url = f"https://{link.url}"
