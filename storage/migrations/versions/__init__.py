"""The revisions, oldest first; the code of a released revision is never edited."""
