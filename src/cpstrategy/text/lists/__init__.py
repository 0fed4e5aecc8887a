"""Lists: words to look up, some ours and some made from the works that NOTICES.txt names."""
