"""Content model: every record and key that YAML may hold, from the typed model itself."""

from collections.abc import Iterator

from pydantic.fields import FieldInfo

from cpstrategy import sections
from cpstrategy.discovery import discover
from cpstrategy.invariants import present
from cpstrategy.model.base import Record
from cpstrategy.model.edition import Edition
from cpstrategy.model.kinds import classes_below
from cpstrategy.model.name import OwnName
from cpstrategy.model.pack import Pack
from cpstrategy.model.pictures import PictureSet
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import OwnText
from cpstrategy.model.unprinted import UNPRINTED
from cpstrategy.section import SectionUnit
from reference.citations import citations
from reference.introduction import AFTER_CITATIONS, BEFORE_CITATIONS
from reference.kinds import tell_kind, tell_need
from reference.markdown import MADE, code, page, sentences, table
from reference.records import Kinds, kinds, title_of

_WITHIN = (OwnText, OwnName)
"""What the program makes of keys that a council has named."""


def content_model() -> str:
    """Write the page."""
    content = [one for one in classes_below(Strategy) if one not in _WITHIN]
    others = [
        one
        for root in (Edition, Pack, PictureSet)
        for one in classes_below(root)
        if one not in (*content, *_WITHIN)
    ]
    known = kinds([*content, *others])
    return page(
        [
            MADE + BEFORE_CITATIONS,
            citations(),
            AFTER_CITATIONS,
            "## Sections",
            "The outline of a document, or of an edition, may name these sections, in any order.\n"
            "A section with nothing to say is left out.",
            _sections(),
            "## Records",
            "The first table holds the keys at the top of a council's files.\n"
            "Every record may also have a `note`: a note among editors, which is never published.\n"
            "Every record of which a list shows several may have `in`, with the names of the short "
            "editions that show it, as in `in: [youth, easy-read]`.\n"
            "A text and a name may have a key of each register that `registers` declares, such as "
            "`8-to-11`, with what the register "
            "that it is like takes.\n"
            "Of each list, a short edition shows the records marked for it, or all of them "
            "if none is; `not-in: [youth]` leaves one out.\n"
            "So people choose what is left out, and not the order of a file.",
            *(_record(one, known) for one in content),
            "## Keys that are never printed",
            "Every other key of a council's content is printed in the full edition, "
            "or cited by its texts.",
            _never_printed(),
            "## Editions, packs and pictures",
            "Editions lie in `templates/editions/NAME/edition.yaml`, packs in `content/packs/`, "
            "and the pictures of easy read in `templates/pictures/pictures.yaml`.\n"
            "A council's own stand in `editions/`, `packs/` and `pictures/` in its folder.\n"
            "Of two entries for one word the council's own holds.\n"
            "A council can do without knowing them.",
            *(_record(one, known) for one in others),
        ]
    )


_OF_ALL = ("note", "in_", "own", "tried_own")
"""Keys that are told of all records at once."""


def _sections() -> str:
    units = discover(sections, SectionUnit).values()
    rows = [
        (code(unit.name), unit.title, ", ".join(code(key.replace("_", "-")) for key in unit.needs))
        for unit in units
    ]
    own = (code("narratives"), "each narrative's own heading", code("narratives"))
    return table(("Section", "Usual heading", "Shows"), sorted([*rows, own]))


def _never_printed() -> str:
    kinds_of = (kind for record in classes_below(Strategy) for kind in record.__mro__)
    classes = {kind.__name__: kind for kind in kinds_of if issubclass(kind, Record)}
    rows = []
    for name, reason in UNPRINTED.items():
        owner, _, field = name.rpartition(".")
        record = classes.get(owner)
        key = _key(record, field) if record else field
        of = title_of(record) if record else "every record"
        rows.append((code(key), of, reason.kind, reason.because))
    return table(("Key", "Of", "Is", "Because"), rows)


def _record(record: type[Record], known: Kinds) -> str:
    return page([f"### {title_of(record)}", "\n".join(_opening(record)), _keys(record, known)])


def _opening(record: type[Record]) -> Iterator[str]:
    yield sentences((record.__doc__ or "").split("\n\n")[0])
    if record.shorthand:
        yield f"The words alone will do: they stand for {code(_key(record, record.shorthand))}."
    if record.cited:
        yield f"Texts cite it as `{{{record.kind}:id}}`."


def _keys(record: type[Record], known: Kinds) -> str:
    rows = [
        (code(_key(record, name)), tell_kind(field, known), tell_need(field), _meaning(field))
        for name, field in record.model_fields.items()
        if name not in _OF_ALL
    ]
    return table(("Key", "Takes", "Needed", "Meaning"), rows)


def _meaning(field: FieldInfo) -> str:
    return present(field.description, "every key says what it means")


def _key(record: type[Record], name: str) -> str:
    return record.model_fields[name].alias or name
