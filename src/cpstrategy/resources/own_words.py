"""Own words: those of a council and of an edition, compared with what the program says itself."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from cpstrategy.diagnostic import Diagnostic, errors
from cpstrategy.load.schema import validate
from cpstrategy.load.settle import is_nothing
from cpstrategy.load.yaml_reader import read_yaml
from cpstrategy.model.base import Record
from cpstrategy.model.edition import Edition
from cpstrategy.model.own_words import OwnWords
from cpstrategy.rules.syn import unknown_key, wrong_kind
from cpstrategy.source import Mapping as Tree
from cpstrategy.source import Scalar, Span
from cpstrategy.text.catalogue import PLURAL_FORMS, places
from cpstrategy.text.lists.english import ENGLISH
from cpstrategy.text.nearest import nearest

FILE = "words.yaml"
"""What the file of a council's own words is called, in its folder."""

EDITION = "edition-"
"""What the key begins with under which a council calls an edition otherwise."""

_FIELD = "words"


@lru_cache(maxsize=256)
def read_words(
    path: str, data: bytes, editions: Sequence[str]
) -> tuple[OwnWords | None, tuple[Diagnostic, ...]]:
    """Read a file of own words, for a council with some editions; None if it has an error."""
    tree, findings = read_yaml(path, data)
    if tree is None:
        return None, tuple(findings)
    whole = Tree({_FIELD: tree}, tree.span, {_FIELD: tree.span})
    record, more = validate(whole, OwnWords)
    findings += more
    if record is not None:
        findings += tell_words(record, record.words, editions)
    return None if errors(findings) else record, tuple(findings)


def tell_words(
    record: Record, words: Mapping[str, str], editions: Collection[str] = ()
) -> Iterator[Diagnostic]:
    """Find keys that mean nothing, words that say nothing, and places that lack or are too many."""
    for key, said in words.items():
        if fault := _silence(record, key, said):
            yield _says_nothing(record, key, fault)
        elif key.removeprefix(EDITION) in editions and key.startswith(EDITION):
            yield from _places(record, key, said, "")
        elif english := _english(key):
            yield from _places(record, key, said, english)
        else:
            yield _unknown(record, key, [*ENGLISH, *(f"{EDITION}{name}" for name in editions)])


def titled(editions: Sequence[Edition], words: Mapping[str, str]) -> tuple[Edition, ...]:
    """The editions by the titles that a council gives them."""
    return tuple(
        one.model_copy(update={"title": words[f"{EDITION}{one.name}"]})
        if f"{EDITION}{one.name}" in words
        else one
        for one in editions
    )


def _english(key: str) -> str:
    """What the program says; in a plural form that English lacks, what it says of many."""
    stem, _, form = key.rpartition("-")
    return ENGLISH.get(key) or (ENGLISH.get(f"{stem}-other", "") if form in PLURAL_FORMS else "")


def _unknown(record: Record, key: str, keys: Sequence[str]) -> Diagnostic:
    near = nearest(key, keys)
    hint = f"did you mean `{near}`?" if near else "the keys are in `templates/words/en-GB.yaml`"
    return unknown_key.UNIT.diagnostic(_at(record, key), f"unknown key `{key}`", hint)


def _silence(record: Record, key: str, said: str) -> str:
    """Why a word would leave what it stands on without a name, if it would."""
    written = record.yaml_node[_FIELD][key]
    if isinstance(written, Scalar) and is_nothing(written):
        return "is empty"
    return "" if any(map(str.isalpha, said)) else "has no letter"


def _says_nothing(record: Record, key: str, fault: str) -> Diagnostic:
    english = _english(key)
    says = f"the program says `{english}`: " if english else ""
    hint = f"{says}write words, or delete the line"
    return wrong_kind.UNIT.diagnostic(record.at(_FIELD, key), f"`{key}` {fault}", hint)


def _places(record: Record, key: str, said: str, english: str) -> Iterator[Diagnostic]:
    needed, named = set(places(english)), set(places(said))
    span = record.at(_FIELD, key)
    for place in (one for one in needed_places(key, english) if one not in named):
        message = f"`{key}` has no `{{{place}}}`"
        hint = f"the program says `{english}`: write `{{{place}}}` where that is to stand"
        yield wrong_kind.UNIT.diagnostic(span, message, hint)
    for place in sorted(named - needed):
        message = f"`{{{place}}}` stands for nothing in `{key}`"
        among = f"the program says `{english}`" if english else "write it without braces"
        yield wrong_kind.UNIT.diagnostic(span, message, among)


def needed_places(key: str, english: str) -> list[str]:
    """The places that a word must have; a word in a word, as `{priority}`, can be written out."""
    return sorted({*places(english)} - ENGLISH.keys() - _spared(key))


def _spared(key: str) -> frozenset[str]:
    """A form for one, two or none can do without the number."""
    return frozenset({"number"} if key.endswith(("-zero", "-one", "-two")) else ())


def _at(record: Record, key: str) -> Span:
    """Where a key stands."""
    node = record.yaml_node.get(_FIELD)
    return node.keys_at.get(key, node.span) if isinstance(node, Tree) else record.span
