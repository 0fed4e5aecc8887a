"""Proof: what would stop a build, found before anything is set in type, at the author's line.

Rules ask whether words are good; a proof asks whether documents can be made of them at all. So
nothing of this is weighed: no council can allow itself what no build can make.
"""

from cpstrategy.proof.proof import proof

__all__ = ["proof"]
