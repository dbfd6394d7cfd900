"""Web pages: the text of an article, what the page says of it, and what stands there instead."""
