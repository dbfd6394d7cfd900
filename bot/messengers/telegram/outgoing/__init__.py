"""Outgoing messages: deliveries, and the Bot API."""
