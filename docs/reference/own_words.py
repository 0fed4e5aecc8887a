"""Own words: every word that the program prints, with its key and where it stands."""

from cpstrategy.disk.read import shipped_words
from cpstrategy.text.lists.english import ENGLISH
from cpstrategy.text.word_list import word_entries
from reference.markdown import MADE, code, page, table

INTRODUCTION = """\
# Say it in your own words

A strategy may have pillars and no priorities, and be called an action plan.
All words that the program prints itself are in one list, below.
You can say each of them in your own words."""

COUNCIL = """\
## For all that a council publishes

Put a file `words.yaml` into the folder of the council, `content/<council>/words.yaml`.
On each line write a key of the list, a colon and your words:

```yaml
priority: Pillar
section-priorities: Our pillars
leads-table: Who leads which pillar
edition-full: Action plan
```

What you do not name stays as it is.
An editor that `cpstrategy init` has set up completes the keys and says what each stands for.
`edition-` with the name of an edition is what readers call it.
It stands on its cover, among the versions and on the page of the council."""

EDITION = """\
## For one edition

In its `edition.yaml` write the same below `words:`.
They come before those of the council, and hold in that edition alone:

```yaml
words:
  priority: Our goal
  contents: What is inside
```

The titles of its sections stand in `sections`, and the headings within a priority in `headings`.
What it has of these from an edition that it is `like`, or that it `follows`, gives way to its
words: `section-vision: Our dream`, `part-told: You told us`."""

PLACES = """\
## What stands in braces

`{number}`, `{date}` and the like are places into which the program puts something.
Yours must have the same ones, wherever they stand in it: `priority-number: "Pillar No. {number}"`.
Put what begins with a brace or has a colon into quotation marks.
`{priority}` is the word of that key, and you may write it out.

A key that is none, a place that is missing or one too many, and a word that is empty or has no
letter, is told at its line.
Your words are checked as any text is: for slips of the pen, and for what tells of somebody.

## Another language

A document may be in another `language` than English.
Put what the program says in it into `templates/words/cy.yaml` of the project.
The file is called after the language.
Dates, numbers and plurals follow the language in any case.
What nobody has translated stays English, and says so to a screen reader.
So do the titles of editions, which the file says as `edition-youth`, and what packs say of help.
What a council writes is in the language of its document, also in an edition of its own.

## Numbers

Where a number decides the form, the key ends in `-one` and `-other`.
A language with more forms may have `-zero`, `-two`, `-few` and `-many` as well."""


def own_words() -> str:
    """Write the page."""
    written = shipped_words()
    entries = list(word_entries(written))
    parts = [MADE + INTRODUCTION, COUNCIL, EDITION, PLACES, "## The list"]
    for heading in dict.fromkeys(entry.heading for entry in entries):
        rows = [
            (code(entry.key), ENGLISH[entry.key], entry.about)
            for entry in entries
            if entry.heading == heading
        ]
        parts += [f"### {heading}", table(("Key", "The program says", "Where it stands"), rows)]
    return page(parts)
