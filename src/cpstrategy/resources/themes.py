"""Themes: those that a council can have, and what is wrong with any of them or with its choice."""

from collections.abc import Iterator, Mapping

from cpstrategy.diagnostic import Diagnostic, errors
from cpstrategy.load.load import load
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.theme import Theme
from cpstrategy.rules.ref import unknown_reference
from cpstrategy.source import Files, Span
from cpstrategy.text.enumeration import in_code
from cpstrategy.text.nearest import nearest

FOLDER, FILE = "themes/", "/theme.yaml"


def read_themes(
    templates: Files, places: Mapping[str, str]
) -> tuple[Mapping[str, Theme], list[Diagnostic]]:
    """Read every theme; `places` says where those lie that are not the program's."""
    paths = [path for path in templates if path.startswith(FOLDER) and path.endswith(FILE)]
    read = {path: load({places.get(path, path): templates[path]}, Theme) for path in sorted(paths)}
    named = {
        path.removeprefix(FOLDER).removesuffix(FILE): one.record
        for path, one in read.items()
        if one.record is not None and not errors(one.findings)
    }
    findings = [finding for one in read.values() for finding in one.findings]
    models = [name for name, theme in named.items() if not theme.like]
    strange = {name for name, theme in named.items() if theme.like and theme.like not in models}
    findings += [_unknown(named[name].at("like"), named[name].like, models) for name in strange]
    return {name: theme for name, theme in named.items() if name not in strange}, findings


def unknown_theme(strategy: Strategy, themes: Mapping[str, Theme]) -> Iterator[Diagnostic]:
    """Tell a theme that a council names and that there is not."""
    brand = strategy.council.brand
    if themes and brand.theme not in themes:
        yield _unknown(brand.at("theme"), brand.theme, sorted(themes))


def _unknown(span: Span, name: str, names: list[str]) -> Diagnostic:
    near = nearest(name, names)
    hint = f"did you mean `{near}`?" if near else f"the themes are {in_code(names)}"
    return unknown_reference.UNIT.diagnostic(span, f"there is no theme `{name}`", hint)
