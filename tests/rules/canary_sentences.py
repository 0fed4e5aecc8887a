"""Canary sentences: what tells of somebody, and what tells of nobody, wherever it stands."""

from typing import NamedTuple


class Telling(NamedTuple):
    """A sentence, the rule that finds it, and the words at which the finding begins."""

    code: str
    begins: str
    sentence: str


TELLING = (
    Telling("PRI001", "3 girls", "There are 3 girls in secure homes."),
    Telling("PRI001", "Two children", "Two children were adopted."),
    Telling("PRI001", "Five of our", "Five of our care leavers are in custody."),
    Telling("PRI001", "three are", "Of 27 young people, three are not in education."),
    Telling("PRI001", "Care leavers in custody: 3", "Care leavers in custody: 3."),
    Telling("PRI001", "2 adoptions", "We had 2 adoptions and no appeal."),
    Telling("PRI001", "9 out of", "We know that 9 out of 14 care leavers have no job."),
    Telling("PRI001", "4 moved", "Last year 4 moved placement twice."),
    Telling("PRI001", "One young person", "One young person accounted for 12 of these episodes."),
    Telling("PRI001", "two 16-year-old", "We support two 16-year-old girls."),
    Telling("PRI002", "8%", "Of our 27 care leavers, 8% are homeless."),
    Telling("PRI002", "3%", "As few as 3% of our 60 young people are in custody."),
    Telling("PRI003", "all of these", "We care for 24 children, and all of these are male."),
    Telling("PRI004", "All but two", "All but two of our care leavers have a passport."),
    Telling("PRI004", "37 are", "Of 40 children, 37 are at school."),
    Telling("PRI008", "Sudanese", "We care for 24 children, and most of them are Sudanese."),
    Telling("PRI012", "Ryan", "Ryan, 14, lives in foster care."),
    Telling("PRI012", "Lexi", "Lexi, who is in foster care, made a film."),
    Telling("PRI013", "the only girl", "One of 27 young people is the only girl among them."),
    Telling("PRI014", "Bedford", "A child absconded from a placement in Bedford."),
)

HARMLESS = (
    "For every child that enters care, 1 child exits.",
    "We know that 1 in 9 children lives outside the borough.",
    "We saw all of 312 children; 50% (30 of 60) said yes.",
    "We opened three homes, each for two children.",
    "We will give two young people a place on the board.",
    "Give two young people a place on the board.",
    "Fewer than 10 young people live in a hostel.",
    "Children aged 5 to 9 visited a college.",
    "In Years 7, 8 and 9 pupils choose what they learn.",
    "Two social workers support each child.",
    "By the age of 8 children can say what they want.",
    "On 5 April children and young people met.",
    "Each of our homes has room for 3 children.",
    "Young people agreed seven promises, three of which are new.",
    "Every social worker supports 8 children on average.",
    "We know that 58% of our 270 care leavers have moved.",
    "If two young people want to live together, we try.",
    "We look after 312 children, and 14% of them have moved.",
    "You are not the only young person in care.",
    "Our three children's homes and two foster carers are good.",
)
