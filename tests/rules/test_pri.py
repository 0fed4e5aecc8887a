"""Rules about privacy: how few people some words, figures and quotations speak of."""

from collections.abc import Callable

import pytest

from cpstrategy.analysis.people_counts import counted
from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.rule import Rule
from cpstrategy.rules.pri import (
    complement,
    derived_small_number,
    group_disclosure,
    person_not_in_register,
    quote_identifier,
    quote_plus_count,
    signature_image,
    single_event,
    small_number,
    special_category,
)

Look = Callable[[Rule, str], list[Diagnostic]]


def fact(words: str) -> str:
    """Write an achievement."""
    indented = words.replace("\n", "\n          ")
    return f"""\
priorities:
  - id: home
    title: Home
    achievements:
      - id: done
        text: |
          {indented}
"""


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("5 children were adopted.", "5 children"),
        ("Five of our care leavers went to university.", "Five of our care leavers"),
        ("We support two 16-year-old girls.", "two 16-year-old girls"),
        ("Only **4** care leavers are homeless.", "4** care leavers"),
        ("Care leavers in custody: 3", "Care leavers in custody: 3"),
        ("| Care leavers in custody | 3 |", "Care leavers in custody | 3"),
        ("Number of young people in hostels: four.", "young people in hostels: four"),
        ("Of 27 young people, three are not in education.", "three are"),
        ("Twelve young people joined, of whom four have a job.", "four have"),
        ("six of you went to university", "six of you"),
        ("There was one Afghan boy.", "one Afghan boy"),
        ("We found homes for five young people.", "five young people"),
        ("Two looked after children are ill.", "Two looked after children"),
        ("three of Anytown's children", "three of Anytown's children"),
        ("Children in care with a conviction: 4 (of 112)", "Children in care with a conviction: 4"),
        ("Deaths of children in care in 2025: 1", "Deaths of children in care in 2025: 1"),
        ("Permanent exclusions of our pupils fell from 16 to 2.", "2"),
        ("The number of children in custody rose from five in 2024 to 12.", "five"),
        ("Secure accommodation was used for 3 children.", "3 children"),
        ("Three sibling groups were parted.", "Three sibling groups"),
        ("Last year 4 were trafficked, and we know by whom.", "4 were trafficked"),
    ],
)
def test_people_are_counted(words: str, count: str) -> None:
    """A number in figures or words counts the people beside it, or those named before."""
    assert [words[one.start : one.end] for one in counted(words, 9)] == [count]


@pytest.mark.parametrize(
    "words",
    [
        "Children aged 10 to 15, and 18-year-olds",
        "every one of our children; no one child; one of our children",
        "one in three young people; 2 out of 3 children; nine of ten children; 3% of children",
        "Year 9 children and Years 9 and 11 children; Key Stage 2 pupils",
        "07\n\nSEPARATED CHILDREN",
        "7 SEPARATED CHILDREN AND YOUNG PEOPLE",
        "One young person said that it was good, in the words of one young person.",
        "two children's homes, three children in care nurses, four student social workers",
        "fewer than 10 young people; up to 5 children; more than 3 children",
        "We will support five care leavers. If two young people want to live together, we try.",
        "Children told us about seven promises, three are new.",
        "a home for two children; in groups of six young people",
        "The 5 priorities young people chose; 5 days a week care leavers use it",
        "one child or young person; one child at a time; two or three young people",
        "Our children's homes rose from 2 to 7. Waits for children fell from 6 weeks to 2.",
        "Homes with room for 3 children. Standards for children's homes: 4 (of 12)",
    ],
)
def test_what_counts_no_people(words: str) -> None:
    """Ages, shares, labels, workers, plans and what anybody may say are no number of people."""
    assert list(counted(words, 9)) == []


@pytest.mark.parametrize("key", ["plain", "youth", "easy"])
def test_no_register_tells_a_small_number(look: Look, key: str) -> None:
    """What the full text hides, no other register may tell."""
    told = "[Four children left.]" if key == "easy" else "Four children left."
    found = look(small_number.UNIT, f"vision:\n  full: Few left.\n  {key}: {told}\n")
    assert [one.severity for one in found] == [Severity.ERROR]


def test_a_council_sets_its_threshold(look: Look) -> None:
    """A council that hides numbers below six may tell of seven, if it says why."""
    example = fact("Seven children left.")
    setting = "rules: [{rule: small-number, limits: {threshold: 6}, because: Our policy.}]\n"
    assert len(look(small_number.UNIT, example)) == 1
    assert look(small_number.UNIT, setting + example) == []


