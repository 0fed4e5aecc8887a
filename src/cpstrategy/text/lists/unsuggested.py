"""Unsuggested: words that no council wants to read in the place of one that a list lacks."""

UNSUGGESTED = frozenset(
    (
        *("ape", "apes", "ass", "asses", "bastard", "bastards", "bawd", "bawds", "bawdy"),
        *("bitch", "bitches", "boob", "boobs", "bugger", "bum", "bums", "cock", "cocks", "coon"),
        *("coons", "crap", "cretin", "cripple", "cripples", "cunt", "damn", "dick", "dicks"),
        *("dyke", "dykes", "erotic", "escort", "escorts", "fag", "faggot", "fags", "fuck"),
        *("fucked", "golliwog", "gyp", "gypped", "harlot", "harlots", "hell", "homo", "hooker"),
        *("hookers", "horny", "idiot", "idiots", "imbecile", "incest", "lesbo", "lunatic"),
        *("moron", "morons", "negress", "negro", "nigger", "nude", "orgy", "paki", "penis"),
        *("pervert", "pimp", "pimps", "piss", "porn", "prick", "pricks", "prostitute"),
        *("prostitutes", "pussy", "queer", "rape", "raped", "rapes", "rapist", "retard"),
        *("retarded", "retards", "savage", "savages", "screw", "semen", "sex", "sexy", "shag"),
        *("shit", "slag", "slags", "slave", "slaves", "slut", "sluts", "sodomy", "spastic"),
        *("spastics", "strumpet", "suicide", "tart", "tarts", "tit", "tits", "tramp", "tramps"),
        *("twat", "vagina", "wank", "whore", "whores", "wog", "wogs"),
    )
)
