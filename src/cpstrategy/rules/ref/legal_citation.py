"""REF005 legal-citation: an Act without its year, with a wrong one, or that is no longer law."""

from collections.abc import Iterator, Sequence

from cpstrategy.analysis.laws import ActCitation, citations
from cpstrategy.analysis.time import day, is_over
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment
from cpstrategy.model.words import Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.past import tells_of_the_past
from cpstrategy.text.patterns import lazily

_OF_MANY_YEARS = frozenset({"Education Act", "Finance Act", "Housing Act", "Immigration Act"})
"""There are so many of them that a year which is not listed may well be right."""

_SECTION = r"(?:[Ss]ections?|[Ss]ub-?sections?|ss?\.)\s*(\d+[A-Z]{0,3})((?:\(\w{1,3}\))*)"
_BEFORE = lazily(_SECTION + r",?(?: (?:of|in))?(?: the)?\s*\Z")
_AFTER = lazily(r"\)?,?\s*\(?" + _SECTION)
_NEAR = 50


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at each Act that is named: its year, whether it is law, and its section."""
    cited = list(citations(strategy))
    in_full = {citation.title for citation in cited if citation.year}
    today = day(strategy)
    named: set[str] = set()
    for citation in cited:
        if citation.act is not None:
            yield from _of_known(citation, today, strategy)
        elif citation.year:
            yield from _of_wrong_year(citation)
        elif citation.title not in in_full | named and citation.words.voice is Voice.COUNCIL:
            named.add(citation.title)
            yield _finding(
                citation, f"`{citation.title}` has no year", f"write {_or(_titles(citation))}"
            )


def _of_wrong_year(citation: ActCitation) -> Iterator[Finding]:
    near = [act.title for act in citation.acts if _is_slip(citation.year, act.title[-4:])]
    if near and citation.title not in _OF_MANY_YEARS:
        yield _finding(
            citation, f"there is no `{citation.title} {citation.year}`", f"write {_or(near)}"
        )


def _of_known(citation: ActCitation, today: Moment | None, strategy: Strategy) -> Iterator[Finding]:
    act = citation.act
    if act is None:
        return
    text = citation.words.words
    # Acts of old may still hold in Northern Ireland, and the packs do not say so.
    is_here = strategy.council.nation != "northern-ireland"
    if act.repealed and is_here and is_over(act.repealed, today):
        if not tells_of_the_past(text, citation.start, citation.end, act.repealed.year):
            message = f"`{act.title}` is no longer law since {tell_moment(act.repealed)}"
            yield _finding(citation, message, f"the law is now the {act.successor}")
        return
    section = _section(text, citation)
    parts = [part for part in act.sections if section and part.startswith(f"{section}(")]
    if parts:
        message = f"section {section} of the `{act.title}` has several duties"
        yield _finding(
            citation, message, f"name the one you mean, such as {_or(parts)}", Severity.INFO
        )


def _section(text: str, citation: ActCitation) -> str:
    """The section cited before or after the title, if it is cited as a whole."""
    before = _BEFORE.search(text[max(citation.start - _NEAR, 0) : citation.start])
    match = before or _AFTER.match(text, citation.end)
    return match[1] if match and not match[2] else ""


def _is_slip(year: str, right: str) -> bool:
    """Whether a year is two away at most, or has two digits changed about."""
    return abs(int(year) - int(right)) <= 2 or (year[:2] == right[:2] and year[2:] == right[:1:-1])


def _titles(citation: ActCitation) -> list[str]:
    return [act.title for act in citation.acts if act.repealed is None]


def _or(names: Sequence[str]) -> str:
    return " or ".join(f"`{name}`" for name in names)


def _finding(
    citation: ActCitation, message: str, hint: str, severity: Severity | None = None
) -> Finding:
    return Finding(
        citation.words.place(citation.start, citation.end), message, hint, severity=severity
    )


UNIT = Rule(
    code="REF005",
    name="legal-citation",
    severity=Severity.WARNING,
    summary="An Act is named without its year, with a wrong one, or although it is no longer law.",
    why=(
        "There are two Children Acts that councils cite, and several older ones. Who wants to look "
        "up a right has to find the one that is meant, and it must be law."
    ),
    hint="write the title with its year, and the section for a duty",
    bad="""\
definition:
  text: >-
    The duty to keep you safe is in the Children Act. The Children and Social Work Act 2018 has the
    principles, and the Disability Discrimination Act 1995 protects you.
""",
    good="""\
definition:
  text: >-
    The duty to keep you safe is in section 22(3) of the Children Act 1989. The Children and Social
    Work Act 2017 has the principles, and the Equality Act 2010 protects you.
""",
    false_positives=(
        """\
definition:
  text: >-
    The Children Act 1989 says what councils must do. Where children act up, the Children Act still
    holds. So do the Protection of Children Act 1999 and the Education Act 1997.
""",
        """\
vision: >-
  Until 2010 the Disability Discrimination Act 1995 protected disabled children.
""",
    ),
    blind_spots=(
        "It knows the Acts of the packs. That a section is cited as a whole is information only, "
        "and whether the words of the law are quoted as they are it cannot see."
    ),
    check=check,
)