@pytest.mark.parametrize(
    "promise",
    [
        "We will give two care leavers a flat.",
        "Give two care leavers a flat.",
        "Please, let two care leavers choose.",
        "We want two young people on every panel.",
        "Two care leavers will have a flat.",
        "Two care leavers to have a flat.",
        "Five care leavers in work by March 2027",
        "Our plan is to find flats for two care leavers.",
        "When two young people want to share, we try.",
        "Every home has two children.",
        "For every child that enters care, 1 child exits.",
        "Each worker meets 3 children a week on average.",
        "Caseloads are of 9 children.",
        "We will:\n\n- give two care leavers a flat\n- find flats for 3 care leavers.",
        "We promise to:\n* do this.\n* help 3 girls find work.",
        "We will act so that, as they grow, 3 girls find work.",
        "We will support 3 girls in custody.",
        "Each home has 3 girls who are cared for.",
        "If 3 girls in custody ask, we come.",
        "We will:\n\n- visit 3 girls in custody.",
    ],
)
def test_a_promise_counts_nobody(look: Look, promise: str) -> None:
    """By the shape of its sentence, wherever it stands."""
    assert look(small_number.UNIT, fact(promise)) == []


@pytest.mark.parametrize(
    "fact_",
    [
        "When we counted, 3 girls were in custody.",
        "Every year 3 children are adopted.",
        "We promise: 3 girls are pregnant.",
        "We will tell you: 3 girls were hurt.",
        "We will act, as 3 girls are pregnant.",
        "We will change (3 girls were hurt).",
        "We will learn from what was done to 3 girls.",
        "We will help the 3 girls who are pregnant.",
        "Support 3 girls in custody.",
        "3 girls in custody will have a lawyer.",
        "By March 2026, 3 girls had left.",
        "Support 3 girls who are pregnant.",
        "We did:\n\n- what 3 girls asked for\n- more.",
    ],
)
def test_a_fact_is_no_promise(look: Look, fact_: str) -> None:
    """Words of a promise stand in facts as well."""
    assert len(look(small_number.UNIT, fact(fact_))) == 1


def test_what_leads_to_a_list_may_promise(look: Look) -> None:
    """An entry goes on with the words before the list, also in groups below."""
    stems = """\
pledges:
  - {id: p, title: P, stem: STEM, items: [two care leavers on our board]}
  - {id: q, title: Q, stem: STEM, groups: [{id: r, items: [a film about two care leavers]}]}
"""
    assert look(small_number.UNIT, stems.replace("STEM", "We will have")) == []
    assert len(look(small_number.UNIT, stems.replace("STEM", "Last year we had"))) == 2


@pytest.mark.parametrize(
    "words",
    [
        *("7 adoptions and 4 special guardianship orders", "9 out of 14 care leavers moved."),
        *("4 moved placement twice. Only 1 moved three times.", "1 of them was adopted."),
        *("One young person accounted for 12 of these episodes.", "9 of our 14 girls left care."),
        *(
            "We cared for one Afghan boy.",
            "Twelve of these were by one young person.",
            "3 were adopted.",
            "It was 5 in custody.",
        ),
    ],
)
def test_counts_without_a_word_for_people_beside_them(look: Look, words: str) -> None:
    """What happens to children only counts them, and so does a part of a whole."""
    assert look(small_number.UNIT, fact(words)) != []


@pytest.mark.parametrize(
    "words",
    [
        *("2 adoption panels, 3 care order reviews and 2 birth parents", "nine out of ten girls"),
        *(
            "1 in 9 children, 1 child in nine, and one in fourteen girls",
            "On 5 April children met.",
        ),
        *("In Years 7, 8 and 9 pupils choose.", "By the age of 8 children choose."),
        *("It depends on the needs of one young person.", "One care leaver"),
        *("Three members were late, and 2 moved on.", "A letter was written by one young person."),
    ],
)
def test_what_counts_no_child(look: Look, words: str) -> None:
    """Work for children, shares, days, years and ages."""
    assert look(small_number.UNIT, fact(words)) == []


def test_whoever_sits_on_a_panel_does_so_in_public(look: Look) -> None:
    """Of people who take part in public there is information only."""
    found = look(small_number.UNIT, fact("Two care leavers sit on our panel."))
    assert [one.severity for one in found] == [Severity.INFO]


