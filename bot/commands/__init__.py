"""The commands: each is a plain function from a request to a reply, and a row in `bot.commands.registry`."""
