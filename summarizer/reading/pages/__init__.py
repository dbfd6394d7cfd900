"""Web pages: extracts the article's text and metadata, or recognises the page that is shown instead of an article."""
