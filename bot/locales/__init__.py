"""What the bot says: the languages of the interface, and a folder of Fluent messages for each."""
