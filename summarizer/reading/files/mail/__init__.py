"""Mails: opened within limits, and divided into the article, what was written about it, and what is quoted."""
