"""Resources: what a council is made with besides its content, read once and carried as data."""

from cpstrategy.resources.resources import Resources, content_of, read_resources

__all__ = ["Resources", "content_of", "read_resources"]
