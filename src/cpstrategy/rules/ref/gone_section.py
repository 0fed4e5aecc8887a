"""REF021 gone-section: a section of an Act that it does not have, or no longer has."""

from collections.abc import Iterator

from cpstrategy.analysis.laws import ActCitation, ShownSection, citations, cited_section
from cpstrategy.analysis.time import day, is_over
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.law import Act, ReplacedSections
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.past import tells_of_the_past


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at each section that is cited with its Act."""
    for citation in citations(strategy):
        shown = cited_section(citation)
        if citation.act is not None and shown is not None:
            yield from _in_act(citation, citation.act, shown, strategy)


def _in_act(
    citation: ActCitation, act: Act, shown: ShownSection, strategy: Strategy
) -> Iterator[Finding]:
    place = citation.words.place(shown.start, shown.end)
    if act.last_section and shown.number > act.last_section:
        message = f"the `{act.title}` has no section {shown.name}; its last is {act.last_section}"
        yield Finding(place, message, "look up which section is meant")
    for replaced in act.replaced:
        is_gone = shown.name in replaced.sections and is_over(replaced.since, day(strategy))
        if is_gone and not _is_history(citation, replaced):
            message = (
                f"section {shown.name} of the `{act.title}` gave way on "
                f"{tell_moment(replaced.since)}"
            )
            yield Finding(place, message, f"the law is now {replaced.successor}")


def _is_history(citation: ActCitation, replaced: ReplacedSections) -> bool:
    text = citation.words.words
    return tells_of_the_past(text, citation.start, citation.end, replaced.since.year)


UNIT = Rule(
    code="REF021",
    name="gone-section",
    severity=Severity.WARNING,
    summary="A section that its Act does not have, or has no longer.",
    why=(
        "Who looks up the duty finds nothing, or a law that councils do not follow any more. In "
        "Wales, part III of the Children Act 1989 gave way to a law of its own in 2016."
    ),
    hint="look up which section is meant",
    bad="""\
definition:
  text: >-
    By section 23 of the Children Act 1989 we find you a home, and by section 122 we keep it.
""",
    good="""\
definition:
  text: >-
    By section 22A of the Children Act 1989 we find you a home, and by section 22(3) we keep you
    safe.
""",
    false_positives=(
        """\
definition:
  text: >-
    Section 23CZB of the Children Act 1989 is about personal advisers. Until 2011 section 23 of the
    Children Act 1989 was about homes. There are 122 of us under the Children Act 1989.
""",
    ),
    blind_spots=(
        "It knows the last section of some Acts, and few of those that have gone. Of several "
        "sections that are cited together it sees the one beside the title."
    ),
    check=check,
)
