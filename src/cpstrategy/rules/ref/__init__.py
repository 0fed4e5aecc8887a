"""REF: references and records that do not fit together."""
