"""Compiled: templates are compiled once for all pages, and no page shows what was another's."""

from functools import partial

import pytest
from jinja2 import Environment

from cpstrategy.document.places import DocumentPlaces
from cpstrategy.html.environment import environment
from cpstrategy.html.medium import FRAGMENT, SCREEN, Medium


@pytest.mark.parametrize("medium", [SCREEN, FRAGMENT])
def test_a_shared_template_asks_each_page(medium: Medium) -> None:
    """A constant is not worked out beforehand: its anchor and its links are the page's own."""
    places = partial(DocumentPlaces, frozenset({"x"}))
    templates = {"shared.html.j2": b"""{{ "home"|anchor }} {{ "Home [x](#x)"|inline }}"""}
    shown = environment(templates, {}, {}, medium, places).get_template("shared.html.j2").render()
    assert shown == f"""{medium.prefix}home Home <a href="#{medium.prefix}x">x</a>"""


def test_one_name_with_another_source_is_compiled_anew() -> None:
    """A council has a template of its own by the name of a shipped one."""
    for words in ("shipped", "own", "shipped"):
        made = environment({"one.html.j2": words.encode()}, {}, {}, SCREEN)
        assert made.get_template("one.html.j2").render() == words


def test_the_same_source_is_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """That is what makes the second page fast."""
    templates = {"once.html.j2": b"Only once"}
    environment(templates, {}, {}, SCREEN).get_template("once.html.j2")
    monkeypatch.setattr(Environment, "compile", None)
    again = environment(templates, {}, {}, FRAGMENT).get_template("once.html.j2")
    assert again.render() == "Only once"
