"""SPL007 unclosed-quote: a quotation that begins and never ends."""

from collections.abc import Iterator
from itertools import islice

from cpstrategy.analysis.passages import Passage, some
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily

_BLOCK = lazily(r"(?:[^\n]|\n(?![ \t]*(?:\n|[-*+] |\d+[.)] )))+")
_DOUBLE = lazily(r"(?<!\d)[\"“”„]|(?<=\d)[“”\"](?=[\s.,;:)]|\Z)")
_INCHES = lazily(r"\d\"")
_OPENS = lazily(r"(?<![^\s(\[—–-])['‘](?=[^\W\d_])(?!(?:em|til|cause|tis|twas|n)\b)")
_CLOSES = lazily(r"(?<=\S)['’](?![^\W_])")
_WORDS = lazily(r"\S*(?:\s+\S+){0,2}")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Count the marks of every paragraph and item."""
    for passage in some(strategy, strategy.lookup.containing(*"\"'“”‘")):
        bare = passage.bare
        if '"' in bare or "“" in bare or "”" in bare:
            yield from islice(_double(passage), MOST_FINDS)
        # A single mark is an apostrophe mostly, so only one that can be nothing else is looked at.
        if ("'" in bare or "‘" in bare) and len(_OPENS.findall(bare)) == 1:
            yield from _single(passage)


def _double(passage: Passage) -> Iterator[Finding]:
    if len(_DOUBLE.findall(passage.bare)) % 2 == 0:
        return
    blocks = list(_BLOCK.finditer(passage.bare))
    for number, block in enumerate(blocks):
        marks = list(_DOUBLE.finditer(passage.bare, *block.span()))
        following = blocks[number + 1][0].lstrip()[:1] if number + 1 < len(blocks) else ""
        # A quotation of several paragraphs opens in each, and closes in the last.
        if len(marks) % 2 and not _INCHES.search(block[0]) and following not in ("“", '"'):
            yield _finding(passage, marks[-1].start(), marks[-1][0])


def _single(passage: Passage) -> Iterator[Finding]:
    opening = next(_OPENS.finditer(passage.bare))
    if not _CLOSES.search(passage.bare, opening.end()):
        yield _finding(passage, opening.start(), opening[0])


def _finding(passage: Passage, start: int, mark: str) -> Finding:
    before = passage.bare[:start].split()[-1:] if mark == "”" else []
    words = _WORDS.match(passage.bare, start)
    end = words.end() if words else start + 1
    if before:
        start, end = passage.bare.rindex(before[0], 0, start), start + 1
    shown = single_spaced(passage.written.words[start:end])
    message = f"the quotation mark at `{shown}` has no partner"
    return Finding(passage.place(start, end), message, severity=passage.severity)


UNIT = Rule(
    code="SPL007",
    name="unclosed-quote",
    severity=Severity.WARNING,
    summary="A quotation mark without its partner.",
    why=(
        "Readers cannot tell where somebody else's words end and the council's begin. Where the "
        "words are a young person's, that is who said what."
    ),
    hint="close the quotation where it ends, or delete the mark",
    bad="""\
vision: We ask for the best for our children and not just 'good enough.
""",
    good="""\
vision: We ask for the best for our children and not just 'good enough'.
""",
    false_positives=(
        """\
vision: >-
  Is it 'good enough for my child'? The carers' voices and the children's views count, as in the
  '90s. Rock 'n' roll, and a 14" screen. ‘Is it good?’ they asked.
definition:
  text: |-
    They told us: “We want to be heard.

    We want to be asked.” That is what we do.
""",
    ),
    blind_spots=(
        "Single marks look like apostrophes, so they are counted only where one can be nothing "
        "else, and nothing after it could close it."
    ),
    check=check,
)
