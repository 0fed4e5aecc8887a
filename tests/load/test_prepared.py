"""Prepared: a record that was loaded before is the one that would be loaded now."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cpstrategy.load.load import load
from cpstrategy.load.prepared import load_prepared, prepare
from cpstrategy.model.base import Record
from cpstrategy.model.edition import Edition
from cpstrategy.model.pack import Pack
from cpstrategy.model.pictures import PictureSet
from cpstrategy.model.record_json import record_to_json
from cpstrategy.model.strategy import Strategy
from cpstrategy.source import Listing, Mapping, Scalar

ROOT = Path(__file__).parents[2]
PACKS = sorted((ROOT / "content/packs").glob("*.yaml"))
OTHERS = [
    (ROOT / "templates/editions/full/edition.yaml", Edition),
    (ROOT / "templates/pictures/pictures.yaml", PictureSet),
    *(
        (ROOT / "content" / name / "strategy.yaml", Strategy)
        for name in ("walsall", "worcestershire")
    ),
]


def everything(value: Any) -> Any:
    """Spell out a record, a tree or a value with all types and places in it."""
    if isinstance(value, Record):
        fields = {name: everything(item) for name, item in value.__dict__.items()}
        return (type(value), list(fields), fields, value.model_fields_set, places(value.yaml_node))
    if isinstance(value, list):
        return [everything(item) for item in value]
    return type(value), value


def places(node: Any) -> Any:
    """Spell out a tree with all places in it."""
    if isinstance(node, Scalar):
        return str(node), node.span, node.raw, node.plain
    if isinstance(node, Mapping):
        return node.span, [(key, places(item)) for key, item in node.items()], node.keys_at
    assert isinstance(node, Listing)
    return node.span, [places(item) for item in node]


def both(path: Path, kind: type[Record]) -> Iterator[Any]:
    """Load a file from YAML, and from what was prepared of it."""
    content = path.read_bytes()
    prepared = prepare([content], kind, "this")
    assert prepared.count(b"\n") == 1, "there is something wrong in it"
    for told in (b"", prepared):
        loaded = load_prepared("some/where.yaml", content, kind, told)
        yield (everything(loaded.record), *(loaded.findings, loaded.complete, loaded.left_out))


@pytest.mark.parametrize("path", PACKS, ids=lambda path: path.stem)
def test_every_pack_is_what_its_yaml_says(path: Path) -> None:
    """Every value with its type, every default, and every place, asked for or not."""
    from_yaml, from_prepared = both(path, Pack)
    assert from_prepared == from_yaml


@pytest.mark.parametrize(("path", "kind"), OTHERS, ids=str)
def test_so_would_be_every_other_record(path: Path, kind: type[Record]) -> None:
    """Dates, bare texts and records within records among them."""
    from_yaml, from_prepared = both(path, kind)
    assert from_prepared == from_yaml


def test_another_file_is_read_from_its_yaml() -> None:
    """If only by a letter, such as a project's own pack of the same name."""
    prepared = prepare([b"title: Ours\n"], Pack, "this")
    loaded = load_prepared("a.yaml", b"title: Yours\n", Pack, prepared)
    assert loaded == load({"a.yaml": b"title: Yours\n"}, Pack)


def test_what_is_faulty_is_not_prepared() -> None:
    """Its findings have to be told, and are in the YAML."""
    assert prepare([b"titel: Ours\n", b"title: [\n"], Pack, "this") == b"this"


def test_what_was_prepared_as_another_kind_is_no_use() -> None:
    """The same words may be a pack here and an edition there."""
    content = b"title: Ours\n"
    prepared = prepare([content], Pack, "this")
    loaded = load_prepared("a.yaml", content, PictureSet, prepared)
    assert loaded == load({"a.yaml": content}, PictureSet)


def test_what_cannot_be_written_is_refused() -> None:
    """Rather than read back as something else."""
    with pytest.raises(TypeError):
        record_to_json(Pack.model_construct(title=1.5))  # type: ignore[arg-type]
