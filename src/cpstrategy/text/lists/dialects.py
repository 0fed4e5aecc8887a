"""Dialects: what other programs make of Markdown and this one does not, with what to write."""

from cpstrategy.text.patterns import lazily

DIALECTS = (
    (
        lazily(r"(?m)^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+(\[[ xX]\])(?=[ \t])"),
        "`{0}` is a box to tick, which would be printed as it stands",
        "say it in words, such as `Done: ` or `To do: `",
    ),
    (
        lazily(
            r"(?m)^[ \t>]*([aAiI]\.)[ \t]+\S[^\n]*\n(?:[^\n]*\n){0,5}?"
            r"[ \t>]*(?:[bB]|ii|II)\.[ \t]+\S"
        ),
        "`{0}` begins no list, and its entries would be joined to one paragraph",
        "write a bracket for the full stop, as in `a)` and `(i)`",
    ),
    (
        lazily(r"(~~(?=\S)[^~\n]+~~)"),
        "`{0}` would be printed with its signs, and not struck out",
        "delete what no longer holds, and say what has changed",
    ),
    (
        lazily(r"(?<!=)(==(?=[^\s=])[^=\n]+==)(?!=)"),
        "`{0}` would be printed with its signs",
        "for bold write `**words**`",
    ),
    (
        lazily(r"(?m)^ {0,3}(\*\[[^\]\n]+\]:[^\n]*)"),
        "`{0}` explains an abbreviation to another program, and would be printed",
        "write the words at the first use, with the abbreviation in brackets",
    ),
    (
        lazily(r"(?m)^ {0,3}(:)[ \t]+\S"),
        "a line that begins with `:` would be joined to the one above",
        "for a meaning write `**Word**: what it means`, and for a caption `Table: …` above a table",
    ),
    (
        lazily(r"(?m)^ {0,3}(\$[A-Z!]{1,5}|:{3,}[^\n]*|\[\[?_?TOC_?\]\]?)[ \t]*$"),
        "`{0}` is an order to another program, and would be printed",
        "delete it",
    ),
    (
        lazily(r"(?m)^ {0,3}(`{3,}|~{3,})[^`\n]*$"),
        "`{0}` begins what another program prints as it was typed",
        "delete the line, and the one that ends it",
    ),
    (
        lazily(r"(?m)^ {0,3}(={3,})[ \t]*$"),
        "`{0}` makes no heading of the line above",
        "begin the heading with `## `, and delete this line",
    ),
    (
        lazily(r"(?m)^ {0,3}(\[(?!\^)[^\]\n]+\]:[ \t]+\S+)"),
        "`{0}` is the address of a link that would not be one",
        "write the address where the link is: `[our local offer](https://…)`",
    ),
    (
        lazily(r"(?m)^ {0,3}((?:\+(?:[-=]{2,}\+)+|-{2,}(?: +-{2,})+)[ \t]*$(?:\n[^\n]+)*)"),
        "this is a table of another program, and would be printed as a paragraph",
        "write it with `|` between the cells, and a line `| --- | --- |` below the heads",
    ),
    (
        lazily(
            r"(?m)^[ \t]*(?:[-*+]|\d+[.)])[^\n]*\n(?:[ \t]*\n|[ \t]+[^\n|]+\n){0,5}"
            r"[ \t]+(\|[^\n]*\n[ \t]+\|[ \t:|-]+$)"
        ),
        "a table within a list would be printed with its signs",
        "end the list with an empty line, and begin the table at the start of a line",
    ),
)
"""Patterns of what is written, messages in which `{0}` is that, and hints."""

OF_OTHER_DIALECTS = lazily(
    r"[\[~=|:\$+`.-](?:(?<=[\n\0 \t>][aAiI]\.)"
    r"|(?<=\[)|(?<=~)~|(?<==)=|(?<=[ \t]\|)|(?<=:)(?<![^\n\0 \t]:)|(?<=\$)[A-Z!]"
    r"|(?<=\+)[-=]|(?<=-)-|(?<=`)`)"
)
"""What all of that has; most words have none, and looking closely takes long.

It begins with a choice of signs, because Python looks for those quickly.
"""
