"""Topics: words that stand for one field of a council's work, which priorities and plans name.

Kept by hand, one field a line; a word may belong to several.
"""

TOPICS = (
    "home housing house accommodation live living tenancy sufficiency placement residential"
    " fostering foster adoption kinship homelessness supported",
    "health healthy wellbeing well-being medical mental emotional nurse therapy sexual",
    "education educational school learning pupil attendance send special college university early"
    " achieve achievement potential",
    "employment work job training apprenticeship career skills economic learning college",
    "participation voice listen heard say involve involvement rights advocacy engagement",
    "relationships family families friends permanence brothers sisters love adoption kinship"
    " identity belonging contact",
    "independence independent leaving leaver adulthood transition money finance financial tenancy"
    " moving",
    "safe safety safeguarding protection exploitation missing justice offending crime police abuse",
    "leisure play sport culture cultural activities arts hobbies fun",
    "separated asylum unaccompanied refugee migration resettlement",
)
"""Fields of work, each with the words that name it in titles."""
