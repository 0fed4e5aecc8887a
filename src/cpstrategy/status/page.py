"""Page: a council's texts beside their other registers, for those who look after them."""

from cpstrategy.compose.compose import compose
from cpstrategy.pipeline import CheckedCouncil
from cpstrategy.status.council import track


def registers_page(checked: CheckedCouncil) -> str:
    """Make the page that says how each text stands.

    Raises BrokenTemplateError if a template is at fault, and UnreadError if there are no texts.
    """
    # Jinja takes long to import, and those who only ask for the status have no use for it.
    from cpstrategy.html.status import status_page
    from cpstrategy.status.sides import called, sides

    strategy, resources = checked.read, checked.resources
    status = track(checked, resources.offered)
    document = compose(strategy, resources.offered[0], checked.council.name)
    return status_page(
        strategy.council.name,
        document.look,
        document.language,
        list(sides(status, strategy)),
        [
            f"{key} ({called(register)}): {many} {'text' if many == 1 else 'texts'}"
            for (key, register), many in status.unread.items()
        ],
        [f"{text.key} ({called(text.register)})" for text in status.gone],
        resources.templates,
        resources.assets,
    )
