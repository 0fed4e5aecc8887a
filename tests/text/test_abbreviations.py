"""Abbreviations: what words say that letters stand for, and what they do not."""

import pytest

from cpstrategy.text.abbreviations import explanations, meant


@pytest.mark.parametrize(
    ("words", "short", "long"),
    [
        ("We have a personal education plan (PEP).", "PEP", "personal education plan"),
        ("All personal education plans (PEPs) count.", "PEP", "personal education plan"),
        ("Your PEP (a personal education plan) is yours.", "PEP", "personal education plan"),
        ("A PEP stands for personal education plan.", "PEP", "personal education plan"),
        ("PEP is short for personal education plan.", "PEP", "personal education plan"),
        ("education, health and care plans (EHCPs)", "EHCP", "education, health and care plan"),
        ("Department for Work and Pensions (DWP)", "DWP", "Department for Work and Pensions"),
        ("Children in Care (CiC)", "CiC", "Children in Care"),
        (
            "those not in education, employment or training (NEET)",
            "NEET",
            "not in education, employment or training",
        ),
        (
            "unaccompanied asylum-seeking children (UASC)",
            "UASC",
            "unaccompanied asylum-seeking children",
        ),
        ("the children’s services plan (CSP)", "CSP", "children’s services plan"),
        ("Speech & Language Therapy (S&LT)", "S&LT", "Speech & Language Therapy"),
        ("independent reviewing policies (IRPs)", "IRP", "independent reviewing policies"),
    ],
)
def test_words_explain_letters(words: str, short: str, long: str) -> None:
    """Before the letters or after them; the words are those that were written."""
    [explanation] = explanations(words)
    assert (explanation.short, explanation.long) == (short, long)
    assert words[explanation.start :].startswith(short)


@pytest.mark.parametrize(
    "words",
    [
        "Talk to the health team (CAMHS).",
        "The PEP (personal education plan for school) is yours.",
        "We planned education. Personal (PEP)",
        "We pay for independent reviewing of (IRO).",
        "PEP means more than education.",
        "See the plan (2024) and the part (II) below.",
        "personal education plan, PEP",
    ],
)
def test_words_that_explain_nothing(words: str) -> None:
    """Their first letters are others, or more words are there than letters, or a sentence ends."""
    assert [*explanations(words)] == []


@pytest.mark.parametrize(
    ("meaning", "long"),
    [
        ("Personal education plan. It is for school.", "Personal education plan"),
        ("A personal education plan is for school.", "personal education plan"),
        ("personal education plan", "personal education plan"),
        ("Planned education pays for itself.", ""),
        ("Personal education plans for school.", ""),
        ("It is a plan.", ""),
        ("", ""),
    ],
)
def test_a_meaning_begins_with_the_words(meaning: str, long: str) -> None:
    """As far as a sign, or the words that go on to tell what it is."""
    assert meant("PEP", meaning) == long
