"""Public names: people of books, and grown-ups who tell the public that they were in care."""

PUBLIC_NAMES = frozenset(
    (
        *("anna freud", "anne frank", "anne shirley", "ashley john-baptiste", "bruce oldfield"),
        *("fatima whitbread", "harry potter", "jane eyre", "jeanette winterson", "kriss akabusi"),
        *("lemn sissay", "oliver twist", "peter pan", "samantha morton", "sophie willan"),
        *("tracy beaker",),
    )
)
