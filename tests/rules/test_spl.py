"""Rules of spelling: which slips they find, where, and what they leave alone."""

import re
from collections.abc import Callable

import pytest

from cpstrategy.analysis.spellings import advice
from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.load.load import load
from cpstrategy.model.lexicon import Spelling
from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.rule import Rule
from cpstrategy.rules.spl import (
    american_spelling,
    apostrophe,
    compound_drift,
    confusable,
    list_punctuation,
    missing_word,
    repeated_words,
    typography,
    unclosed_quote,
    unknown_word,
    usage_variant,
    wrong_article,
)
from tests.published.test_published import DOCUMENTS, HERE

COUNCIL = b"council: {name: Example Council}\ndocument: {title: Our strategy}\n"
Look = Callable[[Rule, str], list[Diagnostic]]

RULES = (
    american_spelling.UNIT,
    apostrophe.UNIT,
    compound_drift.UNIT,
    confusable.UNIT,
    missing_word.UNIT,
    repeated_words.UNIT,
    typography.UNIT,
    unclosed_quote.UNIT,
    unknown_word.UNIT,
    usage_variant.UNIT,
)


def said(look: Look, rule: Rule, words: str) -> list[Diagnostic]:
    """What a rule finds in a vision."""
    found = look(rule, f'vision: "{words}"\n')
    assert {one.code for one in found} <= {rule.code}
    return found


@pytest.mark.parametrize(
    ("words", "slip"),
    [
        ("in the the home", "the the"),
        ("a sense of a sense of home", "a sense of a sense of"),
        ("79% of the of them", "of the of"),
        ("we will help we will help you", "we will help we will help"),
        ("The the home", "The the"),
        ("the **the** home", "the **the"),
    ],
)
def test_words_that_come_twice(look: Look, words: str, slip: str) -> None:
    """Words, phrases and prepositions, at their place."""
    [one] = said(look, repeated_words.UNIT, words)
    assert one.span.column == 10 + words.index(slip)
    assert one.span.end_column == one.span.column + len(slip)


def test_words_of_lists_and_clouds_come_twice(look: Look) -> None:
    """Short lines are no sentence, and a paragraph ends one."""
    cloud = "vision: |-\n  new people\n  people\n\n  Care\n\n  Care is good.\n"
    assert look(repeated_words.UNIT, cloud) == []
    wrapped = f"vision: |-\n  {'We want the best, and nothing less, for each of our'} the\n  the.\n"
    assert len(look(repeated_words.UNIT, wrapped)) == 1


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Ask their PA's and others.", "PAs"),
        ("Many sit GCSE's.", "GCSEs"),
        ("In the 1990's it changed.", "1990s"),
        ("The Childrens' plan.", "Children's"),
        ("Two children homes opened.", "children's homes"),
        ("Director of Children Services.", "Children's Services"),
        ("We dont know.", "don't"),
        ("Hear young peoples views.", "young people's"),
        ("It sees a young persons need.", "young person's"),
        ("The councils Leaving Care team.", "council's"),
        ("Care leavers views count.", "leavers' views"),
        ("In two years time.", "years' time"),
        ("Foster carer's are there.", "carers"),
        ("The choice is your's.", "yours"),
    ],
)
def test_apostrophes(look: Look, words: str, meant: str) -> None:
    """One is missing, misplaced or of no use, and the hint has what was meant."""
    [one] = said(look, apostrophe.UNIT, words)
    assert one.hint == f"write `{meant}`"


