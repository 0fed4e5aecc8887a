"""Letters: what no font of the PDFs has is told by its name, at its place; all else is set."""

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.pdf.more_fonts import faces
from cpstrategy.text.letters import all_covered, covered
from tests.conftest import ROOT

from .councils import findings, shipped

LISTING = shipped().templates["fonts/coverage.txt"]
LANGUAGES = (
    "Polski Română Cymraeg Gàidhlig Tiếng Việt Українська Русский Ελληνικά العربية اردو پښتو فارسی "
    "دری کوردی Kurdî سۆرانی עברית ਪੰਜਾਬੀ বাংলা ગુજરાતી हिन्दी नेपाली தமிழ் සිංහල ትግርኛ አማርኛ Soomaali"
)
SIGNS = (
    "☐ ☑ ✓ ✔ ✗ ★ ☆ ● ○ ◦ ■ → ← ↑ ↓ ⇒ ⚠ ❤ ☎ ✉ ½ ² ≥ ≤ ≠ × № 😀 🎉 🤝 📝 💪 ✅ ❌ ⭐ 👍🏽 👩🏽‍🎓 1️⃣ ①"
)


def told(yaml: str, **more: str) -> list[Diagnostic]:
    files = {f"{name}.yaml": words.encode() for name, words in {"strategy": yaml, **more}.items()}
    return [one for one in findings(files) if one.code == "ACC013"]


def test_the_list_says_what_the_fonts_have() -> None:
    """It is made anew by tools/make_fonts.py."""
    fonts = covered(LISTING)
    files = {path.removeprefix("fonts/") for path in shipped().templates if path.endswith(".woff2")}
    assert set(fonts) == files
    for path, has in fonts.items():
        font = TTFont(ROOT / "templates/fonts" / path)
        assert {ord(sign) for sign in has} == set(font.getBestCmap()), path


def test_the_fonts_weigh_less_than_a_photograph() -> None:
    """They travel with the program, and none of them with a web page."""
    more = [data for path, data in shipped().templates.items() if path.startswith("fonts/more/")]
    assert sum(map(len, more)) < 1_000_000


@pytest.mark.parametrize("words", [LANGUAGES, SIGNS], ids=["languages", "signs"])
def test_what_is_common_can_be_set(words: str) -> None:
    """The languages of children in care, and the signs that people type."""
    assert told(f"vision: {words}\n") == []
    assert faces(words, shipped().templates, "") is not None


def test_the_shipped_words_need_no_more_than_the_shipped_fonts() -> None:
    """Of packs, templates and editions."""
    fonts = all_covered(LISTING)
    texts = [
        data.decode()
        for files in (shipped().templates, shipped().packs)
        for path, data in files.items()
        if path.endswith((".yaml", ".j2", ".css"))
    ]
    assert {sign for text in texts for sign in text if sign not in fonts and sign != "\n"} == set()


@pytest.mark.parametrize(
    ("words", "message", "hint"),
    [
        ("Dental is 🔴.", "`🔴` (large red circle, U+1F534)", "write the word, such as `red`"),
        ("Dental is 🟢.", "`🟢` (large green circle, U+1F7E2)", "the word, such as `green`"),
        ("Ask in 中文.", "`中` (cjk unified ideograph-4e2d, U+4E2D)", "such as `Chinese`"),
        ("Ask in 한국어.", "`한` (hangul syllable han, U+D55C)", "such as `Korean`"),
        ("Ask in ภาษาไทย.", "(thai character pho samphao, U+0E20)", "such as `Thai`"),
        ("From 🇺🇦.", "(regional indicator symbol letter u, U+1F1FA)", "the name of the country"),
        ("A mark \uf0b7 here", "no font of the PDFs has (U+F0B7)", "delete it"),
        ("A clef 𝄞 here", "`𝄞` (musical symbol g clef, U+1D11E)", "write it in words"),
    ],
)
def test_a_sign_is_told_by_its_name(words: str, message: str, hint: str) -> None:
    """With what to write in its place."""
    found = told(f"vision: {words}\n")
    assert len(found) == 1
    assert message in found[0].message
    assert hint in found[0].hint
    assert (found[0].span.line, found[0].severity) == (1, "error")
    assert found[0].span.column == 9 + next(at for at, sign in enumerate(words) if ord(sign) > 999)


PLACES = {
    "council: {name: A, contact: {team: Ask ⼀}}": 40,
    "council: {name: A, contact: {phone: ⼀}}": 37,
    "document: {title: Our ⼀}": 23,
    "document: {title: T, subtitle: Our ⼀}": 36,
    "document: {title: T, other-formats: Our ⼀}": 41,
    "document: {title: T, outline: [{section: vision, title: ⼀}]}\nvision: Care.": 57,
    "vision: {full: Care ⼀, youth: Care.}": 21,
    "glossary: [{id: a, term: ⼀, meaning: A thing.}]": 26,
    "people: [{id: a, name: Jo ⼀, role: Leader}]\nforeword: {text: Hi., signatories: [a]}": 27,
    'vision: "Care \\u2f00."': 0,
}


@pytest.mark.parametrize("yaml", PLACES)
def test_it_is_told_wherever_readers_meet_it(yaml: str) -> None:
    """In texts of every register, titles, names, ways to reach the council, headings."""
    found = told(yaml)
    assert len(found) == 1, yaml
    assert found[0].span.path == "content/a/strategy.yaml"
    if PLACES[yaml]:
        assert (found[0].span.line, found[0].span.column) == (1, PLACES[yaml])


def test_one_text_is_told_once() -> None:
    """However many signs it has of which there is the same to do."""
    found = told("vision: 中文简体 and more 中文.\n")
    assert len(found) == 1
    assert found[0].message.endswith(", and 1 more")


NOT_PRINTED = [
    "vision: {full: Care., note: A note 🔴}\n",
    "vision: Care. # 🔴\n",
    "statistics: [{id: a, value: 3000, label: people 🔴}]\n",
]


@pytest.mark.parametrize("yaml", NOT_PRINTED)
def test_what_nobody_prints_is_no_fault(yaml: str) -> None:
    """A note, a comment, a record that no section shows."""
    assert [one for one in told(yaml) if one.span.line == 1 and "note" in yaml] == []


def test_where_there_is_no_pdf_there_is_no_fault() -> None:
    """Readers' own computers have fonts for web pages."""
    edition = shipped().templates["editions/full/edition.yaml"].decode()
    web = edition.replace("name: full", "name: web").partition("outputs:")[0] + "outputs: [html]\n"
    files = {
        "editions/web/edition.yaml": web.encode(),
        "strategy.yaml": b"document: {title: T, editions: [web]}\nvision: \xf0\x9f\x94\xb4 Care.\n",
    }
    assert [one.code for one in findings(files) if one.code == "ACC013"] == []
