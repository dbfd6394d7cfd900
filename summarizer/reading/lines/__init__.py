"""The lines of a text: paragraphs, headline, byline and dateline, and the boilerplate around an article."""
