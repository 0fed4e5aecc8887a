"""Analysis: what several rules, or a rule and a report, see in a strategy or its documents."""