@pytest.mark.parametrize(
    "words",
    [
        "The PA's manager and a PA's visit",
        "Care leavers need care leavers.",
        "Our councils work together.",
        "Young persons who ask.",
        "It’s its own.",
        "Families' views and carers’ wishes",
    ],
)
def test_apostrophes_that_are_right(look: Look, words: str) -> None:
    """Owners, plurals and contractions."""
    assert said(look, apostrophe.UNIT, words) == []


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Make certain that you physical health counts.", "your"),
        ("supporting you achieve", "you to achieve"),
        ("Their is help.", "There"),
        ("They live with there families.", "their"),
        ("If there going home.", "they're"),
        ("Your not alone.", "You're"),
        ("Its like a home.", "It's"),
        ("On it's own.", "its"),
        ("You should of asked.", "should have"),
        ("It had a negative affect on you.", "effect"),
        ("We give advise.", "advice"),
        ("We will not loose touch.", "lose"),
        ("The Principle Social Worker.", "Principal"),
        ("We help, rather then wait.", "rather than"),
        ("It is lead by us.", "led"),
    ],
)
def test_words_in_the_place_of_others(look: Look, words: str, meant: str) -> None:
    """The hint has the word that was meant, with its capital."""
    [one] = said(look, confusable.UNIT, words)
    assert one.hint == f"write `{meant}`"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("We recieve it. You recieve it.", "`recieve` is no word (2 times)"),
        ("Keystage 1", "`Keystage` is no word"),
        ("We strugle.", "`strugle` is in no list of words"),
        ("We are seperated. Seperatd.", "`seperated` is no word"),
        ("The separated ones. Separted too.", "`Separted` is in no list of words"),
    ],
)
def test_unknown_words(look: Look, words: str, message: str) -> None:
    """Each is reported once, with its number; a capital is no name if the word is near at hand."""
    assert message in [one.message for one in said(look, unknown_word.UNIT, words)]


WORDS_OF_THE_SECTOR = """
    app wifi esports webpage traineeships aspirational inclusivity minoritised benchmarking
    dysregulated foodbank chatbot audiobook roadmap buddying ableism disaggregation quartile
    regionalisation deprioritised anonymised frontline timeframe infographics racialised
    adultification misgendering impactful jobseekers upcycling taskforce secondees whistleblowing
    playworkers gamers filmmaking flipcharts roleplay placemaking cuckooing proactivity learnings
    de-escalate co-create non-attendance multi-use pre-tenancy re-referral self-advocacy
"""


@pytest.mark.parametrize("word", WORDS_OF_THE_SECTOR.split())
def test_words_of_the_sector_are_known(look: Look, word: str) -> None:
    """Councils use them, and so do young people."""
    assert said(look, unknown_word.UNIT, f"We talk about {word} here.") == []


def test_of_what_councils_published_hardly_a_word_is_unknown() -> None:
    """At most one of a hundred words: whoever is told of more no longer looks."""
    flagged, all_words = 0, 0
    for document in DOCUMENTS:
        [council] = (HERE / document / "content").iterdir()
        texts = " ".join(path.read_text("utf-8") for path in council.rglob("*.yaml"))
        all_words += len({*re.findall(r"[a-z]{2,}", texts.lower())})
        expected = (HERE / document / "expected.txt").read_text("utf-8")
        flagged += expected.count("[SPL001]")
    assert flagged <= all_words / 100


def test_the_words_of_the_council_come_first(look: Look) -> None:
    """A young person's word is left as it is, so the place is the council's."""
    quote = "asks: [{id: a, title: A, items: [We zzxxq.]}]\n"
    assert [one.severity for one in look(unknown_word.UNIT, quote)] == [Severity.INFO]
    [one] = look(unknown_word.UNIT, f"vision: We zzxxq.\n{quote}")
    assert (one.severity, one.span.line) == (Severity.WARNING, 1)
    later = "glossary: [{id: b, term: B, meaning: zzxxq.}]\n"
    [one] = look(unknown_word.UNIT, f"vision: We want zzxxq.\n{later}")
    assert one.span.line == 1
    [one] = look(unknown_word.UNIT, f"{quote}glossary: [{{id: b, term: B, meaning: We zzxxq.}}]\n")
    assert (one.severity, one.span.line) == (Severity.WARNING, 2)


