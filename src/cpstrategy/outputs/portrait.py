"""Portrait: the pledge as a picture for social media, higher than it is wide."""

from cpstrategy.document.shared_picture import PORTRAIT
from cpstrategy.social import picture_of

UNIT = picture_of("portrait", PORTRAIT)