@pytest.mark.parametrize(
    ("who", "severity"),
    [
        ("Two care leavers", Severity.INFO),
        ("Three of our girls.", Severity.INFO),
        ("Two pregnant girls", Severity.ERROR),
        ("Three girls in custody", Severity.ERROR),
        ("Girls: 3", Severity.ERROR),
    ],
)
def test_who_is_speaking_may_be_several(look: Look, who: str, severity: Severity) -> None:
    """Of a number that says no more of whom it counts there is information only."""
    example = "priorities: [{id: p, title: P, quotes: [{id: q, text: We did it., who: 'WHO'}]}]\n"
    assert [one.severity for one in look(small_number.UNIT, example.replace("WHO", who))] == [
        severity
    ]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            "Of 27 care leavers, 4 were pregnant or parenting.",
            "`4 were pregnant or parenting` is told of 4 care leavers",
        ),
        ("Last year 4 moved placement twice.", "`4 moved placement` tells of fewer"),
        ("There are 3 girls here.", "`3 girls` tells of fewer than 10 people"),
    ],
)
def test_people_are_named(look: Look, words: str, message: str) -> None:
    """Whoever reads the message knows who is meant."""
    (found,) = look(small_number.UNIT, fact(words))
    assert found.message.startswith(message)


def test_of_one_child_no_number_is_written(look: Look) -> None:
    """What is said of one child is left out."""
    (found,) = look(small_number.UNIT, fact("One young person accounted for 12 of these episodes."))
    assert found.hint == "leave out what is said of one child or young person"


@pytest.mark.parametrize(
    ("statistic", "is_found"),
    [
        ("value: 4, label: care leavers in custody", True),
        ("value: 1, label: female, base: 27", True),
        ("value: 5, label: moved on to a full apprenticeship", True),
        ("value: 9, label: girls", True),
        ("value: 10, label: girls", False),
        ("value: 0, label: girls", False),
        ("value: 4, label: girls, withheld: 10", False),
        ("value: 4, label: of girls, unit: percent", False),
        ('value: 4, label: "children\'s homes"', False),
        ("value: 2, label: moves for each child", False),
        ("value: 4, label: social workers", False),
        ("value: 40, label: girls, previous: [{value: 6, date: 2024}]", True),
    ],
)
def test_small_figures(look: Look, statistic: str, is_found: bool) -> None:
    """A figure is too small if it counts people, now or before, and is not withheld."""
    found = look(small_number.UNIT, f"statistics: [{{id: a, {statistic}}}]\n")
    assert bool(found) == is_found


def test_a_small_figure_says_where_it_is_printed(look: Look) -> None:
    """Whoever mends a figure is shown the text that prints it."""
    example = "vision: We care for {stat:a}.\nstatistics: [{id: a, value: 4, label: children}]\n"
    (found,) = look(small_number.UNIT, example)
    assert [(span.line, words) for span, words in found.related] == [(1, "printed here")]


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        ("3% of our 27 care leavers work.", True),
        ("Of our 27 care leavers, 3 per cent work.", True),
        ("We support 27 young people, with one young woman.\n\nIn this cohort, 3% work.", True),
        ("We support 27 young people, with one young woman. In this group, 58% work.", False),
        ("We support {stat:a} care leavers. Of these, 5% of them work.", True),
        ("We support 27 young people, 3% of our total.", False),
        ("We support 27 young people. Attendance of pupils rose by 3%.", False),
        ("1% of our 708 children moved home.", False),
        ("0.1% of our 708 children moved home.", True),
        ("We saw all of 12 children; 50% (30 of 60) said yes.", False),
        ("We saw all of 12 children; 30 out of 60 (50%) said yes.", False),
        ("We saw all of 12 children; 50% (n=60) said yes.", False),
        ("We saw 312 children; 50% (6 of 12) said yes.", True),
        ("Children moved within a week (3%, 2 of 60 homes).", False),
        ("Children are near: 3% (2 of 60 homes).", False),
        ("2 of 60 homes (3%) are near our children.", False),
        ("2 of 60 girls (3%) moved.", True),
        ("We saw all of 12 children; 50% of girls said yes.", False),
    ],
)
def test_percentages_in_words(look: Look, words: str, is_found: bool) -> None:
    """A percentage is small by the base that its own words give it, and by no other number."""
    figure = "statistics: [{id: a, value: 27, label: care leavers}]\n"
    assert bool(look(derived_small_number.UNIT, figure + fact(words))) == is_found


