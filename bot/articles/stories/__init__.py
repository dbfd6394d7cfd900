"""The stories of a chat: an article is placed in a story when it is stored, and readers see whole stories."""
