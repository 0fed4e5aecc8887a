"""Formulas: the published readability formulas, on counts that are above zero."""

from math import sqrt


def grade(words: int, sentences: int, syllables: int) -> float:
    """Return the American school grade, which a child reaches five years older.

    Kincaid and others, Research Branch Report 8-75, Naval Air Station Memphis (1975).
    """
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def smog(long_words: float) -> float:
    """Return the grade by how many words in 30 sentences have three syllables or more.

    McLaughlin, *SMOG Grading*, Journal of Reading 12 (1969). The United Kingdom adds 5 to it.
    """
    return sqrt(long_words) + 3
