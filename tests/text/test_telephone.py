"""Telephone: numbers of Britain are known by their digits, and can be tapped."""

import pytest

from cpstrategy.text.telephone import number_shape, ring, send


@pytest.mark.parametrize(
    "written",
    [
        *("0800 1111", "999", "101", "84001", "080880 23456", "0800 528 0731", "01942 828300"),
        *("+44 (0)1632 960001", "+44 1632 960001", "116 123"),
    ],
)
def test_a_number_that_can_be_rung(written: str) -> None:
    """With spaces or without, with the country or without, and the short ones."""
    assert number_shape(written)


@pytest.mark.parametrize(
    "written",
    ["", "01632 9600012", "0163", "1632 960001", "0800 1111 free", "ask us", "00000 000000"],
)
def test_a_number_that_nobody_can_ring(written: str) -> None:
    """Too long, too short, without its nought, or with words."""
    assert number_shape(written) is False


def test_a_digit_less_is_told_and_not_refused() -> None:
    """A few places in Britain have numbers with a digit less."""
    assert number_shape("01632 96001") is None


def test_what_a_telephone_needs() -> None:
    """Digits alone, and no nought behind the country."""
    assert ring("+44 (0)1632 960001") == "tel:+441632960001"
    assert send("84001") == "sms:84001"
