"""Briefing: findings in the words of those who can put them right, and never saw the files."""
