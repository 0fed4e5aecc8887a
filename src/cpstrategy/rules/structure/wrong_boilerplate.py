"""STR013 wrong-boilerplate: next steps under a plan that is about something else."""

from collections.abc import Iterator

from cpstrategy.analysis.topics import about_of, name_of, touches
from cpstrategy.diagnostic import Severity
from cpstrategy.model.priority import NextStep, Plan, Priority
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.source import Span
from cpstrategy.text.likeness import stems


def check(strategy: Strategy) -> Iterator[Finding]:
    """Ask of each plan that next steps stand under whether it covers their priority."""
    place = frozenset(stems(f"{strategy.council.name} {strategy.council.short_name}"))
    for priority in strategy.priorities:
        met: set[str] = set()
        for step in priority.next_steps:
            for key, span in _cited(step, strategy.plans):
                plan = strategy.index.get((Plan.kind, key))
                if key not in met and isinstance(plan, Plan):
                    met.add(key)
                    yield from _judge(strategy, plan, priority, span, place)


def _cited(step: NextStep, plans: list[Plan]) -> Iterator[tuple[str, Span]]:
    """The plan that a step belongs to, or that its words lead in with."""
    words = step.text.full
    if step.plan:
        yield step.plan, step.at("plan")
    elif words.endswith(":"):
        for cited in step.text.inline():
            if cited.kind == Plan.kind:
                yield cited.id, cited.span
        for plan in plans:
            if (title := str(plan.title)) in words:
                yield plan.id, step.text.place_of("full", title)


def _judge(
    strategy: Strategy, plan: Plan, priority: Priority, span: Span, place: frozenset[str]
) -> Iterator[Finding]:
    about = about_of(plan) - place
    title = priority.title.full
    if touches(about, priority, plan):
        return
    if plan.topics:
        topics = ", ".join(f"`{topic}`" for topic in plan.topics)
        message = f"`{plan.title}` is about {topics}, and stands over next steps for `{title}`"
        yield Finding(span, message, related=((plan.at("topics"), "what the plan is about"),))
    else:
        meant = next((other for other in strategy.priorities if about & name_of(other)), None)
        if meant:
            message = (
                f"`{plan.title}` seems to be about `{meant.title.full}`, and stands over next "
                f"steps for `{title}`"
            )
            yield Finding(span, message, severity=Severity.WARNING)


UNIT = Rule(
    code="STR013",
    name="wrong-boilerplate",
    severity=Severity.ERROR,
    summary="Next steps that stand under a plan which is about something else.",
    why=(
        "A lead-in is easily copied from one priority to the next together with the name of its "
        "plan. Readers then look for the steps in a plan that does not hold them."
    ),
    hint="name the plan that holds these steps, or add to its `topics` what it covers as well",
    bad="""\
plans:
  - id: learning
    title: Education and Training Strategy
    topics: [education, training]
priorities:
  - id: education
    title: Doing well at school
    next-steps:
      - {id: places, text: Offer more places at college., plan: learning}
  - id: health
    title: Good health
    next-steps:
      - {id: waiting, text: Shorten the wait for a dentist., plan: learning}
""",
    good="""\
plans:
  - id: learning
    title: Education and Training Strategy
    topics: [education, training]
  - id: wellbeing
    title: Wellbeing Strategy
    topics: [health and wellbeing]
priorities:
  - id: education
    title: Doing well at school
    next-steps:
      - {id: places, text: Offer more places at college., plan: learning}
  - id: health
    title: Good health
    next-steps:
      - {id: waiting, text: Shorten the wait for a dentist., plan: wellbeing}
""",
    false_positives=(
        """\
plans:
  - id: housing
    title: Housing Strategy
    topics: [housing]
  - id: deal
    title: Deal 2030
  - id: corporate
    title: Children and Young People's Plan
priorities:
  - id: home
    title: A safe place to live
    next-steps:
      - {id: flats, text: Build flats for care leavers., plan: housing}
      - {id: start, text: Give every child a good start., plan: deal}
      - {id: more, text: Find more foster carers., plan: corporate}
  - id: health
    title: Good health
    statement: A warm house keeps people well.
    next-steps:
      - {id: warm, text: Mend damp flats first., plan: housing}
""",
    ),
    blind_spots=(
        "It compares words. A plan without `topics` whose title says little, such as Deal 2030, is "
        "taken to cover everything."
    ),
    check=check,
)
