"""Incoming messages of Telegram: parsed one by one, grouped, and turned into submissions."""
