"""Digests an article: its points, its actors and who said what. Text in, values out: pure and synchronous."""
