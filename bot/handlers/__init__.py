"""Telegram's updates in: each is read, handed to one use case, and its answer committed and delivered."""
