"""CUR: what time has overtaken."""