@pytest.mark.parametrize(
    ("statistic", "is_found"),
    [
        ("value: 3, base: 27", True),
        ("value: 60, base: 5", True),
        ("value: 100, base: 5", True),
        ("value: 0, base: 27", False),
        ("value: 58, base: 27", False),
        ("value: 3, base-statistic: b", True),
        ("value: 3, base-statistic: homes", False),
        ("value: 3, survey: s", True),
        ("value: 3", False),
        ("value: 1, base: 600", True),
        # As rounded, it may be ten.
        ("value: 1, base: 708", False),
    ],
)
def test_percentages_of_figures(look: Look, statistic: str, is_found: bool) -> None:
    """A percentage is too small if, however it was rounded, it stands for too few people."""
    example = f"""\
surveys: [{{id: s, name: Survey, answered: 30}}]
statistics:
  - {{id: a, unit: percent, label: of them, {statistic}}}
  - {{id: b, value: 27, label: care leavers}}
  - {{id: homes, value: 27, label: homes}}
"""
    assert bool(look(derived_small_number.UNIT, example)) == is_found


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        ("We care for 24 children. All of them are male.", True),
        ("We care for 24 children, none of whom are in custody.", True),
        ("All 24 care leavers are parents.", True),
        ("We care for 24 children. They are all Afghan.", True),
        ("We care for {stat:a} children. They are all Afghan.", True),
        ("All of them are male.", False),
        ("We care for 51 children. All of them are male.", False),
        ("We care for 24 children. All of them are happy.", False),
        ("We care for 24 children. All of our schools are for girls.", False),
        ("We care for 24 children. All of them are happy. Some are male.", False),
    ],
)
def test_what_is_said_of_all(look: Look, words: str, is_found: bool) -> None:
    """Something sensitive is said of each if it is said of all of a group known to be small."""
    figure = "statistics: [{id: a, value: 24, label: children}]\n"
    assert bool(look(group_disclosure.UNIT, figure + fact(words))) == is_found


@pytest.mark.parametrize(
    ("statistic", "severity"),
    [
        ("value: 100, base: 24, label: are male", Severity.WARNING),
        ("value: 0, base: 24, label: are in custody", Severity.WARNING),
        ("value: 100, base: 24, label: are in touch", Severity.INFO),
        ("value: 100, base: 51, label: are male", None),
        ("value: 99, base: 24, label: are male", None),
    ],
)
def test_figures_of_all(look: Look, statistic: str, severity: Severity | None) -> None:
    """All or none of few people are told; whether that is bad depends on what is said of them."""
    found = look(group_disclosure.UNIT, f"statistics: [{{id: a, unit: percent, {statistic}}}]\n")
    assert [one.severity for one in found] == ([severity] if severity else [])


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        ("All but two of our care leavers have a passport.", True),
        ("Everybody except one of our children saw a dentist.", True),
        ("All but two of our homes are in the borough.", False),
        ("Of 40 children, 37 are at school.", True),
        ("Of {stat:a} children, 37 are at school.", True),
        ("We have 40 children, 37 of whom are at school.", True),
        ("Of 40 children, 20 are at school.", False),
        ("97% of our 27 care leavers work.", True),
        ("58% of our 27 care leavers work, and the rest do not.", False),
        ("97% of our 708 children are at school.", False),
        ("99% of our 235 care leavers work.", False),
    ],
)
def test_what_is_left_over(look: Look, words: str, is_found: bool) -> None:
    """The rest is found if it is small and its own sentence gives both the part and the whole."""
    figure = "statistics: [{id: a, value: 40, label: children}]\n"
    assert bool(look(complement.UNIT, figure + fact(words))) == is_found


@pytest.mark.parametrize(
    ("plain", "is_found"),
    [
        ("We care for 27 children.", False),
        ("We care for 25 boys.", True),
        ("We care for 12 boys.", False),
        ("We care for 50 children.", False),
    ],
)
def test_two_registers_give_the_rest_away(look: Look, plain: str, is_found: bool) -> None:
    """Whoever reads both registers takes the one number from the other."""
    example = f"vision:\n  full: We care for 27 children.\n  plain: {plain}\n"
    assert bool(look(complement.UNIT, example)) == is_found


