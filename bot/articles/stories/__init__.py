"""The stories of a chat: an article is placed in one when it is stored, and readers see them whole."""
