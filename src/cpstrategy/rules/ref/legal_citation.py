"""REF005 legal-citation: a law without its year, wrongly named, or that is no longer law."""

from collections.abc import Iterator, Sequence

from cpstrategy.analysis.bills import passed_bills
from cpstrategy.analysis.laws import ActCitation, citations, section_of
from cpstrategy.analysis.time import day, is_over
from cpstrategy.analysis.written_laws import misnamed
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

_TERM = lazily(
    r"\s+(?:advoca\w+|assess\w+|complaints?|deputy|detention|easements?|eligib\w+|office\w*|orders?"
    r"|processes|status|training)\b"
)
"""After a title: it is part of a term, such as `Care Act assessment`, which takes no year."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at each Act that is named: its name, its year, whether it is law, and its section."""
    cited = citations(strategy)
    in_full = {citation.title for citation in cited if citation.year}
    named: set[str] = set()
    for citation in cited:
        if citation.act is not None:
            yield from _of_known(citation, strategy)
        elif citation.year:
            yield from _of_wrong_year(citation)
        elif citation.title not in in_full | named and _needs_year(citation):
            named.add(citation.title)
            message = f"`{citation.title}` has no year"
            yield _finding(citation, message, f"write {_or(_titles(citation))}")
    for law, right in misnamed(strategy):
        message = f"no law is called `{law.title} {law.year}`"
        yield Finding(law.words.place(law.start, law.end), message, f"write `{right}`")
    for bill in passed_bills(strategy):
        place = bill.words.place(bill.start, bill.end)
        yield Finding(place, f"the `{bill.title}` has been passed", f"write `{bill.act}`")


def _needs_year(citation: ActCitation) -> bool:
    is_act = citation.title.endswith("Act") and citation.words.voice is Voice.COUNCIL
    return is_act and _TERM.match(citation.words.words, citation.end) is None


def _of_wrong_year(citation: ActCitation) -> Iterator[Finding]:
    titles = [act.title for act in citation.acts]
    known = [act.other_years for act in citation.acts if act.other_years is not None]
    if known:
        is_wrong = not any(citation.year in years for years in known)
    else:
        titles = [title for title in titles if _is_slip(citation.year, title[-4:])]
        is_wrong = bool(titles) and citation.title not in _OF_MANY_YEARS
    if is_wrong:
        message = f"there is no `{citation.title} {citation.year}`"
        yield _finding(citation, message, f"write {_or(titles)}")


def _of_known(citation: ActCitation, strategy: Strategy) -> Iterator[Finding]:
    act = citation.act
    if act is None:
        return
    # Acts of old may still hold in Northern Ireland, and the packs do not say so.
    is_here = strategy.council.nation != "northern-ireland"
    if act.repealed and is_here and is_over(act.repealed, day(strategy)):
        yield from _of_repealed(citation, act.repealed, f"the law is now the {act.successor}")
        return
    section = section_of(citation)
    parts = [part for part in act.sections if section and part.startswith(f"{section}(")]
    if parts:
        message = f"section {section} of the `{act.title}` has several duties"
        yield _finding(
            citation, message, f"name the one you mean, such as {_or(parts)}", Severity.INFO
        )


def _of_repealed(citation: ActCitation, repealed: Moment, hint: str) -> Iterator[Finding]:
    text = citation.words.words
    if not tells_of_the_past(text, citation.start, citation.end, repealed.year):
        title = f"{citation.title} {citation.year}"
        yield _finding(citation, f"`{title}` is no longer law since {tell_moment(repealed)}", hint)


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
    summary="A law is named without its year, by a wrong name or year, or is no longer law.",
    why=(
        "There are two Children Acts that councils cite, and several older ones. Who wants to look "
        "up a right has to find the one that is meant, and it must be law."
    ),
    hint="write the title with its year, and the section for a duty",
    bad="""\
definition:
  text: >-
    The duty to keep you safe is in the Children Act. The Children and Social Work Act 2018 has the
    principles, and the Disability Discrimination Act 1995 protects you, as does the Equalities Act
    2010.
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
definition:
  text: >-
    The Adoption and Children Act (Northern Ireland) 2022 is another law. A Care Act assessment is
    told of under the Housing (Scotland) Act 2014 and the Localism Act 2011.
""",
        """\
vision: >-
  The Children and Social Work Bill became law in 2017, and the Mental Health Bill may be next.
  Until 2010 the Disability Discrimination Act 1995 protected disabled children.
""",
    ),
    blind_spots=(
        "It knows the Acts of the packs. That a section is cited as a whole is information only, "
        "and whether the words of the law are quoted as they are it cannot see."
    ),
    check=check,
)
