"""Kinds of slips that a machine sees nearly without error, each found where it is planted.

Beside each stand sentences of the same shape that are right.
"""

from collections.abc import Callable

import pytest

from cpstrategy import rules
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.discovery import discover
from cpstrategy.rule import Rule

Look = Callable[[Rule, str], list[Diagnostic]]
RULES = {rule.code: rule for rule in discover(rules, Rule).values()}
ACTION = "actions: [{{id: a, text: Open the hub., {}}}]\n"
STATISTIC = "statistics:\n  - {{id: a, value: 70, label: children in our care, {}}}\n"
DOCUMENT = "document: {{{}}}\n"
VISION = "vision: >-\n  {}\n"
TITLES = """\
priorities:
  - {id: one, title: "My Family, Friends and Home"}
  - {id: two, title: Being Safe}
"""
NOW = STATISTIC.format("as-at: 2026-03")
SECOND = "  - {id: b, value: 80, label: Children in our care, as-at: 2026-03}\n"

FAULTS = (
    ("CUR008", ACTION.format("due: 2024-03")),
    ("CUR008", ACTION.format("due: 2024-03, status: on-track")),
    ("CUR008", ACTION.format("due: Q3 2025/26, status: at-risk")),
    ("CUR009", ACTION.format("status: done, percent: 40")),
    ("CUR009", ACTION.format("status: not-started, percent: 100")),
    ("CUR009", ACTION.format("status: late, updates: [{date: 2026-05, status: Green}]")),
    ("CUR009", ACTION.format("status: on-track, updates: [{date: 2026-05, status: Overdue}]")),
    ("CUR010", ACTION.format("updates: [{date: 2027-05-01}]")),
    ("CUR010", STATISTIC.format("as-at: 2026-09")),
    ("CUR010", DOCUMENT.format("history: [{version: '1', date: 2027-01}]")),
    ("CUR010", DOCUMENT.format("status: approved, approvals: [{body: Cabinet, date: 2027-01}]")),
    ("CUR011", STATISTIC.format("as-at: 2025-03, previous: [{value: 60, date: 2026-03}]")),
    ("CUR011", DOCUMENT.format("period: 2022 to 2025, published: 2026-01")),
    ("CUR011", DOCUMENT.format("period: 2022 to 2025, review-due: 2026-12")),
    ("CUR011", DOCUMENT.format("period: 2026 to 2029, review-due: 2025-12")),
    ("CUR011", ACTION.format("due: 2027-03, milestones: [{what: Sign, due: 2027-04}]")),
    ("CUR012", VISION.format("Answer by 31 June 2026.")),
    ("CUR012", VISION.format("We met on 29th of February 2025.")),
    ("CUR012", VISION.format("It runs from March 2027 to January 2026.")),
    ("CUR012", VISION.format("Between 2028 and 2025 we will build homes.")),
    ("CUR012", VISION.format("Come on Friday, 2 June 2026.")),
    ("CUR013", VISION.format("The strategy expires on 31 December 2025.")),
    ("CUR013", VISION.format("The lease ends in March 2026.")),
    ("CUR013", VISION.format("The policy is due for review in May 2025.")),
    ("STR024", DOCUMENT.format("period: 2025 to 2028, subtitle: Our care 2022 to 2025")),
    (
        "STR024",
        "pledges: [{id: p, title: Pledge 2020-23, period: 2024 to 2027, items: [Listen.]}]\n",
    ),
    ("STR024", "document: {period: 2025 to 2028}\nvision: This strategy is for 2022-25.\n"),
    ("STR025", "document: {version: V1.4 FINAL}\nvision: Current Version V1.2\n"),
    ("STR025", "document: {version: '2.0', status: approved}\nvision: 'Status: Unapproved'\n"),
    ("STR025", DOCUMENT.format("version: V1.4 FINAL, status: draft")),
    ("STR026", 'vision: "Every child is safe.\\n\\nApproved by:"\n'),
    ("STR026", 'vision: "**Author:** Jo Example\\n\\n**Review date:**\\n\\n**Version:** 2"\n'),
    ("STR026", 'vision: "Signed: Date:"\n'),
    (
        "STR027",
        'vision: "1. Foreword .... 3\\n2. Vision .... 4\\n3. Homes .... 9\\n4. Health .... 12"\n',
    ),
    ("STR027", "narratives: [{id: a, heading: Foreword 3, text: Every child is safe.}]\n"),
    ("REF026", VISION.format("The terms of reference are attached (see Appendix 1).")),
    ("REF026", VISION.format("See page 12 for more.")),
    ("REF026", VISION.format("As shown in Table 3, more of them live here.")),
    ("NUM019", VISION.format("The number of children rose from 50 to 40.")),
    ("NUM019", VISION.format("It increased from 50% in March 2024 to 40% in March 2025.")),
    ("NUM019", VISION.format("Waits fell from five weeks to seven.")),
    ("NUM019", VISION.format("Now 40 children live here, up from 50.")),
    ("NUM019", VISION.format("This is a rapid reduction, demonstrating an increase of 17%.")),
    ("NUM020", VISION.format("They fell from 586 to 495, a reduction of 20%.")),
    ("NUM020", VISION.format("They rose by 50%, from 100 to 120.")),
    ("NUM020", VISION.format("Attendance went from 50% to 60%, an increase of 10%.")),
    ("NUM021", VISION.format("There were 386 + 38 - 41 = 381 children.")),
    ("NUM022", VISION.format("Of them, 1 in 4 (20%) moved.")),
    ("NUM022", VISION.format("One in three care leavers (25%) is at college.")),
    ("NUM004", VISION.format("The vast majority (55%) live here.")),
    ("NUM001", f"{NOW}vision: There are 75 children in our care.\n"),
    ("NUM001", f"{NOW}{SECOND}"),
    ("ACC015", VISION.format("See the picture on the left.")),
    ("ACC015", VISION.format("Our promises are listed on the right.")),
    ("ACC015", VISION.format("Use the menu in the top right-hand corner: it is the round button.")),
    ("ACC015", VISION.format("As shown above, the table below tells more.")),
    ("ACC008", VISION.format("Those in red are late, and actions in red are, too.")),
    ("ACC008", VISION.format("Press the green button.")),
    ("ACC008", VISION.format("Red and amber shading shows where we are off target.")),
    ("ACC008", VISION.format("Hub 🟢: its status: 🟢")),
    ("ACC008", 'vision: "| Hub | Status |\\n| --- | --- |\\n| Wigan | ✔ |\\n| Leigh | ✘ |"\n'),
    ("ACC016", 'vision: "**Our pledge to you**\\n\\nWe will listen.\\n\\n**Homes**\\n\\n- near"\n'),
    ("STR021", f"{TITLES}vision: Our plan stands on our four pillars.\n"),
    ("STR028", VISION.format("It has six elements: love, safety, health, school, and work.")),
    ("STR028", VISION.format("We work on two big themes: homes, health, schools and jobs.")),
    ("STR029", f"{TITLES}vision: We tell it under My Friends, Family and Home.\n"),
)

