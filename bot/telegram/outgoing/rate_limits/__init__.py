"""Telegram's rate limits: how often a message may be sent, by one process or by several."""
