"""Sensitive: words for what the law protects most, and for what a group may not want told.

Special categories are those of article 9 of the UK GDPR. The patterns are for small letters.
"""

from cpstrategy.text.patterns import lazily

_ORIGIN = (
    r"(?:are|is|was|were) (?:Asian|Black|Chinese|Indian|white)|Bangladeshis?"
    r"|Black (?:British|boys|girls)|Gypsy|(?:Irish )?Travellers|mixed (?:ethnicity|race)"
    r"|ethnic(?:it(?:y|ies)|ally)?|nationalit(?:y|ies)|Afghans?|Albanians?|Arabic|Bengali|Dari"
    r"|Egyptians?|Eritreans?|Ethiopians?|Farsi|Iranians?|Iraqis?|Kurdish|Kurds|Pakistanis?|Pashto"
    r"|Roma|Romanians?|Somalis?|Sorani|Sudanese|Syrians?|Tigrinya|Turkish|Ukrainians?|Urdu"
    r"|Vietnamese|Yemenis?|of mixed heritage|Black African|Black Caribbean"
)
_FAITH = r"Buddhists?|Christians|Hindus?|Jewish|Muslims?|Sikhs?"
_STATUS = (
    r"immigration status|(?:indefinite |limited )?leave to remain|refugee status|asylum (?:claim"
    r"|application|decision)s?|refused asylum|undocumented|humanitarian protection"
)
_LOVE = r"bisexual|gay|lesbians?|LGBT\w*|non-binary|sexual orientation|transgender"
_HEALTH = (
    r"ADHD|anorexia|anxiety|asthma|autis(?:m|tic)|bulimia|cancer|counsell(?:ing|or)|depress(?:ed|ion)"
    r"|diabet(?:es|ic)|diagnos(?:ed|is)|disab(?:led|ility|ilities)|dyslexi[ac]|eating disorders?"
    r"|epilep(?:sy|tic)|HIV|medication|mental health|overdose|panic attacks?|pregnan(?:t|cy)|PTSD"
    r"|self[- ]harm(?:ed|ing)?|suicid(?:e|al)|therap(?:y|ist)|trauma(?:tised)?"
)
_LIFE = (
    r"abused?|boys|court|crimes?|custody|drugs?|excluded|exploit(?:ed|ation)|females?|girls"
    r"|homeless|males?|missing from|not in (?:education|employment|work)|NEET|offend(?:ed|ers?|ing)"
    r"|parents|prison|special educational needs|SEND|young (?:men|women)|youth justice"
)

SPECIAL = lazily(rf"\b(?:{_ORIGIN}|{_FAITH}|{_STATUS}|{_LOVE})\b".lower())
"""Origin, faith, immigration, sexual life: what a group has in common."""
HEALTH = lazily(rf"\b(?:{_HEALTH})\b".lower())
"""Health, in mind or body."""
SENSITIVE = lazily(rf"\b(?:{_ORIGIN}|{_FAITH}|{_STATUS}|{_LOVE}|{_HEALTH}|{_LIFE})\b".lower())
"""All these, and other things that somebody may not want told of themselves, such as a court."""
