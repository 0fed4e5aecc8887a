"""Briefing: findings as those read them who never open a terminal."""
