"""How alike articles are: duplicates, and stories."""
