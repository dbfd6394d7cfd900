"""The dateline of an article: the place, the day and the agency before its first sentence."""
