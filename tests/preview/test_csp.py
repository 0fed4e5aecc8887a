"""CSP: what is served may run one script; what is built may run none."""

import re

import pytest

from cpstrategy.disk import read_shipped
from cpstrategy.preview.csp import closed, opened, with_own_script

from .conftest import Served

META = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')
LAYOUT = "layout.html.j2"


def built() -> str:
    """Return the policy that the templates give to a page."""
    [policy] = META.findall(read_shipped().templates[LAYOUT].decode())
    return str(policy)


def directives(policy: str) -> dict[str, str]:
    return dict(each.strip().partition(" ")[::2] for each in policy.split(";"))


def test_only_the_script_and_the_stream_are_added() -> None:
    """Everything else is as the template has it."""
    page = f'<meta http-equiv="Content-Security-Policy" content="{built()}">'
    [policy] = META.findall(with_own_script(page, "localhost:1"))
    assert directives(policy) == {
        **directives(built()),
        "script-src": "http://localhost:1/-/preview.js",
        "connect-src": "http://localhost:1/-/events",
    }


def test_a_page_without_a_policy_stays_as_it_is() -> None:
    """A template of the council's own may have none; the header of the answer is there anyway."""
    assert with_own_script("<p>Words</p>", "localhost:1") == "<p>Words</p>"


@pytest.mark.parametrize("policy", [closed(), opened("localhost:1")])
def test_no_policy_allows_whatever_is_written_in_a_page(policy: str) -> None:
    """Neither scripts in the page nor any other of this server's addresses."""
    scripts = directives(policy).get("script-src", "'none'")
    assert "unsafe" not in scripts
    assert "'self'" not in policy
    assert directives(policy)["default-src"] == "'none'"


def test_what_is_served_is_what_is_built_but_for_the_preview(served: Served) -> None:
    """Take out what the preview has put in, and the page is the built one."""
    [thing] = [served.preview.answer("wigan/full.html", served.host)]
    page = thing.content.decode()
    assert page.count("<script src=") == 1
    assert page.count("<aside") == 1
    standing = served.preview._view.standings["wigan"]
    assert standing.artifacts
    made = standing.artifacts.thing("wigan/full.html", standing.judged)
    assert made
    html = made.content.decode()
    assert "preview" not in html
    assert META.findall(html) == [built()]
