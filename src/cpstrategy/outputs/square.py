"""Square: the pledge as a picture for social media, as high as it is wide."""

from cpstrategy.document.shared_picture import SQUARE
from cpstrategy.social import picture_of

UNIT = picture_of("square", SQUARE)
