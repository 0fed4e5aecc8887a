"""Spoken: syllables of words of the sector, of names and of contractions that rules miscount.

Kept by hand, and looked up before the list that is made from CMUdict.
"""

SPOKEN = (
    (1, "aren't braille can't don't hayes shan't weren't won't"),
    (2, "gloucester leicester pa pas uk whitelaw williams worcester"),
    (3, "behaviours cic conferencing dfe eet gillian gloucestershire ifa ifas iro iros"),
    (3, "leicestershire proactive timetabled worcestershire"),
    (4, "ehcp ehcps gcse gcses gmca neuroscience proactively uasc"),
)
"""Counts of syllables, each with its words in small letters."""
