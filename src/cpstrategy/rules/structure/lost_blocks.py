"""STR022 lost-blocks: a list, a table or paragraphs where there is room for one paragraph."""

from collections.abc import Container, Iterator, Mapping
from types import MappingProxyType

from cpstrategy.diagnostic import Severity
from cpstrategy.model.items import ItemGroup
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.block_marks import BlockMark, block_marks

_ELSEWHERE = "move it to where there is room, such as the `text` of one of `narratives`"
_TOLD: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "table": ("a table here would be printed in one line, with its signs", _ELSEWHERE),
        "list": (
            "a list here would be printed in one line, with its signs",
            "say it in a sentence, or make each entry one of its own in the list of the YAML",
        ),
        "heading": (
            "a heading here would be printed within the line, with its sign",
            "delete `#`; for bold write `**words**`",
        ),
        "quotation": (
            "a quotation here would be printed within the line, with its sign",
            "delete `>`, and put the words into quotation marks",
        ),
        "line across": ("a line across the page has no room here", "delete it"),
        "paragraph": (
            "the paragraph that begins here would be joined to the one above",
            "make one of both, or an entry of its own of it in the list of the YAML",
        ),
    }
)
_WITHOUT_SIGNS = ("line across", "paragraph")
"""What is lost without a sign of it."""
_OF_PLAIN_WORDS = ("table", "list", "paragraph")
"""In a name or a fact no other sign has a meaning."""
_SIGNS = "-*+>#_| "


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for lines that stand for themselves in what is set within a line."""
    deep = frozenset(map(id, _in_entries(strategy)))
    for words in strategy.words:
        if "\n" not in words.words and words.words[0] not in _SIGNS:
            continue
        if is_in_one_line(words, deep):
            marks = (one for one in block_marks(words.words) if _has_meaning(one, words))
            if mark := next(marks, None):
                yield _finding(words, mark)


def is_in_one_line(words: FieldWords, deep: Container[int]) -> bool:
    """Whether outputs set the words within a line: all but what is a text of paragraphs."""
    if not isinstance(words.record, Text):
        return True
    field = next(name for name, child in words.owner.children() if words.stands_in(child))
    return field in words.owner.in_one_line or id(words.owner) in deep


def _in_entries(strategy: Strategy) -> Iterator[ItemGroup]:
    """Lists so deep below others that they are entries of a list themselves."""
    for group in strategy.records:
        if isinstance(group, ItemGroup):
            yield from (inner for below in group.groups for inner in below.groups)


def _has_meaning(mark: BlockMark, words: FieldWords) -> bool:
    is_alone = mark.kind == "list" and "\n" not in words.words
    return words.is_markdown or (mark.kind in _OF_PLAIN_WORDS and not is_alone)


def _finding(words: FieldWords, mark: BlockMark) -> Finding:
    lines = words.words.split("\n")
    start = sum(len(line) + 1 for line in lines[: mark.line])
    place = words.place(start, start + len(lines[mark.line]))
    level = Severity.WARNING if mark.kind in _WITHOUT_SIGNS else None
    level = Severity.INFO if words.voice is Voice.QUOTE else level
    return Finding(place, *_TOLD[mark.kind], severity=level)


UNIT = Rule(
    code="STR022",
    name="lost-blocks",
    severity=Severity.ERROR,
    summary="A list, a table or several paragraphs where there is room for one paragraph.",
    why=(
        "Titles, entries of lists and cells of tables are set as one paragraph. What stood in "
        "lines of its own would run together there, and bullets would be printed as dashes."
    ),
    hint="say it in one paragraph",
    bad="""\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - |
        We will ask you:

        - where you want to live
        - whom you want to see
""",
    good="""\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - We will ask you where you want to live.
      - We will ask you whom you want to see.
""",
    false_positives=(
        """\
vision: |
  We ask you:

  - where you want to live
  - whom you want to see
actions:
  - {id: reviews, text: Hold reviews, measure: "> 90% in time"}
""",
    ),
    check=check,
)
