"""CSP: a page as it is served may run the preview's script and listen to it; as built, nothing."""

import re

SCRIPT = "/-/preview.js"
EVENTS = "/-/events"

_META = re.compile(
    r'(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(">)', re.IGNORECASE
)
_NOTHING = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"
_ALWAYS = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


def closed() -> str:
    """The policy of everything that is no page of ours."""
    return f"{_NOTHING}; {_ALWAYS}"


def opened(host: str) -> str:
    """The policy of a page: the script and the stream, by their whole addresses."""
    return f"{_NOTHING}; {_allowed(host)}; {_ALWAYS}"


def with_own_script(html: str, host: str) -> str:
    """Let a page's own policy allow the script and the stream; whatever else it says stays."""
    return _META.sub(lambda match: f"{match[1]}{match[2]}; {_allowed(host)}{match[3]}", html)


def _allowed(host: str) -> str:
    return f"script-src http://{host}{SCRIPT}; connect-src http://{host}{EVENTS}"