@pytest.mark.parametrize(
    ("statistic", "severity"),
    [
        ("value: 25, base: 27", Severity.WARNING),
        ("value: 17, base: 27", None),
        ("value: 97, unit: percent, base: 27", Severity.WARNING),
        ("value: 99, unit: percent, base: 235", Severity.INFO),
        ("value: 100, unit: percent, base: 27", None),
        ("value: 28, previous: [{value: 27, date: 2024}]", Severity.INFO),
        ("value: 28, previous: [{value: 40, date: 2024}]", None),
        ("value: 708, previous: [{value: 705, date: 2024}]", None),
    ],
)
def test_figures_that_leave_few(look: Look, statistic: str, severity: Severity | None) -> None:
    """A figure tells of those whom it leaves out; of a large group that is information only."""
    found = look(complement.UNIT, f"statistics: [{{id: a, label: care leavers, {statistic}}}]\n")
    assert [one.severity for one in found] == ([severity] if severity else [])


def quotation(words: str) -> str:
    """Write a quotation beside an organisation and a group."""
    return f"""\
bodies: [{{id: millers, name: Millers Bakery, aliases: [Bakery Millers]}}]
groups: [{{id: voices, name: Loud Voices}}]
priorities: [{{id: work, title: Work, quotes: [{{id: q, text: "{words}"}}]}}]
"""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("I am at Bakery Millers now.", "Bakery Millers"),
        ("I'm 17 and I like it.", "I'm 17"),
        ("When I was 6 I moved.", "I was 6"),
        ("I have a 15-year-old friend.", "15-year-old"),
        ("My little sister lives with me.", "My little sister"),
        ("I have to feed my son.", "my son"),
        ("I go to Hampden High School.", "Hampden High School"),
        ("I live near Little Hampden.", "Little Hampden"),
        ("My worker Sarah is great.", "Sarah"),
        ("The judge listened.", "judge"),
        ("CAMHS helps.", "CAMHS"),
    ],
)
def test_what_tells_who_is_speaking(look: Look, words: str, told: str) -> None:
    """A detail is found once, with its own words."""
    found = look(quote_identifier.UNIT, quotation(words))
    assert [(one.message.split("`")[1], one.severity) for one in found] == [
        (told, Severity.WARNING)
    ]


@pytest.mark.parametrize(
    "words",
    [
        "I love football. I'm mini Messi!",
        "When I'm 18 I can stay in Example.",
        "I was one of many, and I am 100% sure at 12 o'clock.",
        "I want to see my brothers and sisters. He is like a brother to me.",
        "I like it at Loud Voices, in English and at Christmas.",
        "My social worker is nice. I'm in care.",
        "Between my personal adviser and the Hub there is help.",
        "She is my carer. With my mum I feel safe. There was a great teacher.",
    ],
)
def test_what_anybody_may_say(look: Look, words: str) -> None:
    """Idols, birthdays to come, lessons, feasts and the council's own groups tell nothing."""
    assert look(quote_identifier.UNIT, quotation(words)) == []


@pytest.mark.parametrize(
    ("beside", "is_found"),
    [
        ("{body:millers} took on five care leavers.", True),
        ("Bakery Millers took on {stat:few} care leavers.", True),
        ("Bakery Millers took on {stat:many} care leavers.", False),
        ("Bakery Millers took on forty care leavers.", False),
        ("We support five care leavers.", False),
    ],
)
def test_a_name_beside_a_small_number(look: Look, beside: str, is_found: bool) -> None:
    """Whoever names the employer is one of the few, whichever name the text has for it."""
    figures = """\
statistics:
  - {id: few, withheld: 10, label: care leavers}
  - {id: many, value: 40, label: care leavers}
"""
    told = f"{figures}narratives: [{{id: n, heading: H, text: '{beside}'}}]\n"
    found = look(quote_plus_count.UNIT, told + quotation("I work at Millers Bakery."))
    assert [one.related[0][1] for one in found] == ["so few are told of here"] * is_found


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        ("We care for 24 children. Most of them are Kurdish.", True),
        ("We care for {stat:a} children. Their nationality differs.", True),
        ("Of 24 children, some have leave to remain.", True),
        ("This cohort is 27 in number. The majority are Afghan.", True),
        ("We care for 708 children. Most of them are Kurdish.", False),
        ("Most of them are Kurdish.", False),
        ("We care for 24 children. Two workers speak Kurdish.", False),
        ("We care for 24 unaccompanied asylum-seeking children.", False),
    ],
)
def test_what_a_small_group_has_in_common(look: Look, words: str, is_found: bool) -> None:
    """Origin and status are too much to tell of a group whose small number stands before them."""
    figure = "statistics: [{id: a, value: 24, label: children}]\n"
    assert bool(look(special_category.UNIT, figure + fact(words))) == is_found


