"""Feeds and channels: what a source publishes, as items with their text, and the feeds that a page offers."""