RIGHT = (
    ("CUR008", ACTION.format("due: 2024-03, status: done")),
    ("CUR008", ACTION.format("due: 2024-03, status: late")),
    ("CUR008", ACTION.format("due: 2026-06, status: on-track")),
    ("CUR009", ACTION.format("status: late, percent: 40")),
    ("CUR009", ACTION.format("updates: [{date: 2026-05, status: Green}]")),
    ("CUR010", STATISTIC.format("as-at: 2026-05-31")),
    ("CUR010", STATISTIC.format("as-at: 2025/26")),
    ("CUR011", DOCUMENT.format("period: 2026 to 2029, published: 2025-10, review-due: 2029-12")),
    ("CUR011", STATISTIC.format("as-at: 2025-03, previous: [{value: 60, date: 2025}]")),
    ("CUR012", VISION.format("We met on 29 February 2024, a Thursday, and on 30 June.")),
    ("CUR012", VISION.format("From 2 May to 1 June 2026, and between 2024 and 2026.")),
    ("CUR013", VISION.format("The strategy expires on 31 December 2026.")),
    ("CUR013", VISION.format("The lease ended in March 2026.")),
    ("STR024", DOCUMENT.format("period: 2025-09 to 2028-08, subtitle: Our care 2025-28")),
    (
        "STR024",
        "document: {period: 2025 to 2028}\nvision: This strategy follows that of 2022-25.\n",
    ),
    (
        "STR025",
        "document: {version: V1.4}\nvision: The easy version 2 of it. Version 1.4 is this.\n",
    ),
    ("STR026", 'vision: "Approved by: Cabinet\\n\\nContact:\\n\\n- your worker"\n'),
    ("STR027", 'vision: "Year 7\\nYear 8\\nYear 9\\nYear 10"\n'),
    ("STR027", "narratives: [{id: a, heading: Priority 3, text: Every child is safe.}]\n"),
    ("NUM019", VISION.format("They rose from 2024 to 2020 homes, and from 9 weeks to 2 months.")),
    ("NUM019", VISION.format("Numbers did not rise from 50 to 40, and 40 is not up to 50.")),
    ("NUM020", VISION.format("They fell from 586 to 495, a reduction of 16%.")),
    ("NUM020", VISION.format("They went from 50% to 60%, an increase of 20%.")),
    ("NUM021", VISION.format("There were 386 + 38 - 41 = 383 children, and 16-17 = 1.")),
    ("NUM022", VISION.format("Of them, 1 in 4 (24%) moved, and three in five (62%) did not.")),
    ("NUM022", VISION.format("Born in 2024 (20%), or in 9 of 10 homes; the large majority (80%).")),
    (
        "NUM001",
        f"{STATISTIC.format('as-at: 2026-03')}vision: There are 25 children in our care here.\n",
    ),
    ("NUM001", f"{STATISTIC.format('as-at: 2025-03')}{SECOND}"),
    (
        "ACC015",
        VISION.format("On the right track, what is left is the right to a home."),
    ),
    ("ACC008", VISION.format("Status: 🟢 on track. We go to the green area, dressed in blue.")),
    (
        "ACC016",
        'vision: "**Call us!**\\n\\n**We will:**\\n\\n- listen\\n\\nIt is **bold**."\n',
    ),
    ("STR021", f"{TITLES}vision: Our plan stands on our two pillars.\n"),
    ("STR028", VISION.format("It has four parts: homes, health and wellbeing, and work.")),
    ("STR028", VISION.format("We met five children: tall, small, and in between.")),
    ("STR029", f"{TITLES}vision: My Family, Friends & Home; my friends, family and home.\n"),
    ("REF026", VISION.format("Appendix 1 to the guidance and page 4 of your plan say so.")),
)


@pytest.mark.parametrize(("code", "content"), FAULTS)
def test_a_planted_slip_is_found(code: str, content: str, look: Look) -> None:
    """The rule sees it, and gives a place."""
    assert {one.code for one in look(RULES[code], content)} == {code}


@pytest.mark.parametrize(("code", "content"), RIGHT)
def test_what_is_right_is_left_alone(code: str, content: str, look: Look) -> None:
    """A sentence of the same shape, without the slip."""
    assert [one.message for one in look(RULES[code], content)] == []


def test_an_empty_field_leads_to_no_list(look: Look) -> None:
    """What is told as an empty field is not told as a lead-in as well."""
    assert look(RULES["STR020"], 'vision: "Every child is safe.\\n\\nNext review:"\n') == []
