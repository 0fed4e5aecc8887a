"""Joined: words that are written as one and are two, or as two and are one."""

from cpstrategy.text.closed import beside, closed

_DO = r"(?:to|will|can|should|must|we)"
_UP = r"(?=(?:a|an|the|our|your|their|new|to|with)\b)"

JOINED = (
    closed(
        beside("will we you they", "all"),
        r"(?:will|we|you|they) (?P<slip>all ways) (?=(?:listen|be|have|try|keep|know|want|ask|tell"
        r"|do|make|get|help)\b)",
        "always",
    ),
    closed("may+be", r"(?P<slip>(?-i:May) be) (?=(?:you|we|they)\b)", "maybe"),
    closed(
        "there+maybe",
        r"there (?P<slip>maybe) (?=(?:a|an|some|times|other|more|occasions|reasons|many)\b)",
        "may be",
    ),
    closed(
        "everyday+we everyday+you everyday+they",
        r"(?-i:Everyday) (?=(?:we|you|they)\b)",
        "every day",
    ),
    closed(
        beside("to will can should must we", "setup"), rf"{_DO} (?P<slip>setup) {_UP}", "set up"
    ),
    closed(
        beside("to will can should must we", "login logon"),
        rf"{_DO} (?P<slip>log(in|on)) {_UP}",
        r"log \2",
    ),
    closed(
        "through+out",
        r"(?P<slip>through out) (?=(?:the (?:year|week|day)|their|your|our|this)\b)",
        "throughout",
    ),
    closed("with+out", r"(?P<slip>with out) (?=(?:any|being|having|asking|delay)\b)", "without"),
    closed(
        "our+selves them+selves your+selves",
        r"(?P<slip>(our|them|your) selves)\b(?!-)",
        r"\2selves",
    ),
)
