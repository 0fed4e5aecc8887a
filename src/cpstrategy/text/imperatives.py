"""Imperatives: whether an entry of a list begins with an order, told by its form.

No list of verbs is complete. An order begins with a verb in its bare form, of which the dictionary
has others (`audits`, `auditing`), and goes on with what it is done to: `Audit every pathway plan`.
The name of a thing may begin with such a word too; then a preposition follows it (`Support to care
leavers`), or all that follows is the thing, without `the` or `our`: `Grant scheme`.
"""

from collections.abc import Container, Sequence

from cpstrategy.text.normal_form import straight
from cpstrategy.text.patterns import lazily

_WORD = lazily(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+")
_LEADING = frozenset(("always", "also", "and", "better", "further", "then", "to"))
_OF_TIME = frozenset(
    (
        *("daily", "early", "elderly", "family", "friendly", "monthly", "only", "quarterly"),
        *("termly", "weekly", "yearly"),
    )
)
"""They end as adverbs do, and stand before things."""

_LINKS = frozenset(
    (
        *("as", "at", "between", "by", "during", "for", "from", "in", "into", "is", "of", "on"),
        *("per", "through", "to", "under", "via", "with"),
    )
)
_OBJECTS = frozenset(
    (
        *("a", "all", "an", "any", "both", "each", "enough", "every", "everybody", "everyone"),
        *("fewer", "her", "his", "how", "if", "it", "its", "less", "many", "more", "most", "no"),
        *("one", "our", "out", "over", "several", "some", "such", "that", "the", "their", "them"),
        *("these", "this", "those", "up", "us", "what", "when", "where", "whether", "which", "who"),
        *("why", "you", "your"),
    )
)
"""What something is done to begins with these, or a verb with `up` and `out` in it goes on."""

_THINGS = frozenset(
    (
        *("action", "board", "campaign", "centre", "club", "conference", "dashboard", "day"),
        *("document", "event", "expansion", "festival", "forum", "framework", "fund", "group"),
        *("guide", "guidance", "hub", "initiative", "meeting", "model", "module", "network"),
        *("newsletter", "offer", "pack", "panel", "pathway", "plan", "policy", "post", "procedure"),
        *("process", "programme", "project", "protocol", "report", "review", "scheme", "service"),
        *("session", "strategy", "summit", "survey", "system", "team", "tool", "toolkit"),
        *("training", "workshop", "week"),
    )
)
"""What the plans of councils name when they name a thing and nothing is done to it."""

_NOUN_ENDINGS = ("ation", "ion", "ment", "ance", "ence", "al")
"""A verb with a noun of its own, as `refer` has `referral`, is no noun itself."""

_PREFIXES = ("co-", "re-", "pre-", "de-", "out-", "over-")


def opens_with_order(text: str, known: Container[str]) -> bool:
    """Whether a text begins with a verb that says what is done to something."""
    return _is_order([straight(word) for word in _WORD.findall(text.casefold())], known)


def is_bare_verb(word: str, known: Container[str]) -> bool:
    """Whether a dictionary has a word with `-s` and with `-ing`, as verbs have them."""
    bare = next((word.removeprefix(one) for one in _PREFIXES if word.startswith(one)), word)
    return bare in known and _has_any(_with_s(bare), known) and _has_any(with_ing(bare), known)


def with_ing(word: str) -> Sequence[str]:
    """How a word may be written with `-ing`."""
    forms = [f"{word}ing", f"{word}{word[-1:]}ing"]
    return [*forms, f"{word[:-1]}ing"] if word.endswith("e") else forms


def _is_order(words: Sequence[str], known: Container[str]) -> bool:
    match words:
        case [first, second, *others] if is_bare_verb(first, known):
            if second in ("and", "or", "then"):
                return _is_order(others, known)
            if second in _LINKS:
                return _has_noun(first, known)
            return not _OBJECTS.isdisjoint(words) or not _is_thing(words[-1])
        case [first, *others] if first in _LEADING or _is_adverb(first, known):
            return _is_order(others, known)
    return False


def _is_adverb(word: str, known: Container[str]) -> bool:
    return word.endswith("ly") and word not in _OF_TIME and word.removesuffix("ly") in known


def _is_thing(word: str) -> bool:
    return word in _THINGS or word.removesuffix("s") in _THINGS or f"{word[:-3]}y" in _THINGS


def _has_noun(word: str, known: Container[str]) -> bool:
    """Whether what is done has a name of its own, so that the word is no name."""
    stems = (word, word.removesuffix("e"), word + word[-1:], f"{word.removesuffix('y')}ic")
    return not word.endswith("ion") and any(
        stem + ending in known for stem in stems for ending in _NOUN_ENDINGS
    )


def _with_s(word: str) -> Sequence[str]:
    return [f"{word}s", f"{word}es", f"{word.removesuffix('y')}ies"]


def _has_any(forms: Sequence[str], known: Container[str]) -> bool:
    return any(form in known for form in forms)
