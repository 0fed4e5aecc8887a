"""Build: the driver: what is to be made, from what, by whom, and what is still good."""
