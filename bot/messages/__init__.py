"""What the bot says: texts in each language, rich text, and replies."""
