"""Conformance: independent checkers that judge every file a build makes."""
