"""Portrait words: what the portrait picture of the pledge says, for those who do not see it."""

from cpstrategy.document.shared_picture import PORTRAIT
from cpstrategy.social import words_of

UNIT = words_of("portrait", PORTRAIT)
