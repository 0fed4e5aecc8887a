"""Left out: rules that were thought of and are not there, each with its reason."""

LEFT_OUT = (
    ("STR003", "toc-mismatch", "The program makes the contents from the headings."),
    (
        "STR006",
        "stem-mismatch",
        "Whether an item continues its stem was told right 13 times of 24: noise, even as "
        "information. STR008 and STR020 find part of it.",
    ),
    ("PLN005", "passive", "Most passives are fine, and nobody can act on 55 warnings."),
    ("ACC005", "table-headers", "The program gives every table its headers and its caption."),
    ("ACC011", "chart-text", "A chart must have its summary, and is a table itself."),
    ("CUR007", "edition-older", "A build is whole: no edition is older than another."),
    (
        "TRA001 to TRA010",
        "translation",
        "Registers are in one language. The rules come with translated editions.",
    ),
    (
        "",
        "whole-sentence grammar",
        "It needs a language model, and is wrong about children's words.",
    ),
    (
        "",
        "inclusive language from general lists",
        "They flag `children's`, `adults` and `UK`; the words to avoid come from young people.",
    ),
    ("", "reading age of a single item", "With three sentences it is off by three years."),
)
"""Code, name and reason; codes that are empty were never given."""
