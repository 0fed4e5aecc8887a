"""Nobody to ring: told where it is to be put right, in the file of the edition."""

from tests.proof.councils import findings

EDITION = b"name: primary\ntitle: Primary\nlike: youth\nsections: [pledges, vision]\n"
VISION = b"vision: {full: Children are safe., youth: You are safe.}\n"


def test_it_points_at_the_sections_that_lack_help() -> None:
    """Not at the title of the document."""
    files = {"vision.yaml": VISION, "editions/primary/edition.yaml": EDITION}
    [told] = [one for one in findings(files) if one.code == "PLN025"]
    assert (told.span.path, told.span.line) == ("content/a/editions/primary/edition.yaml", 4)
