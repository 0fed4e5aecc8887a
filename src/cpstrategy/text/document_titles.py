"""Document titles: whether a title names a report, or something that says what will be done.

`Corporate Parenting Strategy: annual report` is a report, and `Performance Strategy` is none: what
a title names is the last such word before `of`, `for` or the like.
"""

from cpstrategy.text.patterns import lazily, small

_SEGMENT = lazily(r"\s[-–—]\s|[:;,(|]")
_HEAD_ENDS = lazily(r"\b(?:about|against|by|for|from|in|including|of|on|plus|to|with)\b")
_REPORT = r"dashboards?|minutes|reports?|scorecards?"
_TOLD = (
    r"data|figures|monitoring|outturns?|performance|progress|results|returns?|reviews?|statistics"
    r"|updates?"
)
_PLAN = (
    r"agreements?|charters?|commitments?|frameworks?|guides?|manifestos?|offers?|plans?|pledges?"
    r"|policy|policies|priorities|promises?|strategy|strategies|vision"
)
_NAMES = lazily(
    rf"\b(?:(?P<report>{_REPORT})|(?P<told>annual|quarterly|{_TOLD})|(?P<plan>{_PLAN}))\b"
)
_AND = lazily(
    rf"\b(?:{_PLAN})\b[^:;]{{0,30}}(?:&|\band\b)|(?:&|\band\b)[^:;]{{0,30}}\b(?:{_PLAN})\b"
)


def names_report(title: str) -> bool:
    """Whether it names a report, or something else that tells of what was."""
    kinds = _kinds(title)
    return "report" in kinds or ("told" in kinds and "plan" not in kinds)


def names_plan(title: str) -> bool:
    """Whether it names what says what will be done, and no report of that."""
    return "plan" in _kinds(title) and not names_report(title)


def _kinds(title: str) -> frozenset[str]:
    """What each part of a title names; of two with `and` between them, the plan."""
    return frozenset(filter(None, map(_kind, _SEGMENT.split(small(title)))))


def _kind(part: str) -> str | None:
    head = _HEAD_ENDS.split(part, maxsplit=1)[0]
    if _AND.search(head):
        return "plan"
    names = [match.lastgroup for match in _NAMES.finditer(head)]
    return names[-1] if names else None
