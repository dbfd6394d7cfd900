"""The lines of a text: paragraphs, headline, byline and dateline, and the lines around an article."""
