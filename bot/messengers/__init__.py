"""The messengers that the bot talks through, a package each: Telegram is the only one so far.

The product's rules stand outside and import nothing from here: another messenger reuses `bot.commands` (with who may do
what in `bot.commands.rights`), `bot.articles`, `bot.domain`, `bot.message_types` and `bot.render` as they are.
"""
