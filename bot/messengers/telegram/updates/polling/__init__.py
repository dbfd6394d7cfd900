"""Polling: asking Telegram for updates, and what is retried when a request fails."""
