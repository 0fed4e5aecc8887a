"""Themes: those that a council can have, and what is wrong with any of them or with its choice."""

from collections.abc import Iterator, Mapping

from cpstrategy.diagnostic import Diagnostic, errors
from cpstrategy.load.load import load
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.theme import DEFAULT_THEME, Theme
from cpstrategy.rules.ref import unknown_reference
from cpstrategy.source import Files, Span, without_layer
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


def unknown_theme(
    strategy: Strategy, themes: Mapping[str, Theme], templates: Files
) -> Iterator[Diagnostic]:
    """Tell a theme that a council names and that there is not, or that has no file.

    What is wrong with a file that there is has been told where it stands.
    """
    brand = strategy.council.brand
    folder = f"{FOLDER}{brand.theme}"
    if not themes or brand.theme in themes or f"{folder}{FILE}" in templates:
        return
    if any(path.startswith(f"{folder}/") for path in map(without_layer, templates)):
        yield _without_file(brand.at("theme"), brand.theme)
    else:
        yield _unknown(brand.at("theme"), brand.theme, sorted(themes))


def _without_file(span: Span, name: str) -> Diagnostic:
    message = f"the theme `{name}` has no file `theme.yaml`"
    hint = f"put one into `templates/{FOLDER}{name}/`, such as `like: {DEFAULT_THEME}`"
    return unknown_reference.UNIT.diagnostic(span, message, hint)


def _unknown(span: Span, name: str, names: list[str]) -> Diagnostic:
    near = nearest(name, names)
    hint = f"did you mean `{near}`?" if near else f"the themes are {in_code(names)}"
    return unknown_reference.UNIT.diagnostic(span, f"there is no theme `{name}`", hint)
