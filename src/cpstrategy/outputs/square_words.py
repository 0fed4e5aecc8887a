"""Square words: what the square picture of the pledge says, for those who do not see it."""

from cpstrategy.document.document import Document
from cpstrategy.document.promises import has_promises
from cpstrategy.document.shared_picture import alternative
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files

HEIGHT = 1080


def render(document: Document, _templates: Files, _assets: Files) -> Rendered:
    """Write the words that go with the picture wherever it is put."""
    return Rendered(f"{alternative(document, HEIGHT)}\n".encode())


UNIT = Output(
    name="square-words",
    suffix=".square.txt",
    render=render,
    media_type="text/plain",
    is_beside=True,
    applies=has_promises,
)
