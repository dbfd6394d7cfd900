"""What talks to Telegram; another messenger would be a package beside this one.

The rules of the product stand outside: a second messenger reuses `bot.commands` (with who may do what in
`bot.commands.rights`), `bot.articles`, `bot.domain`, `bot.message_types` and `bot.render`. What is here depends on how
Telegram works: who is an admin of a chat, what the bot sees in a group, mentions, guest and inline queries, and rate
limits.
"""
