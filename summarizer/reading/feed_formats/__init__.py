"""The formats of feeds and channels: what a source publishes, as items with text, and the feeds that a page offers."""
