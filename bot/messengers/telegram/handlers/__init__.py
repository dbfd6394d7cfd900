"""Handlers of Telegram's updates: each reads one, calls one use case, and commits and delivers the answer."""
