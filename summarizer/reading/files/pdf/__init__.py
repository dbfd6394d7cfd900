"""PDFs: opened within a budget, laid out, and read as paragraphs in reading order."""
