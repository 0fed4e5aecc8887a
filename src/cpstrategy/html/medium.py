"""Medium: what differs between the screen, another web site and paper."""

from dataclasses import dataclass

from cpstrategy.html.pictures import Address, beside, embedded


@dataclass(frozen=True, slots=True)
class Medium:
    """One skeleton, and what the block templates need to know of it.

    `prefix` goes before ids, so that they meet no others; `address` says where files are.
    `styled` says that a style sheet goes with it, and `hides_words` that this hides those which
    are for screen readers alone. `is_listing` says that it is a list of files, which needs little,
    and `has_margin` that words may be explained beside the text.
    """

    skeleton: str
    address: Address = embedded
    prefix: str = ""
    styled: bool = True
    hides_words: bool = False
    is_listing: bool = False
    has_margin: bool = False


SCREEN = Medium("page.html.j2", hides_words=True, has_margin=True)
FRAGMENT = Medium("fragment.html.j2", prefix="cps-", styled=False)
FRAGMENT_STYLE = Medium("fragment.css.j2")
SECTIONS = Medium("sections.html.j2", hides_words=True, has_margin=True)
SITE = Medium("site/index.html.j2")
CHAPTER = Medium("site/chapter.html.j2")
PRINT = Medium("print.html.j2", address=beside)
COUNCIL = Medium("council.html.j2", is_listing=True)
COUNCILS = Medium("councils.html.j2", is_listing=True)
STATUS = Medium("status.html.j2")
REPORT = Medium("report.html.j2")
POSTER = Medium("poster.html.j2", address=beside)
ONE_PAGE = Medium("one_page.html.j2", address=beside)
PICTURE = Medium("picture.html.j2", address=beside)
CARDS = Medium("cards.html.j2", address=beside)
LEAFLET = Medium("leaflet.html.j2", address=beside)
PREVIEW = Medium("preview.html.j2")
NOTICE = Medium("notice.html.j2")