def test_a_pack_of_the_council_decides() -> None:
    """What it says is right, the shipped packs do not call wrong."""
    own = Pack(spellings=[Spelling(avoid=["wellbeing"], use="well-being")])
    shipped = Pack(spellings=[Spelling(avoid=["well-being", "well being"], use="wellbeing")])
    words = b"vision: Wellbeing, well-being, well being.\n"
    strategy = load({"content/a/a.yaml": COUNCIL + words}, Strategy).record
    assert strategy is not None
    found = advice(strategy.adopt(Supplies(packs=(own, shipped)))).compounds
    assert [*found] == ["wellbeing", "well being"]


def test_what_was_meant_is_nearest(look: Look) -> None:
    """A word one slip away, of this text or of the list."""
    [one] = said(look, unknown_word.UNIT, "We strugle.")
    assert one.hint == "did you mean `struggle`?"
    [one] = said(look, unknown_word.UNIT, "We zzxxq.")
    assert "add it to `words`" in one.hint


def test_fixes_stand_in_the_place_of_exactly_the_words(look: Look) -> None:
    """Only of a council's own words, with their capitals."""
    quote = (
        "priorities: [{id: a, title: A, quotes: [{id: q, text: 'My behavior, co production'}]}]\n"
    )
    for rule in (american_spelling.UNIT, compound_drift.UNIT):
        assert [(one.fix, one.severity) for one in look(rule, quote)] == [(None, Severity.INFO)]
    [one] = said(look, american_spelling.UNIT, "Behavior counts.")
    assert (one.fix, one.span.column, one.span.end_column) == ("Behaviour", 10, 18)
    [one] = said(look, compound_drift.UNIT, "For your well-being.")
    assert (one.fix, one.span.column, one.span.end_column) == ("wellbeing", 19, 29)
    [one] = look(compound_drift.UNIT, "vision: 'It''s well-being, it''s'\n")
    assert (one.fix, one.span.column) == ("wellbeing", 16)


@pytest.mark.parametrize(
    "words",
    [
        "Is it 'good enough'?",
        "The carers' views, and 'tis good.",
        "“One.” ‘Two.’",
        "A 14' wall, and the children's.",
    ],
)
def test_quotations_that_are_closed(look: Look, words: str) -> None:
    """Apostrophes and measures are no quotation marks."""
    assert said(look, unclosed_quote.UNIT, words) == []


@pytest.mark.parametrize("words", ["Just 'good enough.", "He said “so.", "So it is” he said."])
def test_quotations_that_never_end(look: Look, words: str) -> None:
    """Or never begin."""
    assert len(said(look, unclosed_quote.UNIT, words)) == 1


@pytest.mark.parametrize(
    ("words", "fix"),
    [
        ("one  two", "one two"),
        ("one ,two three , four", "three,"),
        ("see “ this”", "“this"),
        ("see (this )", "this)"),
        ("one,two", "one, two"),
        ("ends here.Then", "here. Then"),
    ],
)
def test_spaces_and_marks(look: Look, words: str, fix: str) -> None:
    """The words beside a mark are part of the place, so that there is one only."""
    assert fix in [one.fix for one in said(look, typography.UNIT, words)]


def test_a_place_is_found_behind_the_same_words(look: Look) -> None:
    """White space is any white space, so the same words with one space are counted as well."""
    [one] = said(look, typography.UNIT, "We go. We go.  We stay.")
    assert (one.fix, one.span.column) == ("go. We", 20)


