"""Unmarked: words that are none without their apostrophe, each before what was meant."""

from collections.abc import Mapping
from types import MappingProxyType

from cpstrategy.text.closed import beside, closed

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

CONTRACTIONS = (
    closed(
        beside("we you they it this i that there", "wont cant"),
        r"(?:we|you|they|it|this|i|that|there) (?P<slip>(wo|ca)nt)\b",
        r"\2n't",
    ),
    closed("im ive", r"(?-i:I(m|ve))(?= [a-z])", r"I'\1"),
    closed(
        beside("lets", "make work talk be see start"),
        r"(?-i:Lets) (?=(?:make|work|talk|be|see|start)\b)",
        "let's",
    ),
)
"""Those that are words of another kind elsewhere, such as `wont`."""
