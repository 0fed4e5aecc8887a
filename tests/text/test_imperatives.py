"""Imperatives: an order is told by its form, and no list of verbs is asked."""

import pytest

from cpstrategy.text.dictionary import parse_words
from cpstrategy.text.imperatives import opens_with_order
from cpstrategy.text.verbs import has_verb
from tests.conftest import ROOT

KNOWN = parse_words((ROOT / "content" / "packs" / "en-gb.txt").read_text("utf-8"))
ORDERS = """
Advertise Agree Allocate Amend Analyse Apply Approve Arrange Assign Attend Audit Award Bid
Book Brief Broaden Budget Buy Calculate Champion Clarify Close Collate Combine Commission
Compare Compile Contact Convene Cost Debate Decide Define Deploy Digitise Discuss Display
Distribute Document Double Draft Edit Educate Elect Email Empower End Enforce Enrol Equip
Escalate Evaluate Examine Expand Explain Facilitate Fill Film Finalise Fix Forward Foster
Frame Fund Furnish Grant Group Guarantee Guide Halve Highlight Hire Host House Inspect
Install Interview Investigate Issue Join Label Lease Lend License List Lobby Log Mail Manage
Map Mark Market Match Mentor Minute Model Name Negotiate Nominate Note Nurture Obtain
Oversee Paint Partner Permit Phase Phone Pilot Place Post Present Print Probe Process
Procure Profile Purchase Question Rate Read Recommission Record Redesign Refer Refurbish
Register Relocate Rent Reopen Repair Repeat Replace Reprint Require Rescue Research Resolve
Resource Restore Retain Retrain Reward Ring Roll Rotate Safeguard Sample Save Schedule Scope
Score Screen Scrutinise Secure Select Sell Serve Settle Signpost Solve Sort Source Specify
Spend Sponsor Staff Streamline Submit Subsidise Summarise Supervise Supply Survey Switch
Target Text Time Trace Track Transfer Transform Translate Trial Trim Tutor Undertake Update
Upgrade Verify Video Vote Waive Weigh Widen Withdraw Co-produce Co-design Re-commission
"""


@pytest.mark.parametrize("verb", ORDERS.split())
def test_a_bare_verb_and_what_it_is_done_to_are_an_order(verb: str) -> None:
    """Whatever the verb."""
    assert opens_with_order(f"{verb} the new offer.", KNOWN)


@pytest.mark.parametrize(
    "text",
    [
        "Audit every pathway plan by March 2027.",
        "Commission a new advocacy service for care leavers.",
        "Buy laptops for all care leavers at university.",
        "Fund tuition for pupils in Year 11.",
        "Commission specialist advocacy for care leavers.",
        "Jointly commission therapy with the health board.",
        "Review and refresh the offer.",
        "Refer to the panel early.",
        "Roll out training.",
        "Email care leavers monthly.",
    ],
)
def test_orders_at_length(text: str) -> None:
    """With an adverb before the verb, a bare noun after it, or two verbs."""
    assert has_verb(text, KNOWN)


@pytest.mark.parametrize(
    "text",
    [
        "Financial hardship action plan",
        "Health and Wellbeing Strategy key actions",
        "Quarterly dashboard to the board.",
        "Quarterly review of the dashboard",
        "Support to care leavers at transition.",
        "Transition to Independence Scheme.",
        "Grant scheme",
        "Early help offer",
        "Contact with brothers and sisters",
        "Voice of the child",
        "Pilot scheme",
        "Budget workshops",
        "Family time protocol",
    ],
)
def test_things_are_no_orders(text: str) -> None:
    """A preposition after it, or a thing at the end without `the`, make a name of a verb."""
    assert not has_verb(text, KNOWN)


def test_without_a_dictionary_nothing_is_an_order() -> None:
    """Then the list of verbs alone is asked."""
    assert not opens_with_order("Audit the offer", ())
    assert has_verb("Wellbeing")
