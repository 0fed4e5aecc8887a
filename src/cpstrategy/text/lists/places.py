"""Places: first names that are also places, of which councils speak more often than of people."""

PLACES = frozenset(
    (
        *("Africa", "Albany", "Arran", "Asia", "Ashton", "Aston", "Austin", "Beverley", "Bradley"),
        *("Brent", "Brooklyn", "Camden", "Carlisle", "Chad", "Chelsea", "Chester", "China"),
        *("Clifton", "Cuba", "Dallas", "Denver", "Derry", "Devon", "Dudley", "Easton", "Eden"),
        *("Ely", "Florence", "Georgia", "Harlow", "Henley", "India", "Iona", "Islay", "Israel"),
        *("Jersey", "Jordan", "Keighley", "Kent", "Kendal", "Kenya", "Kingston", "Leigh", "Lewes"),
        *("Lincoln", "London", "Lorne", "Lourdes", "Mali", "Marlow", "Milan", "Milton", "Nairn"),
        *("Oakley", "Paris", "Persia", "Preston", "Rome", "Selby", "Siena", "Sierra", "Skye"),
        *("Stanley", "Stirling", "Sydney", "Trafford", "Trent", "Troy", "Tyne", "Tyrone"),
        *("Victoria", "Vienna", "Warwick", "Wells", "Weston", "York"),
    )
)
