"""What goes out: deliveries, the Bot API, and its rate limits."""
