"""The Telegram bot: it turns messages into digests, and sends briefings."""
