"""HTML: a page for those who can put findings right and never open a terminal."""

from cpstrategy.report import Manner, Report, Verdict


def tell(verdict: Verdict, _manner: Manner) -> str:
    """Write the page that a build writes as `report.html`, with all findings.

    Raises BrokenTemplateError if a template is at fault.
    """
    # Jinja takes long to import, and those who want text have no use for it.
    from cpstrategy.reports.html.page import findings_page

    return findings_page(verdict.councils, verdict.shipped, verdict.rules)


UNIT = Report("html", "a page to save and to send to those who can put it right", tell, True)
