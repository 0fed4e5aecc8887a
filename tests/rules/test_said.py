"""Said: what young people said is not corrected, wherever it stands."""

import pytest

from cpstrategy import rules
from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.discovery import discover
from cpstrategy.fixes.mend import mend
from cpstrategy.model.lock import Lock
from cpstrategy.rule import Rule
from tests.rules.conftest import looked
from tests.rules.test_any_text import strategy_of

SLIPS = "please e-mail  us back, we wrote to to the the councilers in color"
WHERE = {
    "quotation marks": f"vision: They said “{SLIPS}.”\n",
    "straight marks": f"vision: 'They said \"{SLIPS}.\"'\n",
    "single marks": f"vision: They said ‘{SLIPS}.’\n",
    "marks and apostrophes": f"vision: ‘It’s my carers’ car, {SLIPS},’ they said.\n",
    "straight single marks": f"vision: \"They said 'it's my carers' car, {SLIPS}.'\"\n",
    "single marks within": f"vision: They told us ‘{SLIPS}’, and we heard.\n",
    "a quotation": f"vision: |-\n  They said:\n\n  > {SLIPS}.\n",
    "a quotation of two lines": f"vision: |-\n  > We said\n  > {SLIPS}.\n",
    "what they told us": (
        f"priorities: [{{id: home, title: Home, told-us: [{{id: a, text: '{SLIPS}.'}}]}}]\n"
    ),
    "an ask": f"asks: [{{id: a, title: We ask, items: ['{SLIPS}.']}}]\n",
}
SPELLING = [rule for rule in discover(rules, Rule).values() if rule.code.startswith("SPL")]


def corrected(content: str) -> tuple[list[Diagnostic], bool]:
    """What rules of spelling find, and whether a remedy changes anything."""
    strategy = strategy_of(content, Lock({}))
    assert strategy is not None
    found = [finding for rule in SPELLING for finding in looked(rule, strategy)]
    files = {"content/example/example.yaml": content.encode()}
    return found, bool(mend(found, files, strategy))


@pytest.mark.parametrize("where", WHERE)
def test_nobody_corrects_what_young_people_said(where: str) -> None:
    """Slips in it are information, and no remedy changes it."""
    found, changed = corrected(WHERE[where])
    assert {finding.severity for finding in found} == {Severity.INFO}
    assert not changed


def test_a_mark_that_quotes_nothing_protects_nothing() -> None:
    """An apostrophe is no quotation mark, and a word between marks ends at the second of them."""
    for text in (f"Our 'pledge' says {SLIPS}", f"Our carers' and children’s {SLIPS} ‘here’"):
        found, changed = corrected(f'vision: "{text}."\n')
        assert any(finding.severity > Severity.INFO for finding in found)
        assert changed


def test_the_council_s_own_words_are_corrected() -> None:
    """The same slips in its own words are more than information, and some have a remedy."""
    found, changed = corrected(f"vision: They wrote, {SLIPS}.\n")
    assert any(finding.severity > Severity.INFO for finding in found)
    assert changed
