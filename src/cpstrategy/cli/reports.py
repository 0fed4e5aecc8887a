"""Reports: the ways to tell what is wrong, as commands take them by name."""

import pkgutil
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cpstrategy.text.enumeration import enumerated

if TYPE_CHECKING:
    from cpstrategy.report import Report


def report_names() -> list[str]:
    """List the reports without importing them; a report's module has its name."""
    folder = Path(__file__).parents[1] / "reports"
    return sorted(entry.name for entry in pkgutil.iter_modules([str(folder)]))


def _known_report(name: str) -> str:
    if name not in report_names():
        raise typer.BadParameter(f"there is no report '{name}': choose {_reports()}")
    return name


def _reports() -> str:
    return enumerated(report_names(), "or")


ReportName = Annotated[
    str,
    typer.Option(
        "--report",
        metavar="NAME",
        help=f"How to tell what is wrong: {_reports()}.",
        callback=_known_report,
        autocompletion=report_names,
    ),
]


def report(name: str) -> "Report":
    """Import a report."""
    unit: Report = import_module(f"cpstrategy.reports.{name}").UNIT
    return unit
