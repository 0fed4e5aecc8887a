"""SPL: spelling, apostrophes and marks."""
