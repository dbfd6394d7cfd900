"""Web pages: an article's text and metadata, or what the page shows instead."""
