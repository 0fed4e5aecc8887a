"""Verbs: whether an entry of a list promises, tells what was done, or only names a thing."""

from collections.abc import Container
from itertools import dropwhile, pairwise

from cpstrategy.text.imperatives import opens_with_order
from cpstrategy.text.normal_form import straight
from cpstrategy.text.patterns import lazily

_ACTIONS = (
    "achieve act add agree aim allow appoint arrange ask assess attract be become begin bring"
    " build campaign carry celebrate challenge change check choose collate collect communicate"
    " complete connect consider consult continue co-produce coordinate create cut deliver design"
    " develop employ embed enable encourage engage enhance ensure establish expand explore extend"
    " feel find focus follow gather get give go grow have hear help hold identify implement"
    " improve include increase influence inform introduce invest invite involve join keep know"
    " launch lead learn let listen look maintain make maximise measure meet minimise monitor move"
    " notice offer open organise pay plan prepare prevent prioritise produce promote protect"
    " provide publish put raise reach receive recognise recruit reduce refresh relaunch remove"
    " renew report respect respond review revise rewrite run see seek send set shape share shorten"
    " show sign simplify start stay stop strengthen support sustain tackle take talk teach tell"
    " test think train treat try turn understand update use value visit welcome widen work write"
)
"""What councils do, kept by hand."""

_ONLY_VERBS = (
    "achieve add agree allow appoint arrange assess become bring build carry celebrate collate"
    " collect complete connect consider consult continue co-produce create deliver develop embed"
    " enable encourage engage enhance ensure establish expand explore extend gather give hear"
    " identify implement improve increase introduce invest invite involve keep listen look"
    " maintain make maximise minimise prepare prevent prioritise promote protect provide recognise"
    " recruit reduce relaunch remove respect respond seek simplify strengthen sustain teach tell"
    " understand widen"
)
"""Those that are hardly ever the name of a thing at the beginning of an entry."""

_HELPERS = (
    "am is are was were be been being has have had do does did will would can could shall should"
    " may might must i'm we're you're they're it's we'll you'll they'll i'll we've you've won't"
    " can't don't doesn't didn't isn't aren't haven't hasn't need needs want wants"
)
_ACTION = frozenset(_ACTIONS.split())
_ONLY_VERB = frozenset(_ONLY_VERBS.split())
_HELPER = frozenset(_HELPERS.split())
_WORD = lazily(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_THING = frozenset(("of", "in", "for", "to", "by", "between", "from"))
_BEFORE = frozenset(("to", "always", "also", "and"))
_FORM = lazily(r"\w{2,}(?:(?P<ing>ing)|ed|ise|ises|izes)")
"""Endings that verbs have; `training` has one too, so a text with one is given the benefit."""


def bare_words(text: str) -> list[str]:
    """The words of a text in small letters, without figures and punctuation."""
    return [straight(word) for word in _WORD.findall(text.casefold())]


def has_verb(text: str, known: Container[str] = ()) -> bool:
    """Whether a text may have a verb: a helping one, a form of one, or one that opens it.

    A dictionary tells more verbs than any list, and that `wellbeing` is none.
    """
    words = bare_words(text)
    if any(word in _HELPER or word in _ONLY_VERB or _is_form(word, known) for word in words):
        return True
    if opens_with_action(text) or opens_with_order(text, known):
        return True
    return any(before == "to" and word in _ACTION for before, word in pairwise(words))


def _is_form(word: str, known: Container[str]) -> bool:
    form = _FORM.fullmatch(word)
    if form is None or not (known and form["ing"]):
        return form is not None
    stem = word.removesuffix("ing")
    return any(base in known for base in (stem, f"{stem}e", stem[:-1]))


def opens_with_action(text: str) -> bool:
    """Whether a text begins as a promise does: `Support you to …`, but not `Support to …`."""
    words = list(dropwhile(_BEFORE.__contains__, bare_words(text)[:4]))
    if not words or words[0] not in _ACTION:
        return False
    return words[0] in _ONLY_VERB or (len(words) > 1 and words[1] not in _THING)


def opens_with_only_verb(text: str) -> bool:
    """Whether a text begins with a verb that is hardly ever the name of a thing."""
    opening = bare_words(text[:60])[:2]
    return len(opening) > 1 and opening[0] in _ONLY_VERB and opening[1] not in ("of", "in")
