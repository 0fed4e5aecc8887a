"""Schema of words: an editor completes the keys and marks what `validate` finds."""

import jsonschema
import pytest
import yaml

from cpstrategy.diagnostic import errors
from cpstrategy.disk.read import shipped_words
from cpstrategy.resources.own_words import read_words
from cpstrategy.resources.words_schema import words_schema
from cpstrategy.text.catalogue import PLURAL_FORMS, places
from cpstrategy.text.lists.english import ENGLISH

SCHEMA = words_schema(shipped_words())
PLURALS = [key.removesuffix("-other") for key in ENGLISH if key.endswith("-other")]
WITHOUT = {
    key: said.replace(f"{{{place}}}", "…")
    for key, said in ENGLISH.items()
    for place in places(said)
}
CASES = {
    **{f"other {key}": {key: f"Ours {said}"} for key, said in ENGLISH.items()},
    **{f"no place in {key}": {key: said} for key, said in WITHOUT.items()},
    **{
        f"{stem} for {form}": {f"{stem}-{form}": ENGLISH[f"{stem}-other"]}
        for stem in PLURALS
        for form in PLURAL_FORMS
    },
    "an edition": {"edition-full": "Action plan"},
    "no key": {"priorty": "Pillar"},
    "a number": {"priority": 2030},
    "nothing": {"priority": ""},
    "no value": {"edition-full": None},
    "no letter": {"notes-many": "- 2!"},
    "letters that English lacks": {"priority": "цель"},
}


@pytest.mark.parametrize("words", CASES.values(), ids=CASES)
def test_it_marks_what_validate_finds(words: dict[str, str]) -> None:
    """A key that is none, a word without its places, and one that says nothing; nothing else."""
    data = yaml.safe_dump(words).encode()
    _, findings = read_words("content/a/words.yaml", data, ("full",))
    is_valid = jsonschema.Draft7Validator(SCHEMA).is_valid(yaml.safe_load(data))
    assert is_valid == (not errors(findings))


def test_each_key_says_where_its_word_stands() -> None:
    """With what the program says, so that nobody has to look it up."""
    jsonschema.Draft7Validator.check_schema(SCHEMA)
    assert list(SCHEMA["properties"]) == list(ENGLISH)
    for key, said in ENGLISH.items():
        assert SCHEMA["properties"][key]["description"].startswith(f"The program says: {said}")
