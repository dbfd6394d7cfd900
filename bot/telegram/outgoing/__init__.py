"""Outgoing messages: deliveries, the Bot API, and its rate limits."""
