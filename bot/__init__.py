"""The bot: messages in, digests and briefings out."""
