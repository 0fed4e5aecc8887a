"""SYN015 unread-file: a file with words for the document that nobody reads, for its name."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN015",
    name="unread-file",
    severity=Severity.ERROR,
    summary="A file is not read, for its name or for where it lies.",
    why=(
        "Whoever has put it there believes that it is in the document. Most often an editor or a "
        "browser has added something to its name, such as `pledge.yaml.txt`. An edition is "
        "read from `editions/<name>/edition.yaml` alone."
    ),
    hint="rename it, or put it elsewhere",
    bad="""\
vision: {file: vision.txt}
""",
    good="""\
vision: Every child is safe.
""",
    blind_spots=(
        "Of a file that nothing names it warns where a slip is likely, and gives information "
        "otherwise. It keeps quiet about hidden files, a README or a licence, and of folders "
        "inside `build` it says only that they are there."
    ),
    actor=Actor.EDITOR,
)
