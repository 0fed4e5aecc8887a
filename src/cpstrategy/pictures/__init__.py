"""Pictures: as readers get them, with nothing in them but what is seen.

A photograph says where and when it was taken and by whom, and a drawing what was written beside
it. Only what is known to be needed to show a picture is kept; all else goes, whatever it is.
"""

from cpstrategy.pictures.published import published, published_within
from cpstrategy.pictures.shape import is_upright

__all__ = ["is_upright", "published", "published_within"]
