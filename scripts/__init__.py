"""What builds the data that the bot ships; not part of the bot."""
