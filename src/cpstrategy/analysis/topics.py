"""Topics: which fields of work a plan and a priority are about, as far as their words say."""

from cpstrategy.model.priority import Plan, Priority
from cpstrategy.model.text import Text
from cpstrategy.text.likeness import stem, stems
from cpstrategy.text.lists.topics import TOPICS
from cpstrategy.text.references import REFERENCE

_TOPICS = tuple(frozenset(map(stem, line.split())) for line in TOPICS)
_IN_ANY_TITLE = (
    "plan plans strategy strategies policy council county borough city children child young people"
    " persons care cared support service services corporate parenting local offer"
)
_OF_NO_TOPIC = frozenset(map(stem, _IN_ANY_TITLE.split()))


def about_of(plan: Plan) -> frozenset[str]:
    """The words of a plan's title and topics that carry sense."""
    return _sense(" ".join((str(plan.title), *plan.topics)))


def touches(about: frozenset[str], priority: Priority, plan: Plan) -> bool:
    """Whether a plan is about anything that a priority says, or about the same field of work."""
    name = name_of(priority)
    if not about or not name or about & name:
        return True
    if any(about & field and name & field for field in _TOPICS):
        return True
    return bool(about & _wording(priority, plan))


def name_of(priority: Priority) -> frozenset[str]:
    """The words of a priority's title, in all its forms, that carry sense."""
    forms = priority.forms
    names = (priority.title.full, forms.my if forms else "", forms.we_want if forms else "")
    return _sense(" ".join((priority.id.replace("-", " "), *names)))


def _wording(priority: Priority, plan: Plan) -> frozenset[str]:
    """What a priority says of itself and in the steps of the plan, without the plan's title."""
    texts: list[Text | None] = [priority.rationale, priority.statement]
    texts += [message.text for message in priority.told_us]
    for step in priority.next_steps:
        if step.plan == plan.id:
            texts += [step.text, *(item.text for item in step.items)]
    words = " ".join(text.full for text in texts if text)
    return _sense(REFERENCE.sub(" ", words.replace(str(plan.title), " ")))


def _sense(words: str) -> frozenset[str]:
    return frozenset(stems(words)) - _OF_NO_TOPIC
