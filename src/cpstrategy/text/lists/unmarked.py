"""Unmarked: words that are none without their apostrophe, each before what was meant."""

from collections.abc import Mapping
from types import MappingProxyType

UNMARKED: Mapping[str, str] = MappingProxyType(
    {
        "arent": "aren't",
        "childrens": "children's",
        "childs": "child's",
        "couldnt": "couldn't",
        "didnt": "didn't",
        "doesnt": "doesn't",
        "dont": "don't",
        "hadnt": "hadn't",
        "hasnt": "hasn't",
        "havent": "haven't",
        "isnt": "isn't",
        "mens": "men's",
        "shouldnt": "shouldn't",
        "thats": "that's",
        "theyll": "they'll",
        "theyre": "they're",
        "theyve": "they've",
        "wasnt": "wasn't",
        "werent": "weren't",
        "womens": "women's",
        "wouldnt": "wouldn't",
        "youll": "you'll",
        "youre": "you're",
        "youve": "you've",
    }
)
