"""Style addresses: what of a style sheet reaches its readers."""

import pytest

from cpstrategy.text.style_addresses import with_addresses


@pytest.mark.parametrize(
    ("css", "published"),
    [
        ("/* ask Jo\n again */ a {color: red}", " a {color: red}"),
        ("a {color: red} /**/", "a {color: red} "),
        ("/*! OFL 1.1 */ a {}", "/*! OFL 1.1 */ a {}"),
        ("{# of Jinja #} a {}", "{# of Jinja #} a {}"),
        ("/* url(a.png) */ b {background: url(b.png)}", ' b {background: url("b.png!")}'),
    ],
)
def test_comments_reach_no_reader_but_licences_do(css: str, published: str) -> None:
    """What somebody wrote to colleagues is no word of the publication."""
    assert with_addresses(css, lambda path: f"{path}!") == published
