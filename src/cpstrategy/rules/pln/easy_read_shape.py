"""PLN012 easy-read-shape: a row that is not one short sentence in whole words with a picture."""

import re
from collections.abc import Iterator

from cpstrategy.analysis.sentence_length import limit, long_in_edition, long_sentences
from cpstrategy.diagnostic import Severity
from cpstrategy.document.document import Document
from cpstrategy.model.strategy import Index, Strategy
from cpstrategy.model.text import EasyLine, Text
from cpstrategy.registers.expanded import told_sentences
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.familiar import is_familiar
from cpstrategy.text.patterns import lazily
from cpstrategy.text.references import REFERENCE

_CONTRACTION = lazily(
    r"\b(?:[a-z]+n['’]t|[a-z]+['’](?:d|ll|m|re|ve)|"
    r"(?:he|here|how|it|let|she|that|there|what|where|who)['’]s)\b",
    re.IGNORECASE,
)
_STOP = lazily(r"[.!?…]\W*\s|\n")
_LOUD = lazily(r"[A-Z]{2}")
_CAPITALS = lazily(r"\b([A-Z]{2,})s?\b")
_KNOWN = frozenset({"DIY", "DVD", "GP", "ID", "MP", "NHS", "OK", "PC", "PIN", "TV", "UK"})
"""Those that are better known than what they stand for."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at every row on its own, and at abbreviations in the light of the rows beside it."""
    most = limit(strategy, "easy")
    for place, count in long_sentences(strategy, "easy", most):
        message = f"this sentence has {count} words; an easy one has {most} at most"
        yield Finding(place, message, "make two rows of it")
    spellings = (word for term in strategy.glossary for word in (term.term, *term.aliases))
    in_glossary = " ".join(spellings)
    # Most rows have no capitals in a row, and looking closely takes long.
    with_capitals = strategy.numbered(strategy.lookup.with_word_matching(_LOUD))
    loud = {id(piece.record) for piece in with_capitals}
    for text in strategy.texts:
        is_loud = any(id(line) in loud for line in text.easy)
        explained = f"{in_glossary} {_explained(text)}" if is_loud else ""
        for line in text.easy:
            yield from _shape(line, strategy.index)
            if id(line) in loud:
                yield from _abbreviations(line, explained)


def _shape(line: EasyLine, index: Index) -> Iterator[Finding]:
    if not line.picture:
        hint = "add `picture:` with what it shows, such as `picture: home`"
        yield Finding(line.span, "this row has no picture", hint)
    count = _STOP.search(line.text) and sum(1 for _ in told_sentences(line.text, index, "easy"))
    if count and count > 1:
        hint = "make a row of each sentence"
        yield Finding(line.at("text"), f"there are {count} sentences in this row", hint)
    has_apostrophe = "'" in line.text or "’" in line.text
    for match in _CONTRACTION.finditer(line.text) if has_apostrophe else ():
        place = line.place_of("text", match[0])
        yield Finding(place, f"`{match[0]}` is a short form", "write both words in full")


def _abbreviations(line: EasyLine, explained: str) -> Iterator[Finding]:
    for match in _CAPITALS.finditer(REFERENCE.sub(" ", line.text)):
        word = match[1]
        # Capitals that shout are ordinary words, and bad for other reasons.
        is_known = word in _KNOWN or is_familiar(word.casefold(), ())
        if not is_known and not re.search(rf"\b{word}s?\b", explained):
            place = line.place_of("text", match[0])
            hint = "write the words in full, or add a row such as `PEP means …`"
            yield Finding(place, f"nothing here explains `{match[0]}`", hint)


def _explained(text: Text) -> str:
    """The capitals that a row of the text explains: `A PEP is …`, `exams called GCSEs`."""
    rows = "\n".join(line.text for line in text.easy)
    before = re.findall(r"(?:\b(?:called|short for|known as) |\()([A-Z]{2,})s?\b", rows)
    after = re.findall(r"\b([A-Z]{2,})s?\b ?(?:are|is|means?|stands?) ", rows)
    return " ".join((*before, *after))


def check_document(strategy: Strategy, document: Document) -> Iterator[Finding]:
    """Count the words of what an edition shows that asks for shorter sentences than others."""
    for place, count, edition in long_in_edition(strategy, document, ("easy",)):
        message = (
            f"this sentence has {count} words; in the edition `{edition.title}` the most is "
            f"{edition.longest_sentence}"
        )
        yield Finding(place, message, "make two rows of it", editions=(edition.name,))


UNIT = Rule(
    code="PLN012",
    name="easy-read-shape",
    severity=Severity.ERROR,
    summary="An easy-read row is not one short sentence in whole words, with a picture.",
    why=(
        "Easy read is for people with learning disabilities. They read one sentence, look at its "
        "picture and go on; a second sentence, a short form or a bare abbreviation stops them."
    ),
    hint="write one short sentence in whole words, with a picture",
    bad="""\
vision:
  easy:
    - {picture: plan, text: We won't forget your PEP. You will get help.}
    - We listen to you.
""",
    good="""\
vision:
  easy:
    - {picture: plan, text: We will not forget your education plan.}
    - {picture: support, text: You will get help.}
    - {picture: listen, text: We listen to you.}
""",
    check=check,
    check_document=check_document,
    actor=Actor.PARTICIPATION,
)
