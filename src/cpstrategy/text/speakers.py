"""Speakers: words that tell of those who are named that they are no children, or nobody."""

import re

from cpstrategy.text.patterns import lazily

GROWN_UP = lazily(
    r"\b(?:advis[eo]r|advocate|carers?|chair(?! of (?:the |our )?(?:children|you))|chief|cllr|coach"
    r"|commissioner|consultant|coordinator|council(?:l?or|man|woman)s?|dad|deputy|director|doctor"
    r"|employer|father|governor|guardian|head(?:teacher)?|inspector|judge|lead|leader|lecturer"
    r"|manager|mayor|minister|mother|MP|mum|nurse|officer|parents?|portfolio|practitioner"
    r"|principal|professor|social work\w*|staff|teacher|trainer|tutor|visitor|volunteer|worker)\b",
    re.IGNORECASE,
)
"""The work of those who speak and are no children."""

HAS_POST = lazily(
    r"[^.;:!?|\n]{0,80}?\b(?:is|was|became)\s+(?:now\s+)?(?:an?|our|the)\s+(?:[\w'’-]+\s+){0,3}?"
    r"(?:cabinet member|commissioner|councillor|director|head|leader|lead member|mayor|manager)\b"
)
"""What tells, behind a name, that somebody has an office that the public knows of."""

INVENTED = lazily(
    r"\bnot (?:her|his|their)(?: own)? real names?\b|\bnames have been changed\b|\(name changed\)"
    r"|\b(?:her|his|their|person['’]s|child['’]s) name has been changed\b|\bpseudonyms?\b",
    re.IGNORECASE,
)
"""What tells that a name is nobody's."""
