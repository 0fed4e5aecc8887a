"""Square words: what the square picture of the pledge says, for those who do not see it."""

from cpstrategy.document.shared_picture import SQUARE
from cpstrategy.social import words_of

UNIT = words_of("square", SQUARE)