def test_a_sensitive_quotation_has_been_looked_at(look: Look) -> None:
    """Who marks a quotation as sensitive knows what it says."""
    example = quotation("Therapy helped me.")
    assert len(look(special_category.UNIT, example)) == 1
    marked = example.replace("{id: q,", "{id: q, sensitive: true,")
    assert look(special_category.UNIT, marked) == []


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Meet Gemma Sampleton today.", "Gemma Sampleton"),
        ("GEMMA SAMPLETON", "GEMMA SAMPLETON"),
        ("Thanks to Cllr. Sampleton.", "Cllr. Sampleton"),
        ("This is Ryan O’Neil's work.", "Ryan O’Neil"),
        ("Jo Bloggs, J. Bloggs and Ms Bloggs's team.", ""),
        ("Helen Street, St James Park, Mary Example House", ""),
        ("Laura Lundy's model; Councillor Champion; Paul will come.", ""),
    ],
)
def test_names_without_a_record(look: Look, words: str, name: str) -> None:
    """A full name, or one with a title, needs a record; streets and models are no people."""
    people = "people: [{id: jo, name: Jo Bloggs, role: Director}]\n"
    found = look(person_not_in_register.UNIT, people + fact(words))
    assert [one.message.split("`")[1] for one in found] == ([name] if name else [])


def test_a_signature_in_a_text_is_found(look: Look) -> None:
    """A picture may stand in the words as well."""
    found = look(signature_image.UNIT, "vision: '![Signature of Jo](jo.png) and ![Jo](jo.png)'\n")
    assert [one.severity for one in found] == [Severity.INFO]


@pytest.mark.parametrize(
    ("sentence", "message"),
    [
        ("12 out of 14 care leavers have a job.", "12 of 14 leaves 2, fewer than 10 people"),
        ("Of 40 children, 38 of our 40 girls ran.", "38 of 40 leaves 2, fewer than 10 people"),
        ("Two thirds of our 21 girls ran.", "66.7% of 21 leaves 7, fewer than 10 people"),
        ("All bar one of our care leavers have a job.", "`All bar one` tells how few are left"),
        ("Two thirds of our 21 homes are for girls.", ""),
        ("All bar one of our targets for girls were met.", ""),
        ("12 out of 14 homes for girls are full.", ""),
        ("12 out of 30 care leavers have a job.", ""),
    ],
)
def test_what_is_left_is_worked_out(look: Look, sentence: str, message: str) -> None:
    """From a part and its whole, whatever words tell them."""
    assert [one.message for one in look(complement.UNIT, fact(sentence))] == [message] * bool(
        message
    )


@pytest.mark.parametrize(
    ("sentence", "message"),
    [
        ("One in five of our 15 girls ran.", "20% of 15 is 3, fewer than 10 people"),
        ("Half of the 12 children ran.", "50% of 12 is 6, fewer than 10 people"),
        ("Half of the 12 homes for children are full.", ""),
        ("One in five of our 150 girls ran.", ""),
    ],
)
def test_a_share_in_words_is_a_number(look: Look, sentence: str, message: str) -> None:
    """As a percentage is."""
    found = look(derived_small_number.UNIT, fact(sentence))
    assert [one.message for one in found] == [message] * bool(message)


def test_a_quotation_is_told_once(look: Look) -> None:
    """What the law protects is told of it, and not again of the group that it speaks of."""
    quote = "{id: q, text: All 9 of us children are Muslim., who: A young person}"
    example = f"priorities: [{{id: p, title: P, quotes: [{quote}]}}]\n"
    assert len(look(special_category.UNIT, example)) == 1


@pytest.mark.parametrize("link", ["[read](https://example.org)", "We met at Example House."])
def test_an_address_is_no_example(look: Look, link: str) -> None:
    """`For example` says that nobody is meant, and `example.org` does not."""
    told = f"A child absconded from a placement in Bedford, see {link}"
    assert len(look(single_event.UNIT, fact(told))) == 1
    assert look(single_event.UNIT, fact(f"For example, {told}")) == []
