"""Abbreviations: after which a full stop does not end a sentence, or may not.

All are in small letters and without their last stop.
"""

BEFORE_NAME = """
brig capt cf cllr cllrs col dr drs e.g eg esp fr gen hon i.e ie lt maj messrs mr mrs ms mt mx
n.b nb prof rev revd rt sgt sr st sts viz vs
"""
"""What always has a name or an explanation after it: never the end of a sentence."""

BEFORE_NUMBER = """
app approx apr art aug c ca ch chap dec ext feb fig figs jan jul jun mar max min no nos nov oct
p para paras pp pt r reg regs s sch sec sep sept ss tel v vol
"""
"""Not the end of a sentence before a figure."""

WITHIN = """
a.m am ave bros co corp dept etc inc jnr jr ltd p.m plc pm rd snr
"""
"""The end of a sentence before a capital letter, unless that begins a day or a month."""

STARTERS = """
a after all also an and any as at because before but by each every for from he her here his how
however i if in it its many most my no not of on once or our she since so some such that the
their then there these they this those to we what when where which who why with you your
"""
"""What begins a sentence, and is no surname: "in the U.K. We"."""
