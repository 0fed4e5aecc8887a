"""Run the program as `python -m cpstrategy`."""

from cpstrategy.cli import main

main()
