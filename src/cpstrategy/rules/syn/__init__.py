"""SYN: what is wrong with the writing itself; loading finds these."""
