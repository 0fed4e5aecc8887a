"""Introduction: what the page of the content model says before its tables."""

BEFORE_CITATIONS = """\
# The content model

What a council's YAML may say, key by key.
You need not read this page to begin: `cpstrategy init` writes a small council with comments.
Come back when you wonder what a key takes, or whether there is one for what you have to say.

## Files

All files ending in `.yaml` below a council's folder count as one.
Split them as you like: one file for people, one for figures, one for each priority.
Lists with the same key are joined, in the order of the files' names.
Anything else is written once; writing it twice is an error that shows both places.

Long texts may stand in a Markdown file.
Its name counts from the folder of the YAML file:

```yaml
vision:
  file: vision.md
```

Words that YAML would take for something else go in double quotation marks.
That is so for a text with a colon and a space in it, with a space and a `#`, or with a `{` first:

```yaml
vision: "Our aim: every child is safe"
```

## Ids

What other places refer to has an `id`.
It is a short name in small letters with hyphens, such as `in-care`.
Readers never see it.
An id stays when the title changes, so that nothing that refers to it breaks.
Two records of one kind cannot have the same id.

## Texts and registers

A text is written in Markdown: `**bold**`, `*emphasis*`, lists, and links to `https://` addresses.
HTML is not allowed.

A text may be written once, or once for each kind of reader.
Each wording is called a register:

```yaml
vision:
  full: We will provide stable homes in which children can recover and thrive.
  plain: We will find you a home where you feel safe and can stay.
```

An edition tries its registers in turn and prints the first that is there.
The program never rewrites anybody's words.

## Dates

A date is a day, a month or a year: `2023-09-30`, `2023-09` or `2023`.
Write no more than you know.
A period has two ends, and both count:

```yaml
document:
  title: Our strategy
  period:
    from: 2023
    to: 2025
```

## References

Write a figure, a name or a title once, as a record, and cite it in texts by its id.
Then two pages cannot disagree.

```yaml
statistics:
  - id: in-care
    value: 708
    label: children in our care
vision: We want the best for all {stat:in-care} children in our care.
```
"""

AFTER_CITATIONS = """\
Of several other places one is cited by its name: `{stat:in-care.comparators.north-west}`.
An id that no record has is an error, and so is a part that a record does not have.
So is a figure that nobody can tell: a statistic has a `value`, or it says why it is `withheld`.
"""