@pytest.mark.parametrize(
    ("ends", "found"),
    [
        (". . ''", 1),
        ("'' '' .", 1),
        ("; ; .", 0),
        (". ? .", 0),
        ("'' '' ''", 0),
        (". ''", 0),
    ],
)
def test_ends_of_entries(look: Look, ends: str, found: int) -> None:
    """Three entries at least, and a list that is one sentence may have semicolons."""
    items = ", ".join(f'"Help you{end.strip(chr(39))}"' for end in ends.split())
    content = f"pledges: [{{id: a, title: A, items: [{items}]}}]\n"
    assert len(look(list_punctuation.UNIT, content)) == found


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Up to age of 25", "Up to the age of"),
        ("Services should 'at the ready'", "should be 'at the ready"),
        ("You need ensure this.", "need to ensure"),
        ("A range services", "range of services"),
    ],
)
def test_words_that_fell_out(look: Look, words: str, meant: str) -> None:
    """In a dozen turns of phrase."""
    [one] = said(look, missing_word.UNIT, words)
    assert one.hint == f"write `{meant}`"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_references_addresses_and_other_languages_are_no_prose(look: Look, rule: Rule) -> None:
    """Ids are no words, and no list here has Welsh ones."""
    bodies = "bodies: [{id: co-produse, name: Ofsted}]\n"
    words = "{body:co-produse} {body:co-produse} at chldrn-recieve.example.org/the/the"
    words += " <table><tr><td class=childs>As well</td><td>as</td></tr></table>"
    assert look(rule, f"{bodies}vision: See {words}.\n") == []
    assert look(rule, "document: {language: cy}\nvision: Mae mae gofal  , wel “na\n") == []


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("Its our duty.", "It's"),
        ("This may effect your life.", "affect"),
        ("We are effected by it.", "affected"),
        ("The council cares for it's residents.", "its"),
        ("If you loose your home, ring us.", "lose"),
        ("Family is one of the most important thing in life.", "things"),
        ("We offer a range of care option, and ask.", "options"),
        ("They fear loosing touch.", "losing"),
        ("The board, lead by the Chair, meets.", "led"),
        ("We will insure you are safe.", "ensure"),
        ("Our practise model is new.", "practice"),
        ("You can practice your cooking.", "practise"),
        ("It is for every body who is here.", "everybody"),
        ("They was glad.", "They were"),
        ("We met 50, 80% of who live here.", "of whom"),
        ("That is far to many moves.", "too"),
        ("It will compliment our work.", "complement"),
    ],
)
def test_words_that_are_others(look: Look, slip: str, meant: str) -> None:
    """The commonest slips, which no spelling checker sees."""
    [one] = said(look, confusable.UNIT, slip)
    assert one.hint == f"write `{meant}`"


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("Our corporate parent's will listen.", "parents"),
        ("The board meet's monthly.", "meets"),
        ("This is the Councils pledge.", "Council's"),
        ("It is the councils duty.", "council's"),
    ],
)
def test_apostrophes_of_councils_and_boards(look: Look, slip: str, meant: str) -> None:
    """One too many, and one too few."""
    [one] = said(look, apostrophe.UNIT, slip)
    assert one.hint == f"write `{meant}`"


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("We see a lot young people.", "a lot of young people"),
        ("We do so as part our plan.", "part of our"),
        ("All are heard regardless their age.", "regardless of their"),
        ("We are responsible our children.", "responsible for our"),
        ("We work in partnership our partners.", "in partnership with our"),
        ("We look forward working with you.", "forward to working"),
    ],
)
def test_small_words_that_are_missing(look: Look, slip: str, meant: str) -> None:
    """Between two words that cannot stand side by side."""
    [one] = said(look, missing_word.UNIT, slip)
    assert one.hint == f"write `{meant}`"


@pytest.mark.parametrize(
    "words",
    [
        "Its own effect on your life is a good one; the effect your home has is an hour of calm.",
        "The councils pledge to help. The team helps. A parent's view, and the board's will.",
        "We insure our buildings, lead by example, practise with you, and see a university.",
        "A once-only offer of a European union for an NHS worker, an MP, an SGO and an x-ray.",
        "Grade A is one thing, and every public body is another. Some of who we are is a user.",
        "As part of our plan we look forward to it, in line with the law, and help a lot.",
        "Hepatitis A also spreads. The A and E is near. An historic home. A useful unit.",
        "Change was effected by them. It's children who ask, and to say it's best is of use.",
        "Plan A includes everything; vitamin A, option A enables it.",
    ],
)
def test_what_looks_like_these_slips_is_none(look: Look, words: str) -> None:
    """Sentences with the same words, in which nothing is wrong."""
    for rule in (confusable.UNIT, apostrophe.UNIT, missing_word.UNIT, wrong_article.UNIT):
        assert said(look, rule, words) == []
