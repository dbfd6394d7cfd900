"""The revisions, oldest first; one that has landed is never edited."""
