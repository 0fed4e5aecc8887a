"""Rules: every rule explains itself, and its examples are true."""

import pkgutil
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from cpstrategy import rules
from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.discovery import discover
from cpstrategy.rule import Rule
from reference.left_out import LEFT_OUT

RULES = discover(rules, Rule)
FOLDER = Path(rules.__path__[0])
Look = Callable[[Rule, str], list[Diagnostic]]
FAMILIES = {
    # The docstring of a family begins with its three letters.
    (import_module(f"{rules.__name__}.{entry.name}").__doc__ or "")[:3]: entry.name
    for entry in pkgutil.iter_modules(rules.__path__)
}
each = pytest.mark.parametrize("rule", RULES.values(), ids=RULES)


@each
def test_bad_example_is_found(rule: Rule, look: Look) -> None:
    """The bad example has the fault and no other, and the place is in the example."""
    found = look(rule, rule.bad)
    assert {one.code for one in found} == {rule.code}
    assert all(one.name == rule.name for one in found)
    assert rule.severity in {one.severity for one in found}
    assert {one.span.path for one in found} <= {
        "content/example/example.yaml",
        "content/example/registers.lock.json",
        # What is missing has no place of its own; a rule may point at what is there.
        *(["content/example/strategy.yaml"] if rule.of_absence else []),
    }


@each
def test_good_example_is_clean(rule: Rule, look: Look) -> None:
    """The good example has no fault at all."""
    assert look(rule, rule.good) == []


@pytest.mark.parametrize(
    ("rule", "example"),
    [
        pytest.param(rule, example, id=f"{rule.name}-{number}")
        for rule in RULES.values()
        for number, example in enumerate(rule.false_positives)
    ],
)
def test_what_looks_like_the_fault_is_none(rule: Rule, example: str, look: Look) -> None:
    """An example that misled the rule once, or might, is left alone; information is no blame."""
    assert [one for one in look(rule, example) if one.severity is not Severity.INFO] == []


@each
def test_rule_explains_itself(rule: Rule) -> None:
    """A rule has a code, a name, a summary, a reason, a hint and two examples."""
    told = (rule.code, rule.name, rule.summary, rule.why, rule.hint, rule.bad, rule.good)
    assert all(words.strip() for words in told)


@each
def test_words_are_in_house_style(rule: Rule, look: Look) -> None:
    """Summary and reason are sentences; hints and messages begin small and have no full stop."""
    assert rule.summary.endswith(".")
    assert rule.why.endswith(".")
    for finding in look(rule, rule.bad):
        for words in (finding.message, finding.hint):
            assert words == words.strip().removesuffix(".")
            assert words[:1] == words[:1].lower()


@each
def test_file_is_named_after_the_fault(rule: Rule) -> None:
    """The rule `missing-key` with a code of family SYN lies in `syn/missing_key.py`."""
    family = FAMILIES[rule.code[:3]]
    assert rule.code[3:].isdigit()
    assert len(rule.code) == 6
    assert (FOLDER / family / f"{rule.name.replace('-', '_')}.py").is_file()


def test_codes_and_explanations_are_unique() -> None:
    """No two rules share a code, a summary or a reason."""
    for field in ("code", "summary", "why"):
        told = [getattr(rule, field) for rule in RULES.values()]
        assert len(told) == len(set(told)), field


def test_codes_of_rules_that_were_left_out_stay_free() -> None:
    """A code means one fault for ever, even one that nothing looks for."""
    taken = {rule.code for rule in RULES.values()} | set(RULES)
    assert not {one for code, name, _ in LEFT_OUT for one in (code, name)} & taken
