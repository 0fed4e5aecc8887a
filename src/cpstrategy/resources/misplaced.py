"""Misplaced: files among the editions that nobody reads, for their names or their folders'."""

import posixpath
from collections.abc import Collection, Iterator, Mapping

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.rules.syn import unread_file
from cpstrategy.source import Files, Span, without_layer
from cpstrategy.text.enumeration import in_code
from cpstrategy.text.nearest import nearest

_YAML = (".yaml", ".yml")
_LOOKS = (".css", ".j2")


def tell_misplaced(
    places: Mapping[str, str], templates: Files, names: Collection[str], folder: str, file: str
) -> Iterator[Diagnostic]:
    """Tell of each file below `folder` that is none of an edition, what to call it instead.

    `places` are where the templates lie that are not the program's, `names` those of all editions,
    and `file` is the end of the path of an edition.
    """
    for name, place in places.items():
        path = without_layer(name)
        if not path.startswith(folder) or path.endswith(file) or _is_included(path, templates):
            continue
        inner = path.removeprefix(folder)
        hint = _of_yaml(inner, places, templates, folder, file) or _of_look(inner, names, folder)
        if hint:
            said = f"nobody reads the file `{path}`"
            yield unread_file.UNIT.diagnostic(Span(place), said, hint, severity=Severity.WARNING)


def _of_yaml(path: str, places: Collection[str], templates: Files, folder: str, file: str) -> str:
    """What to do with YAML: there is one name that an edition can have."""
    base, end = posixpath.splitext(path)
    own, _, name = base.rpartition("/")
    if end.lower() not in _YAML:
        return ""
    wanted = f"{folder}{own or base}{file}"
    is_edition = not own or name.casefold() == "edition"
    if wanted in (places if is_edition else templates):
        return f"the edition stands in `{wanted}`: put what it needs there, and delete this"
    return f"rename it to `{wanted}`"


def _of_look(path: str, names: Collection[str], folder: str) -> str:
    """What to do with a style or a template: its folder is called as the edition."""
    own = path.rpartition("/")[0]
    if not path.endswith(_LOOKS) or not own or own.partition("/")[0] in names:
        return ""
    near = nearest(own, names)
    if near:
        return f"did you mean the folder `{folder}{near}`?"
    return f"call its folder as the edition that it is for: {in_code(names)}"


def _is_included(path: str, templates: Files) -> bool:
    """Whether a template names it: then it is read with that."""
    sought = path.encode()
    return any(sought in data for name, data in templates.items() if name.endswith(_LOOKS))
