"""ACC: what keeps somebody from reading."""
