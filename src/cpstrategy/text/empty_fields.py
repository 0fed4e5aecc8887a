"""Empty fields: labels of forms behind which nothing stands."""

from cpstrategy.text.patterns import lazily

_LABEL = (
    r"(?:(?:[Dd]ocument|[Pp]olicy|[Rr]eport)\s+(?:[Oo]wner|[Aa]uthor|[Tt]itle|[Rr]eference|[Ss]tatus)"
    r"|[Aa]pprov(?:ed\s+(?:by|on)|al\s+[Dd]ate|er)|[Aa]uthori[sz]ed\s+by|[Aa]greed\s+(?:by|on)"
    r"|(?:[Nn]ext|[Ll]ast)\s+(?:[Rr]eview(?:ed)?|[Uu]pdated?)(?:\s+[Dd]ate)?|[Rr]eview\s+[Dd]ate"
    r"|[Rr]eviewed\s+by|[Dd]ate\s+(?:of\s+\w+|[Aa]pproved|[Ii]ssued|[Pp]ublished|[Ss]igned)"
    r"|[Dd]ate|[Ss]igned(?:\s+by)?|[Ss]ignature|[Pp]rinted?\s+[Nn]ame|[Aa]uthor|[Oo]wner"
    r"|[Ll]ead\s+[Oo]fficer|[Vv]ersion(?:\s+[Nn]umber)?|[Ii]ssued?(?:\s+[Dd]ate)?|[Jj]ob\s+[Tt]itle"
    r"|[Pp]osition|[Tt]elephone|[Ee]-?mail|[Pp]ost\s?code|[Rr]eference(?:\s+[Nn]umber)?)"
)
EMPTY_FIELD = lazily(
    # At the start of a paragraph or behind another label: within a sentence it is no field.
    rf"(?:(?:\A|\n)[ \t]*\**|(?<=: )|(?<=:\n))(?P<label>{_LABEL})\s?\**:\**"
    rf"(?=\s*(?:\Z|\**{_LABEL}\s?\**:)|[ \t]*\n[ \t]*\n\s*\**{_LABEL}\s?\**:)"
)
"""Each label in the group `label`."""
