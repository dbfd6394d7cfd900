"""Updates from Telegram: received, queued, and processed in order per chat."""
