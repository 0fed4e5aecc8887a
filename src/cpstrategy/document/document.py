"""Document: cover, sections and imprint of one edition of one strategy."""

from dataclasses import dataclass, field

from cpstrategy.document.blocks import NOTHING, Block, Illustration, Markdown
from cpstrategy.document.options import PLAIN, Options
from cpstrategy.text.catalogue import WORDS, Catalogue


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter; its number is 0 in an edition that has none."""

    id: str
    number: int
    title: Markdown
    blocks: tuple[Block, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Branding:
    """The council's look: colours as #rrggbb, logo as a path among the assets.

    `theme` is the name of its theme, and `theme_like` of the one that this begins with.
    """

    primary: str
    accent: str
    logo: str = ""
    logo_alt: str = ""
    theme: str = "calm"
    theme_like: str = ""

    @property
    def themes(self) -> tuple[str, ...]:
        """The themes whose styles it has, its own last."""
        return tuple(filter(None, (self.theme_like, self.theme)))


@dataclass(frozen=True, slots=True)
class PageLayout:
    """The printed page: paper size, margin and text size, as CSS writes them.

    `sheets` is how many of them what hangs on a wall may take.
    """

    size: str
    margin: str
    font_size: str
    sheets: int = 1


@dataclass(frozen=True, slots=True)
class Frame:
    """What a document has around its sections."""

    cover: bool = True
    contents: bool = True
    imprint: bool = True


WHOLE = Frame()


@dataclass(frozen=True, slots=True)
class Imprint:
    """What the foot of every page and the last page say about the document.

    `place` is the short name of the council; `changes` say of each version what is new in it.
    """

    status: str
    is_draft: bool
    version: str = ""
    published: str = ""
    updated: str = ""
    changes: tuple[str, ...] = ()
    review_due: str = ""
    source: Markdown = NOTHING
    other_formats: Markdown = NOTHING
    contact: tuple[Markdown, ...] = ()
    website: str = ""
    accessibility_statement: str = ""
    credits: tuple[Markdown, ...] = ()
    place: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """The picture of a concept: `path` is a file among the templates or the assets."""

    concept: str
    path: str


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same edition in another format: `type` is a media type such as `application/pdf`."""

    title: str
    type: str
    href: str


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The document in another form, such as a film in sign language, at an address of the web."""

    name: str
    web: str


@dataclass(frozen=True, slots=True)
class PartnerMark:
    """A partner of the council: `logo` is a path among the assets, described by `alt`."""

    name: str
    logo: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """Which of the things that readers of the full text want stand here too."""

    period: bool = True
    status: bool = True
    publishing: bool = True


@dataclass(frozen=True, slots=True)
class Document:
    """One edition of one strategy. `glossary` maps each spelling of a term to its anchor.

    `alternates` are the other formats of the edition, `versions` the council's other editions, and
    `elsewhere` what the council has in other forms.
    `help_lines` are those whom young people can ring or text, one a line, for sheets.
    `options` are what was asked for besides, and `words` those that the program says itself.
    `like` is the edition whose look its own has.
    `tell_us` says on the sheets of a pledge what to do if it is not kept.
    `art` is the picture of its cover, and `partners` stand at the foot of it.
    """

    council: str
    council_name: str
    edition: str
    edition_title: str
    title: str
    subtitle: str
    motto: str
    period: str
    description: str
    language: str
    sections: tuple[Section, ...]
    look: Branding
    page: PageLayout
    imprint: Imprint
    published_iso: str = ""
    updated_iso: str = ""
    glossary: dict[str, str] = field(default_factory=dict)
    alternates: tuple[Alternate, ...] = ()
    versions: tuple[Alternate, ...] = ()
    elsewhere: tuple[Elsewhere, ...] = ()
    drawings: tuple[Drawing, ...] = ()
    help_lines: tuple[Markdown, ...] = ()
    options: Options = PLAIN
    words: Catalogue = WORDS
    cover: Shown = Shown()
    like: str = ""
    frame: Frame = WHOLE
    art: Illustration | None = None
    partners: tuple[PartnerMark, ...] = ()
    tell_us: Section | None = None

    @property
    def draft_mark(self) -> str:
        """What a sheet or a picture says of a draft, in one line."""
        imprint = self.imprint
        if not imprint.is_draft:
            return ""
        return self.words.fill("poster-not-final", status=imprint.status)

    @property
    def looks(self) -> tuple[str, ...]:
        """The editions whose styles it has: the one that its own is like, and its own."""
        return tuple(filter(None, (self.like, self.edition)))
